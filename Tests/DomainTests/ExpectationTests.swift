import Domain
import Household
import Testing
import Vocabulary

@Suite("What people expect of each other is said aloud, and talked about on a day")
struct ExpectationTests {
  private func say(_ name: String, _ practitioner: Party, _ person: PersonID) -> FamilyCommand {
    let fact = Expectation(
      item: Household.item(name), practitioner: practitioner.practitioner ?? PractitionerID(high: 0, low: 0),
      person: person)
    return .expecting(.say(fact, Words(stored: fact.item, [.expects: "Bel mij.", .offers: "Ik luister."])))
  }

  private func discussed(_ name: String, _ day: String) -> FamilyCommand {
    .expecting(.markDiscussed(Household.item(name), on: Household.day(day)))
  }

  @Test("the professional, the person, or who acts for a child says it; nobody else, and not about who is not helped")
  func sides() {
    let house = Household.founded()
    #expect(house.refusal(of: say("a", Household.mark, Household.dex), by: Household.mark) == nil)
    #expect(house.refusal(of: say("a", Household.mark, Household.dex), by: .person(Household.mira)) == nil)
    #expect(
      house.refusal(of: say("a", Household.mark, Household.dex), by: .person(Household.noa)) == .signerNotAllowed)
    #expect(house.refusal(of: say("a", Household.mark, Household.dex), by: Household.kim) == .signerNotAllowed)
    #expect(house.refusal(of: say("a", Household.mark, Household.noa), by: Household.mark) == .notAssigned)
    #expect(house.refusal(of: say("a", Household.mark, Household.gran), by: Household.mark) == .unknownPerson)
  }

  @Test("both sides can say that it was talked about, on a day that has been; the same day again does nothing")
  func discussing() throws {
    var house = Household.founded()
    house.must(say("a", Household.mark, Household.dex), by: Household.mark)
    #expect(house.refusal(of: discussed("a", "2026-01-06"), by: Household.mark) == .notYetHappened)
    #expect(house.refusal(of: discussed("a", "2026-01-05"), by: .person(Household.noa)) == .signerNotAllowed)
    #expect(house.refusal(of: discussed("b", "2026-01-05"), by: Household.mark) == .unknownItem)
    try house.carryOut(discussed("a", "2026-01-04"), by: .person(Household.rob))
    #expect(house.family.expectations[0].discussedOn == Household.day("2026-01-04"))
    #expect(try house.carryOut(discussed("a", "2026-01-04"), by: Household.mark).isEmpty)
  }

  @Test("it is written by who says it, about one person; a professional's with his organisation")
  func envelopes() throws {
    var house = Household.founded()
    house.must(say("a", Household.mark, Household.dex), by: Household.mark)
    house.must(say("b", Household.fem, Household.noa), by: .person(Household.noa))
    let (a, b) = (house.family.items[house.family.items.count - 2].envelope, house.family.items.last?.envelope)
    #expect(a.subjects == [Household.dex] && a.organization == Household.school && a.author == Household.mark)
    #expect(b?.organization == nil && b?.author == .person(Household.noa))
  }
}

@Suite("A plan is agreed by an act, when everybody has spoken and the helpers have said what they expect")
struct AgreementTests {
  private static let plan = Household.item("p")

  private func house(about subjects: [PersonID]) -> Household {
    var house = Household.founded()
    house.must(
      .makePlan(Envelope(id: Self.plan, kind: .planCommon, subjects: subjects), Household.words(Self.plan)),
      by: Household.fem)
    return house
  }

  private func stance(_ person: PersonID, _ stance: Stance = .agree) -> FamilyCommand {
    .takeStance(
      PlanStance(item: Household.item("st \(person)"), plan: Self.plan, person: person, stance: stance), nil)
  }

  private func talk(_ house: inout Household, _ helper: Party, _ person: PersonID) {
    let fact = Expectation(
      item: Household.item("e \(helper)"), practitioner: helper.practitioner ?? PractitionerID(high: 0, low: 0),
      person: person)
    house.must(.expecting(.say(fact, Words(stored: fact.item, [.expects: "x"]))), by: helper)
    house.must(.expecting(.markDiscussed(fact.item, on: house.today)), by: helper)
  }

  private let agree = FamilyCommand.planning(.agree(plan))

  @Test("not before each who decides has said what he thinks; who disagrees keeps his say")
  func stances() throws {
    var house = house(about: [Household.noa])
    talk(&house, Household.fem, Household.noa)
    #expect(house.refusal(of: agree, by: .person(Household.noa)) == .stanceMissing)
    house.must(stance(Household.noa, .disagree), by: .person(Household.noa))
    #expect(try house.carryOut(agree, by: .person(Household.noa)).count == 1)
    #expect(house.family.agreement(on: Self.plan)?.day == house.today)
    #expect(house.family.stances.map(\.fact.stance) == [.disagree])
    #expect(try house.carryOut(agree, by: Household.fem).isEmpty, "a second time does nothing")
  }

  @Test("not while somebody who helps has no expectation of his own that was talked about")
  func expectations() throws {
    var house = house(about: [Household.mira])
    house.must(stance(Household.mira), by: .person(Household.mira))
    talk(&house, Household.fem, Household.mira)
    #expect(house.refusal(of: agree, by: .person(Household.mira)) == .expectationMissing)
    // What Mira expects of Kim is not what Kim expects.
    let hers = Expectation(
      item: Household.item("hers"), practitioner: Household.kim.practitioner ?? PractitionerID(high: 0, low: 0),
      person: Household.mira)
    house.must(.expecting(.say(hers, Words(stored: hers.item, [.offers: "x"]))), by: .person(Household.mira))
    house.must(.expecting(.markDiscussed(hers.item, on: house.today)), by: .person(Household.mira))
    #expect(house.refusal(of: agree, by: .person(Household.mira)) == .expectationMissing)
    talk(&house, Household.kim, Household.mira)
    #expect(house.refusal(of: agree, by: .person(Household.mira)) == nil)
  }

  @Test("who does not see that somebody helps hears nothing of him, and is not stopped by him")
  func onlyWhatIsSeen() {
    var house = house(about: [Household.mira])
    house.must(stance(Household.mira), by: .person(Household.mira))
    talk(&house, Household.fem, Household.mira)
    let kim = Household.item("assignment kim \(Household.mira)")
    let seen = Set(house.family.items.map(\.id)).subtracting([kim])
    #expect(house.refusal(of: agree, by: .person(Household.mira)) == .expectationMissing)
    #expect(house.refusal(of: agree, by: .person(Household.mira), seeing: seen) == nil)
  }

  @Test("whose help ended, and who helps somebody outside the plan, is not waited for")
  func activeOnly() {
    var house = house(about: [Household.mira])
    house.must(stance(Household.mira), by: .person(Household.mira))
    talk(&house, Household.fem, Household.mira)
    house.must(
      .endAssignment(Household.item("assignment kim \(Household.mira)"), lastDay: Household.day("2026-01-07")),
      by: Household.fem)
    house.move(to: "2026-01-08")
    #expect(house.refusal(of: agree, by: .person(Household.mira)) == nil)
  }

  @Test("only the newest version can be agreed")
  func newestOnly() {
    var house = house(about: [Household.noa])
    house.must(
      .makePlan(
        Envelope(id: Household.item("q"), kind: .planCommon, subjects: [Household.noa]),
        Household.words(Household.item("q"))), by: Household.fem)
    #expect(house.refusal(of: agree, by: .person(Household.noa)) == .planMovedOn)
    #expect(house.refusal(of: .planning(.agree(Household.item("z"))), by: .person(Household.noa)) == .unknownItem)
  }
}
