/// Wens over het netwerk. The numbers are stored: never reuse one.
public enum WishAnswer: UInt8, CaseIterable, Hashable, Sendable {
  case yes = 1
  case no = 2
  /// Only these persons.
  case only = 3
  /// "Ik kan even niet meer": about himself, in everything.
  case resting = 4
}

/// Wens: whom somebody wants to involve from around the family, for one topic or for all (S2-M03). Its author alone sees it.
public struct NetworkWish: Hashable, Sendable {
  public var item: ItemID
  public var person: PersonID
  /// Nil: for everything for which he said nothing else.
  public var topic: LifeDomain?
  public var answer: WishAnswer
  /// With `only`: these, and nobody else.
  public var persons: [PersonID]

  public init(
    item: ItemID, person: PersonID, topic: LifeDomain? = nil, answer: WishAnswer, persons: [PersonID] = []
  ) {
    self.item = item
    self.person = person
    self.topic = topic
    self.answer = answer
    self.persons = persons
  }
}

/// Opdracht over wensen en rust.
public enum WishCommand: Hashable, Sendable {
  case wish(NetworkWish, Words?)
  case takeBack(ItemID)
  /// A step for somebody who needs a rest, after he was asked (S2-M04).
  case planStepAsked(Step, Words)

  /// The free text that travels with the first event of this command.
  public var words: Words? {
    switch self {
    case .wish(_, let words): words
    case .planStepAsked(_, let words): words
    case .takeBack: nil
    }
  }
}
