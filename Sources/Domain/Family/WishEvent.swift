public import Vocabulary

/// Wat er met een wens gebeurde.
public enum WishEvent: Hashable, Sendable {
  case wished(NetworkWish)
  case wishEnded(ItemID)
}
