// Hoe wij samenwerken (S0-13, S1-12).

/// Wat er niet loopt in de samenwerking (S0-13). Stored.
public enum IssueMatter: UInt8, CaseIterable, Hashable, Sendable {
  case late = 1
  case absent = 2
  case unclear = 3
  /// A question that waits for an answer.
  case question = 4
  case other = 5
}

/// Knelpunt in de samenwerking: about somebody who is helped, with who sees to it and by when.
public struct CooperationIssue: Hashable, Sendable {
  public var item: ItemID
  public var subject: PersonID
  public var matter: IssueMatter
  public var owner: Party
  public var due: Day

  public init(item: ItemID, subject: PersonID, matter: IssueMatter, owner: Party, due: Day) {
    self.item = item
    self.subject = subject
    self.matter = matter
    self.owner = owner
    self.due = due
  }
}

/// Antwoord op een knelpunt.
public struct IssueAnswer: Hashable, Sendable {
  public var item: ItemID
  public var issue: ItemID

  public init(item: ItemID, issue: ItemID) {
    self.item = item
    self.issue = issue
  }
}

/// Samenwerkafspraken on one page (S1-12); each making replaces what was there.
public struct TeamAgreement: Hashable, Sendable {
  public var item: ItemID
  /// When one looks whether they still fit.
  public var lookAgain: Day

  public init(item: ItemID, lookAgain: Day) {
    self.item = item
    self.lookAgain = lookAgain
  }
}

/// Opdracht over de samenwerking.
public enum CooperatingCommand: Hashable, Sendable {
  case raise(CooperationIssue, Words)
  case answer(IssueAnswer, Words)
  case settle(ItemID)
  case agree(TeamAgreement, Words)
  /// "Zo doen we het": one says for oneself that the agreements hold.
  case join(ItemID)

  public var words: Words? {
    switch self {
    case .raise(_, let words), .answer(_, let words), .agree(_, let words): words
    case .settle, .join: nil
    }
  }
}

extension Day {
  /// A question waits no longer than this many working days for an answer [P].
  public static let daysToReply = 2
}
