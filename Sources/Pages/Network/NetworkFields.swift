import Texts

public enum CircleForm {
  /// With whom it is drawn; nobody: alone.
  public enum Field: String, FormField { case with = "met" }
}

/// Somebody in a circle, with the line to the middle.
public enum ContactForm {
  public enum Field: String, FormField {
    case name = "naam"
    case ring = "dichtbij"
    case strength = "contact"
    case group = "hoort-bij"
    case signs = "teken"
    case direction = "richting"
    case supports = "steun"
    /// Empty, or a member whom the viewer knows.
    case person = "wie"
  }
}

public enum TieForm {
  public enum Field: String, FormField {
    case from = "van"
    case to = "naar"
    case strength = "contact"
    case signs = "teken"
    case direction = "richting"
  }
}

/// Wat er bij een lijn hoort, beside how strong it is.
public enum TieSign: UInt8, CaseIterable, Hashable, Sendable {
  case tension = 1
  case broken = 2
  case overloaded = 3
}

extension CircleForm.Field: LabelledField { var label: Key { .circleFieldWith } }

extension ContactForm.Field: LabelledField {
  var label: Key {
    switch self {
    case .name: .contactFieldName
    case .ring: .contactFieldRing
    case .strength: .contactFieldStrength
    case .group: .contactFieldGroup
    case .signs: .contactFieldSigns
    case .direction: .contactFieldDirection
    case .supports: .contactFieldSupports
    case .person: .contactFieldPerson
    }
  }
}

extension TieForm.Field: LabelledField {
  var label: Key {
    switch self {
    case .from: .tieFieldFrom
    case .to: .tieFieldTo
    case .strength: .contactFieldStrength
    case .signs: .contactFieldSigns
    case .direction: .contactFieldDirection
    }
  }
}
