public import Vocabulary

/// Stamboom, as this viewer sees it: now, and as it was on earlier days.
public struct GenogramLine: Hashable, Sendable {
  public let head: ItemHead
  public let now: GenogramVersion
  /// The newest first; without today's.
  public let earlier: [GenogramVersion]
  public let mayChange: Bool

  public init(head: ItemHead, now: GenogramVersion, earlier: [GenogramVersion], mayChange: Bool) {
    self.head = head
    self.now = now
    self.earlier = earlier
    self.mayChange = mayChange
  }
}

/// Een stamboom op een dag.
public struct GenogramVersion: Hashable, Sendable {
  public let day: Day
  public let relatives: [RelativeLine]
  public let couples: [Couple]

  public init(day: Day, relatives: [RelativeLine], couples: [Couple]) {
    self.day = day
    self.relatives = relatives
    self.couples = couples
  }
}

/// Iemand in de stamboom, by name.
public struct RelativeLine: Hashable, Sendable {
  public let name: String
  public let fact: Relative

  public init(name: String, fact: Relative) {
    self.name = name
    self.fact = fact
  }
}
