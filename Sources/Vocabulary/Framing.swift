// Wat vastligt bij een keuze, en wat een richtlijn zegt (requirements S1-24, S1-25, S3-14; invariant 26).

/// Wie vastlegde wat vastligt.
public enum OrderGiver: UInt8, CaseIterable, Hashable, Sendable {
  case court = 1
  case certifiedInstitution = 2
  case youthProbation = 3
}

/// Gedwongen kader at one choice: what is fixed and what is open stand in its words. It ends on its day by itself.
public struct ForcedFramework: Hashable, Sendable {
  public var item: ItemID
  public var decision: ItemID
  public var giver: OrderGiver
  public var from: Day
  /// The last day; the ordinary rules return on the next without anybody acting (invariant 26).
  public var until: Day
  /// The order itself, where it is kept here.
  public var order: ItemID?
  public var organization: OrganizationID?

  public init(
    item: ItemID, decision: ItemID, giver: OrderGiver, from: Day, until: Day, order: ItemID? = nil,
    organization: OrganizationID? = nil
  ) {
    self.item = item
    self.decision = decision
    self.giver = giver
    self.from = from
    self.until = until
    self.order = order
    self.organization = organization
  }

  public func isInForce(on day: Day) -> Bool { from <= day && day <= until }
}

/// Richtlijn bij een keuze: which one and of when, and whether it is followed. A departure has a reason and backing.
public struct GuidelineUse: Hashable, Sendable {
  public var item: ItemID
  public var decision: ItemID
  public var isFollowed: Bool
  public var organization: OrganizationID?

  public init(item: ItemID, decision: ItemID, isFollowed: Bool, organization: OrganizationID? = nil) {
    self.item = item
    self.decision = decision
    self.isFollowed = isFollowed
    self.organization = organization
  }
}

/// Wat iemand van het gezin vindt van een afwijking, in his own name (S1-25).
public struct DeviationStance: Hashable, Sendable {
  public var item: ItemID
  public var deviation: ItemID
  public var stance: Stance

  public init(item: ItemID, deviation: ItemID, stance: Stance) {
    self.item = item
    self.deviation = deviation
    self.stance = stance
  }
}
