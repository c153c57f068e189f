public import Vocabulary

/// Hulp die stopt of klaar is, and who asks later how it goes.
public struct ClosingLine: Hashable, Sendable {
  public let item: ItemID
  public let helper: PartyLabel
  public let person: PartyLabel
  public let lastDay: Day
  /// Who asks how it goes, and on which day.
  public let asker: PartyLabel
  public let askedOn: Day
  /// What was reached, and what one does when it gets harder.
  public var words: String?
  public var phone: String?
  /// The day passed, and nobody asked.
  public var isMissed = false
  public var contact: AfterCareLine?
  /// Whom it is about has died: nothing is asked any more.
  public var isOver = false
  /// The help still goes on today.
  public var isRunning = false
  public var mayReopen = false
  public var mayKeepContact = false
  /// The last day has come, and nobody asked yet.
  public var asksForContact = false

  public init(item: ItemID, helper: PartyLabel, person: PartyLabel, lastDay: Day, asker: PartyLabel, askedOn: Day) {
    self.item = item
    self.helper = helper
    self.person = person
    self.lastDay = lastDay
    self.asker = asker
    self.askedOn = askedOn
  }
}

extension TeamBoard {
  /// Who helps this person today, each once.
  public func helpers(of person: PartyLabel) -> [PartyLabel] {
    lines.filter { line in line.seats.contains { $0.person == person } }.map(\.label)
  }
}

/// Nazorgcontact, and by whom it was written down.
public struct AfterCareLine: Hashable, Sendable {
  public let day: Day
  public let by: PartyLabel
  public let words: String?

  public init(day: Day, by: PartyLabel, words: String?) {
    self.day = day
    self.by = by
    self.words = words
  }
}
