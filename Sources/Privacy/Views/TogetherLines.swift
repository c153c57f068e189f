public import Vocabulary

/// Waarom samen?: what the viewer said, and on its own page what those whom he helps said.
public struct TogetherBoard: Hashable, Sendable {
  /// From 12, of the family.
  public var mayAnswer = false
  public var mine: TogetherAnswer?
  /// The last of each; words only as far as they were written.
  public var lines: [TogetherLine] = []

  public init() {}
}

/// Wat iemand zei over samen helpen.
public struct TogetherLine: Hashable, Sendable {
  public let who: PartyLabel
  public let answer: TogetherAnswer
  public let day: Day
  public let words: String?

  public init(who: PartyLabel, answer: TogetherAnswer, day: Day, words: String?) {
    self.who = who
    self.answer = answer
    self.day = day
    self.words = words
  }
}
