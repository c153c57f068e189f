public import Vocabulary

/// Wie doet wat: everybody who helps, as far as this viewer may know; every count is over what he sees.
public struct TeamBoard: Hashable, Sendable {
  public var lines: [TeamLine] = []
  public var gone: [GoneLine] = []
  /// Help that is done, or soon will be, with who asks later how it goes.
  public var closings: [ClosingLine] = []
  /// Parts of life of goals that he sees, in which he sees nobody who helps.
  public var gaps: [LifeDomain] = []
  /// One task of two people, and nobody who answers for it.
  public var unowned: [UnownedTask] = []
  /// Whether this viewer knows who coordinates at all.
  public var isShown = false

  public init() {}

  public var seats: [SeatLine] { lines.flatMap(\.seats) }
  /// Every change is one who left.
  public var changes: Int { gone.count }
}

/// Eén hulpverlener.
public struct TeamLine: Hashable, Sendable {
  public let label: PartyLabel
  public let seats: [SeatLine]
  /// How many days this viewer saw nothing of him, when that is long.
  public var quietDays: Int?

  public init(label: PartyLabel, seats: [SeatLine]) {
    self.label = label
    self.seats = seats
  }
}

/// Inzet voor één persoon.
public struct SeatLine: Hashable, Sendable {
  public let assignment: ItemID
  public let helper: PartyLabel
  public let person: PartyLabel
  public let until: Day?
  public var roles: [RoleLine] = []
  public var leaving: LeavingLine?
  /// The family asked whether this help can stop.
  public var isWishedToLeave = false
  public var mayWish = false
  public var mayDescribe = false
  /// May say that this help ends, and how.
  public var mayEnd = false
  /// It is said that this help is done.
  public var isClosed = false
  /// One looked back together, as far as this viewer sees.
  public var isLookedBackOn = false
  public var mayLookBack = false
  public var mayClose = false

  public init(assignment: ItemID, helper: PartyLabel, person: PartyLabel, until: Day?) {
    self.assignment = assignment
    self.helper = helper
    self.person = person
    self.until = until
  }

  public var mayLeave: Bool { mayEnd && leaving == nil }
}

/// Taak, in the words of who does it.
public struct RoleLine: Hashable, Sendable {
  public let item: ItemID
  public let domain: LifeDomain?
  /// Nil when the words were destroyed.
  public var task: String?
  public var phone: String?
  public var hours: String?
  public var standIn: String?
  public var excludes: String?
  /// Of this part of the help; one at a time.
  public var isContact = false
  public var isForOrganization = false
  public var answer: RoleAnswer?
  public var mayAnswer = false
  public var mayDrop = false

  public init(item: ItemID, domain: LifeDomain?) {
    self.item = item
    self.domain = domain
  }
}

/// Vertrek, and which of its steps were taken.
public struct LeavingLine: Hashable, Sendable {
  public let item: ItemID
  public let lastDay: Day
  public var words: String?
  public var farewell: Day?
  public var introduction: Day?
  public var mayMark = false

  public init(item: ItemID, lastDay: Day) {
    self.item = item
    self.lastDay = lastDay
  }

  public var isRound: Bool { farewell != nil && introduction != nil }
}

/// Wie eerder hielp.
public struct GoneLine: Hashable, Sendable {
  public let label: PartyLabel
  public let lastDay: Day
  public let leaving: LeavingLine?

  public init(label: PartyLabel, lastDay: Day, leaving: LeavingLine?) {
    self.label = label
    self.lastDay = lastDay
    self.leaving = leaving
  }
}

public struct UnownedTask: Hashable, Sendable {
  public let domain: LifeDomain
  public let person: PartyLabel
  public let helpers: [PartyLabel]

  public init(domain: LifeDomain, person: PartyLabel, helpers: [PartyLabel]) {
    self.domain = domain
    self.person = person
    self.helpers = helpers
  }
}
