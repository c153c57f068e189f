/// Soort factor: what kind of thing makes a part of life harder or lighter (requirement S1-02). Choosing none is fine.
public enum FactorKind: UInt8, CaseIterable, Hashable, Sendable {
  case physical = 1
  case mental = 2
  case societal = 3
}

/// Reactie op een zorg: taken up, left for later with a reason, or somebody else helps (requirement S0-02).
public enum ConcernReply: UInt8, CaseIterable, Hashable, Sendable {
  case takenUp = 1
  case parked = 2
  case referred = 3
}

/// Antwoord van een hulpverlener op een zorg: an item of its own, attached to the concern.
public struct ConcernAnswer: Hashable, Sendable {
  public var item: ItemID
  public var concern: ItemID
  public var reply: ConcernReply

  public init(item: ItemID, concern: ItemID, reply: ConcernReply) {
    self.item = item
    self.concern = concern
    self.reply = reply
  }
}

/// Leesniveau: how somebody reads best (requirement S1-08).
public enum ReadingLevel: UInt8, CaseIterable, Hashable, Sendable {
  case plain = 1
  case easy = 2
  case pictures = 3
}

/// Wat helpt bij praten, lezen en schrijven.
public enum ContactAid: UInt8, CaseIterable, Hashable, Sendable {
  case interpreter = 1
  case readAloud = 2
  case paper = 3
  /// Somebody who helps with signing in and with websites.
  case digitalHelp = 4
}

/// Zo praten we met jou: language, reading level and aids of one person; the language in words (requirement S1-08).
public struct CommunicationProfile: Hashable, Sendable {
  public var item: ItemID
  public var person: PersonID
  public var level: ReadingLevel
  public var aids: [ContactAid]

  public init(item: ItemID, person: PersonID, level: ReadingLevel, aids: [ContactAid]) {
    self.item = item
    self.person = person
    self.level = level
    self.aids = aids
  }
}

/// Iedereen gezien: what is said about each person in each part of life.
public enum SeeingCommand: Hashable, Sendable {
  /// A strength, a wish or a concern, with the kinds of factors that its writer chose.
  case raise(Envelope, [FactorKind], Words)
  case answerConcern(ConcernAnswer, Words?)
  case setProfile(CommunicationProfile, Words?)
}

extension Day {
  /// Working days, Monday to Friday, after this day up to and including `day`. Holidays count [P].
  public func workingDays(until day: Day) -> Int {
    guard day > self else { return 0 }
    let days = day - self
    let rest = (0..<(days % 7)).count { (day - $0).weekday <= 5 }
    return days / 7 * 5 + rest
  }

  /// A concern waits no longer than this many working days for an answer (requirement S0-02).
  public static let daysToAnswer = 5
}
