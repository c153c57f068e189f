import Texts

/// What is fixed, by whom, and until when.
public enum FrameworkForm {
  public enum Field: String, FormField {
    case giver = "wie"
    case reference = "stuk"
    case fixed = "vast"
    case open = "open"
    case until = "tot"
    case from = "van"
    /// The order, where it is kept here.
    case order = "brief"
  }
}

/// A guideline, followed or not. Reason and backing are needed only for a departure.
public enum GuidelineForm {
  public enum Field: String, FormField {
    case title = "richtlijn"
    case followed = "volgen"
    case words = "woorden"
    case reason = "waarom"
    case backing = "achter"
    case source = "bron"
  }

  public enum Followed: UInt8, CaseIterable, Sendable {
    case yes = 1
    case no = 2
  }
}

public enum DeviationForm {
  public enum Field: String, FormField {
    case deviation = "over"
    case stance = "mening"
    case words = "woorden"
  }
}

extension FrameworkForm.Field: LabelledField {
  var label: Key {
    switch self {
    case .giver: .frameworkFieldGiver
    case .reference: .frameworkFieldReference
    case .fixed: .frameworkFieldFixed
    case .open: .frameworkFieldOpen
    case .until: .frameworkFieldUntil
    case .from: .frameworkFieldFrom
    case .order: .frameworkFieldOrder
    }
  }
}

extension GuidelineForm.Field: LabelledField {
  var label: Key {
    switch self {
    case .title: .guidelineFieldTitle
    case .followed: .guidelineFieldFollowed
    case .words: .guidelineFieldWords
    case .reason: .guidelineFieldReason
    case .backing: .guidelineFieldBacking
    case .source: .guidelineFieldSource
    }
  }
}

extension DeviationForm.Field: LabelledField {
  var label: Key {
    switch self {
    case .deviation: .deviationFieldWhich
    case .stance: .deviationFieldStance
    case .words: .deviationFieldWords
    }
  }
}
