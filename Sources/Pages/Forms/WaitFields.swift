import Texts

public enum ReferralForm {
  public enum Field: String, FormField {
    case about = "over"
    case title = "naam"
    case provider = "bij"
    case reason = "waarom"
    case wish = "wens"
    case meanwhile = "intussen"
    case contact = "aanspreekpunt"
    case rhythm = "dagen"
    /// Hidden: the help from the directory.
    case offering = "aanbod"
  }
}

public enum ReferralMoveForm {
  public enum Field: String, FormField {
    case state = "stand"
    case day = "dag"
    case whyNot = "waarom-niet"
  }
}

public enum WaitEstimateForm {
  public enum Field: String, FormField {
    case known = "weten"
    case fewest = "van"
    case most = "tot"
    case source = "bron"
    case asOf = "dag"
    case asker = "vrager"
    case by = "voor"
  }

  public enum Known: UInt8, CaseIterable, Sendable {
    case known = 1
    case unknown = 2
  }
}

public enum WaitContactForm {
  public enum Field: String, FormField {
    case day = "dag"
    case words = "woorden"
    case alternatives = "anders"
    case next = "volgende"
  }

  public enum Talked: UInt8, CaseIterable, Sendable {
    case no = 1
    case yes = 2
  }
}

public enum WaitPassForm {
  public enum Field: String, FormField {
    case contact = "aanspreekpunt"
    case next = "volgende"
  }
}

extension ReferralForm.Field: LabelledField {
  var label: Key {
    switch self {
    case .about: .waitFieldAbout
    case .title: .waitFieldTitle
    case .provider: .waitFieldProvider
    case .reason: .waitFieldReason
    case .wish: .waitFieldWish
    case .meanwhile: .waitFieldMeanwhile
    case .contact: .waitFieldContact
    case .offering: .pickLink
    case .rhythm: .waitFieldRhythm
    }
  }
}

extension ReferralMoveForm.Field: LabelledField {
  var label: Key {
    switch self {
    case .state: .waitFieldState
    case .day: .waitFieldDay
    case .whyNot: .waitFieldWhyNot
    }
  }
}

extension WaitEstimateForm.Field: LabelledField {
  var label: Key {
    switch self {
    case .known: .waitFieldKnown
    case .fewest: .waitFieldFewest
    case .most: .waitFieldMost
    case .source: .waitFieldSource
    case .asOf: .waitFieldAsOf
    case .asker: .waitFieldAsker
    case .by: .waitFieldBy
    }
  }
}

extension WaitContactForm.Field: LabelledField {
  var label: Key {
    switch self {
    case .day: .waitFieldContactDay
    case .words: .waitFieldTalked
    case .alternatives: .waitFieldAlternatives
    case .next: .waitFieldNext
    }
  }
}

extension WaitPassForm.Field: LabelledField {
  var label: Key {
    switch self {
    case .contact: .waitFieldContact
    case .next: .waitFieldNext
    }
  }
}
