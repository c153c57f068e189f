import Domain
import Household
import Testing
import Vocabulary

@testable import Privacy

/// The rows of `docs/sight.md` about who coordinates and whom the family wishes for.
@Suite("Whom the family wishes for is known to who knows the coordinator, and coordinating gives no sight")
struct CoordinatorRowTests {
  private static let mira = Party.person(Household.mira)

  private func view(_ house: Household, _ viewer: Party) -> FamilyView {
    let sight = Sight(of: house.family, for: viewer, on: house.today, under: .nl2026)
    return FamilyView(Selection(sight, for: .coordinator), words: [:], directory: Directory())
  }

  private func wished() -> Household {
    var house = Household.founded()
    house.must(
      Household.member(Household.gran, .supporter, "1959-02-20", invitedBy: [Household.noa]), by: Household.fem)
    house.must(
      .coordinating(.wish(CoordinatorWish(item: Household.item("w"), way: .professional, who: Household.kim), nil)),
      by: Self.mira)
    return house
  }

  @Test("a wish: members who take part and every assigned professional; no supporter, nobody from outside")
  func row() throws {
    let house = wished()
    let item = try #require(house.family.item(Household.item("w")))
    let seen = PlanRowTests.all.filter {
      Sight(of: house.family, for: $0.1, on: house.today, under: .nl2026).sees(item)
    }
    #expect(Set(seen.map(\.0)) == ["mira", "rob", "noa", "dex", "fem", "mark", "kim"])
  }

  @Test("a member of 16 names himself or a helper whom he knows: no other helper, nobody else of the family")
  func door() {
    let house = wished()
    let may = { (viewer: Party, who: Party) in
      let fact = Coordination(item: Household.item("c"), coordinator: who, from: house.today)
      return MayDo(Sight(of: house.family, for: viewer, on: house.today, under: .nl2026)).allows(
        .coordinating(.name(fact, Words(stored: fact.item, [:]))))
    }
    let rob = Party.person(Household.rob)
    #expect(may(Self.mira, Household.kim) && may(rob, Household.fem) && may(rob, rob))
    #expect(!may(rob, Household.kim), "he does not know of the help for Mira")
    #expect(!may(Self.mira, rob) && !may(Household.fem, Household.fem))
    #expect(!may(.person(Household.noa), .person(Household.noa)), "not before 16")
    #expect(view(house, rob).coordinator.candidates.map(\.party) == [rob, Household.fem, Household.mark])
  }

  @Test("naming opens nothing: who coordinates sees exactly what he saw, and the naming itself")
  func noSight() throws {
    var house = wished()
    house.must(Household.goal("g", [Household.noa], .housing), by: .person(Household.noa))
    let before = Sight(of: house.family, for: Household.kim, on: house.today, under: .nl2026).seenItems
    let fact = Coordination(item: Household.item("c"), coordinator: Household.kim, from: house.today)
    let words = Words(stored: fact.item, [.mandate: "Bellen", .standIn: "Ilse"])
    try house.carryOut(.coordinating(.name(fact, words)), by: Self.mira)
    let after = Sight(of: house.family, for: Household.kim, on: house.today, under: .nl2026).seenItems
    #expect(after == before.union([fact.item]))
  }

  @Test("nobody for more than one working day is told to who may know the coordinator, on any page; no sooner")
  func vacancy() {
    var house = wished()
    house.move(to: "2026-01-06")
    #expect(view(house, Self.mira).vacancy == nil)
    house.move(to: "2026-01-07")
    for viewer in [Self.mira, .person(Household.rob), Household.kim] { #expect(view(house, viewer).vacancy == 2) }
    #expect(view(house, .person(Household.gran)).vacancy == nil)
    let sight = Sight(of: house.family, for: Household.kim, on: house.today, under: .nl2026)
    let row = CaseloadRow(Selection(sight, for: .caseload), words: [:], directory: Directory())
    #expect(row?.attention.contains(.vacancy(workingDays: 2)) == true)
  }
}
