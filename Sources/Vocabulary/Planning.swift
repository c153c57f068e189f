/// Opdracht over het ene plan.
public enum PlanningCommand: Hashable, Sendable {
  /// Everybody has spoken, and the helpers have said what they expect (invariant 19, S0-16).
  case agree(ItemID)
}

extension PlanningCommand {
  /// The free text that travels with it.
  public var words: Words? {
    switch self {
    case .agree: nil
    }
  }
}
