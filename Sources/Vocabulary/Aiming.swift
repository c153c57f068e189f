/// Hoe ver zijn we: goal attainment in five words; -2 to +2 lies underneath and is never shown (requirement S1-20).
public enum AttainmentLevel: UInt8, CaseIterable, Hashable, Sendable {
  case muchLess = 1
  case less = 2
  case asHoped = 3
  case more = 4
  case muchMore = 5

  public var score: Int { Int(rawValue) - 3 }
}

/// In andere woorden: what a professional calls a goal, beside the family's words and never instead (invariant 23).
public struct GoalWording: Hashable, Sendable {
  public var item: ItemID
  public var goal: ItemID

  public init(item: ItemID, goal: ItemID) {
    self.item = item
    self.goal = goal
  }
}

/// Hoe ver zijn we, said together on one day; not computed from steps.
public struct GoalMark: Hashable, Sendable {
  public var item: ItemID
  public var goal: ItemID
  public var level: AttainmentLevel
  /// Who said so together.
  public var together: [PersonID]

  public init(item: ItemID, goal: ItemID, level: AttainmentLevel, together: [PersonID]) {
    self.item = item
    self.goal = goal
    self.level = level
    self.together = together
  }
}

/// Wat ik eerst wil: how one member orders the goals, alone (requirement S1-21).
public struct Ranking: Hashable, Sendable {
  public var item: ItemID
  public var person: PersonID
  /// First what matters most.
  public var goals: [ItemID]

  public init(item: ItemID, person: PersonID, goals: [ItemID]) {
    self.item = item
    self.person = person
    self.goals = goals
  }
}

/// Onze volgorde: the joint order of the goals (requirement S2-P10).
public struct GoalOrder: Hashable, Sendable {
  public var item: ItemID
  public var goals: [ItemID]

  public init(item: ItemID, goals: [ItemID]) {
    self.item = item
    self.goals = goals
  }
}

/// Volgorde en tijd van een stap (requirement S1-06).
public struct StepTiming: Hashable, Sendable {
  public var step: ItemID
  /// Steps that come first.
  public var after: [ItemID]
  /// Steps at the same time.
  public var alongside: [ItemID]
  /// Appointments a week, where known.
  public var perWeek: Int?
  /// Asks much of somebody.
  public var isHeavy: Bool

  public static let perWeekBounds = 1...7

  public init(
    step: ItemID, after: [ItemID] = [], alongside: [ItemID] = [], perWeek: Int? = nil, isHeavy: Bool = false
  ) {
    self.step = step
    self.after = after
    self.alongside = alongside
    self.perWeek = perWeek
    self.isHeavy = isHeavy
  }
}

/// Helpt hierbij: a strength that helps with a goal or a step (requirement S1-22).
public struct StrengthLink: Hashable, Sendable {
  public var strength: ItemID
  public var target: ItemID

  public init(strength: ItemID, target: ItemID) {
    self.strength = strength
    self.target = target
  }
}

/// Gezamenlijke opdracht: one goal that helpers of two or more organisations take on together (requirement S4-17). It gives
/// nobody sight of anything.
public struct JointAssignment: Hashable, Sendable {
  public var item: ItemID
  public var goal: ItemID
  public var practitioners: [PractitionerID]
  /// Who answers for it: exactly one of them.
  public var accountable: PractitionerID

  /// More than these are a meeting and no assignment [P].
  public static let size = 2...6

  public init(item: ItemID, goal: ItemID, practitioners: [PractitionerID], accountable: PractitionerID) {
    self.item = item
    self.goal = goal
    self.practitioners = practitioners
    self.accountable = accountable
  }
}

/// Doelen wegen: other words, how far, what first, in which order, and what helps.
public enum AimingCommand: Hashable, Sendable {
  case reword(GoalWording, Words)
  case mark(GoalMark, Words?)
  case rank(Ranking)
  case shareRanking(ItemID, Bool)
  case order(GoalOrder)
  case agreeToOrder(ItemID)
  case time(StepTiming)
  /// What helps with a goal or a step; what is not named any more is let go, as far as the actor sees it.
  case linkStrengths([ItemID], to: ItemID)
  /// Takes the place of the ones that stood with this goal, as far as the actor sees them.
  case assignJointly(JointAssignment, Words?)
  case endJointly(ItemID)

  /// Whether deciding needs to know what the actor sees.
  public var restsOnSight: Bool {
    switch self {
    case .rank, .order, .time, .linkStrengths, .assignJointly: true
    case .reword, .mark, .shareRanking, .agreeToOrder, .endJointly: false
    }
  }
}
