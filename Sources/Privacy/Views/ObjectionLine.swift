public import Vocabulary

/// Verborgen voor een ouder: what a child of 12 to 15 hid, as the child and who decides on it see it; nobody else does.
public struct ObjectionLine: Hashable, Sendable {
  public enum State: Hashable, Sendable {
    /// Hidden, until somebody decides.
    case open
    /// Stays hidden.
    case upheld(on: Day)
    /// The parent may see it.
    case rejected(on: Day)
  }

  public let item: ItemID
  public let child: PartyLabel
  public let against: PartyLabel
  /// What is hidden.
  public let target: ItemHead
  public let words: String?
  public let state: State
  /// Why it was decided so; nil before that.
  public let reason: String?
  public let mayDecide: Bool
  /// The child shows it after all.
  public let mayEnd: Bool

  public init(
    item: ItemID, child: PartyLabel, against: PartyLabel, target: ItemHead, words: String?, state: State,
    reason: String?, mayDecide: Bool, mayEnd: Bool
  ) {
    self.item = item
    self.child = child
    self.against = against
    self.target = target
    self.words = words
    self.state = state
    self.reason = reason
    self.mayDecide = mayDecide
    self.mayEnd = mayEnd
  }
}
