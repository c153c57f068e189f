public import Vocabulary

/// Cijfers over een jaar: of all families together, never of one, without names and without words (invariant 29).
public struct Figures: Sendable {
  /// Families that wished for help that was not there, each by why the first time.
  public let barriers: [(barrier: Barrier, families: SafeCount)]
  public let unmet: SafeCount
  public let left: [(helpers: HelpersLeft, families: SafeCount)]
  public let evaluated: [(isEvaluated: Evaluated, families: SafeCount)]
  /// Of ten families or more.
  public let wait: FigureWait?
  /// The mean over ten families or more, in whole points; 50 is what was hoped for.
  public let attainment: Int?

  public init(_ families: [FamilyFigures]) {
    let helped = families.filter(\.isHelped)
    let unmet = families.compactMap(\.barrier)
    barriers = Division(unmet).figures.map { ($0.cell, $0.families) }
    self.unmet = SafeCount(unmet.count)
    left = Division(helped.map { HelpersLeft($0.left) }).figures.map { ($0.cell, $0.families) }
    evaluated = Division(helped.map { $0.isEvaluated ? Evaluated.yes : .no }).figures.map { ($0.cell, $0.families) }
    wait = FigureWait(days: families.compactMap(\.wait))
    let scores = families.compactMap(\.attainment)
    attainment =
      scores.count < SafeCount.fewest ? nil : Int((scores.reduce(0, +) / Double(scores.count)).rounded())
  }
}

/// Wachttijd in a year, one of each family, in whole weeks: a number of days could be somebody's own.
public struct FigureWait: Hashable, Sendable {
  public let median: Int
  /// Nine out of ten families waited no longer; nil for fewer than a hundred: fewer than ten waited longer.
  public let ninetieth: Int?

  /// Nil for fewer than ten families.
  init?(days: [Int]) {
    guard let wait = MeasuredWait(days: days) else { return nil }
    median = Self.weeks(wait.median)
    ninetieth = days.count < Self.fewestForNinetieth ? nil : Self.weeks(wait.ninetieth)
  }

  static let fewestForNinetieth = 100

  private static func weeks(_ days: Int) -> Int { (days * 2 + 7) / 14 }
}

/// Hoeveel hulpverleners weggingen in a year, in one family.
public enum HelpersLeft: Int, CaseIterable, Sendable {
  case none = 0
  case one = 1
  case two = 2
  case threeOrMore = 3

  init(_ count: Int) { self = HelpersLeft(rawValue: count) ?? .threeOrMore }
}

/// Of er samen is teruggekeken in that year.
public enum Evaluated: Int, CaseIterable, Sendable {
  case no = 0
  case yes = 1
}
