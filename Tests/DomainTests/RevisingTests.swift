import Domain
import Household
import Testing
import Vocabulary

@Suite("An option of an open choice is written anew in sight; what was said of the earlier text stays")
struct RevisingTests {
  private let mira = Party.person(Household.mira)
  private let rob = Party.person(Household.rob)

  private func prepared() -> Household {
    var house = Household.founded()
    house.must(Household.opens("k", [Household.dex], parties: [mira, rob]), by: mira)
    house.must(Household.option("maatje", of: "k"), by: mira)
    house.must(Household.option("niets", of: "k", isNoHelp: true), by: mira)
    return house
  }

  private func revise(
    _ name: String = "anew", _ option: String = "maatje", asker: Party? = nil, terms: [OptionTerm] = OptionTerm.needed
  ) -> FamilyCommand {
    var texts: [WordField: String] = [.title: "Anders", .body: "Zo is het nu."]
    for term in terms { texts[term.field] = "Nu zo." }
    return .deciding(
      .reviseOption(
        OptionRevision(item: Household.item(name), option: Household.item(option), asker: asker),
        Words(stored: Household.item(name), texts)))
  }

  @Test("written anew it keeps its place, who wrote it and when; views from before are known, and none is lost")
  func revised() throws {
    var house = prepared()
    house.must(Household.view("v1", of: "k", "maatje"), by: mira)
    try house.carryOut(revise(), by: mira)
    house.must(Household.view("v2", of: "k", "maatje"), by: rob)
    let revision = try #require(house.family.revisions(of: Household.item("maatje")).first)
    #expect(revision.by == mira && revision.day == house.today)
    #expect(house.family.wasGiven(Household.item("v1"), before: revision))
    #expect(!house.family.wasGiven(Household.item("v2"), before: revision))
    #expect(
      house.family.options(of: Household.item("k")).map(\.item) == [Household.item("maatje"), Household.item("niets")])
    #expect(house.family.views(of: Household.item("k")).count == 2)
    try house.carryOut(revise("again"), by: mira)
    #expect(
      house.family.revisions(of: Household.item("maatje")).map(\.fact.item) == ["anew", "again"].map(Household.item))
  }

  @Test("it says as much as a new one; what is unknown has somebody who finds it out")
  func enough() {
    let house = prepared()
    #expect(house.refusal(of: revise(terms: [.start]), by: mira) == .unknownAndNobodyAsks)
    #expect(house.refusal(of: revise(asker: Household.fem, terms: [.start]), by: mira) == nil)
    #expect(house.refusal(of: revise("anew", "niets", terms: OptionTerm.neededOfNoHelp), by: mira) == nil)
    #expect(house.refusal(of: revise(asker: .person(Household.person(99)), terms: []), by: mira) == .unknownPerson)
    #expect(house.refusal(of: revise("anew", "k"), by: mira) == .unknownItem)
    #expect(house.refusal(of: revise("maatje"), by: mira) == .idAlreadyUsed)
  }

  @Test("once the choice is made it is not rewritten any more: only a new decision or an amendment changes it")
  func made() throws {
    var house = prepared()
    house.must(Household.view("v1", of: "k", "maatje"), by: mira)
    house.must(Household.view("v2", of: "k", "maatje"), by: rob)
    house.must(Household.act("b", of: "k", .made, "maatje", followUp: "2026-03-01"), by: mira)
    #expect(house.refusal(of: revise("later"), by: mira) == .decisionClosed)
  }

  @Test("written anew after everybody spoke, it waits until each spoke again; what one does not see stops nothing")
  func askedAgain() throws {
    var house = prepared()
    house.must(Household.view("v1", of: "k", "maatje"), by: mira)
    house.must(Household.view("v2", of: "k", "niets"), by: rob)
    try house.carryOut(revise(), by: mira)
    let made = { (option: String) in Household.act("b", of: "k", .made, option, followUp: "2026-03-01") }
    #expect(house.refusal(of: made("maatje"), by: mira) == .viewsMissing)
    // Who would choose something else did not speak of this text, and "nothing" stands as it stood.
    #expect(house.refusal(of: made("niets"), by: mira) == nil)
    let seen = Set(house.family.items.map(\.id)).subtracting([Household.item("anew")])
    #expect(house.refusal(of: made("maatje"), by: mira, seeing: seen) == nil)
    house.must(Household.view("v3", of: "k", "maatje"), by: mira)
    #expect(house.refusal(of: made("maatje"), by: mira) == nil)
    house.must(revise("again"), by: mira)
    #expect(house.refusal(of: made("maatje"), by: mira) == .viewsMissing)
  }

  @Test("what was written anew hangs on its choice and on its option")
  func attached() throws {
    var house = prepared()
    try house.carryOut(revise(), by: mira)
    #expect(
      house.family.item(Household.item("anew"))?.envelope.attachedTo == [Household.item("k"), Household.item("maatje")])
  }
}
