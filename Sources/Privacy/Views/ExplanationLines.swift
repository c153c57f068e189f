public import Vocabulary

/// Hoe het samenhangt, as this viewer sees it.
public struct ExplanationBoard: Hashable, Sendable {
  /// Of the family first.
  public var factors: [FactorLine] = []
  public var links: [InfluenceLine] = []
  /// What this viewer may tie together.
  public var ends: [EndLine] = []
  public var mayAdd = false
  public var mayLink = false

  public init() {}
}

/// Kaart, with what each person thinks of it.
public struct FactorLine: Hashable, Sendable {
  public let head: ItemHead
  public let words: String?
  public let column: FactorColumn
  public let level: FactorLevel
  /// The words of the card beside which it stands, where this viewer sees that card.
  public let alternativeTo: ItemID?
  public let recognised: [PartyLabel]
  public let notRecognised: [PartyLabel]
  public let possible: [PartyLabel]
  public let mayRecognise: Bool
  public let mayRemove: Bool

  public init(
    head: ItemHead, words: String?, column: FactorColumn, level: FactorLevel, alternativeTo: ItemID?,
    recognised: [PartyLabel], notRecognised: [PartyLabel], possible: [PartyLabel], mayRecognise: Bool, mayRemove: Bool
  ) {
    self.head = head
    self.words = words
    self.column = column
    self.level = level
    self.alternativeTo = alternativeTo
    self.recognised = recognised
    self.notRecognised = notRecognised
    self.possible = possible
    self.mayRecognise = mayRecognise
    self.mayRemove = mayRemove
  }
}

/// Wat of wie iets raakt.
public struct EndLine: Hashable, Sendable {
  public let end: InfluenceEnd
  /// Of an item: its words. Of a person: nil.
  public let words: String?
  public let person: PartyLabel?
  public let isCard: Bool
  /// A strength, or a card of what helps.
  public let isHelp: Bool

  public init(end: InfluenceEnd, words: String?, person: PartyLabel?, isCard: Bool, isHelp: Bool = false) {
    self.end = end
    self.words = words
    self.person = person
    self.isCard = isCard
    self.isHelp = isHelp
  }
}

/// Verband: X raakt Y.
public struct InfluenceLine: Hashable, Sendable {
  public let item: ItemID
  public let from: EndLine
  public let to: EndLine
  public let author: PartyLabel?
  public let mayRemove: Bool

  public init(item: ItemID, from: EndLine, to: EndLine, author: PartyLabel?, mayRemove: Bool) {
    self.item = item
    self.from = from
    self.to = to
    self.author = author
    self.mayRemove = mayRemove
  }

  public enum Manner: Hashable, Sendable { case touches, mayContribute, mayHelp }

  /// A card is never more than a possible explanation of something.
  public var manner: Manner {
    if from.person != nil || to.person != nil { return .touches }
    if from.isHelp { return .mayHelp }
    return from.isCard ? .mayContribute : .touches
  }
}

/// De vragen bij de doelen, over what this viewer sees.
public struct PlanCheck: Hashable, Sendable {
  /// Nil unless every open goal is about this one child.
  public var onlyAbout: PartyLabel?
  /// The first of these goals for which nobody said yet why that is right so.
  public var unanswered: ItemID?
  public var goals: [ItemID: GoalCheck] = [:]

  public init() {}
}

/// De vragen bij één doel.
public struct GoalCheck: Hashable, Sendable {
  public let empty: [CheckLane]
  /// Why it is right so for now; nil: not answered.
  public let reason: String?

  public init(empty: [CheckLane], reason: String?) {
    self.empty = empty
    self.reason = reason
  }
}
