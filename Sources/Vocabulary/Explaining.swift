/// Soort kaart in a verklarende analyse (S1-19, `knowledge.md` 2.5). The numbers are stored: never reuse one.
public enum FactorColumn: UInt8, CaseIterable, Hashable, Sendable {
  case predisposing = 1
  case precipitating = 2
  case maintaining = 3
  case protecting = 4
}

/// Niveau of a card: the child, the parent, the family or what is around it. The numbers are stored: never reuse one.
public enum FactorLevel: UInt8, CaseIterable, Hashable, Sendable {
  case child = 1
  case parent = 2
  case family = 3
  case surroundings = 4
}

/// Herkenning: what one person thinks of a card; a card is never more than a possible explanation.
public enum Recognition: UInt8, CaseIterable, Hashable, Sendable {
  case possible = 1
  case recognised = 2
  case notRecognised = 3
}

/// Kaart: one factor that may explain, in somebody's own words.
public struct Factor: Hashable, Sendable {
  public var item: ItemID
  public var column: FactorColumn
  public var level: FactorLevel
  /// Another explanation than this card, to stand beside it.
  public var alternativeTo: ItemID?

  public init(item: ItemID, column: FactorColumn, level: FactorLevel, alternativeTo: ItemID? = nil) {
    self.item = item
    self.column = column
    self.level = level
    self.alternativeTo = alternativeTo
  }
}

/// Wat een kaart voor iemand is.
public struct RecognisedFactor: Hashable, Sendable {
  public var item: ItemID
  public var factor: ItemID
  public var person: PersonID
  public var recognition: Recognition

  public init(item: ItemID, factor: ItemID, person: PersonID, recognition: Recognition) {
    self.item = item
    self.factor = factor
    self.person = person
    self.recognition = recognition
  }
}

/// Wat of wie iets raakt, or is touched by it.
public enum InfluenceEnd: Hashable, Sendable {
  /// A concern, a strength or a card.
  case item(ItemID)
  case person(PersonID)

  public var item: ItemID? { if case .item(let id) = self { id } else { nil } }
  public var person: PersonID? { if case .person(let id) = self { id } else { nil } }
}

/// X raakt Y (S1-04); between cards: X kan bijdragen aan Y. Visible only where both ends are.
public struct Influence: Hashable, Sendable {
  public var item: ItemID
  public var from: InfluenceEnd
  public var to: InfluenceEnd

  public init(item: ItemID, from: InfluenceEnd, to: InfluenceEnd) {
    self.item = item
    self.from = from
    self.to = to
  }

  public var ends: [InfluenceEnd] { [from, to] }
}

/// Antwoord op een vraag bij een doel: why a goal may stand by itself for now (S1-05, S2-M01).
public struct PlanCheckAnswer: Hashable, Sendable {
  public var item: ItemID
  public var goal: ItemID

  public init(item: ItemID, goal: ItemID) {
    self.item = item
    self.goal = goal
  }
}

/// Vraag bij een doel of a child: what nothing was said about yet. Never a block.
public enum CheckLane: UInt8, CaseIterable, Hashable, Sendable {
  case parentLoad = 1
  case parenting = 2
  case development = 3
}

/// Opdracht bij de verklarende analyse.
public enum ExplainingCommand: Hashable, Sendable {
  case addFactor(Envelope, Factor, Words)
  case recognise(RecognisedFactor)
  case link(Influence)
  /// The question beside a child's goal is answered, with a reason.
  case answerCheck(PlanCheckAnswer, Words)
}

extension ExplainingCommand {
  /// The free text that travels with the first event of this command.
  public var words: Words? {
    switch self {
    case .addFactor(_, _, let words), .answerCheck(_, let words): words
    case .recognise, .link: nil
    }
  }
}
