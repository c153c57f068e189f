public import Vocabulary

/// Doelen wegen: what stands beside the goals that this viewer sees, filled only on the pages of goals.
public struct AimingLines: Hashable, Sendable {
  /// By goal: what professionals call it.
  public var wordings: [ItemID: [TextLine]] = [:]
  /// By goal, the newest first.
  public var marks: [ItemID: [MarkLine]] = [:]
  /// By step.
  public var timings: [ItemID: TimingLine] = [:]
  /// By goal or step: the strengths that help.
  public var helping: [ItemID: [TextLine]] = [:]
  public var mayReword: Set<ItemID> = []
  /// By goal: who does it together; the newest last.
  public var joint: [ItemID: [JointLine]] = [:]
  public var ownRanking: RankingLine?
  /// Shown by others.
  public var rankings: [RankingLine] = []
  public var order: OrderLine?
  public var mayRank = false
  public var mayOrder = false
  public var load = LoadLine()

  public init() {}
}

/// Hoe ver een doel is, said on one day.
public struct MarkLine: Hashable, Sendable {
  public let text: TextLine
  public let level: AttainmentLevel
  public let together: [PartyLabel]

  public init(text: TextLine, level: AttainmentLevel, together: [PartyLabel]) {
    self.text = text
    self.level = level
    self.together = together
  }
}

/// Gezamenlijke opdracht: who does a goal together, and who answers for it.
public struct JointLine: Hashable, Sendable {
  public let text: TextLine
  public let who: [PartyLabel]
  public let accountable: PartyLabel
  /// Of those, who helps here no more, as far as the viewer knows.
  public let gone: [PartyLabel]
  public let endedOn: Day?
  public let mayEnd: Bool

  public init(
    text: TextLine, who: [PartyLabel], accountable: PartyLabel, gone: [PartyLabel] = [], endedOn: Day? = nil,
    mayEnd: Bool = false
  ) {
    self.text = text
    self.who = who
    self.accountable = accountable
    self.gone = gone
    self.endedOn = endedOn
    self.mayEnd = mayEnd
  }
}

/// Een doel of stap bij naam: only such as the viewer sees.
public struct NamedLine: Hashable, Sendable {
  public let item: ItemID
  public let words: String

  public init(item: ItemID, words: String) {
    self.item = item
    self.words = words
  }
}

/// Volgorde en tijd van een stap, over the steps that the viewer sees.
public struct TimingLine: Hashable, Sendable {
  public let after: [NamedLine]
  public let alongside: [NamedLine]
  public let perWeek: Int?
  public let isHeavy: Bool

  public init(after: [NamedLine], alongside: [NamedLine], perWeek: Int?, isHeavy: Bool) {
    self.after = after
    self.alongside = alongside
    self.perWeek = perWeek
    self.isHeavy = isHeavy
  }
}

/// Wat iemand eerst wil, over the goals that the viewer sees.
public struct RankingLine: Hashable, Sendable {
  public let item: ItemID
  public let who: PartyLabel
  public let goals: [NamedLine]
  public let isShared: Bool

  public init(item: ItemID, who: PartyLabel, goals: [NamedLine], isShared: Bool) {
    self.item = item
    self.who = who
    self.goals = goals
    self.isShared = isShared
  }
}

/// Onze volgorde, over the goals that the viewer sees.
public struct OrderLine: Hashable, Sendable {
  public let item: ItemID
  public let goals: [NamedLine]
  public let agreed: [PartyLabel]
  public let day: Day
  public let mayAgree: Bool

  public init(item: ItemID, goals: [NamedLine], agreed: [PartyLabel], day: Day, mayAgree: Bool) {
    self.item = item
    self.goals = goals
    self.agreed = agreed
    self.day = day
    self.mayAgree = mayAgree
  }
}

/// Hoeveel het nu is (requirement S0-14), counted over what the viewer sees.
public struct LoadLine: Hashable, Sendable {
  public var goals = 0
  public var openSteps = 0
  /// Nil when nobody said so of any open step.
  public var perWeek: Int?
  public var helpers = 0
  /// Weeks, by their Monday, in which two or more steps ask much.
  public var heavyWeeks: [HeavyWeek] = []

  public init() {}
}

public struct HeavyWeek: Hashable, Sendable {
  public let monday: Day
  public let steps: [String]

  public init(monday: Day, steps: [String]) {
    self.monday = monday
    self.steps = steps
  }
}
