import Domain
import Household
import Testing
import Vocabulary

@testable import Privacy

@Suite("A circle of people is opened by its makers alone, and everybody in it with it")
struct NetworkSightTests {
  private let circle = Household.item("circle")

  private func drawn(_ makers: [PersonID], by maker: PersonID) -> Household {
    var house = Household.founded()
    house.must(
      .network(
        .draw(
          Envelope(
            id: circle, kind: .ecogram, subjects: makers, author: makers.count == 1 ? .person(makers[0]) : nil))),
      by: .person(maker))
    let item = Household.item("oma")
    house.must(
      .network(
        .addContact(
          NetworkContact(item: item, ecogram: circle, group: .family, ring: .close),
          NetworkTie(ecogram: circle, to: item, strength: .strong), Words(stored: item, [.name: "oma"]))),
      by: .person(maker))
    return house
  }

  private func viewers(_ house: Household, of name: String) -> Set<String> {
    let all: [(String, Party)] = [
      ("mira", .person(Household.mira)), ("rob", .person(Household.rob)), ("noa", .person(Household.noa)),
      ("dex", .person(Household.dex)), ("fem", Household.fem), ("kim", Household.kim),
    ]
    guard let item = house.family.item(name == "circle" ? circle : Household.item(name)) else { return [] }
    return Set(
      all.filter { Sight(of: house.family, for: $0.1, on: house.today, under: .nl2026).sees(item) }.map(\.0))
  }

  @Test("made alone from 12: its maker, and whom he named; no authority opens it")
  func alone() {
    var house = drawn([Household.noa], by: Household.noa)
    for name in ["circle", "oma"] { #expect(viewers(house, of: name) == ["noa"]) }
    house.must(
      Household.consent(
        "c", about: Household.noa, to: [.organization(Household.youthTeam)], [.ecogram], from: "2026-01-05"),
      by: .person(Household.noa))
    for name in ["circle", "oma"] { #expect(viewers(house, of: name) == ["noa", "fem"]) }
  }

  @Test("made together: its makers from 12; anybody else only when each of them of 12 or over named him himself")
  func together() {
    var house = drawn([Household.mira, Household.noa, Household.dex], by: Household.mira)
    for name in ["circle", "oma"] { #expect(viewers(house, of: name) == ["mira", "noa"]) }
    let consent = { (name: String, person: PersonID) in
      Household.consent(name, about: person, to: [.organization(Household.youthTeam)], [.ecogram], from: "2026-01-05")
    }
    house.must(consent("c1", Household.mira), by: .person(Household.mira))
    house.must(consent("c2", Household.dex), by: .person(Household.mira))
    house.must(.signConsent(Household.item("c2")), by: .person(Household.rob))
    #expect(viewers(house, of: "circle") == ["mira", "noa"])
    // The parents sign for Noa, who is 15: that opens no circle of hers.
    house.must(consent("c3", Household.noa), by: .person(Household.mira))
    house.must(.signConsent(Household.item("c3")), by: .person(Household.rob))
    #expect(viewers(house, of: "circle") == ["mira", "noa"])
    house.must(.signConsent(Household.item("c3")), by: .person(Household.noa))
    for name in ["circle", "oma"] { #expect(viewers(house, of: name) == ["mira", "noa", "fem"]) }
  }

  @Test("nobody gives a circle away by a single disclosure, not one made together either")
  func disclosure() {
    let house = drawn([Household.mira, Household.noa], by: Household.mira)
    let disclosure = Disclosure(
      item: Household.item("d"), target: circle, to: .person(Household.rob), basis: .conflictOfDuties)
    #expect(
      house.refusal(of: .disclose(disclosure, Words(stored: disclosure.item, [.reason: "x"])), by: Household.fem)
        == .disclosureNotPossible)
  }

  @Test("only its makers change it")
  func change() throws {
    let house = drawn([Household.mira, Household.noa], by: Household.mira)
    let item = Household.item("hond")
    let command = FamilyCommand.network(
      .addContact(
        NetworkContact(item: item, ecogram: circle, group: .other, ring: .near),
        NetworkTie(ecogram: circle, to: item, strength: .strong), Words(stored: item, [.name: "hond"])))
    let may = { (party: Party) in
      MayDo(Sight(of: house.family, for: party, on: house.today, under: .nl2026)).allows(command)
    }
    #expect(may(.person(Household.mira)) && may(.person(Household.noa)))
    #expect(!may(.person(Household.rob)) && !may(.person(Household.dex)) && !may(Household.fem))
  }
}
