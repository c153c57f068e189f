public import Vocabulary

/// Samen kiezen, zoals één iemand het ziet; empty where the page does not show it.
public struct DecidingBoard: Sendable {
  /// The newest first.
  public var decisions: [DecisionLine]
  /// Decisions that were written down elsewhere, as text alone.
  public var recorded: [TextLine]
  /// Documents of a court that this viewer sees, to say why something must be.
  public var orders: [ItemHead]
  public var mayOpen: Bool

  public init(
    decisions: [DecisionLine] = [], recorded: [TextLine] = [], orders: [ItemHead] = [], mayOpen: Bool = false
  ) {
    self.decisions = decisions
    self.recorded = recorded
    self.orders = orders
    self.mayOpen = mayOpen
  }
}

/// Keuze: the question, the wish, what can be chosen and what everybody says.
public struct DecisionLine: Hashable, Sendable {
  public let head: ItemHead
  public let question: String
  public let wish: String?
  /// Told by what this viewer sees: an option that he may not see is no phase to him.
  public let phase: DecisionPhase
  public let parties: [PartyLabel]
  public let options: [OptionLine]
  public let views: [DecisionViewLine]
  /// Of the family: who decides along and has said nothing yet.
  public let awaited: [PartyLabel]
  /// What was decided, put off, changed, looked back upon; the oldest first.
  public let acts: [DecisionActLine]
  public let chosen: ItemID?
  public let followUp: Day?
  public let reactions: [TextLine]
  /// Of the family: who decides along, and would choose an option that was written anew after he said so.
  public var askedAgain: [PartyLabel] = []
  /// Help that was wished for and is not there, with why.
  public var notOffered: [NotOfferedLine] = []
  /// What each wants where they differ; the newest of each.
  public var positions: [PositionLine] = []
  public var nextTalks: [NextTalkLine] = []
  /// What is fixed by an order, and until when.
  public var frameworks: [FrameworkLine] = []
  public var guidelines: [GuidelineLine] = []
  /// Writes down options and choices.
  public let mayDecide: Bool
  public let maySpeak: Bool

  public init(
    head: ItemHead, question: String, wish: String?, phase: DecisionPhase, parties: [PartyLabel],
    options: [OptionLine], views: [DecisionViewLine], awaited: [PartyLabel], acts: [DecisionActLine],
    chosen: ItemID?, followUp: Day?, reactions: [TextLine] = [], mayDecide: Bool, maySpeak: Bool
  ) {
    self.head = head
    self.question = question
    self.wish = wish
    self.phase = phase
    self.parties = parties
    self.options = options
    self.views = views
    self.awaited = awaited
    self.acts = acts
    self.chosen = chosen
    self.followUp = followUp
    self.reactions = reactions
    self.mayDecide = mayDecide
    self.maySpeak = maySpeak
  }

  public func frameworksInForce(on day: Day) -> [FrameworkLine] {
    frameworks.filter { $0.from <= day && day <= $0.until }
  }

  /// Departures from a guideline on which this viewer may say what he thinks.
  public var deviations: [GuidelineLine] { guidelines.filter { !$0.isFollowed && $0.maySpeak } }

  public var isMade: Bool { phase == .decided || phase == .reviewed }
  public var hasNoHelp: Bool { options.contains(where: \.isNoHelp) }
  public var chosenOption: OptionLine? { options.first { $0.head.id == chosen } }
  /// Somebody's view was for something else: dissent is kept, and said.
  public var differs: Bool { isMade && views.contains { $0.option != nil && $0.option != chosen } }
}

/// Mogelijkheid, with every term, also those that are unknown.
public struct OptionLine: Hashable, Sendable {
  public let head: ItemHead
  public let title: String
  public let words: String?
  public let isNoHelp: Bool
  /// Nil: unknown.
  public let terms: [OptionTerm: String]
  /// Who finds out what is unknown.
  public let asker: PartyLabel?
  /// Who wrote it anew last, and when; nil: it stands as it was first written.
  public var revised: ItemHead?
  /// How it stood before, the oldest first.
  public var earlier: [EarlierOptionLine] = []
  public var mayRevise = false

