public import Vocabulary

/// Berichten, zoals één iemand ze ziet.
public struct MessageBoard: Hashable, Sendable {
  /// With whom the viewer writes, or wrote.
  public var threads: [ThreadLine] = []
  /// The one that is open, with its words.
  public var open: OpenThread?

  public init() {}

  /// Who is there now.
  public var reachable: [PartyLabel] { threads.filter(\.isReachable).map(\.with) }
  public func writes(to party: Party) -> Bool { threads.contains { $0.with.party == party && $0.isReachable } }
}

/// Berichten met één iemand.
public struct ThreadLine: Hashable, Sendable {
  public let with: PartyLabel
  /// False: that one reads nothing here any more.
  public let isReachable: Bool
  /// His last day here, as far as the viewer knows of it.
  public var leftOn: Day?
  public var last: Day?
  /// Of the oldest message of the member without an answer.
  public var waitsSince: Day?
  /// Longer than promised.
  public var isLate = false

  public init(with: PartyLabel, isReachable: Bool) {
    self.with = with
    self.isReachable = isReachable
  }
}

public struct OpenThread: Hashable, Sendable {
  public let line: ThreadLine
  /// The last day on which an answer comes in time.
  public let replyDay: Day
  /// The newest last.
  public var messages: [MessageLine] = []
  /// What the professional says of when he is there.
  public var hours: String?
  public var phone: String?
  public var standIn: String?
  /// His help ends, everywhere that the viewer sees it.
  public var lastDay: Day?

  /// False where his help ends before the day of the answer.
  public var promisesReply: Bool { lastDay.map { replyDay <= $0 } ?? true }

  public init(line: ThreadLine, replyDay: Day) {
    self.line = line
    self.replyDay = replyDay
  }
}

/// Eén bericht.
public struct MessageLine: Hashable, Sendable {
  public var head: ItemHead
  /// Nil when the words were destroyed.
  public var words: String?
  public var isOwn = false
  /// The professional said that it needs no answer.
  public var isSettled = false
  public var maySettle = false

  public init(head: ItemHead) { self.head = head }
}
