public import Vocabulary

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
  /// Most urgent first.
  public let attention: [Attention]

  public init(
    family: FamilyID, helps: [PartyLabel], function: String?, isCoordinator: Bool, until: Day?, goalsNow: Int,
    attention: [Attention]
  ) {
    self.family = family
    self.helps = helps
    self.function = function
    self.isCoordinator = isCoordinator
    self.until = until
    self.goalsNow = goalsNow
    self.attention = attention
  }
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