  public init(
    head: ItemHead, title: String, words: String?, isNoHelp: Bool, terms: [OptionTerm: String], asker: PartyLabel?
  ) {
    self.head = head
    self.title = title
    self.words = words
    self.isNoHelp = isNoHelp
    self.terms = terms
    self.asker = asker
  }

  /// What is said of this option, in order: all of it, or for "nothing" what can be said of that.
  public var shownTerms: [OptionTerm] {
    isNoHelp ? [.duration, .benefits, .drawbacks] : OptionTerm.allCases
  }

  /// A figure older than a month may be out of date (S2-R2b).
  public func isOld(on day: Day) -> Bool { day - (revised ?? head).day > 31 }
}

/// Hoe een mogelijkheid eerst stond, who wrote that and when.
public struct EarlierOptionLine: Hashable, Sendable {
  public let head: ItemHead
  public let title: String
  public let words: String?
  public let terms: [OptionTerm: String]

  public init(head: ItemHead, title: String, words: String?, terms: [OptionTerm: String]) {
    self.head = head
    self.title = title
    self.words = words
    self.terms = terms
  }
}

/// Mening van één iemand, in zijn eigen woorden.
public struct DecisionViewLine: Hashable, Sendable {
  public let item: ItemID
  public let who: PartyLabel
  public let wish: Participation
  /// What he would choose, as far as this viewer sees that option; nil: does not know yet.
  public let option: ItemID?
  public let words: String?
  public let day: Day
  /// What he would choose was written anew after he said so, as far as this viewer sees that.
  public var isBeforeRevision = false

  public init(
    item: ItemID, who: PartyLabel, wish: Participation, option: ItemID?, words: String?, day: Day
  ) {
    self.item = item
    self.who = who
    self.wish = wish
    self.option = option
    self.words = words
    self.day = day
  }
}

/// Besluit, uitstel, wijziging of terugblik, with its reason.
public struct DecisionActLine: Hashable, Sendable {
  public let head: ItemHead
  public let turn: DecisionTurn
  public let option: ItemID?
  public let followUp: Day?
  public let isDuty: Bool
  public let words: String?

  public init(
    head: ItemHead, turn: DecisionTurn, option: ItemID?, followUp: Day?, isDuty: Bool, words: String?
  ) {
    self.head = head
    self.turn = turn
    self.option = option
    self.followUp = followUp
    self.isDuty = isDuty
    self.words = words
  }
}

/// Niet aangeboden: what, why in plain words, and where to object.
public struct NotOfferedLine: Hashable, Sendable {
  public let head: ItemHead
  public let barrier: Barrier
  public let title: String?
  public let reason: String?
  public let objectAt: String?

  public init(head: ItemHead, barrier: Barrier, title: String?, reason: String?, objectAt: String?) {
    self.head = head
    self.barrier = barrier
    self.title = title
    self.reason = reason
    self.objectAt = objectAt
  }
}

/// Standpunt van één iemand.
public struct PositionLine: Hashable, Sendable {
  public let item: ItemID
  public let who: PartyLabel
  public let words: String?
  public let interests: String?
  public let wouldChange: String?
  public let day: Day

  public init(
    item: ItemID, who: PartyLabel, words: String?, interests: String?, wouldChange: String?, day: Day
  ) {
    self.item = item
    self.who = who
    self.words = words
    self.interests = interests
    self.wouldChange = wouldChange
    self.day = day
  }
}

/// Volgende stap bij een verschil van mening.
public struct NextTalkLine: Hashable, Sendable {
  public let head: ItemHead
  public let way: WayOn
  public let day: Day?
  public let words: String?

  public init(head: ItemHead, way: WayOn, day: Day?, words: String?) {
    self.head = head
    self.way = way
    self.day = day
    self.words = words
  }
}
