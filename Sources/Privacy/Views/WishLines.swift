public import Vocabulary

/// De eigen wensen over het netwerk of this viewer; nobody else sees them.
public struct WishBoard: Hashable, Sendable {
  public var wishes: [WishLine] = []
  /// The wish to be left in peace for a while.
  public var resting: ItemID?
  /// Whom a wish may name: those around the family whom the viewer knows.
  public var persons: [PartyLabel] = []
  public var mayWish = false
  public var mayRest = false

  public init() {}
}

/// Eén wens.
public struct WishLine: Hashable, Sendable {
  public let item: ItemID
  public let topic: LifeDomain?
  public let answer: WishAnswer
  public let persons: [PartyLabel]
  public let words: String?
  public let day: Day

  public init(
    item: ItemID, topic: LifeDomain?, answer: WishAnswer, persons: [PartyLabel], words: String?, day: Day
  ) {
    self.item = item
    self.topic = topic
    self.answer = answer
    self.persons = persons
    self.words = words
    self.day = day
  }
}
