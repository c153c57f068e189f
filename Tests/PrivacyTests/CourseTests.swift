import Domain
import Household
import Testing
import Vocabulary

@testable import Privacy

@Suite(
  "Who coordinates hears what is late and what is missing, never a word of it; and of what he may not see only a day")
struct CourseTests {
  private static let mira = Party.person(Household.mira)
  private static let due = Household.day("2026-01-12")

  private func course(_ house: Household, _ viewer: Party) -> CourseBoard? {
    let sight = Sight(of: house.family, for: viewer, on: house.today, under: .nl2026)
    let words = Dictionary(
      house.events.compactMap(\.words).map { ($0.item, $0) }, uniquingKeysWith: { first, _ in first })
    return FamilyView(Selection(sight, for: .coordinator), words: words, directory: Directory()).coordinator.course
  }

  /// Mira has a goal with a step that is late, and asked Mark something about Dex.
  private func late(coordinator: Party) -> Household {
    var house = Household.founded()
    house.must(
      .nameCoordinator(Coordination(item: Household.item("co"), coordinator: coordinator, from: house.today), nil),
      by: Household.fem)
    house.must(Household.goal("g", [Household.mira], .housing), by: Self.mira)
    let step = Step(item: Household.item("s"), goal: Household.item("g"), doer: Self.mira, due: Self.due)
    house.must(.planStep(step, Household.words(step.item)), by: Self.mira)
    let issue = CooperationIssue(
      item: Household.item("i"), subject: Household.dex, matter: .late, owner: Household.mark, due: Self.due + 1)
    house.must(.cooperating(.raise(issue, Household.words(issue.item))), by: Self.mira)
    return house
  }

  @Test(
    "a professional who coordinates hears of what he may not see that it is late, and of which day; on the day after")
  func hidden() {
    var house = late(coordinator: Household.fem)
    house.move(to: "2026-01-12")
    #expect(course(house, Household.fem)?.late == [])
    house.move(to: "2026-01-14")
    let late = [Self.due, Self.due + 1].map { LateLine(what: .notForYou, due: $0) }
    #expect(course(house, Household.fem)?.late == late)
    #expect(course(house, Household.fem)?.gaps == [], "no part of life of a goal that he does not see")
    #expect(course(house, Household.fem)?.goals == 0)
    #expect(course(house, Household.fem)?.steps == 0)
    #expect(course(house, Household.fem)?.waiting == 0)
  }

  @Test("somebody of the family who coordinates hears only of what he sees, with whom to ask")
  func ofTheFamily() {
    var house = late(coordinator: Self.mira)
    house.must(
      Household.goal("own", [Household.noa], .housing, author: .person(Household.noa)), by: .person(Household.noa))
    house.move(to: "2026-01-14")
    let kinds = course(house, Self.mira)?.late.map(\.what)
    #expect(kinds?.count == 2)
    #expect(kinds?.contains(.notForYou) == false)
    #expect(course(house, Self.mira)?.waiting == 1)
    #expect(course(house, Self.mira)?.gaps == [.housing])
    var hidden = late(coordinator: .person(Household.rob))
    hidden.move(to: "2026-01-14")
    #expect(
      course(hidden, .person(Household.rob))?.late.map(\.due) == [Self.due + 1], "not the step of Mira, nor its day")
  }

  @Test("what is done, settled or of a finished goal is not late; and nobody else gets this")
  func notLate() {
    var house = late(coordinator: Household.fem)
    house.move(to: "2026-01-14")
    #expect(course(house, Household.kim) == nil)
    #expect(course(house, Self.mira) == nil)
    house.must(.cooperating(.settle(Household.item("i"))), by: Self.mira)
    house.must(.finishStep(Household.item("s")), by: Self.mira)
    #expect(course(house, Household.fem)?.late == [])
  }
}
