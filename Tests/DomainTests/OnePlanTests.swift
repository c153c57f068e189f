import Domain
import Household
import Testing
import Vocabulary

@Suite("One plan a family: each version rests on the newest, and a plan comes in time")
struct OnePlanTests {
  private func write(_ name: String, on base: String?, with contributors: [Party] = []) -> FamilyCommand {
    let envelope = Envelope(id: Household.item(name), kind: .planCommon, subjects: [Household.mira, Household.noa])
    let draft = PlanDraft(envelope: envelope, basedOn: base.map(Household.item), contributors: contributors)
    return .planning(.write(draft, Household.words(envelope.id)))
  }

  @Test("a second plan, and a version on top of an old one, are refused; nothing is written over")
  func oneAtATime() throws {
    var house = Household.founded()
    try house.carryOut(write("p", on: nil, with: [.person(Household.mira), Household.fem]), by: Household.fem)
    #expect(house.family.contributors(to: Household.item("p")) == [.person(Household.mira), Household.fem])
    #expect(house.refusal(of: write("q", on: nil), by: .person(Household.mira)) == .planMovedOn)
    try house.carryOut(write("q", on: "p"), by: .person(Household.mira))
    #expect(house.refusal(of: write("r", on: "p"), by: .person(Household.noa)) == .planMovedOn)
    #expect(house.refusal(of: write("r", on: "q"), by: .person(Household.noa)) == nil)
    #expect(
      house.refusal(of: write("r", on: "q", with: [.person(Household.gran)]), by: .person(Household.noa))
        == .unknownPerson)
  }

  @Test("a version that the writer does not see does not stop him")
  func hiddenVersion() {
    var house = Household.founded()
    house.must(write("p", on: nil), by: Household.fem)
    house.must(write("q", on: "p"), by: Household.fem)
    let seen = Set(house.family.items.map(\.id)).subtracting([Household.item("q")])
    #expect(house.refusal(of: write("r", on: "p"), by: .person(Household.noa), seeing: seen) == nil)
  }

  @Test("declined: a plan within six weeks of that; made: nothing is due; the answer is the family's")
  func groupPlan() throws {
    var house = Household.founded()
    #expect(house.family.planDue(under: .nl2026) == nil)
    try house.carryOut(.planning(.offerGroupPlan), by: Household.fem)
    #expect(try house.carryOut(.planning(.offerGroupPlan), by: Household.fem).isEmpty)
    #expect(house.refusal(of: .planning(.answerGroupPlan(.decline)), by: Household.fem) == .onlyMembers)
    house.move(to: "2026-01-15")
    try house.carryOut(.planning(.answerGroupPlan(.decline)), by: .person(Household.mira))
    #expect(try house.carryOut(.planning(.answerGroupPlan(.decline)), by: .person(Household.rob)).isEmpty)
    #expect(house.family.planDue(under: .nl2026) == Household.day("2026-02-26"))
    house.must(.planning(.answerGroupPlan(.make)), by: .person(Household.mira))
    #expect(house.family.planDue(under: .nl2026) == nil)
    house.must(.planning(.answerGroupPlan(.decline)), by: .person(Household.mira))
    house.must(write("p", on: nil), by: Household.fem)
    #expect(house.family.planDue(under: .nl2026) == nil)
  }

  @Test("asked for in writing: within fourteen days, until a version is there")
  func inWriting() throws {
    var house = Household.founded()
    try house.carryOut(.planning(.askInWriting), by: .person(Household.mira))
    #expect(house.family.planDue(under: .nl2026) == Household.start + 14)
    #expect(try house.carryOut(.planning(.askInWriting), by: .person(Household.mira)).isEmpty)
    house.must(write("p", on: nil), by: Household.fem)
    #expect(house.family.planDue(under: .nl2026) == nil)
  }
}
