// Overleg (S1-11, S2-P20, S2-M01, S2-M02, S2-M11, S3-04..07). The family decides who comes.

/// Overleg: about whom, on which day, and for which phase. Its purpose and its place are its words.
public struct Meeting: Hashable, Sendable {
  public var item: ItemID
  /// About whom; one or more.
  public var subjects: [PersonID]
  /// Whose practitioner plans it; nil: the family does.
  public var organization: OrganizationID?
  public var phase: MeetingPhase
  public var day: Day
  /// Minutes after midnight.
  public var minute: Int
  /// The meeting that it follows.
  public var previous: ItemID?

  public init(
    item: ItemID, subjects: [PersonID], organization: OrganizationID?, phase: MeetingPhase, day: Day, minute: Int,
    previous: ItemID? = nil
  ) {
    self.item = item
    self.subjects = subjects
    self.organization = organization
    self.phase = phase
    self.day = day
    self.minute = minute
    self.previous = previous
  }

  public static let minutes = 0...1_439
  /// A year and a half ahead [P].
  public static let longestAhead = 548
  /// How many professionals come, until the family says another number [P] (S3-04).
  public static let usualCap = 4
  public static let caps = 0...12
  /// The family has what it needs this many days before (S2-P20).
  public static let daysToPrepare = 3
}

/// Fase: what a meeting is for, and so who is needed (S3-06). Stored.
public enum MeetingPhase: UInt8, CaseIterable, Hashable, Sendable {
  case map = 1
  case plan = 2
  case decide = 3
  case help = 4
  case evaluate = 5
}

/// Uitnodiging: who is asked to come. The function needed in this phase, or the name of a helper, is its words.
public struct MeetingInvitation: Hashable, Sendable {
  public var item: ItemID
  public var meeting: ItemID
  public var guest: MeetingGuest

  public init(item: ItemID, meeting: ItemID, guest: MeetingGuest) {
    self.item = item
    self.meeting = meeting
    self.guest = guest
  }
}

/// Wie er gevraagd wordt.
public enum MeetingGuest: Hashable, Sendable {
  case party(Party)
  /// Somebody of this person's own choice, by name, to sit beside him.
  case helper(of: PersonID)

  public var party: Party? { if case .party(let party) = self { party } else { nil } }
}

/// Overlaten: somebody lets another say who comes, with his reason, until he takes it back (S3-07).
public struct MeetingDelegation: Hashable, Sendable {
  public var item: ItemID
  public var meeting: ItemID
  public var to: Party

  public init(item: ItemID, meeting: ItemID, to: Party) {
    self.item = item
    self.meeting = meeting
    self.to = to
  }
}

/// Afspraak uit een overleg: exactly one does it, before a day. What it is, is its words.
public struct MeetingAgreement: Hashable, Sendable {
  public var item: ItemID
  public var meeting: ItemID
  public var owner: Party
  public var until: Day

  public init(item: ItemID, meeting: ItemID, owner: Party, until: Day) {
    self.item = item
    self.meeting = meeting
    self.owner = owner
    self.until = until
  }
}

/// Opdracht bij een overleg.
public enum MeetingCommand: Hashable, Sendable {
  /// `purpose`, and `place` where there is one.
  case plan(Meeting, Words)
  /// `function`: what a professional is needed for; `name`: of a helper.
  case invite(MeetingInvitation, Words?)
  case answer(ItemID, Bool)
  case delegate(MeetingDelegation, Words)
  case endDelegation(ItemID)
  case setCap(ItemID, Int)
  case addPoint(ItemID, at: ItemID, Words)
  case answerPoint(ItemID, Words)
  case prepare(ItemID, Words)
  case confirm(ItemID)
  case cancel(ItemID)
  case close(ItemID)
  /// Whether somebody was there: a subject at the meeting itself, a guest at his invitation, with a reason when not.
  case attend(ItemID, Party, Bool, Words?)
  case report(ItemID, of: ItemID, Words)
  case agree(MeetingAgreement, Words)
  /// Whether the minutes are right, for who was there.
  case check(ItemID, Bool)

  public var words: Words? {
    switch self {
    case .plan(_, let words), .delegate(_, let words), .addPoint(_, _, let words), .answerPoint(_, let words),
      .prepare(_, let words), .report(_, _, let words), .agree(_, let words):
      words
    case .invite(_, let words), .attend(_, _, _, let words): words
    case .answer, .endDelegation, .setCap, .confirm, .cancel, .close, .check: nil
    }
  }
}
