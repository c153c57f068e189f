import Texts
public import Vocabulary

public enum ReportingCodeForm {
  public enum Field: String, FormField {
    case about = "over"
    case words = "woorden"
    case from = "nog-niet"
    case reason = "waarom"
    case second = "tweede"
    case end = "vanaf"
  }
}

public enum ReportingCodeStepForm {
  public enum Field: String, FormField {
    case talked = "gepraat"
    case decision = "besluit"
    case seen = "gezien"
    case whom = "wie"
    case advice = "advies"
    case talk = "gesprek"
    case unsafe = "onveilig"
    case enough = "genoeg"
    case why = "waarom"
    case day = "dag"
    case closes = "klaar"
  }
}

extension ReportingCodeStep {
  /// The field on the page for what is written at this step.
  public func formField(_ field: WordField) -> ReportingCodeStepForm.Field {
    switch (self, field) {
    case (_, .codeWhom): .whom
    case (_, .codeUnsafe): .unsafe
    case (_, .codeEnough): .enough
    case (.consult, _): .advice
    case (.talk, _): .talk
    case (.decide, _): .why
    case (.signals, _), (.weigh, _): .seen
    }
  }

  /// Where it is said how the step ended; nil where words are all.
  public var outcomeField: ReportingCodeStepForm.Field? {
    switch self {
    case .talk: .talked
    case .decide: .decision
    case .signals, .consult, .weigh: nil
    }
  }

  var prompt: Key {
    switch self {
    case .signals: .codePromptSignals
    case .consult: .codePromptConsult
    case .talk: .codePromptTalk
    case .weigh: .codePromptWeigh
    case .decide: .codePromptDecide
    }
  }
}

extension ReportingCodeForm.Field: LabelledField {
  var label: Key {
    switch self {
    case .about: .codeFieldAbout
    case .words: .codeFieldSeen
    case .from: .codeFieldFrom
    case .reason: .codeFieldReason
    case .second: .codeFieldSecond
    case .end: .codeFieldEnd
    }
  }
}

extension ReportingCodeStepForm.Field: LabelledField {
  var label: Key {
    switch self {
    case .talked: .codeFieldTalked
    case .decision: .codeFieldDecision
    case .seen: .codeFieldSeen
    case .whom: .codeFieldWhom
    case .advice: .codeFieldAdvice
    case .talk: .codeFieldTalk
    case .unsafe: .codeFieldUnsafe
    case .enough: .codeFieldEnough
    case .why: .codeFieldWhy
    case .day: .codeFieldDay
    case .closes: .codeFieldCloses
    }
  }
}
