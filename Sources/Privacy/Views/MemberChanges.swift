public import Vocabulary

/// Wat er van iemand veranderd kan worden, by this viewer, as it stands today.
public struct MemberChanges: Hashable, Sendable {
  public var rename = false
  public var death = false
  /// That it was said was a mistake.
  public var alive = false
  public var apart = false
  public var together = false
  public var shield = false
  public var unshield = false

  public init() {}

  public var isNothing: Bool { self == MemberChanges() }
}

/// Hoe het met iemand veranderde, as far as whoever knows that he belongs may know it.
public struct MemberState: Hashable, Sendable {
  /// Only where he lets it be heard.
  public var formerName: String?
  public var renamedOn: Day?
  public var diedOn: Day?
  public var livesApart = false

  public init() {}
}
