public import Vocabulary

/// Overleggen, zoals één iemand ze ziet.
public struct MeetingBoard: Hashable, Sendable {
  public var isShown = false
  /// What is still to come or open first, the nearest day first among those.
  public var meetings: [MeetingLine] = []
  /// About whom this viewer may plan one.
  public var planFor: [PartyLabel] = []
  /// Minutes that stand at no meeting, from a case file.
  public var reports: [TextLine] = []
  /// Professionals who were absent twice or more, over the invitations that this viewer sees.
  public var absent: [AbsenceLine] = []
  /// What the team agreed about absence: whom one tells.
  public var absenceAgreement: String?

  public init() {}
}

/// Eén overleg.
public struct MeetingLine: Hashable, Sendable {
  public let head: ItemHead
  public let phase: MeetingPhase
  public let day: Day
  public let minute: Int
  /// False: he wrote it, and has no ground for what came of it.
  public var isFollowed = true
  public var purpose: String?
  public var place: String?
  public var preparation: String?
  public var preparedOn: Day?
  /// Nil while there is time for it.
  public var isPrepared: Bool?
  public var confirmedOn: Day?
  public var cancelledOn: Day?
  public var closedOn: Day?
  public var cap = Meeting.usualCap
  public var previous: ItemID?
  /// Whom it is about, and whether they were there.
  public var subjects: [MeetingSubjectLine] = []
  public var invitations: [InvitationLine] = []
  public var delegations: [DelegationLine] = []
  /// Those of the family first, each group in the order in which they were asked.
  public var points: [PointLine] = []
  public var reports: [MinutesLine] = []
  public var agreements: [MeetingAgreementLine] = []
  /// Who may be asked, by this viewer.
  public var guests: [PartyLabel] = []
  /// For whom this viewer may bring somebody.
  public var helpersOf: [PartyLabel] = []
  public var runs = false
  public var attends = false
  /// May say who comes, or let somebody else say it.
  public var decides = false

  public init(head: ItemHead, phase: MeetingPhase, day: Day, minute: Int) {
    self.head = head
    self.phase = phase
    self.day = day
    self.minute = minute
  }

  public var isOpen: Bool { closedOn == nil && cancelledOn == nil }

  public var professionals: Int {
    invitations.count { $0.state == .approved && $0.guest?.party.practitioner != nil }
  }

  /// Family and who they bring.
  public var familySide: Int {
    subjects.count + invitations.count { $0.state == .approved && $0.guest?.party.practitioner == nil }
  }

  /// Asked, never forbidden (S3-04).
  public var hasMoreHelpers: Bool { professionals > familySide }

  public var openPoints: [PointLine] { points.filter { $0.answeredOn == nil } }
}

public struct MeetingSubjectLine: Hashable, Sendable {
  public let person: PartyLabel
  public let wasThere: Bool?

  public init(person: PartyLabel, wasThere: Bool?) {
    self.person = person
    self.wasThere = wasThere
  }
}

/// Uitnodiging: of somebody, or of a helper by name.
public struct InvitationLine: Hashable, Sendable {
  public let item: ItemID
  public let guest: PartyLabel?
  public let state: MeetingAnswer
  public var helperOf: PartyLabel?
  public var name: String?
  public var function: String?
  public var reason: String?
  public var wasThere: Bool?
  public var mayAnswer = false

  public init(item: ItemID, guest: PartyLabel?, state: MeetingAnswer) {
    self.item = item
    self.guest = guest
    self.state = state
  }
}

/// Stand van een uitnodiging, without who said what.
public enum MeetingAnswer: Hashable, Sendable {
  case asked
  case approved
  case declined
}

public struct DelegationLine: Hashable, Sendable {
  public let item: ItemID
  public let by: PartyLabel
  public let to: PartyLabel
  public let day: Day
  public var reason: String?
  public var endedOn: Day?
  public var mayEnd = false

  public init(item: ItemID, by: PartyLabel, to: PartyLabel, day: Day) {
    self.item = item
    self.by = by
    self.to = to
    self.day = day
  }
}

public struct PointLine: Hashable, Sendable {
  public let item: ItemID
  public let by: PartyLabel
  public var words: String?
  public var answer: String?
  public var answeredOn: Day?

  public init(item: ItemID, by: PartyLabel) {
    self.item = item
    self.by = by
  }
}

/// Verslag van een overleg, and who said whether it is right.
public struct MinutesLine: Hashable, Sendable {
  public let head: ItemHead
  public var words: String?
  public var right: [PartyLabel] = []
  public var wrong: [PartyLabel] = []
  public var reactions: [TextLine] = []
  public var mayCheck = false
  public var mayReact = false

  public init(head: ItemHead) { self.head = head }
}

public struct MeetingAgreementLine: Hashable, Sendable {
  public let item: ItemID
  public let owner: PartyLabel
  public let until: Day
  public var words: String?
  /// He who does it was not at the meeting.
  public var ownerWasAbsent = false

  public init(item: ItemID, owner: PartyLabel, until: Day) {
    self.item = item
    self.owner = owner
    self.until = until
  }
}

public struct AbsenceLine: Hashable, Sendable {
  public let who: PartyLabel
  public let times: Int

  public init(who: PartyLabel, times: Int) {
    self.who = who
    self.times = times
  }
}
