import Texts
import Vocabulary

/// Somebody in a family tree.
public enum RelativeForm {
  public enum Field: String, FormField {
    case name = "naam"
    case row = "rij"
    case parents = "kind-van"
    case sign = "vorm"
    case facts = "bijzonder"
  }
}

public enum CoupleForm {
  public enum Field: String, FormField {
    case one = "van"
    case other = "naar"
    case bond = "hoe"
  }
}

/// Wat er bij iemand in de stamboom hoort.
public enum RelativeFact: UInt8, CaseIterable, Hashable, Sendable {
  case hasDied = 1
  case isFostered = 2
}

extension RelativeForm.Field: LabelledField {
  var label: Key {
    switch self {
    case .name: .relativeFieldName
    case .row: .relativeFieldRow
    case .parents: .relativeFieldParents
    case .sign: .relativeFieldSign
    case .facts: .contactFieldSigns
    }
  }
}

extension CoupleForm.Field: LabelledField {
  var label: Key {
    switch self {
    case .one: .tieFieldFrom
    case .other: .tieFieldTo
    case .bond: .coupleFieldBond
    }
  }
}
