import Texts

public enum NameForm {
  public enum Field: String, FormField {
    case name = "naam"
    case from = "vanaf"
    case old = "oude-naam"
  }

  /// Whether the old name may still be heard.
  public enum Old: UInt8, Sendable {
    case quiet = 1
    case heard = 2

    public var code: String { "\(rawValue)" }
  }
}

public enum BirthForm {
  public enum Field: String, FormField {
    case name = "naam"
    case born = "geboren"
  }
}

public enum DeathForm {
  public enum Field: String, FormField { case day = "dag" }
}

extension NameForm.Field: LabelledField {
  var label: Key {
    switch self {
    case .name: .nameField
    case .from: .nameFieldFrom
    case .old: .nameFieldOld
    }
  }
}

extension BirthForm.Field: LabelledField {
  var label: Key {
    switch self {
    case .name: .birthFieldName
    case .born: .birthFieldBorn
    }
  }
}

extension DeathForm.Field: LabelledField { var label: Key { .deathFieldDay } }
