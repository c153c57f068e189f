import Domain
import Household
import Testing
import Vocabulary

@Suite("Whose words they are puts them right in sight, or takes them away at once")
struct ChangingTests {
  private let mira = Party.person(Household.mira)
  private let rob = Party.person(Household.rob)

  private func mend(_ name: String) -> FamilyCommand {
    .changing(.mend(Household.item(name), Household.words(Household.item(name), "Beter.")))
  }

  private func takeAway(_ name: String) -> FamilyCommand { .changing(.takeAway(Household.item(name))) }

  private func withNote() -> Household {
    var house = Household.founded()
    house.must(Household.story("s", of: Household.mira), by: mira)
    house.must(Household.note("n", [Household.noa], by: Household.fem, of: Household.youthTeam), by: Household.fem)
    return house
  }

  @Test("a text is mended by its author alone, with the day of each time")
  func mended() throws {
    var house = withNote()
    #expect(house.refusal(of: mend("s"), by: rob) == .signerNotAllowed)
    #expect(house.refusal(of: mend("n"), by: Household.kim) == .signerNotAllowed)
    house.move(to: "2026-01-09")
    #expect(try house.carryOut(mend("s"), by: mira) == [.changing(.mended(Household.item("s")))])
    #expect(house.events.last?.words?[.body] == "Beter.")
    house.move(to: "2026-03-09")
    try house.carryOut(mend("s"), by: mira)
    try house.carryOut(mend("n"), by: Household.fem)
    #expect(house.family.mendings[Household.item("s")] == [Household.day("2026-01-09"), house.today])
  }

  @Test("what is mended keeps its name, and what changes in its own way is not mended")
  func notMended() {
    var house = withNote()
    let elsewhere = FamilyCommand.changing(.mend(Household.item("s"), Household.words(Household.item("x"))))
    #expect(house.refusal(of: elsewhere, by: mira) == .unknownItem)
    #expect(house.refusal(of: mend("nothing"), by: mira) == .unknownItem)
    house.must(Household.goal("g", [Household.mira], author: mira), by: mira)
    #expect(house.refusal(of: mend("g"), by: mira) == .kindNotFiledHere)
    let plan = Envelope(id: Household.item("p"), kind: .planCommon, subjects: [Household.mira])
    house.must(.makePlan(plan, Household.words(plan.id)), by: mira)
    let stance = PlanStance(item: Household.item("o"), plan: plan.id, person: Household.mira, stance: .agree)
    house.must(.takeStance(stance, Household.words(stance.item)), by: mira)
    #expect(house.refusal(of: mend("o"), by: mira) == .kindNotFiledHere, "an opinion belongs to its plan")
    #expect(house.refusal(of: takeAway("o"), by: mira) == .kindNotFiledHere)
  }

  @Test("a text that is taken away is gone at once, and leaves who and when")
  func takenAway() throws {
    var house = withNote()
    #expect(house.refusal(of: takeAway("s"), by: rob) == .signerNotAllowed)
    let item = Household.item("s")
    #expect(
      try house.carryOut(takeAway("s"), by: mira) == [.changing(.takenAway(item)), .destroyed(item, .mistake)])
    #expect(house.family.item(item)?.destroyedOn == house.today)
    #expect(house.refusal(of: takeAway("s"), by: mira) == .alreadyDestroyed)
    #expect(house.refusal(of: mend("s"), by: mira) == .alreadyDestroyed)
  }

  @Test("a member takes back his own at any time; a professional a record within a week")
  func week() throws {
    var house = withNote()
    house.move(to: "2026-01-12")
    #expect(house.refusal(of: takeAway("n"), by: Household.fem) == nil)
    house.move(to: "2026-01-13")
    #expect(house.refusal(of: takeAway("n"), by: Household.fem) == .takenAwayTooLate)
    #expect(house.refusal(of: mend("n"), by: Household.fem) == nil, "it is mended in sight")
    house.move(to: "2027-01-13")
    #expect(house.refusal(of: takeAway("s"), by: mira) == nil)
  }
}
