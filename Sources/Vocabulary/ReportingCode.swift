// Meldcode (Wmo 2015 3.3.1, `law.md` 3.6): five steps when it may not be safe at home, as a log in words. No score anywhere
// (invariant 30), and nothing is reported by itself.

/// Meldcode: about whom, and whose worker began it. Its words are what was seen: the first step.
public struct ReportingCode: Hashable, Sendable {
  public var item: ItemID
  /// About whom; one or more.
  public var subjects: [PersonID]
  public var organization: OrganizationID

  public init(item: ItemID, subjects: [PersonID], organization: OrganizationID) {
    self.item = item
    self.subjects = subjects
    self.organization = organization
  }
}

/// Stap van de meldcode, in the order of the code. One may return to each of them.
public enum ReportingCodeStep: UInt8, CaseIterable, Hashable, Sendable {
  case signals = 1
  case consult = 2
  case talk = 3
  case weigh = 4
  case decide = 5

  /// How the step can end, in so many words; none where words are all.
  public var outcomes: [ReportingCodeOutcome] {
    switch self {
    case .signals, .consult, .weigh: []
    case .talk: [.talked, .notYet]
    case .decide: [.organiseHelp, .report, .both, .neither]
    }
  }

  /// What is written at it.
  public var fields: [WordField] {
    switch self {
    case .signals, .talk, .decide: [.body]
    case .consult: [.codeWhom, .body]
    case .weigh: [.codeUnsafe, .codeEnough]
    }
  }
}

/// Uitkomst van een stap: with child and parents was talked or not yet; or what was decided.
public enum ReportingCodeOutcome: UInt8, CaseIterable, Hashable, Sendable {
  case talked = 1
  case notYet = 2
  case organiseHelp = 3
  case report = 4
  case both = 5
  case neither = 6
}

/// Wat er bij één stap gebeurde, on its day, in words.
public struct ReportingCodeEntry: Hashable, Sendable {
  public var item: ItemID
  public var code: ItemID
  public var step: ReportingCodeStep
  public var day: Day
  public var outcome: ReportingCodeOutcome?
  /// With this decision the code is closed.
  public var closes: Bool

  public init(
    item: ItemID, code: ItemID, step: ReportingCodeStep, day: Day, outcome: ReportingCodeOutcome? = nil,
    closes: Bool = false
  ) {
    self.item = item
    self.code = code
    self.step = step
    self.day = day
    self.outcome = outcome
    self.closes = closes
  }
}

/// Nog niet laten lezen, from the first moment: with its ground in words.
public struct HeldBack: Hashable, Sendable {
  public var fact: Withholding
  public var words: Words

  public init(_ fact: Withholding, _ words: Words) {
    self.fact = fact
    self.words = words
  }
}

/// Opdracht bij de meldcode.
public enum ReportingCodeCommand: Hashable, Sendable {
  /// `body`: what was seen. What is held back is so before anybody could read it.
  case begin(ReportingCode, Words, heldBack: [HeldBack])
  case write(ReportingCodeEntry, Words)

  public var words: Words? {
    switch self {
    case .begin(_, let words, _), .write(_, let words): words
    }
  }
}
