// Hulp afsluiten, met nazorg (S4-20).

/// Afsluiting: the help of one professional for one person is done. Its words say what was reached and what one does when it
/// gets harder again, and by which number one calls.
public struct HelpClosing: Hashable, Sendable {
  public var item: ItemID
  public var assignment: ItemID
  public var lastDay: Day
  public var afterCare: AfterCare

  public init(item: ItemID, assignment: ItemID, lastDay: Day, afterCare: AfterCare) {
    self.item = item
    self.assignment = assignment
    self.lastDay = lastDay
    self.afterCare = afterCare
  }

  /// One looked back together so many days before, at most [P].
  public static let lookBackHolds = 56
  /// Three months ahead at most [P].
  public static let latestLastDay = 92
}

/// Nazorg: who asks how it goes, and on which day.
public struct AfterCare: Hashable, Sendable {
  public var by: PractitionerID
  public var on: Day

  public init(by: PractitionerID, on: Day) {
    self.by = by
    self.on = on
  }

  /// Half a year after the last day at most [P]; until then the help can begin again as it was.
  public static let latest = 183
}

/// Nazorgcontact: that it took place, and on which day.
public struct AfterCareContact: Hashable, Sendable {
  public var item: ItemID
  public var closing: ItemID
  public var day: Day

  public init(item: ItemID, closing: ItemID, day: Day) {
    self.item = item
    self.closing = closing
    self.day = day
  }
}

/// Opdracht bij het afsluiten van hulp.
public enum ClosingCommand: Hashable, Sendable {
  /// The family says that one looked back together on this help.
  case lookBack(assignment: ItemID, on: Day)
  /// `body` what was reached and what one does when it gets harder, `phone` whom one calls.
  case close(HelpClosing, Words)
  /// - Parameter assignment: a new one, for when the last day has passed.
  case reopen(ItemID, assignment: ItemID)
  /// `body` how it goes now.
  case keepContact(AfterCareContact, Words?)

  public var words: Words? {
    switch self {
    case .close(_, let words): words
    case .keepContact(_, let words): words
    case .lookBack, .reopen: nil
    }
  }
}
