public import Vocabulary

/// Verslagen, zoals één iemand ze ziet.
public struct ReportBoard: Hashable, Sendable {
  /// The viewer's own, which nobody else knows of.
  public var drafts: [ReportLine] = []
  /// The newest first.
  public var reports: [ReportLine] = []
  /// About whom this viewer may write one.
  public var writeFor: [PartyLabel] = []

  public init() {}
}

/// Eén verslag: its four kinds of text, what was put right, and what each whom it is about says to it.
public struct ReportLine: Hashable, Sendable {
  public let head: ItemHead
  public let title: String
  public var parts: [ReportPartLine] = []
  public var reactions: [ReportReactionLine] = []
  /// What others put beside it in their own words.
  public var beside: [TextLine] = []
  /// Nil: a draft.
  public var shownOn: Day?
  public var reactBy: Day?
  public var finalOn: Day?
  /// How each whom it is about reads best; for who writes it.
  public var readers: [ProfileLine] = []
  /// Of those who are asked, who may not be able to read it: it is about somebody else too. For who writes it.
  public var left: [PartyLabel] = []
  public var mayReact = false
  public var mayPutBeside = false
  public var mayCorrect = false
  public var isMine = false

  public init(head: ItemHead, title: String) {
    self.head = head
    self.title = title
  }

  public var isDraft: Bool { shownOn == nil }
  public var isAwaited: Bool { reactions.contains { $0.given.isEmpty } }

  /// Each reacted, or the days have passed.
  public func mayFinish(on day: Day) -> Bool {
    guard isMine, finalOn == nil, let reactBy else { return false }
    return !isAwaited || day >= reactBy
  }

  /// How long there was no reaction: until it was final, or until today.
  public func daysWaited(on day: Day) -> Int { shownOn.map { (finalOn ?? day) - $0 } ?? 0 }

  public func lines(of part: ReportPart) -> [ReportTextLine] { parts.first { $0.part == part }?.lines ?? [] }
}

/// Eén soort tekst van een verslag; one without words is left out.
public struct ReportPartLine: Hashable, Sendable {
  public let part: ReportPart
  public var lines: [ReportTextLine]

  public init(part: ReportPart, lines: [ReportTextLine]) {
    self.part = part
    self.lines = lines
  }
}

/// Alinea van een verslag, with how it was put right, oldest first.
public struct ReportTextLine: Hashable, Sendable {
  public let words: String
  public var corrections: [TextLine] = []

  public init(_ words: String) { self.words = words }
}

/// Wat iemand over wie het gaat, ervan zegt; nothing yet where it is empty.
public struct ReportReactionLine: Hashable, Sendable {
  public let who: PartyLabel
  public var given: [GivenReactionLine] = []

  public init(who: PartyLabel) { self.who = who }
}

/// Eén reactie, with its words where there are any.
public struct GivenReactionLine: Hashable, Sendable {
  public let verdict: ReportVerdict
  public let text: TextLine

  public init(verdict: ReportVerdict, text: TextLine) {
    self.verdict = verdict
    self.text = text
  }
}

extension Words {
  /// All that a report says, in its order; nil where it says nothing.
  var ofReport: String? {
    let parts = ReportPart.allCases.compactMap { self[$0.field] }.filter { !$0.isEmpty }
    return parts.isEmpty ? nil : parts.joined(separator: "\n")
  }
}
