public import Vocabulary

/// Wat er in een stamboom veranderde.
public enum GenogramEvent: Hashable, Sendable {
  case relativePlaced(Relative)
  case relativeChanged(Relative)
  case relativeRemoved(ItemID)
  case joined(Couple)
  case unjoined(genogram: ItemID, ItemID, ItemID)
}
