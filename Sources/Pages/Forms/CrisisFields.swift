import Texts
public import Vocabulary

public enum SafetyPlanForm {
  public enum Field: String, FormField {
    case about = "met"
    case signs = "merken"
    case doing = "doen"
    case calling = "bellen"
    case others = "anderen"
    case surroundings = "veilig"
    case reasons = "verder"
  }
}

extension SafetyPart {
  public var formField: SafetyPlanForm.Field {
    switch self {
    case .signs: .signs
    case .whatIDo: .doing
    case .whomICall: .calling
    case .whatOthersDo: .others
    case .surroundings: .surroundings
    case .reasons: .reasons
    }
  }

  var question: Key { formField.label }

  var hint: Key {
    switch self {
    case .signs: .safetyHintSigns
    case .whatIDo: .safetyHintDoing
    case .whomICall: .safetyHintCalling
    case .whatOthersDo: .safetyHintOthers
    case .surroundings: .safetyHintSurroundings
    case .reasons: .safetyHintReasons
    }
  }
}

extension SafetyPlanForm.Field: LabelledField {
  var label: Key {
    switch self {
    case .about: .safetyFieldAbout
    case .signs: .safetyFieldSigns
    case .doing: .safetyFieldDoing
    case .calling: .safetyFieldCalling
    case .others: .safetyFieldOthers
    case .surroundings: .safetyFieldSurroundings
    case .reasons: .safetyFieldReasons
    }
  }
}

public enum SignalForm {
  public enum Field: String, FormField {
    case words = "woorden"
    case owner = "wie"
  }
}

public enum SignalPassForm {
  public enum Field: String, FormField {
    case owner = "wie"
    case reason = "waarom"
  }
}

public enum SignalReplyForm {
  public enum Field: String, FormField { case words = "woorden" }
}

extension SignalForm.Field: LabelledField {
  var label: Key {
    switch self {
    case .words: .signalFieldWords
    case .owner: .signalFieldOwner
    }
  }
}

extension SignalPassForm.Field: LabelledField {
  var label: Key {
    switch self {
    case .owner: .signalFieldTaker
    case .reason: .signalFieldWhy
    }
  }
}

extension SignalReplyForm.Field: LabelledField { var label: Key { .signalFieldDone } }
