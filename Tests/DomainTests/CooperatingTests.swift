import Domain
import Household
import Testing
import Vocabulary

@Suite("What does not go well has somebody who sees to it and a day; agreements stand on one page")
struct CooperatingTests {
  private static let mira = Party.person(Household.mira)

  private func issue(
    _ name: String, about person: PersonID = Household.dex, owner: Party = Household.mark, due: Int = 7
  ) -> FamilyCommand {
    let fact = CooperationIssue(
      item: Household.item(name), subject: person, matter: .late, owner: owner, due: Household.start + due)
    return .cooperating(.raise(fact, Household.words(fact.item)))
  }

  private func answer(_ name: String, to issue: String) -> FamilyCommand {
    let fact = IssueAnswer(item: Household.item(name), issue: Household.item(issue))
    return .cooperating(.answer(fact, Household.words(fact.item)))
  }

  private func agree(_ name: String, lookAgain: Int = 60) -> FamilyCommand {
    let fact = TeamAgreement(item: Household.item(name), lookAgain: Household.start + lookAgain)
    return .cooperating(.agree(fact, Words(stored: fact.item, [.reach: "Eerst bellen"])))
  }

  @Test("an issue asks for somebody who helps that person, or of the family, and a day that is still to come")
  func raising() throws {
    var house = Household.founded()
    #expect(house.refusal(of: issue("i", owner: Household.kim), by: Self.mira) == .notAssigned)
    #expect(house.refusal(of: issue("i", owner: .person(Household.gran)), by: Self.mira) == .unknownPerson)
    #expect(house.refusal(of: issue("i", about: Household.gran), by: Self.mira) == .unknownPerson)
    #expect(house.refusal(of: issue("i", due: -1), by: Self.mira) == .periodReversed)
    try house.carryOut(issue("i"), by: Self.mira)
    #expect(house.family.issues.map(\.fact.owner) == [Household.mark])
    #expect(house.refusal(of: issue("i"), by: Self.mira) == .idAlreadyUsed)
  }

  @Test("an answer answers an issue that is open; settling is once")
  func answering() throws {
    var house = Household.founded()
    house.must(issue("i"), by: Self.mira)
    #expect(house.refusal(of: answer("a", to: "none"), by: Household.mark) == .unknownItem)
    try house.carryOut(answer("a", to: "i"), by: Household.mark)
    #expect(house.refusal(of: answer("b", to: "a"), by: Household.mark) == .unknownItem, "an answer is no issue")
    let settle = FamilyCommand.cooperating(.settle(Household.item("i")))
    try house.carryOut(settle, by: Self.mira)
    #expect(house.family.issues[0].settledOn == house.today)
    #expect(try house.carryOut(settle, by: Self.mira).isEmpty)
    #expect(house.refusal(of: answer("c", to: "i"), by: Household.mark) == .alreadyEnded)
  }

  @Test("the newest agreements hold; who wrote them agrees, others join once, and nobody joins old ones")
  func agreeing() throws {
    var house = Household.founded()
    #expect(house.refusal(of: agree("a", lookAgain: -1), by: Household.fem) == .periodReversed)
    try house.carryOut(agree("a"), by: Household.fem)
    let join = { (name: String) in FamilyCommand.cooperating(.join(Household.item(name))) }
    try house.carryOut(join("a"), by: Self.mira)
    #expect(try house.carryOut(join("a"), by: Self.mira).isEmpty)
    #expect(house.family.agreements[0].joined == [Household.fem, Self.mira])
    try house.carryOut(agree("b"), by: Self.mira)
    #expect(house.refusal(of: join("a"), by: Household.mark) == .alreadyEnded)
    #expect(house.refusal(of: join("none"), by: Household.mark) == .unknownItem)
  }
}
