public import Vocabulary

/// Eén plan: what goes before it, and by when it must be there.
public struct OnePlanBoard: Hashable, Sendable {
  /// Of a plan that the family makes itself; nil for who is not of the family.
  public var groupPlan: GroupPlanState?
  /// For who takes part, and for the coordinator.
  public var dueOn: Day?
  public var mayAnswer = false
  public var mayAskInWriting = false

  public init() {}
}

/// Familiegroepsplan: not offered, offered, or answered on a day.
public enum GroupPlanState: Hashable, Sendable {
  case notOffered
  case offered(Day)
  case answered(GroupPlanAnswer, Day)
}
