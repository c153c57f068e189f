import Domain
import Household
import Testing
import Vocabulary

@testable import Privacy

@Suite("A family tree is opened by its makers alone, and everybody in it with it")
struct GenogramSightTests {
  private let tree = Household.item("tree")

  private func drawn(_ makers: [PersonID], by maker: PersonID) -> Household {
    var house = Household.founded()
    house.must(
      .network(
        .draw(
          Envelope(
            id: tree, kind: .genogram, subjects: makers, author: makers.count == 1 ? .person(makers[0]) : nil))),
      by: .person(maker))
    house.must(add("oma"), by: .person(maker))
    return house
  }

  private func add(_ name: String) -> FamilyCommand {
    let item = Household.item(name)
    return .genogram(
      .add(Relative(item: item, genogram: tree, generation: .grandparents), Words(stored: item, [.name: name])))
  }

  private func viewers(_ house: Household, of name: String) -> Set<String> {
    let all: [(String, Party)] = [
      ("mira", .person(Household.mira)), ("rob", .person(Household.rob)), ("noa", .person(Household.noa)),
      ("dex", .person(Household.dex)), ("fem", Household.fem), ("kim", Household.kim),
    ]
    guard let item = house.family.item(Household.item(name)) else { return [] }
    return Set(
      all.filter { Sight(of: house.family, for: $0.1, on: house.today, under: .nl2026).sees(item) }.map(\.0))
  }

  private func consent(_ name: String, about person: PersonID, _ kinds: KindSet) -> FamilyCommand {
    Household.consent(name, about: person, to: [.organization(Household.youthTeam)], kinds, from: "2026-01-05")
  }

  @Test("made alone from 12: its maker, and whom he named; a consent for the whole plan does not name it")
  func alone() {
    var house = drawn([Household.noa], by: Household.noa)
    for name in ["tree", "oma"] { #expect(viewers(house, of: name) == ["noa"]) }
    house.must(consent("c1", about: Household.noa, .plan), by: .person(Household.noa))
    for name in ["tree", "oma"] { #expect(viewers(house, of: name) == ["noa"]) }
    house.must(consent("c2", about: Household.noa, [.genogram]), by: .person(Household.noa))
    for name in ["tree", "oma"] { #expect(viewers(house, of: name) == ["noa", "fem"]) }
  }

  @Test("made together: its makers from 12; anybody else only when each of them of 12 or over named him himself")
  func together() {
    var house = drawn([Household.mira, Household.noa, Household.dex], by: Household.mira)
    for name in ["tree", "oma"] { #expect(viewers(house, of: name) == ["mira", "noa"]) }
    house.must(consent("c1", about: Household.mira, [.genogram]), by: .person(Household.mira))
    #expect(viewers(house, of: "tree") == ["mira", "noa"])
  }

  @Test("only its makers change it; its names are no lines of their own")
  func change() throws {
    let house = drawn([Household.mira, Household.noa], by: Household.mira)
    let may = { (party: Party) in
      MayDo(Sight(of: house.family, for: party, on: house.today, under: .nl2026)).allows(add("opa"))
    }
    #expect(may(.person(Household.mira)) && may(.person(Household.noa)))
    #expect(!may(.person(Household.rob)) && !may(.person(Household.dex)) && !may(Household.fem))
    let (tree, oma) = (house.family.item(tree), house.family.item(Household.item("oma")))
    #expect(try !house.family.standsInDrawing(#require(tree)))
    #expect(try house.family.standsInDrawing(#require(oma)))
  }
}
