public import Vocabulary

/// Cijfers over een jaar: of all families together, never of one, without names and without words (invariant 29).
public struct Figures: Sendable {
  /// Families that wished for help that was not there, by why; a family may stand with several.
  public let barriers: [(barrier: Barrier, families: SafeCount)]
  public let unmet: SafeCount
  public let left: [(helpers: HelpersLeft, families: SafeCount)]
  public let evaluated: [(isEvaluated: Evaluated, families: SafeCount)]
  /// Of waits in ten families or more.
  public let wait: MeasuredWait?
  /// The mean over ten families or more, in whole points; 50 is what was hoped for.
  public let attainment: Int?

  public init(_ families: [FamilyFigures]) {
    let helped = families.filter(\.isHelped)
    barriers = Barrier.allCases.map { barrier in
      (barrier, SafeCount(families.count { $0.barriers.contains(barrier) }))
    }
    unmet = SafeCount(families.count { !$0.barriers.isEmpty })
    left = Division(helped.map { HelpersLeft($0.left) }).figures.map { ($0.cell, $0.families) }
    evaluated = Division(helped.map { $0.isEvaluated ? Evaluated.yes : .no }).figures.map { ($0.cell, $0.families) }
    let waited = families.filter { !$0.waits.isEmpty }
    wait = waited.count < SafeCount.fewest ? nil : MeasuredWait(days: waited.flatMap(\.waits))
    let scores = families.compactMap(\.attainment)
    attainment =
      scores.count < SafeCount.fewest ? nil : Int((scores.reduce(0, +) / Double(scores.count)).rounded())
  }
}

/// Hoeveel hulpverleners weggingen in a year, in one family.
public enum HelpersLeft: Int, CaseIterable, Comparable, Sendable {
  case none = 0
  case one = 1
  case two = 2
  case threeOrMore = 3

  init(_ count: Int) { self = HelpersLeft(rawValue: count) ?? .threeOrMore }

  public static func < (one: Self, other: Self) -> Bool { one.rawValue < other.rawValue }
}

/// Of er samen is teruggekeken in that year.
public enum Evaluated: Int, CaseIterable, Comparable, Sendable {
  case no = 0
  case yes = 1

  public static func < (one: Self, other: Self) -> Bool { one.rawValue < other.rawValue }
}
