public import Vocabulary

/// Overdrachten, zoals één iemand ze ziet.
public struct HandoverBoard: Hashable, Sendable {
  /// What is still open first, the newest first among those.
  public var handovers: [HandoverLine] = []
  /// About whom this viewer may begin one.
  public var beginFor: [PartyLabel] = []
  /// Professionals whom this viewer knows to help one of those.
  public var helpers: [PartyLabel] = []

  public init() {}
}

/// Eén overdracht: who leaves, who comes, what was done of it, and who said that it is complete.
public struct HandoverLine: Hashable, Sendable {
  public let head: ItemHead
  public let from: PartyLabel
  public let to: PartyLabel
  public let reachableUntil: Day
  public var words: String?
  /// Who comes, in his own words.
  public var introduction: String?
  public var steps: [HandoverStepLine] = []
  public var confirmed: [HandoverConfirmationLine] = []
  public var closedOn: Day?
  /// What who leaves would still do, as far as this viewer sees.
  public var openActions = 0
  /// Nil: the viewer has no part in it.
  public var role: HandoverRole?
  public var hasConfirmed = false
  /// False: the viewer wrote it once, and has no ground any more; what others add to it is not his to see.
  public var isFollowed = true

  public init(head: ItemHead, from: PartyLabel, to: PartyLabel, reachableUntil: Day) {
    self.head = head
    self.from = from
    self.to = to
    self.reachableUntil = reachableUntil
  }

  /// What this viewer may say to be done.
  public var stepsToTake: [HandoverStep] {
    guard let role, closedOn == nil else { return [] }
    return steps.filter { $0.by == nil && ($0.step.teller ?? role) == role }.map(\.step)
  }

  public var stepsToSkip: [HandoverStep] {
    role == .family && closedOn == nil ? steps.filter { $0.by == nil }.map(\.step) : []
  }

  public var mayConfirm: Bool {
    role != nil && closedOn == nil && !hasConfirmed && steps.allSatisfy { $0.by != nil }
  }
}

/// Eén stap; nobody yet, done on a day, or not needed.
public struct HandoverStepLine: Hashable, Sendable {
  public let step: HandoverStep
  public let day: Day?
  public let by: PartyLabel?

  public init(step: HandoverStep, day: Day?, by: PartyLabel?) {
    self.step = step
    self.day = day
    self.by = by
  }
}

public struct HandoverConfirmationLine: Hashable, Sendable {
  public let by: PartyLabel
  public let day: Day

  public init(by: PartyLabel, day: Day) {
    self.by = by
    self.day = day
  }
}
