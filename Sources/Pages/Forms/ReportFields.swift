import Texts
public import Vocabulary

public enum ReportForm {
  public enum Field: String, FormField {
    case about = "over"
    case title = "titel"
    case facts = "feiten"
    case views = "meningen"
    case conclusions = "conclusies"
    case decisions = "besluiten"
    case days = "dagen"

    public static func of(_ part: ReportPart) -> Field {
      switch part {
      case .fact: .facts
      case .view: .views
      case .conclusion: .conclusions
      case .decision: .decisions
      }
    }
  }
}

public enum ReportReactionForm {
  public enum Field: String, FormField {
    case verdict = "klopt"
    case words = "woorden"
  }
}

public enum ReportCorrectionForm {
  public enum Field: String, FormField {
    case line = "regel"
    case words = "woorden"
  }
}

extension ReportForm.Field: LabelledField {
  var label: Key {
    switch self {
    case .about: .reportFieldAbout
    case .title: .reportFieldTitle
    case .facts: .reportPartFact
    case .views: .reportPartView
    case .conclusions: .reportPartConclusion
    case .decisions: .reportPartDecision
    case .days: .reportFieldDays
    }
  }

  /// Nil for a field that is none of the four kinds of text.
  var hint: Key? {
    switch self {
    case .facts: .reportHintFact
    case .views: .reportHintView
    case .conclusions: .reportHintConclusion
    case .decisions: .reportHintDecision
    case .about, .title, .days: nil
    }
  }
}

extension ReportReactionForm.Field: LabelledField {
  var label: Key {
    switch self {
    case .verdict: .reportFieldVerdict
    case .words: .reportFieldReaction
    }
  }
}

extension ReportCorrectionForm.Field: LabelledField {
  var label: Key {
    switch self {
    case .line: .reportFieldLine
    case .words: .reportFieldRight
    }
  }
}
