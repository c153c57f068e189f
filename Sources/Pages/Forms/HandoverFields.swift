import Texts

public enum HandoverForm {
  public enum Field: String, FormField {
    case about = "over"
    case from = "van"
    case to = "naar"
    case words = "woorden"
    case reachable = "tot"
  }
}

public enum HandoverStepForm {
  public enum Field: String, FormField {
    case day = "dag"
    case words = "woorden"
  }
}

extension HandoverForm.Field: LabelledField {
  var label: Key {
    switch self {
    case .about: .handoverFieldAbout
    case .from: .handoverFieldFrom
    case .to: .handoverFieldTo
    case .words: .handoverFieldWords
    case .reachable: .handoverFieldReachable
    }
  }
}

extension HandoverStepForm.Field: LabelledField {
  var label: Key {
    switch self {
    case .day: .handoverFieldDay
    case .words: .handoverFieldIntroduction
    }
  }
}
