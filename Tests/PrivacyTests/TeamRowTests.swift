import Domain
import Household
import Testing
import Vocabulary

@testable import Privacy

/// The rows of `docs/sight.md` about who does what; every count is over what the viewer sees.
@Suite("Who does what is seen with the assignment that it belongs to, and counted over what is seen")
struct TeamRowTests {
  private static let seat = Household.item("assignment kim \(Household.mira)")

  private func viewers(of name: String, in house: Household) -> Set<String> {
    guard let found = house.family.item(Household.item(name)) else { return [] }
    return Set(
      PlanRowTests.all.filter { Sight(of: house.family, for: $0.1, on: house.today, under: .nl2026).sees(found) }
        .map(\.0))
  }

  private func describe(
    _ name: String, _ seat: ItemID, _ domain: LifeDomain? = .mentalHealth, contact: Bool = false
  ) -> FamilyCommand {
    let item = Household.item(name)
    return .teaming(
      .describe(TeamRole(item: item, assignment: seat, domain: domain, isContact: contact), Household.words(item)))
  }

  private func leave(_ name: String, _ seat: ItemID, on day: Day) -> FamilyCommand {
    let item = Household.item(name)
    return .teaming(.leave(Leaving(item: item, assignment: seat, lastDay: day), Household.words(item)))
  }

  private func board(_ house: Household, _ viewer: Party) -> TeamBoard {
    let sight = Sight(of: house.family, for: viewer, on: house.today, under: .nl2026)
    var words: [ItemID: Words] = [:]
    for words2 in house.events.compactMap(\.words) { words[words2.item] = words2 }
    return FamilyView(Selection(sight, for: .team), words: words, directory: Directory()).team
  }

  @Test("a task and a leaving: exactly who sees the assignment; the helper himself until his last day")
  func rows() {
    var house = Household.founded()
    house.must(describe("r", Self.seat), by: Household.kim)
    house.must(leave("l", Self.seat, on: house.today + 5), by: Household.kim)
    for name in ["r", "l"] { #expect(viewers(of: name, in: house) == ["mira", "kim"]) }
    house.must(Household.assignment("tess", Household.tess, Household.clinic, Household.mira), by: Household.fem)
    for name in ["r", "l"] { #expect(viewers(of: name, in: house) == ["mira", "kim", "tess"]) }
    house.move(to: "2026-01-11")
    for name in ["r", "l"] { #expect(viewers(of: name, in: house) == ["mira", "tess"]) }
  }

  @Test("everybody counts only the helpers and the changes that he sees")
  func counts() {
    var house = Household.founded()
    #expect(board(house, .person(Household.mira)).lines.count == 3)
    #expect(board(house, .person(Household.rob)).lines.count == 2, "not the help for Mira")
    #expect(board(house, Household.mark).lines.count == 1)
    house.must(leave("l", Self.seat, on: house.today), by: Household.kim)
    house.move(to: "2026-01-06")
    #expect(board(house, .person(Household.mira)).changes == 1)
    #expect(board(house, .person(Household.rob)).changes == 0, "a count tells of no help that he does not know")
    #expect(board(house, .person(Household.gran)).isShown == false)
  }

  @Test("one contact for a part, the newest; two of one part and no contact is a question, over what is seen")
  func contacts() {
    var house = Household.founded()
    let dex = (Household.item("assignment fem \(Household.dex)"), Household.item("assignment mark \(Household.dex)"))
    house.must(describe("a", dex.0, .schoolAndEducation), by: Household.fem)
    #expect(board(house, .person(Household.mira)).unowned.isEmpty)
    house.must(describe("b", dex.1, .schoolAndEducation), by: Household.mark)
    #expect(board(house, .person(Household.mira)).unowned.map(\.domain) == [.schoolAndEducation])
    #expect(board(house, Household.mark).unowned.isEmpty, "he does not see the other")
    house.must(describe("c", dex.0, .schoolAndEducation, contact: true), by: Household.fem)
    house.must(describe("d", dex.1, .schoolAndEducation, contact: true), by: Household.mark)
    let seen = board(house, .person(Household.mira))
    #expect(seen.unowned.isEmpty)
    #expect(seen.seats.flatMap(\.roles).filter(\.isContact).map(\.item) == [Household.item("d")])
    #expect(seen.seats.flatMap(\.roles).map(\.item) == [Household.item("c"), Household.item("d")], "the newest words")
  }

  @Test("a part without a helper is asked about over the goals and the helpers that this viewer sees")
  func gaps() {
    var house = Household.founded()
    house.must(Household.goal("g", [Household.mira], .mentalHealth), by: .person(Household.mira))
    #expect(board(house, .person(Household.mira)).gaps == [.mentalHealth])
    #expect(board(house, .person(Household.rob)).gaps.isEmpty, "he does not see that goal")
    house.must(describe("r", Self.seat), by: Household.kim)
    #expect(board(house, .person(Household.mira)).gaps.isEmpty)
  }

  @Test("sixty days without a sign are told to the family and who coordinates, and to no other helper")
  func quiet() {
    var house = Household.founded()
    house.move(to: "2026-03-05")
    #expect(board(house, .person(Household.mira)).lines.allSatisfy { $0.quietDays == nil }, "59 days")
    house.move(to: "2026-03-06")
    #expect(board(house, .person(Household.mira)).lines.map(\.quietDays) == [60, 60, 60])
    #expect(board(house, Household.kim).lines.allSatisfy { $0.quietDays == nil })
    house.must(describe("r", Self.seat), by: Household.kim)
    #expect(board(house, .person(Household.mira)).lines.map(\.quietDays) == [60, 60, nil])
  }

  @Test("the door: a helper writes of himself, the family answers, and what one may not looks as if it were not there")
  func door() {
    var house = Household.founded()
    house.must(describe("r", Self.seat), by: Household.kim)
    let may = { (viewer: Party, command: TeamCommand) in
      MayDo(Sight(of: house.family, for: viewer, on: house.today, under: .nl2026)).allows(.teaming(command))
    }
    let role = Household.item("r")
    let mira = Party.person(Household.mira)
    let rob = Party.person(Household.rob)
    #expect(
      may(mira, .answer(role, .right)) && !may(rob, .answer(role, .right)) && !may(Household.kim, .answer(role, .right))
    )
    #expect(may(Household.kim, .drop(role)) && !may(mira, .drop(role)) && !may(Household.fem, .drop(role)))
    #expect(
      may(mira, .wishLeaving(assignment: Self.seat, true)) && !may(rob, .wishLeaving(assignment: Self.seat, true)))
    let dexSeat = Household.item("assignment mark \(Household.dex)")
    #expect(may(rob, .wishLeaving(assignment: dexSeat, true)), "who acts for the child")
    #expect(!may(.person(Household.dex), .wishLeaving(assignment: dexSeat, true)), "not before 12")
  }
}
