public import Vocabulary

/// Jaar that is over: figures are made of whole years, so that no two of them differ by a few families.
public struct FigureYear: Hashable, Sendable {
  public let first: Day
  public let last: Day

  /// Nil unless that year is over.
  public init?(_ year: Int, on today: Day) {
    guard (1...9_999).contains(year), let first = Day("\(padded: year)-01-01"), let last = Day("\(padded: year)-12-31"),
      last < today
    else { return nil }
    self.first = first
    self.last = last
  }

  func contains(_ day: Day) -> Bool { first <= day && day <= last }
}

extension DefaultStringInterpolation {
  fileprivate mutating func appendInterpolation(padded year: Int) {
    let digits = String(year)
    appendLiteral(String(repeating: "0", count: 4 - digits.count) + digits)
  }
}

/// Wat één gezin aan de tellingen toevoegt. It leaves `Casework` only in a `Figures`, with the others.
public struct FamilyFigures: Sendable {
  /// Somebody helped in this year.
  let isHelped: Bool
  /// Why help was not there, the first time in this year (S0-11, S2-M08); nil: no wish was left unmet (S2-P07).
  let barrier: Barrier?
  /// Helpers who left in this year (S2-M13).
  let left: Int
  /// Days of the longest wait that ended in this year because the help began (S2-M06).
  let wait: Int?
  /// One looked back together in this year.
  let isEvaluated: Bool
  /// Over the goals of which it was said in this year how far they came (`GoalAttainment`), as it was said last.
  let attainment: Double?
}

extension FamilyFigures {
  public init(of family: Family, in year: FigureYear) {
    isHelped = family.assignments.contains { $0.from <= year.last && ($0.to.map { $0 >= year.first } ?? true) }
    barrier = family.notOffered.first { family.isFrom(year, $0.item) }?.barrier
    left = family.helpersWhoLeft(in: year)
    wait = family.referrals.compactMap { referral -> Int? in
      guard let start = referral.moves.first(where: { $0.state == .started })?.day, year.contains(start) else {
        return nil
      }
      return referral.daysWaited(on: start)
    }.max()
    isEvaluated = family.evaluations.contains { $0.closedOn.map(year.contains) ?? false }
    attainment = GoalAttainment.tScore(family.levels(in: year).map { (1, $0) })
  }
}

extension Family {
  fileprivate func isFrom(_ year: FigureYear, _ id: ItemID) -> Bool { item(id).map { year.contains($0.day) } ?? false }

  /// Who has no task left after a day of this year.
  fileprivate func helpersWhoLeft(in year: FigureYear) -> Int {
    Set(assignments.map(\.practitioner)).count { practitioner in
      let ends = assignments.filter { $0.practitioner == practitioner }.map(\.to)
      return !ends.contains(nil) && ends.compactMap(\.self).max().map(year.contains) ?? false
    }
  }

  /// The newest of this year, of each goal.
  fileprivate func levels(in year: FigureYear) -> [AttainmentLevel] {
    var newest: [ItemID: AttainmentLevel] = [:]
    for mark in marks where isFrom(year, mark.item) { newest[mark.goal] = mark.level }
    return Array(newest.values)
  }
}
