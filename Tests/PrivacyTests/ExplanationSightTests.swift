import Domain
import Household
import Testing
import Vocabulary

@testable import Privacy

@Suite("A link is seen where both its ends are, and a wish by its author alone")
struct ExplanationSightTests {
  private func viewers(_ house: Household, of name: String) -> Set<String> {
    let all: [(String, Party)] = [
      ("mira", .person(Household.mira)), ("rob", .person(Household.rob)), ("noa", .person(Household.noa)),
      ("dex", .person(Household.dex)), ("fem", Household.fem), ("mark", Household.mark), ("kim", Household.kim),
    ]
    guard let item = house.family.item(Household.item(name)) else { return [] }
    return Set(
      all.filter { Sight(of: house.family, for: $0.1, on: house.today, under: .nl2026).sees(item) }.map(\.0))
  }

  private func card(_ name: String, _ about: PersonID, by author: Party, of organization: OrganizationID? = nil)
    -> FamilyCommand
  {
    let item = Household.item(name)
    return .explaining(
      .addFactor(
        Envelope(id: item, kind: .factor, subjects: [about], author: author, organization: organization),
        Factor(item: item, column: .protecting, level: .child), Household.words(item)))
  }

  private func link(_ name: String, _ from: String, _ to: InfluenceEnd) -> FamilyCommand {
    .explaining(.link(Influence(item: Household.item(name), from: .item(Household.item(from)), to: to)))
  }

  @Test("a card: the grounds; its author in the family; colleagues of a worker who wrote it")
  func cards() {
    var house = Household.founded()
    house.must(card("dex", Household.dex, by: .person(Household.mira)), by: .person(Household.mira))
    house.must(card("school", Household.dex, by: Household.mark, of: Household.school), by: Household.mark)
    #expect(viewers(house, of: "dex") == ["mira", "rob"])
    #expect(viewers(house, of: "school") == ["mira", "rob", "mark"])
  }

  @Test("what a card is for somebody is seen by whoever sees the card")
  func recognitions() {
    var house = Household.founded()
    house.must(card("school", Household.dex, by: Household.mark, of: Household.school), by: Household.mark)
    house.must(
      .explaining(
        .recognise(
          RecognisedFactor(
            item: Household.item("r"), factor: Household.item("school"), person: Household.rob,
            recognition: .recognised))), by: .person(Household.rob))
    #expect(viewers(house, of: "r") == ["mira", "rob", "mark"])
  }

  @Test("a link: a ground for everybody, and both ends seen")
  func links() throws {
    var house = Household.founded()
    let mira = Party.person(Household.mira)
    house.must(card("dex", Household.dex, by: mira), by: mira)
    house.must(card("mira", Household.mira, by: mira), by: mira)
    house.must(link("both", "mira", .item(Household.item("dex"))), by: mira)
    house.must(link("person", "dex", .person(Household.noa)), by: mira)
    // Rob sees the card about Dex, and not the one about Mira.
    #expect(viewers(house, of: "both") == ["mira"])
    #expect(viewers(house, of: "person") == ["mira", "rob"])
    house.must(.shield(Household.noa, true), by: Household.fem)
    #expect(viewers(house, of: "person") == ["mira"])
  }

  @Test("a wish, and that somebody needs a rest: its author alone")
  func wishes() {
    var house = Household.founded()
    for (name, answer) in [("no", WishAnswer.no), ("rest", .resting)] {
      house.must(
        .wishing(
          .wish(NetworkWish(item: Household.item(name), person: Household.noa, answer: answer), nil)),
        by: .person(Household.noa))
      #expect(viewers(house, of: name) == ["noa"])
    }
  }
}
