/// Terugnemen: one's own last change of something that can go back as it was. Consent is not among them: it is withdrawn.
public enum TakeBackCommand: Hashable, Sendable {
  /// The goal goes back to the lane in which it stood.
  case goal(ItemID)
  case swap(pause: ItemID, begin: ItemID)
  case step(ItemID)
  case goalLimit
  case answer(PersonID, LifeDomain)
  /// What one thought of this version of the plan.
  case stance(plan: ItemID)
}

/// Teruggenomen, where going back is no change of its own.
public enum TakenBack: Hashable, Sendable {
  case step(ItemID)
  case answer(PersonID, LifeDomain)
}
