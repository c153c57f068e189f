public import Vocabulary

/// Doelbereiking: one figure over several goals (GAS), for aggregates only. No page of a family shows it.
public enum GoalAttainment {
  /// The expected correlation between goals (Kiresuk and Sherman).
  static let correlation = 0.3

  /// T = 50 + 10 * sum(w * x) / sqrt((1 - r) * sum(w^2) + r * (sum w)^2).
  ///
  /// - Returns: nil without goals, or when all weigh nothing.
  public static func tScore(_ goals: [(weight: Double, level: AttainmentLevel)]) -> Double? {
    let weights = goals.reduce(0) { $0 + $1.weight }
    let squares = goals.reduce(0) { $0 + $1.weight * $1.weight }
    let sum = goals.reduce(0) { $0 + $1.weight * Double($1.level.score) }
    let spread = ((1 - correlation) * squares + correlation * weights * weights).squareRoot()
    return spread > 0 ? 50 + 10 * sum / spread : nil
  }
}
