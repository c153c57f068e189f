// Regie stap voor stap naar het gezin (S1-10).

/// Taak van wie de hulp regelt. The sources ask for eight and do not name them: these are our own [P]. Stored.
public enum CoordinationTask: UInt8, CaseIterable, Hashable, Sendable {
  case appointments = 1
  case inviting = 2
  case chairing = 3
  case minutes = 4
  case following = 5
  case informing = 6
  case finding = 7
  case keepingPlan = 8
}

/// Wie een taak doet. Stored; a higher number is nearer to the family.
public enum TaskHolder: UInt8, CaseIterable, Hashable, Sendable, Comparable {
  case professional = 1
  case together = 2
  case family = 3

  public static func < (one: TaskHolder, other: TaskHolder) -> Bool { one.rawValue < other.rawValue }
}

/// Overgang van één taak.
public struct TaskPassing: Hashable, Sendable {
  public var item: ItemID
  public var task: CoordinationTask
  public var holder: TaskHolder

  public init(item: ItemID, task: CoordinationTask, holder: TaskHolder) {
    self.item = item
    self.task = task
    self.holder = holder
  }
}

/// Wie het gezin het liefst laat regelen (S3-10, S3-11). Stored.
public enum CoordinatorWay: UInt8, CaseIterable, Hashable, Sendable {
  case ourselves = 1
  /// Somebody of the family's own people.
  case close = 2
  case professional = 3
}

/// Voorkeur van het gezin: asked before anybody is named.
public struct CoordinatorWish: Hashable, Sendable {
  public var item: ItemID
  public var way: CoordinatorWay
  /// Whom, when there is somebody.
  public var who: Party?

  public init(item: ItemID, way: CoordinatorWay, who: Party? = nil) {
    self.item = item
    self.way = way
    self.who = who
  }
}

/// Opdracht over de taken van de regie, en over wie haar heeft.
public enum CoordinatingCommand: Hashable, Sendable {
  case wish(CoordinatorWish, Words?)
  /// From today; who coordinated until now hands over. The words are the mandate, the phone and the stand-in.
  case name(Coordination, Words)
  case stop(ItemID, lastDay: Day)
  /// The words are why; a task goes away from the family with a reason only.
  case pass(TaskPassing, Words?)

  public var words: Words? {
    switch self {
    case .pass(_, let words), .wish(_, let words): words
    case .name(_, let words): words
    case .stop: nil
    }
  }
}
