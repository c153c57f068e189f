public import Vocabulary

/// Werklijst: one page of a professional's own families, by day.
public struct Caseload: Hashable, Sendable {
  public let rows: [CaseloadRow]
  /// After which family the page begins; nil for the first page.
  public let start: CaseloadPlace?
  /// After which family the next page begins; nil when there are no more.
  public let next: CaseloadPlace?
  /// Whose list it is; nil when no family here says so.
  public let viewer: ViewerLabel?

  public init(
    rows: [CaseloadRow], of viewer: ViewerLabel? = nil, start: CaseloadPlace? = nil, next: CaseloadPlace? = nil
  ) {
    self.rows = rows
    self.viewer = viewer
    self.start = start
    self.next = next
  }
}

/// Plaats in de werklijst: a family by its first day. Text form: `2026-04-07.` or `later.`, and the family's identifier.
public struct CaseloadPlace: Hashable, Sendable, CustomStringConvertible {
  public let day: Day?
  public let family: FamilyID

  public init(day: Day?, family: FamilyID) {
    self.day = day
    self.family = family
  }

  private static let none = "later"

  public init?(_ text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, let family = FamilyID(parts[1]), parts[0] == Self.none || Day(parts[0]) != nil else {
      return nil
    }
    self.init(day: Day(parts[0]), family: family)
  }

  public var description: String { "\(day.map(\.description) ?? Self.none).\(family)" }
}

/// Een gezin in de eigen werklijst of a professional: metadata about what he may see there.
public struct CaseloadRow: Hashable, Sendable {
  public let family: FamilyID
  /// The persons to whom he is assigned.
  public let helps: [PartyLabel]
  public let function: String?
  public let isCoordinator: Bool
  /// The last day of his assignment; nil when open.
  public let until: Day?
  public let goalsNow: Int
  /// The first day of what he sees that asks something of him.
  public let due: Day?
  /// Most urgent first.
  public let attention: [Attention]

  public init(
    family: FamilyID, helps: [PartyLabel], function: String?, isCoordinator: Bool, until: Day?, goalsNow: Int,
    due: Day?, attention: [Attention]
  ) {
    self.family = family
    self.helps = helps
    self.function = function
    self.isCoordinator = isCoordinator
    self.until = until
    self.goalsNow = goalsNow
    self.due = due
    self.attention = attention
  }

  public var place: CaseloadPlace { CaseloadPlace(day: due, family: family) }
}

/// Reflectie: the author's own notebook, linked to no family.
public struct ReflectionLine: Hashable, Sendable {
  public let item: ItemID
  public let at: Moment
  public let words: String

  public init(item: ItemID, at: Moment, words: String) {
    self.item = item
    self.at = at
    self.words = words
  }
}
