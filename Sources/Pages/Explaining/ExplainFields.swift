import Texts
public import Vocabulary

public enum FactorForm {
  public enum Field: String, FormField {
    case words = "woorden"
    case column = "soort"
    case level = "waar"
    case about = "over"
    /// Beside which card it stands; may be empty.
    case alternative = "naast"
  }
}

public enum InfluenceForm {
  /// `Codes.text` of an `InfluenceEnd`.
  public enum Field: String, FormField {
    case from = "van"
    case to = "naar"
  }
}

public enum RecogniseForm {
  public enum Field: String, FormField { case recognition = "herken" }
}

public enum BesideForm {
  public enum Field: String, FormField { case words = "woorden" }
}

extension FactorForm.Field: LabelledField {
  var label: Key {
    switch self {
    case .words: .factorFieldWords
    case .column: .factorFieldColumn
    case .level: .factorFieldLevel
    case .about: .fieldAboutMany
    case .alternative: .factorFieldAlternative
    }
  }
}

extension InfluenceForm.Field: LabelledField {
  var label: Key {
    switch self {
    case .from: .linkFieldFrom
    case .to: .linkFieldTo
    }
  }
}

extension RecogniseForm.Field: LabelledField { var label: Key { .recogniseField } }
extension BesideForm.Field: LabelledField { var label: Key { .besideField } }

extension Codes {
  public static func text(_ end: InfluenceEnd) -> String {
    switch end {
    case .person(let id): "p-\(id)"
    case .item(let id): "i-\(id)"
    }
  }
}
