import Texts
public import Vocabulary

public enum DecisionForm {
  public enum Field: String, FormField {
    case question = "vraag"
    case wish = "wens"
    case about = "over"
    case parties = "wie"
  }
}

public enum PartiesForm {
  public enum Field: String, FormField { case parties = "wie" }
}

/// An option: its name and what it is are needed; what else is not known is said to be unknown.
public enum OptionForm {
  public enum Field: String, FormField {
    case title = "naam"
    case words = "woorden"
    case provider = "wie"
    case demands = "vraagt"
    case rhythm = "hoe-vaak"
    case duration = "hoe-lang"
    case start = "begin"
    case benefits = "fijn"
    case drawbacks = "lastig"
    case price = "kosten"
    case without = "zonder"
    case otherWays = "anders"
    case asker = "uitzoeken"

    public init(_ term: OptionTerm) {
      switch term {
      case .provider: self = .provider
      case .demands: self = .demands
      case .rhythm: self = .rhythm
      case .duration: self = .duration
      case .start: self = .start
      case .benefits: self = .benefits
      case .drawbacks: self = .drawbacks
      case .price: self = .price
      case .without: self = .without
      case .otherWays: self = .otherWays
      }
    }
  }
}

/// "Nu niets doen": what that would mean, until when, and what it may bring.
public enum NothingForm {
  public enum Field: String, FormField {
    case words = "woorden"
    case duration = "hoe-lang"
    case benefits = "fijn"
    case drawbacks = "lastig"
    case asker = "uitzoeken"

    public init?(_ term: OptionTerm) {
      switch term {
      case .duration: self = .duration
      case .benefits: self = .benefits
      case .drawbacks: self = .drawbacks
      case .provider, .demands, .rhythm, .start, .price, .without, .otherWays: return nil
      }
    }
  }
}

public enum ViewForm {
  public enum Field: String, FormField {
    /// The identifier of an option, or `unknown`.
    case option = "keuze"
    case wish = "meebeslissen"
    case words = "woorden"
  }

  public static let unknown = "weet-niet"
}

/// A choice, a postponement, a change or a look back.
public enum ActForm {
  public enum Field: String, FormField {
    case option = "keuze"
    case words = "woorden"
    case followUp = "wanneer"
    /// The document that obliges; a professional's field only.
    case duty = "plicht"
  }
}

public enum NotOfferedForm {
  public enum Field: String, FormField {
    case title = "naam"
    case barrier = "drempel"
    case reason = "waarom"
    case objectAt = "bezwaar"
  }
}

public enum PositionForm {
  public enum Field: String, FormField {
    case words = "woorden"
    case interests = "belang"
    case wouldChange = "anders"
  }
}

public enum GoOnForm {
  public enum Field: String, FormField {
    case way = "hoe"
    case day = "wanneer"
    case words = "woorden"
  }
}

extension NotOfferedForm.Field: LabelledField {
  var label: Key {
    switch self {
    case .title: .notOfferedFieldTitle
    case .barrier: .notOfferedFieldBarrier
    case .reason: .notOfferedFieldReason
    case .objectAt: .notOfferedFieldObjectAt
    }
  }
}

extension PositionForm.Field: LabelledField {
  var label: Key {
    switch self {
    case .words: .positionFieldWords
    case .interests: .positionInterests
    case .wouldChange: .positionWouldChange
    }
  }
}

extension GoOnForm.Field: LabelledField {
  var label: Key {
    switch self {
    case .way: .goOnFieldWay
    case .day: .actFieldFollowUp
    case .words: .goOnFieldWords
    }
  }
}

extension DecisionForm.Field: LabelledField {
  var label: Key {
    switch self {
    case .question: .decisionFieldQuestion
    case .wish: .decisionFieldWish
    case .about: .fieldAboutMany
    case .parties: .decisionFieldParties
    }
  }
}

extension PartiesForm.Field: LabelledField { var label: Key { .decisionFieldParties } }

extension OptionForm.Field: LabelledField {
  var label: Key {
    switch self {
    case .title: .optionFieldTitle
    case .words: .optionFieldWords
    case .provider: .optionProvider
    case .demands: .optionDemands
    case .rhythm: .optionRhythm
    case .duration: .optionDuration
    case .start: .optionStart
    case .benefits: .optionBenefits
    case .drawbacks: .optionDrawbacks
    case .price: .optionPrice
    case .without: .optionWithout
    case .otherWays: .optionOtherWays
    case .asker: .optionFieldAsker
    }
  }
}

extension NothingForm.Field: LabelledField {
  var label: Key {
    switch self {
    case .words: .nothingFieldWords
    case .duration: .nothingFieldDuration
    case .benefits: .optionBenefits
    case .drawbacks: .optionDrawbacks
    case .asker: .optionFieldAsker
    }
  }
}

extension ViewForm.Field: LabelledField {
  var label: Key {
    switch self {
    case .option: .viewFieldOption
    case .wish: .viewFieldWish
    case .words: .viewFieldWords
    }
  }
}

extension ActForm.Field: LabelledField {
  var label: Key {
    switch self {
    case .option: .actFieldOption
    case .words: .actFieldWords
    case .followUp: .actFieldFollowUp
    case .duty: .actFieldDuty
    }
  }
}

public enum HelpForm {
  public enum Field: String, FormField {
    case about = "over"
    case title = "naam"
    case words = "woorden"
    case drastic = "ingrijpend"
    /// Nothing: the ordinary rules hold.
    case fixed = "vast"
  }

  public enum Drastic: UInt8, CaseIterable, Sendable {
    case no = 1
    case yes = 2
  }
}

public enum HelpAnswerForm {
  public enum Field: String, FormField { case answer = "antwoord" }
}

public enum HelpWaiveForm {
  public enum Field: String, FormField {
    case who = "wie"
    case ground = "grond"
    case reason = "waarom"
  }
}

extension HelpForm.Field: LabelledField {
  var label: Key {
    switch self {
    case .about: .fieldAbout
    case .title: .helpingFieldTitle
    case .words: .helpingFieldWords
    case .drastic: .helpingFieldDrastic
    case .fixed: .helpingFieldFixed
    }
  }
}

extension HelpAnswerForm.Field: LabelledField { var label: Key { .helpingFieldAnswer } }

extension HelpWaiveForm.Field: LabelledField {
  var label: Key {
    switch self {
    case .who: .helpingFieldWho
    case .ground: .helpingFieldGround
    case .reason: .helpingFieldReason
    }
  }
}
