import Domain
import Household
import Testing
import Vocabulary

@Suite("One goal, done together by helpers of two organisations (S4-17)")
struct JointAssignmentTests {
  private let mira = Party.person(Household.mira)

  private func house() -> Household {
    var house = Household.founded()
    house.must(Household.goal("a", [Household.mira]), by: mira)
    house.must(Household.goal("d", [Household.dex]), by: mira)
    return house
  }

  private func joint(_ name: String, _ goal: String = "a", _ who: Party..., first: Party? = nil) throws -> FamilyCommand
  {
    let practitioners = try who.map { try #require($0.practitioner) }
    let fact = JointAssignment(
      item: Household.item(name), goal: Household.item(goal), practitioners: practitioners,
      accountable: try #require((first ?? who[0]).practitioner))
    return .aiming(.assignJointly(fact, Household.words(fact.item)))
  }

  @Test("two organisations, each helper once, and exactly one who answers for it")
  func rules() throws {
    var house = house()
    let (fem, kim, mark) = (Household.fem, Household.kim, Household.mark)
    #expect(house.refusal(of: try joint("j", "a", fem), by: mira) == .jointSizeOutOfBounds)
    #expect(house.refusal(of: try joint("j", "a", fem, fem), by: mira) == .jointSizeOutOfBounds)
    #expect(house.refusal(of: try joint("j", "a", fem, kim, first: mark), by: mira) == .accountableMissing)
    #expect(house.refusal(of: try joint("j", "a", fem, Household.ilse), by: mira) == .notAssigned)
    #expect(house.refusal(of: try joint("j", "x", fem, kim), by: mira) == .unknownItem)
    let seen = Set(house.family.items.map(\.id)).subtracting([Household.item("assignment kim \(Household.mira)")])
    #expect(
      house.refusal(of: try joint("j", "a", fem, kim), by: mira, seeing: seen) == .notAssigned,
      "whom one does not know of, one can not name")
    house.must(Household.assignment("tess", Household.tess, Household.youthTeam, Household.mira), by: fem)
    #expect(house.refusal(of: try joint("j", "a", fem, Household.tess), by: mira) == .jointWithinOneOrganization)
    try house.carryOut(try joint("j", "a", fem, kim), by: mira)
    #expect(house.refusal(of: try joint("j", "a", fem, kim), by: mira) == .idAlreadyUsed)
  }

  @Test("a new one takes the place of the one before, and one can be ended once")
  func replacing() throws {
    var house = house()
    try house.carryOut(try joint("j", "a", Household.fem, Household.kim), by: mira)
    try house.carryOut(try joint("k", "a", Household.kim, Household.fem), by: mira)
    #expect(house.family.jointAssignments.map(\.endedOn) == [house.today, nil])
    try house.carryOut(.aiming(.endJointly(Household.item("k"))), by: mira)
    #expect(house.family.jointAssignments.map(\.endedOn) == [house.today, house.today])
    #expect(try house.carryOut(.aiming(.endJointly(Household.item("k"))), by: mira).isEmpty)
    #expect(house.refusal(of: .aiming(.endJointly(Household.item("a"))), by: mira) == .unknownItem)
  }

  @Test("it is also about whom it tells of: a helper of somebody else than the people of the goal")
  func subjects() throws {
    var house = house()
    try house.carryOut(try joint("j", "d", Household.fem, Household.mark), by: mira)
    try house.carryOut(try joint("k", "d", Household.mark, Household.kim), by: mira)
    #expect(house.family.item(Household.item("j"))?.envelope.subjects == [Household.dex])
    #expect(house.family.item(Household.item("k"))?.envelope.subjects == [Household.dex, Household.mira])
  }
}
