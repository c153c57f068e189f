public import Vocabulary

/// Samen terugkijken: what this viewer may see and do of it.
public struct EvaluationBoard: Hashable, Sendable {
  /// In weeks; nil until the family chose a rhythm of its own.
  public var weeks: Int?
  public var now: EvaluationLine?
  /// Newest first.
  public var earlier: [EvaluationLine] = []
  /// "Over een jaar", of each and of all together.
  public var ahead: [TextLine] = []
  /// The viewer's own, and what others shared with him; newest first.
  public var checks: [CheckLine] = []
  /// To whom the viewer may tell how he finds the help.
  public var confidants: [PartyLabel] = []
  public var mayOpen = false
  public var mayLookAhead = false
  /// Checks and the rhythm are for members of 12 and over.
  public var mayCheck = false

  public init() {}
}

/// Wanneer we weer terugkijken.
public struct NextEvaluation: Hashable, Sendable {
  public let day: Day
  public let isLate: Bool

  public init(day: Day, isLate: Bool) {
    self.day = day
    self.isLate = isLate
  }
}

/// Eén evaluatie, with what everybody answered.
public struct EvaluationLine: Hashable, Sendable {
  public let head: ItemHead
  public let answers: [EvaluationAnswerLine]
  /// What the version says that is looked back on.
  public let planWords: String?
  public let closedOn: Day?
  /// A new version of the plan came out of it.
  public let changed: Bool
  public let mayAnswer: Bool
  public let mayClose: Bool

  public init(
    head: ItemHead, answers: [EvaluationAnswerLine], planWords: String? = nil, closedOn: Day? = nil,
    changed: Bool = false, mayAnswer: Bool = false, mayClose: Bool = false
  ) {
    self.head = head
    self.answers = answers
    self.planWords = planWords
    self.closedOn = closedOn
    self.changed = changed
    self.mayAnswer = mayAnswer
    self.mayClose = mayClose
  }
}

/// Wat iemand bij een evaluatie zei.
public struct EvaluationAnswerLine: Hashable, Sendable {
  public let who: PartyLabel
  public let usefulness: Usefulness?
  public let withoutHelp: WithoutHelp?
  public let change: ChangeSince?
  public let aboutHelp: String?
  public let aboutRoles: String?
  public let aboutTasks: String?

  public init(
    who: PartyLabel, usefulness: Usefulness? = nil, withoutHelp: WithoutHelp? = nil, change: ChangeSince? = nil,
    aboutHelp: String? = nil, aboutRoles: String? = nil, aboutTasks: String? = nil
  ) {
    self.who = who
    self.usefulness = usefulness
    self.withoutHelp = withoutHelp
    self.change = change
    self.aboutHelp = aboutHelp
    self.aboutRoles = aboutRoles
    self.aboutTasks = aboutTasks
  }
}

/// Ervaringscheck: one's own, or shared by its author.
public struct CheckLine: Hashable, Sendable {
  public let item: ItemID
  public let who: PartyLabel
  public let day: Day
  public let answers: ExperienceCheck
  public let helped: String?
  public let hindered: String?
  /// Empty for whom it was shared with: that is the author's to know.
  public let sharedWith: [PartyLabel]
  public let isOwn: Bool

  public init(
    item: ItemID, who: PartyLabel, day: Day, answers: ExperienceCheck, helped: String? = nil, hindered: String? = nil,
    sharedWith: [PartyLabel] = [], isOwn: Bool
  ) {
    self.item = item
    self.who = who
    self.day = day
    self.answers = answers
    self.helped = helped
    self.hindered = hindered
    self.sharedWith = sharedWith
    self.isOwn = isOwn
  }

  /// Somebody said no to something; that offers him a choice, and alerts nobody.
  public var isLow: Bool { answers.answers.contains(.no) }
}
