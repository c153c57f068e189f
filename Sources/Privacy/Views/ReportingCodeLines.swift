public import Vocabulary

/// De meldcode, zoals één iemand haar ziet.
public struct ReportingCodeBoard: Hashable, Sendable {
  /// First what is not closed, the newest first.
  public var codes: [ReportingCodeLine] = []
  /// About whom the viewer may begin one, and from whom it can then be held back.
  public var beginFor: [PartyLabel] = []
  public var mayHoldBackFrom: [PartyLabel] = []
  /// For how many days at most.
  public var longestHolding = 0
  /// With whom he can consult, as far as he sees who helps here.
  public var helpers: [PartyLabel] = []
  /// Whether there is anything here for the viewer; known on the pages that lead here.
  public var isThere = false

  public init() {}
}

/// Eén meldcode: what was seen, and what was written at each step since.
public struct ReportingCodeLine: Hashable, Sendable {
  public let head: ItemHead
  public var words: String?
  /// In the order of the steps, and of their days.
  public var entries: [ReportingCodeEntryLine] = []
  public var closedOn: Day?
  /// Who does not read it yet; for who held it back, and who was consulted.
  public var heldBack: [HeldBackLine] = []
  /// From whom the viewer may hold it back, besides.
  public var mayHoldBackFrom: [PartyLabel] = []
  /// What others put beside it in their own words.
  public var beside: [TextLine] = []
  public var mayPutBeside = false
  public var mayWrite = false
  /// He works on it, whether it is closed or not.
  public var worksOnIt = false

  public init(head: ItemHead) { self.head = head }

  public func entries(at step: ReportingCodeStep) -> [ReportingCodeEntryLine] { entries.filter { $0.step == step } }
}

/// Wat bij één stap is opgeschreven.
public struct ReportingCodeEntryLine: Hashable, Sendable {
  public let head: ItemHead
  public let step: ReportingCodeStep
  public let day: Day
  public let outcome: ReportingCodeOutcome?
  /// In the order in which it is asked.
  public var answers: [ReportingCodeAnswer] = []

  public init(head: ItemHead, step: ReportingCodeStep, day: Day, outcome: ReportingCodeOutcome?) {
    self.head = head
    self.step = step
    self.day = day
    self.outcome = outcome
  }
}

public struct ReportingCodeAnswer: Hashable, Sendable {
  public let field: WordField
  public let words: String

  public init(field: WordField, words: String) {
    self.field = field
    self.words = words
  }
}

/// Nog niet laten lezen: from whom, until when, why, and who was consulted.
public struct HeldBackLine: Hashable, Sendable {
  public let item: ItemID
  public let from: PartyLabel
  /// The first day on which it opens.
  public let end: Day
  public let second: PartyLabel
  public let reason: String?

  public init(item: ItemID, from: PartyLabel, end: Day, second: PartyLabel, reason: String?) {
    self.item = item
    self.from = from
    self.end = end
    self.second = second
    self.reason = reason
  }
}
