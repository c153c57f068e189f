public import Vocabulary

/// Hoe het loopt: for who coordinates; when and who, and never a word of what people wrote (S3-12).
public struct CourseBoard: Hashable, Sendable {
  /// What is late, oldest first.
  public var late: [LateLine] = []
  public var gaps: [LifeDomain] = []
  /// Questions that wait too long for an answer.
  public var waiting = 0
  public var goals = 0
  public var steps = 0
  public var helpers = 0

  public init() {}
}

/// Wat te laat is.
public struct LateLine: Hashable, Sendable {
  public enum What: Hashable, Sendable {
    /// Nil: the doer sees his step, and not the goal.
    case step(goal: ItemID?, PartyLabel)
    case issue(ItemID, PartyLabel)
    case signal(PartyLabel)
    /// A question that was sent to this one.
    case message(PartyLabel)
    case afterCare(PartyLabel)
    /// There is something, and no more (`docs/sight.md` 5, the exception for what is due).
    case notForYou
  }

  public let what: What
  public let due: Day

  public init(what: What, due: Day) {
    self.what = what
    self.due = due
  }
}
