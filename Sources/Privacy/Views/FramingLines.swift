public import Vocabulary

/// Wat vastligt bij een keuze, by whom and until when, and what is open.
public struct FrameworkLine: Hashable, Sendable {
  public let head: ItemHead
  public let giver: OrderGiver
  public let from: Day
  public let until: Day
  public let reference: String?
  public let fixed: String?
  public let open: String?
  /// The order itself is kept here, and this viewer may see it.
  public let hasOrder: Bool

  public init(
    head: ItemHead, giver: OrderGiver, from: Day, until: Day, reference: String?, fixed: String?, open: String?,
    hasOrder: Bool
  ) {
    self.head = head
    self.giver = giver
    self.from = from
    self.until = until
    self.reference = reference
    self.fixed = fixed
    self.open = open
    self.hasOrder = hasOrder
  }

  public enum Standing: Hashable, Sendable { case later, inForce, endsSoon, ended }

  /// Two months before its end one begins to talk about afterwards (`law.md` 3.7).
  public func standing(on day: Day) -> Standing {
    if day < from { return .later }
    if day > until { return .ended }
    return until - day <= 60 ? .endsSoon : .inForce
  }
}

/// Wat een richtlijn zegt bij een keuze, followed or not.
public struct GuidelineLine: Hashable, Sendable {
  public let head: ItemHead
  public let isFollowed: Bool
  public let title: String?
  public let source: String?
  public let words: String?
  public let reason: String?
  public let backing: String?
  /// What the family thinks of a departure; the newest of each.
  public let stances: [DeviationStanceLine]
  public let maySpeak: Bool

  public init(
    head: ItemHead, isFollowed: Bool, title: String?, source: String?, words: String?, reason: String?,
    backing: String?, stances: [DeviationStanceLine], maySpeak: Bool
  ) {
    self.head = head
    self.isFollowed = isFollowed
    self.title = title
    self.source = source
    self.words = words
    self.reason = reason
    self.backing = backing
    self.stances = stances
    self.maySpeak = maySpeak
  }
}

/// Wat één iemand van een afwijking vindt.
public struct DeviationStanceLine: Hashable, Sendable {
  public let item: ItemID
  public let who: PartyLabel
  public let stance: Stance
  public let words: String?
  public let day: Day

  public init(item: ItemID, who: PartyLabel, stance: Stance, words: String?, day: Day) {
    self.item = item
    self.who = who
    self.stance = stance
    self.words = words
    self.day = day
  }
}
