public import Vocabulary

/// Iedereen gezien: what stands beside strengths and concerns, filled only where a page shows them.
public struct SeeingLines: Hashable, Sendable {
  public var wishes: [TextLine] = []
  public var boards: [BoardLine] = []
  public var factors: [ItemID: [FactorKind]] = [:]
  public var answers: [ItemID: [ConcernAnswerLine]] = [:]
  /// Concerns that wait longer for an answer than they should, as far as this viewer sees.
  public var waiting: Set<ItemID> = []
  /// Concerns that this viewer may answer as a professional.
  public var mayAnswer: Set<ItemID> = []

  public init() {}
}

/// Bord van één persoon: the fifteen parts of life of somebody whom the viewer may know.
public struct BoardLine: Hashable, Sendable {
  public let person: PartyLabel
  /// The viewer may answer at its parts of life.
  public let mayAnswer: Bool
  /// The viewer may write about this person.
  public let mayWrite: Bool

  public init(person: PartyLabel, mayAnswer: Bool, mayWrite: Bool) {
    self.person = person
    self.mayAnswer = mayAnswer
    self.mayWrite = mayWrite
  }
}

/// Antwoord op een zorg, with who gave it.
public struct ConcernAnswerLine: Hashable, Sendable {
  public let text: TextLine
  public let reply: ConcernReply

  public init(text: TextLine, reply: ConcernReply) {
    self.text = text
    self.reply = reply
  }
}

/// Zo praten we met iemand: the newest profile of one person, and whether the viewer may change it.
public struct ProfileLine: Hashable, Sendable {
  public let person: PartyLabel
  /// Nil when nothing was said yet, or not to this viewer.
  public let level: ReadingLevel?
  public let aids: [ContactAid]
  /// In words: "Turks".
  public let language: String?
  public let mayChange: Bool

  public init(person: PartyLabel, level: ReadingLevel?, aids: [ContactAid], language: String?, mayChange: Bool) {
    self.person = person
    self.level = level
    self.aids = aids
    self.language = language
    self.mayChange = mayChange
  }
}
