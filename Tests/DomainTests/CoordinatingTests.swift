import Domain
import Household
import Testing
import Vocabulary

@Suite("The coordination passes to the family, task by task, at its own wish")
struct CoordinatingTests {
  private func pass(
    _ name: String, _ task: CoordinationTask, to holder: TaskHolder, because reason: Bool = false
  ) -> FamilyCommand {
    let item = Household.item(name)
    return .coordinating(
      .pass(
        TaskPassing(item: item, task: task, holder: holder), reason ? Words(stored: item, [.reason: "Te druk"]) : nil))
  }

  @Test(
    "a task is a professional's until the family takes it; taking asks for no reason, and the same again is nothing")
  func taking() throws {
    var house = Household.founded()
    #expect(CoordinationTask.allCases.count == 8)
    #expect(house.family.holder(of: .minutes) == .professional)
    try house.carryOut(pass("a", .minutes, to: .together), by: .person(Household.mira))
    try house.carryOut(pass("b", .minutes, to: .family), by: .person(Household.mira))
    #expect(house.family.holder(of: .minutes) == .family)
    #expect(house.family.holder(of: .chairing) == .professional)
    #expect(try house.carryOut(pass("c", .minutes, to: .family), by: .person(Household.rob)).isEmpty)
  }

  @Test(
    "a task goes away from the family with a reason, and not without", arguments: [TaskHolder.together, .professional])
  func givingBack(_ holder: TaskHolder) throws {
    var house = Household.founded()
    try house.carryOut(pass("a", .chairing, to: .family), by: .person(Household.mira))
    #expect(house.refusal(of: pass("b", .chairing, to: holder), by: .person(Household.mira)) == .reasonMissing)
    #expect(house.family.holder(of: .chairing) == .family)
    try house.carryOut(pass("b", .chairing, to: holder, because: true), by: .person(Household.mira))
    #expect(house.family.holder(of: .chairing) == holder)
  }

  @Test("nobody lays a task on the family's shoulders: no professional, no child, nobody from outside")
  func whose() {
    let house = Household.founded()
    #expect(house.refusal(of: pass("a", .finding, to: .family), by: Household.fem) == .onlyMembers)
    #expect(house.refusal(of: pass("a", .finding, to: .family), by: .person(Household.gran)) == .onlyMembers)
    #expect(house.refusal(of: pass("a", .finding, to: .family), by: .person(Household.dex)) == .coordinatorTooYoung)
    #expect(house.refusal(of: pass("a", .finding, to: .family), by: .person(Household.mira)) == nil)
  }
}
