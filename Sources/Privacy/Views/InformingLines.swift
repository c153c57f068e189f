public import Vocabulary

/// Informatie voor een ouder zonder gezag, zoals één iemand het ziet.
public struct InformingBoard: Hashable, Sendable {
  /// What waits for an answer first, the newest first among those.
  public var requests: [InformationRequestLine] = []
  /// About which children this viewer may write a request down.
  public var askFor: [PartyLabel] = []

  public init() {}
}

/// Eén verzoek: who asks, what, by when it is answered, and what became of it.
public struct InformationRequestLine: Hashable, Sendable {
  public let head: ItemHead
  public let answerBy: Day
  /// How the parent is called, in the words of who wrote it down.
  public var asker: String?
  public var words: String?
  public var isOpen = true
  public var isLate = false
  /// What the child said, where the viewer may read that.
  public var hearings: [ChildHearingLine] = []
  public var answer: InformationAnswerLine?
  /// From 12 the child is heard first; from 16 its own yes is needed.
  public var asksChild = false
  public var needsOwnYes = false
  public var maySpeak = false
  public var mayAnswer = false

  public init(head: ItemHead, answerBy: Day) {
    self.head = head
    self.answerBy = answerBy
  }
}

public struct ChildHearingLine: Hashable, Sendable {
  public let by: PartyLabel
  public let day: Day
  public let agrees: Bool
  public let words: String?

  public init(by: PartyLabel, day: Day, agrees: Bool, words: String?) {
    self.by = by
    self.day = day
    self.agrees = agrees
    self.words = words
  }
}

/// Brief, or why there is none and where one can go with that.
public struct InformationAnswerLine: Hashable, Sendable {
  public let head: ItemHead
  /// Nil: a letter.
  public let ground: InformationRefusal?
  public var letter: String?
  public var reason: String?
  public var objectAt: String?

  public init(head: ItemHead, ground: InformationRefusal?) {
    self.head = head
    self.ground = ground
  }
}
