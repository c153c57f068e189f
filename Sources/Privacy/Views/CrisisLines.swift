public import Vocabulary

/// Als het even niet gaat, zoals één iemand het ziet.
public struct CrisisBoard: Hashable, Sendable {
  /// The newest first.
  public var plans: [SafetyPlanLine] = []
  public var mayWriteOwn = false
  /// With whom a professional may write one.
  public var writeWith: [PartyLabel] = []

  /// What may not wait: first what nobody did anything with yet, the newest first.
  public var signals: [SignalLine] = []
  /// About whom the viewer may raise one, and to whom he may give it.
  public var signalSubjects: [IssueSubjectLine] = []

  public init() {}

  /// The viewer's own, as it stands now.
  public var own: SafetyPlanLine? { plans.first { $0.isOwn && !$0.isEarlier } }
}

/// Eén veiligheidsplan.
public struct SafetyPlanLine: Hashable, Sendable {
  public let head: ItemHead
  /// What was filled in, in the order in which it is asked.
  public var answers: [SafetyAnswer] = []
  /// The words of a plan that was noted without questions.
  public var words: String?
  /// The viewer wrote it about himself.
  public var isOwn = false
  /// A newer one took its place.
  public var isEarlier = false

  public init(head: ItemHead) { self.head = head }
}

public struct SafetyAnswer: Hashable, Sendable {
  public let part: SafetyPart
  public let words: String

  public init(part: SafetyPart, words: String) {
    self.part = part
    self.words = words
  }
}

/// Eén signaal.
public struct SignalLine: Hashable, Sendable {
  public let head: ItemHead
  public let owner: PartyLabel
  public let due: Day
  public var words: String?
  /// What was done, and by whom.
  public var reply: TextLine?
  public var isHandled = false
  /// False: the viewer raised it, and has no ground for what others do with it.
  public var isFollowed = true
  public var mayHandle = false
  /// He sees to it, or may do that for who does, whether it is handled or not.
  public var seesToIt = false
  /// How it went from one to another, oldest first.
  public var passings: [SignalPassingLine] = []
  public var mayPassTo: [PartyLabel] = []

  public init(head: ItemHead, owner: PartyLabel, due: Day) {
    self.head = head
    self.owner = owner
    self.due = due
  }
}

/// Dat een signaal is doorgegeven: by whom, to whom, and why.
public struct SignalPassingLine: Hashable, Sendable {
  public let head: ItemHead
  public let owner: PartyLabel
  public let reason: String?

  public init(head: ItemHead, owner: PartyLabel, reason: String?) {
    self.head = head
    self.owner = owner
    self.reason = reason
  }
}
