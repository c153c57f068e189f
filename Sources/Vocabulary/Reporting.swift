// Verslag (S0-23, Jeugdwet 7.3.8): written by one professional, read by whom it is about before it is final.

/// Verslag: about whom, for which organisation, and how many days there are to react.
public struct Report: Hashable, Sendable {
  public var item: ItemID
  /// About whom; one or more.
  public var subjects: [PersonID]
  public var organization: OrganizationID
  public var days: Int

  public init(item: ItemID, subjects: [PersonID], organization: OrganizationID, days: Int = Report.usualDays) {
    self.item = item
    self.subjects = subjects
    self.organization = organization
    self.days = days
  }

  /// Two weeks, and never less [P].
  public static let usualDays = 14
  /// Six weeks at most: a report is no use when it comes too late [P].
  public static let allowedDays = 14...42
}

/// Soort tekst in een verslag: what was seen, what people think of it, what follows, what was decided (invariant 23).
/// Kept apart by the guideline on deciding together; in the order of the page.
public enum ReportPart: UInt8, CaseIterable, Hashable, Sendable {
  case fact = 1
  case view = 2
  case conclusion = 3
  case decision = 4

  public var field: WordField {
    switch self {
    case .fact: .reportFacts
    case .view: .reportViews
    case .conclusion: .reportConclusions
    case .decision: .reportDecisions
    }
  }
}

/// Of het verslag klopt, to who reacts.
public enum ReportVerdict: UInt8, CaseIterable, Hashable, Sendable {
  case right = 1
  case notRight = 2
}

/// Reactie op een verslag: a statement of one's own that stands in the report; its words are optional.
public struct ReportReaction: Hashable, Sendable {
  public var item: ItemID
  public var report: ItemID
  public var verdict: ReportVerdict

  public init(item: ItemID, report: ItemID, verdict: ReportVerdict) {
    self.item = item
    self.report = report
    self.verdict = verdict
  }
}

/// Rechtzetten van een feit: which line of the facts is put right; the old line stays in sight beside the new one.
public struct ReportCorrection: Hashable, Sendable {
  public var item: ItemID
  public var report: ItemID
  /// Counted from nought.
  public var line: Int

  public init(item: ItemID, report: ItemID, line: Int) {
    self.item = item
    self.report = report
    self.line = line
  }
}

/// Opdracht bij een verslag.
public enum ReportCommand: Hashable, Sendable {
  /// The author's alone, until it is shown.
  case draft(Report, Words)
  case redraft(ItemID, Words)
  /// A draft goes, words and all.
  case discard(ItemID)
  /// To whom it is about. From here no word of it changes, but a fact in sight.
  case show(ItemID)
  case react(ReportReaction, Words?)
  /// `body`: how it is. An opinion is not put right: the statement of whom it is about stands beside it.
  case correct(ReportCorrection, Words)
  /// When each has reacted, or the days have passed.
  case finish(ItemID)

  public var words: Words? {
    switch self {
    case .draft(_, let words), .redraft(_, let words), .correct(_, let words): words
    case .react(_, let words): words
    case .discard, .show, .finish: nil
    }
  }
}
