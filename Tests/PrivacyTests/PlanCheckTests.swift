import Domain
import Household
import Testing
import Vocabulary

@testable import Privacy

@Suite("A child's goal that stands by itself gets a question, over what the viewer sees, and never a block")
struct PlanCheckTests {
  private let mira = Party.person(Household.mira)
  private let rob = Party.person(Household.rob)

  private func check(_ house: Household, for viewer: Party) -> PlanCheck {
    let sight = Sight(of: house.family, for: viewer, on: house.today, under: .nl2026)
    var words: [ItemID: Words] = [:]
    for event in house.events { if let told = event.words { words[told.item] = told } }
    return FamilyView(Selection(sight, for: .goals), words: words, directory: Directory()).planCheck
  }

  private func house(_ goals: [(String, [PersonID], LifeDomain?)]) -> Household {
    var house = Household.founded()
    for (name, subjects, domain) in goals { house.must(Household.goal(name, subjects, domain), by: mira) }
    return house
  }

  private func concern(_ name: String, _ about: PersonID, _ domain: LifeDomain, by author: Party) -> FamilyCommand {
    let item = Household.item(name)
    return .raise(
      Envelope(id: item, kind: .concern, subjects: [about], domain: domain, author: author), Household.words(item))
  }

  private func answer(_ name: String, at goal: String) -> FamilyCommand {
    let item = Household.item(name)
    return .explaining(
      .answerCheck(PlanCheckAnswer(item: item, goal: Household.item(goal)), Household.words(item, "Zo is het goed.")))
  }

  @Test("goals of one child only: a question to all, until each goal has its reason; a new goal asks again")
  func oneChild() {
    var house = house([("g1", [Household.dex], nil), ("g2", [Household.dex], nil)])
    #expect(check(house, for: mira).onlyAbout?.party == .person(Household.dex))
    #expect(check(house, for: mira).unanswered == Household.item("g1"))
    house.must(answer("a1", at: "g1"), by: mira)
    #expect(check(house, for: mira).unanswered == Household.item("g2"))
    house.must(answer("a2", at: "g2"), by: mira)
    #expect(check(house, for: mira).onlyAbout == nil)
    #expect(check(house, for: mira).goals[Household.item("g1")]?.reason == "Zo is het goed.")
    house.must(Household.goal("g3", [Household.dex]), by: mira)
    #expect(check(house, for: mira).onlyAbout != nil)
    house.must(Household.goal("g4", [Household.mira], lane: .later), by: mira)
    #expect(check(house, for: mira).onlyAbout == nil)
  }

  @Test("what is said of the parents, of bringing up and of growing fills its lane")
  func lanes() {
    var house = house([("g1", [Household.dex], nil), ("g2", [Household.noa], nil)])
    let empty = { (house: Household) in check(house, for: mira).goals[Household.item("g1")]?.empty }
    #expect(empty(house) == [.parentLoad, .parenting, .development])
    house.must(concern("c1", Household.dex, .childDevelopment, by: mira), by: mira)
    #expect(empty(house) == [.parentLoad, .parenting])
    house.must(concern("c2", Household.mira, .parenting, by: mira), by: mira)
    #expect(empty(house) == [.parentLoad])
    house.must(concern("c3", Household.mira, .mentalHealth, by: mira), by: mira)
    #expect(check(house, for: mira).goals[Household.item("g1")] == nil)
  }

  @Test("what the viewer does not see fills nothing for him, and no goal that he does not see is counted")
  func unseen() {
    var house = house([("g1", [Household.dex], nil), ("own", [Household.mira], nil)])
    house.must(concern("c", Household.mira, .mentalHealth, by: mira), by: mira)
    #expect(check(house, for: mira).goals[Household.item("g1")]?.empty.contains(.parentLoad) == false)
    #expect(check(house, for: rob).goals[Household.item("g1")]?.empty.contains(.parentLoad) == true)
    #expect(check(house, for: mira).onlyAbout == nil)
    #expect(check(house, for: rob).onlyAbout?.party == .person(Household.dex))
  }

  @Test("no goals, no question; a question holds nothing back")
  func noBlock() {
    let house = house([])
    #expect(check(house, for: mira) == PlanCheck())
    #expect(house.refusal(of: Household.goal("g", [Household.dex]), by: mira) == nil)
  }
}
