// Als het niet kan, of als mensen verschillend denken (requirements S0-11, S2-M07 to M10).

/// Drempel: why help is not there, in a code that can be counted later (S0-11, S2-M08).
public enum Barrier: UInt8, CaseIterable, Hashable, Sendable {
  case noOffer = 1
  case region = 2
  case language = 3
  case cost = 4
  case criteria = 5
}

/// Niet aangeboden: help that somebody wished for and does not get, with the reason in plain words (S2-M07).
public struct NotOffered: Hashable, Sendable {
  public var item: ItemID
  public var decision: ItemID
  public var barrier: Barrier
  public var organization: OrganizationID?

  public init(item: ItemID, decision: ItemID, barrier: Barrier, organization: OrganizationID?) {
    self.item = item
    self.decision = decision
    self.barrier = barrier
    self.organization = organization
  }
}

/// Standpunt in a disagreement: what somebody wants, why that matters, and what would change his mind (S2-M09).
public struct Position: Hashable, Sendable {
  public var item: ItemID
  public var decision: ItemID
  /// Of a professional.
  public var organization: OrganizationID?

  public init(item: ItemID, decision: ItemID, organization: OrganizationID? = nil) {
    self.item = item
    self.decision = decision
    self.organization = organization
  }
}

/// Hoe verder bij een verschil van mening.
public enum WayOn: UInt8, CaseIterable, Hashable, Sendable {
  case talkAgain = 1
  case secondOpinion = 2
  case trustPerson = 3
  case mediator = 4
  case settled = 5
}

/// Volgende stap bij een verschil van mening, by an agreed day (S2-M10).
public struct NextTalk: Hashable, Sendable {
  public var item: ItemID
  public var decision: ItemID
  public var way: WayOn
  /// Nil only when it is settled.
  public var day: Day?
  public var organization: OrganizationID?

  public init(item: ItemID, decision: ItemID, way: WayOn, day: Day?, organization: OrganizationID? = nil) {
    self.item = item
    self.decision = decision
    self.way = way
    self.day = day
    self.organization = organization
  }
}
