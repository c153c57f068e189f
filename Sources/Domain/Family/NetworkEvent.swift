public import Vocabulary

/// Wat er in een kring van mensen veranderde.
public enum NetworkEvent: Hashable, Sendable {
  case contactPlaced(NetworkContact)
  case contactChanged(NetworkContact)
  case contactRemoved(ItemID)
  case tied(NetworkTie)
  case untied(ecogram: ItemID, ItemID, ItemID)
}
