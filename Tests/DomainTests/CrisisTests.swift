import Domain
import Household
import Testing
import Vocabulary

@Suite("What helps when it gets very hard: in own words, by the person himself or together with him")
struct SafetyPlanTests {
  private let item = Household.item("plan")
  private let noa = Party.person(Household.noa)

  private func write(
    _ person: PersonID = Household.noa, of organization: OrganizationID? = nil, as item: ItemID? = nil,
    _ words: [WordField: String] = [.safetyDoing: "Muziek aan."]
  ) -> FamilyCommand {
    let id = item ?? self.item
    return .crisis(
      .writePlan(SafetyPlan(item: id, person: person, organization: organization), Words(stored: id, words)))
  }

  @Test("each writes his own, from 12; nobody writes one for another, not even a parent")
  func ownPlan() {
    let house = Household.founded()
    #expect(house.refusal(of: write(), by: noa) == nil)
    #expect(house.refusal(of: write(), by: .person(Household.mira)) == .signerNotAllowed)
    #expect(house.refusal(of: write(Household.mira), by: .person(Household.mira)) == nil)
    #expect(house.refusal(of: write(Household.dex), by: .person(Household.dex)) == .signerNotAllowed, "he is 9")
    #expect(house.refusal(of: write(of: Household.youthTeam), by: noa) == .signerNotAllowed)
    #expect(house.refusal(of: write(Household.kev), by: noa) == .unknownPerson)
  }

  @Test("a helper writes one for an organisation through which he helps that person today")
  func together() {
    let house = Household.founded()
    #expect(house.refusal(of: write(of: Household.youthTeam), by: Household.fem) == nil)
    #expect(house.refusal(of: write(), by: Household.fem) == .notAssigned)
    #expect(house.refusal(of: write(of: Household.school), by: Household.fem) == .notAssigned)
    #expect(house.refusal(of: write(of: Household.school), by: Household.mark) == .notAssigned)
  }

  @Test("no question has to be answered, and one is")
  func empty() {
    let house = Household.founded()
    #expect(house.refusal(of: write([:]), by: noa) == .safetyPlanEmpty)
    for part in SafetyPart.allCases { #expect(house.refusal(of: write([part.field: "Zo."]), by: noa) == nil) }
  }

  private func write(_ words: [WordField: String]) -> FamilyCommand { write(as: nil, words) }

  @Test("a new one takes the place of the last by the same writer, and of no other")
  func versions() throws {
    var house = Household.founded()
    let (second, theirs) = (Household.item("second"), Household.item("theirs"))
    house.must(write(), by: noa)
    house.must(write(of: Household.youthTeam, as: theirs), by: Household.fem)
    #expect(try #require(house.family.safetyPlan(behind: item)).isReplaced == false)
    house.must(write(as: second), by: noa)
    #expect(try #require(house.family.safetyPlan(behind: item)).isReplaced)
    for id in [second, theirs] { #expect(try #require(house.family.safetyPlan(behind: id)).isReplaced == false) }
    #expect(house.refusal(of: write(as: second), by: noa) == .idAlreadyUsed)
  }

  @Test("it is written anew, question by question, and not mended as one text; it can be taken away at any time")
  func mending() throws {
    var house = Household.founded()
    house.must(write(), by: noa)
    #expect(house.refusal(of: .changing(.mend(item, Household.words(item))), by: noa) == .unknownItem)
    house.move(to: "2026-03-05")
    try house.carryOut(.changing(.takeAway(item)), by: noa)
    #expect(house.family.item(item)?.destroyedOn == house.today)
  }
}
