public import Vocabulary

/// Wie de hulp regelt: whom the family wishes for, and whom it can choose.
public struct CoordinatorBoard: Hashable, Sendable {
  /// Newest first.
  public var wishes: [CoordinatorWishLine] = []
  /// Whom this viewer may wish for.
  public var people: [PartyLabel] = []
  /// Whom he may name: himself, and the professionals whom he knows.
  public var candidates: [PartyLabel] = []
  public var current: ItemID?
  public var mayChoose = false
  /// For who coordinates.
  public var course: CourseBoard?
  public var mayStop = false
  /// Whether this viewer knows who coordinates at all.
  public var isShown = false

  public init() {}
}

/// Voorkeur, with who said it.
public struct CoordinatorWishLine: Hashable, Sendable {
  public let way: CoordinatorWay
  public let who: PartyLabel?
  public let by: PartyLabel
  public let day: Day
  public let reason: String?

  public init(way: CoordinatorWay, who: PartyLabel?, by: PartyLabel, day: Day, reason: String?) {
    self.way = way
    self.who = who
    self.by = by
    self.day = day
    self.reason = reason
  }
}
