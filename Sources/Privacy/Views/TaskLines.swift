public import Vocabulary

/// Wie regelt wat: the eight tasks of the coordination, and how many the family has, over time (S1-10).
public struct TaskBoard: Hashable, Sendable {
  public var lines: [TaskLine] = []
  /// How many the family has, after each day on which that changed; oldest first.
  public var shares: [TaskShare] = []
  public var mayPass = false
  /// Whether this viewer knows who coordinates at all.
  public var isShown = false

  public init() {}

  public var atFamily: Int { lines.count { $0.holder == .family } }
}

/// Eén taak, with whom it is and since when; nil days while nobody passed it yet.
public struct TaskLine: Hashable, Sendable {
  public let task: CoordinationTask
  public let holder: TaskHolder
  public var since: Day?
  public var by: PartyLabel?
  public var reason: String?

  public init(task: CoordinationTask, holder: TaskHolder) {
    self.task = task
    self.holder = holder
  }
}

public struct TaskShare: Hashable, Sendable {
  public let day: Day
  public let atFamily: Int

  public init(day: Day, atFamily: Int) {
    self.day = day
    self.atFamily = atFamily
  }
}
