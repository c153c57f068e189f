public import Vocabulary

/// Wie heeft gekeken: lines about items that the viewer may see, and that are about him or a child for whom he acts.
public struct LookLog: Sendable {
  /// Newest first.
  public let lines: [LookLine]

  public init(lines: [LookLine]) { self.lines = lines }
}

/// Eén keer kijken (NEN 7513: who, when, in which role, on which ground).
public struct LookLine: Hashable, Sendable {
  public let at: Moment
  public let who: PartyLabel
  public let items: [ItemHead]

  public init(at: Moment, who: PartyLabel, items: [ItemHead]) {
    self.at = at
    self.who = who
    self.items = items
  }
}
