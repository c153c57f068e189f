import Domain
import Household
import Testing
import Vocabulary

@Suite("A parent without authority asks on paper, the child is heard first, and gets a letter or a reason")
struct InformingTests {
  private static let noa = Party.person(Household.noa)
  private static let request = Household.item("r")

  private func ask(
    _ child: PersonID = Household.noa, of organization: OrganizationID = Household.youthTeam,
    on day: String = "2026-01-05", saying texts: [WordField: String] = [.name: "Kevin", .body: "Hoe gaat het?"]
  ) -> FamilyCommand {
    let fact = InformationRequest(
      item: Self.request, child: child, organization: organization, askedOn: Household.day(day))
    return .informing(.ask(fact, Words(stored: fact.item, texts)))
  }

  private func hear(_ agrees: Bool = true, _ name: String = "h") -> FamilyCommand {
    let hearing = ChildHearing(item: Household.item(name), request: Self.request, agrees: agrees)
    return .informing(.hear(hearing, Household.words(hearing.item)))
  }

  private func letter(_ name: String = "l") -> FamilyCommand {
    let answer = InformationAnswer(item: Household.item(name), request: Self.request)
    return .informing(.answer(answer, Household.words(answer.item)))
  }

  private func refuse(_ texts: [WordField: String]) -> FamilyCommand {
    let answer = InformationAnswer(item: Household.item("n"), request: Self.request, ground: .childsInterest)
    return .informing(.answer(answer, Words(stored: answer.item, texts)))
  }

  private func asked(_ child: PersonID = Household.noa) -> Household {
    var house = Household.founded()
    house.must(ask(child), by: Household.fem)
    return house
  }

  @Test("only who works with the child for the organisation that was asked writes it down, with who asks and what")
  func asking() throws {
    var house = Household.founded()
    #expect(house.refusal(of: ask(), by: Household.kim) == .notAssigned)
    #expect(house.refusal(of: ask(), by: .person(Household.mira)) == .notAssigned)
    #expect(house.refusal(of: ask(of: Household.school), by: Household.fem) == .notAssigned)
    #expect(house.refusal(of: ask(Household.mira), by: Household.fem) == .noLongerAChild)
    #expect(house.refusal(of: ask(saying: [.body: "Hoe gaat het?"]), by: Household.fem) == .reasonMissing)
    #expect(house.refusal(of: ask(saying: [.name: "Kevin"]), by: Household.fem) == .reasonMissing)
    #expect(house.refusal(of: ask(on: "2026-01-06"), by: Household.fem) == .notYetHappened)
    try house.carryOut(ask(), by: Household.fem)
    #expect(house.family.informationRequest(Self.request)?.fact.answerBy == Household.day("2026-02-02"), "four weeks")
  }

  @Test("from 12 the child is heard first, by itself or by who answers; under 12 nobody speaks for it here")
  func hearing() throws {
    var house = asked()
    #expect(house.refusal(of: letter(), by: Household.fem) == .childNotHeard)
    #expect(
      house.refusal(of: refuse([.reason: "Rust.", .objectAt: "De rechter"]), by: Household.fem) == .childNotHeard)
    #expect(house.refusal(of: hear(), by: .person(Household.mira)) == .signerNotAllowed)
    #expect(house.refusal(of: hear(), by: Household.kim) == .signerNotAllowed)
    #expect(house.refusal(of: hear(), by: Household.fem) == nil)
    try house.carryOut(hear(false), by: Self.noa)
    #expect(house.refusal(of: letter(), by: Household.fem) == nil, "at 15 it is heard, and does not decide alone")
    let young = asked(Household.dex)
    #expect(young.refusal(of: hear(), by: .person(Household.dex)) == .signerNotAllowed)
    #expect(young.refusal(of: letter(), by: Household.fem) == nil)
  }

  @Test("from 16 nothing goes without the young person's own yes")
  func ownYes() {
    var house = asked()
    house.must(hear(false), by: Self.noa)
    house.move(to: "2026-05-05")
    #expect(house.refusal(of: letter(), by: Household.fem) == .ownYesMissing)
    #expect(house.refusal(of: refuse([.reason: "Noa wil niet.", .objectAt: "De rechter"]), by: Household.fem) == nil)
    house.must(hear(true, "later"), by: Self.noa)
    #expect(house.refusal(of: letter(), by: Household.fem) == nil)
  }

  @Test("a refusal has a reason and says where one can go; an answer is given once, by who was asked")
  func answering() throws {
    var house = asked(Household.dex)
    #expect(house.refusal(of: letter(), by: Household.mark) == .notAssigned, "of another organisation")
    #expect(house.refusal(of: refuse([.objectAt: "De rechter"]), by: Household.fem) == .reasonMissing)
    #expect(house.refusal(of: refuse([.reason: "Rust."]), by: Household.fem) == .whereToObjectMissing)
    try house.carryOut(letter(), by: Household.fem)
    #expect(house.refusal(of: letter("again"), by: Household.fem) == .alreadyEnded)
    #expect(house.refusal(of: refuse([.reason: "Rust.", .objectAt: "De rechter"]), by: Household.fem) == .alreadyEnded)
  }

  @Test("the day of the answer is remembered by who wrote it down, until there is one")
  func promised() {
    var house = asked(Household.dex)
    let promises = { (house: Household) in house.family.promises(under: .nl2026).filter { $0.item == Self.request } }
    #expect(promises(house).map(\.day) == [Household.day("2026-02-02")])
    #expect(promises(house).map(\.by) == [Household.fem])
    #expect(house.family.informationRequest(Self.request)?.late(on: Household.day("2026-02-02")) == nil)
    #expect(house.family.informationRequest(Self.request)?.late(on: Household.day("2026-02-03")) != nil)
    house.must(letter(), by: Household.fem)
    #expect(promises(house).isEmpty)
  }
}
