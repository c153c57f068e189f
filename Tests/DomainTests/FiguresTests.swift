import Household
import Testing
import Vocabulary

@testable import Domain

@Suite("Figures over families tell of no family")
struct FiguresTests {
  @Test("a number under ten is not said, and others are rounded to five")
  func rounding() {
    #expect([0, 1, 9].map { SafeCount($0) } == [.fewerThanTen, .fewerThanTen, .fewerThanTen])
    #expect(
      [10, 12, 13, 17, 18].map { SafeCount($0) } == [.about(10), .about(10), .about(15), .about(15), .about(20)])
  }

  /// Every division of four cells with up to twelve families in each.
  private func divisions(_ body: ([Int]) -> Bool) -> Int {
    var found = 0
    for number in 0..<13 * 13 * 13 * 13 {
      let counts = [number % 13, number / 13 % 13, number / 169 % 13, number / 2_197]
      if body(counts) { found += 1 }
    }
    return found
  }

  private func cells(_ counts: [Int]) -> [HelpersLeft] {
    zip(HelpersLeft.allCases, counts).flatMap { Array(repeating: $0, count: $1) }
  }

  @Test("who knows the whole and every figure exactly still finds no fewer than ten families, in any small division")
  func subtracting() {
    let found = divisions { counts in
      let division = Division(cells(counts))
      let hidden = zip(HelpersLeft.allCases, counts).filter { division.hidden.contains($0.0) }.map(\.1)
      let isFound = hidden.count == 1 || (!hidden.isEmpty && hidden.reduce(0, +) < 10 && counts.reduce(0, +) >= 10)
      return isFound || counts.contains { $0 > 0 && $0 < 10 } && hidden.isEmpty
    }
    #expect(found == 0)
  }

  @Test("hiding only what is small is found out: the search above can find")
  func control() {
    let found = divisions { counts in
      let hidden = counts.filter { $0 < 10 }
      return hidden.count == 1 || (!hidden.isEmpty && hidden.reduce(0, +) < 10 && counts.reduce(0, +) >= 10)
    }
    #expect(found > 1_000)
  }

  @Test("only a year that is over has figures")
  func years() {
    let today = Household.day("2026-06-01")
    #expect(FigureYear(2025, on: today) != nil && FigureYear(2026, on: today) == nil)
    #expect(FigureYear(2026, on: Household.day("2026-12-31")) == nil)
    #expect(FigureYear(2026, on: Household.day("2027-01-01")) != nil)
    #expect(FigureYear(0, on: today) == nil && FigureYear(123_456, on: today) == nil)
  }

  // MARK: One family

  private let later = Household.day("2027-02-01")

  private func figures(_ house: Household) throws -> FamilyFigures {
    FamilyFigures(of: house.family, in: try #require(FigureYear(2026, on: later)))
  }

  @Test("a family adds who left, how long it waited until help began, and that it was helped")
  func family() throws {
    var house = Household.founded()
    let wait = Household.item("wait")
    let fem = try #require(Household.fem.practitioner)
    let referral = Referral(
      item: wait, subjects: [Household.mira], organization: Household.youthTeam, contact: fem,
      nextContact: Household.day("2026-01-12"))
    house.must(
      .waiting(.refer(referral, Words(stored: wait, [.title: "Praten", .reason: "Zo"]))), by: Household.fem)
    #expect(try figures(house).wait == nil, "it still waits")
    house.move(to: "2026-02-04")
    house.must(.waiting(.move(wait, .started, on: house.today, nil)), by: Household.fem)
    let task = try #require(house.family.assignments.first { Party.practitioner($0.practitioner) == Household.mark })
    house.must(.endAssignment(task.item, lastDay: house.today), by: Household.mark)
    let figures = try figures(house)
    #expect(figures.wait == 30 && figures.left == 1 && figures.isHelped && !figures.isEvaluated)
    #expect(figures.barrier == nil && figures.attainment == nil)
    let before = FamilyFigures(of: house.family, in: try #require(FigureYear(2025, on: later)))
    #expect(before.wait == nil && before.left == 0 && !before.isHelped)
  }

  // MARK: All together

  private func one(
    barrier: Barrier? = nil, left: Int = 0, wait: Int? = nil, attainment: Double? = nil
  ) -> FamilyFigures {
    FamilyFigures(
      isHelped: true, barrier: barrier, left: left, wait: wait, isEvaluated: true, attainment: attainment)
  }

  @Test("nine families say nothing; ten say how it was")
  func few() {
    let nine = Array(repeating: one(barrier: .region, wait: 40, attainment: 60), count: 9)
    let silent = Figures(nine)
    #expect(silent.wait == nil && silent.attainment == nil && silent.unmet == .fewerThanTen)
    #expect(silent.barriers.allSatisfy { $0.families == .fewerThanTen })
    #expect(silent.left.allSatisfy { $0.families == .fewerThanTen })
    let said = Figures(nine + [one(barrier: .cost, wait: 10, attainment: 40)])
    #expect(said.wait?.median == 6 && said.attainment == 58 && said.unmet == .about(10))
    #expect(said.barriers.allSatisfy { $0.families == .notSaid })
  }

  @Test("a cell that is kept back for another says that it is not said, not that it is small; and so does that other")
  func keptBack() {
    let families =
      Array(repeating: one(barrier: .noOffer), count: 30) + Array(repeating: one(barrier: .region), count: 12)
      + [one(barrier: .cost)]
    let said = Dictionary(uniqueKeysWithValues: Figures(families).barriers.map { ($0.barrier, $0.families) })
    #expect(said[.noOffer] == .about(30) && said[.region] == .notSaid && said[.cost] == .notSaid)
    #expect(Figures(families).unmet == .about(45))
  }

  @Test("a wait is said in whole weeks, and what nine out of ten waited only of a hundred families")
  func weeks() {
    let waits = (1...100).map { one(wait: $0) }
    #expect(Figures(Array(waits.dropLast())).wait?.ninetieth == nil)
    #expect(Figures(waits).wait?.median == 7 && Figures(waits).wait?.ninetieth == 13)
    let medians = [3, 4, 10, 11].map { days in Figures(Array(repeating: one(wait: days), count: 10)).wait?.median }
    #expect(medians == [0, 1, 1, 2])
  }

  @Test("how far goals came counts only what was said in that year, as it was said last")
  func attainment() throws {
    var house = Household.founded()
    let mira = Party.person(Household.mira)
    house.must(Household.goal("g", [Household.mira]), by: mira)
    let mark = { (name: String, level: AttainmentLevel) in
      FamilyCommand.aiming(
        .mark(
          GoalMark(
            item: Household.item(name), goal: Household.item("g"), level: level, together: [Household.mira]), nil))
    }
    house.must(mark("m1", .muchLess), by: mira)
    house.must(mark("m2", .asHoped), by: mira)
    #expect(try figures(house).attainment == 50)
    house.move(to: "2027-01-10")
    house.must(mark("m3", .muchMore), by: mira)
    #expect(try figures(house).attainment == 50)
    let silent = FamilyFigures(of: house.family, in: try #require(FigureYear(2028, on: Household.day("2029-01-01"))))
    #expect(silent.attainment == nil, "what was said in an earlier year is no figure of this one")
  }
}
