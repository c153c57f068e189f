public import Vocabulary

/// What a receipt's identifier points at; this type has no values.
public enum ReceiptKind {}
/// Ontvangstbewijs: names one command, so that repeating it has no second effect.
public typealias ReceiptKey = Identifier<ReceiptKind>

/// An event to be appended: its facts, and the words about one item if there are any. Opaque bytes to the store.
public struct NewEntry: Sendable {
  public let at: Moment
  public let facts: [UInt8]
  public let words: (item: ItemID, bytes: [UInt8])?
  /// The family did not know the item of these words before: no key of it need be looked for.
  public let beginsItem: Bool

  public init(at: Moment, facts: [UInt8], words: (item: ItemID, bytes: [UInt8])? = nil, beginsItem: Bool = false) {
    self.at = at
    self.facts = facts
    self.words = words
    self.beginsItem = beginsItem
  }
}

/// An event as it was appended, without its words.
public struct LogEntry: Equatable, Sendable {
  /// Counts from 1 in its family, without gaps.
  public let seq: Int
  public let at: Moment
  public let facts: [UInt8]
}

/// Words that were stored with one event.
public struct StoredWords: Equatable, Sendable {
  public let seq: Int
  public let bytes: [UInt8]
}

/// What became of an append. A family's version is the place of its last event.
public enum AppendOutcome: Equatable, Sendable {
  case appended(version: Int)
  /// The family is at another version than was expected (0: it does not exist); nothing was written.
  case conflict(current: Int)
  /// The same receipt was used before; nothing was written now.
  case repeated(version: Int)
}

/// Band: the days on which a party has to do with a family. Ids and dates only: sight is judged when a list is shown.
public struct Tie: Hashable, Sendable {
  public let party: Party
  public let from: Day
  /// The first day on which it no longer holds; nil for no end.
  public let until: Day?

  public init(party: Party, from: Day, until: Day?) {
    self.party = party
    self.from = from
    self.until = until
  }
}

/// A family to which a party is tied.
public struct TiedFamily: Hashable, Sendable {
  public let family: FamilyID
  public let from: Day
  public let until: Day?
}

/// What follows from the log and stands in a table of its own, changed in the same write as the log.
public enum ProjectionChange: Hashable, Sendable {
  /// These are all the ties of the family now.
  case ties(FamilyID, [Tie])
  /// These are all its days now, in the order of `EventLog.dues(in:)`.
  case dues(FamilyID, [DueRow])
  /// For whom this is new.
  case notices([Notice])
}
