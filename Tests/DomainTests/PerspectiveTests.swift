import Domain
import Household
import Testing
import Vocabulary

@Suite("Views stand side by side, and what is to be discussed stands on the list once")
struct PerspectiveTests {
  private func look(
    _ name: String, _ author: Party, about: [PersonID], on target: String? = nil, of organization: OrganizationID? = nil
  ) -> FamilyCommand {
    let envelope = Envelope(
      id: Household.item(name), kind: .perspective, subjects: about, author: author, organization: organization,
      attachedTo: target.map { [Household.item($0)] } ?? [])
    return .perspective(.look(envelope, Household.words(envelope.id)))
  }

  private func discuss(_ name: String, _ author: Party, about: [PersonID], on target: String) -> FamilyCommand {
    let envelope = Envelope(
      id: Household.item(name), kind: .agendaPoint, subjects: about, author: author,
      attachedTo: [Household.item(target)])
    return .perspective(.discuss(envelope, nil))
  }

  private func house() -> Household {
    var house = Household.founded()
    house.must(Household.goal("g", [Household.noa]), by: .person(Household.noa))
    return house
  }

  @Test("each has a view of his own on one goal, and nobody's replaces another's")
  func sideBySide() throws {
    var house = house()
    try house.carryOut(look("1", .person(Household.noa), about: [Household.noa], on: "g"), by: .person(Household.noa))
    try house.carryOut(look("2", .person(Household.mira), about: [Household.noa], on: "g"), by: .person(Household.mira))
    try house.carryOut(
      look("3", Household.fem, about: [Household.noa], on: "g", of: Household.youthTeam), by: Household.fem)
    #expect(house.family.items.filter { $0.kind == .perspective }.map(\.envelope.author).count == 3)
    #expect(["1", "2", "3"].allSatisfy { house.family.item(Household.item($0))?.destroyedOn == nil })
  }

  @Test("a view on what the writer does not see, about others than its subject, or in another's name is refused")
  func refusals() {
    let house = house()
    let mira = Party.person(Household.mira)
    let right = look("1", mira, about: [Household.noa], on: "g")
    #expect(house.refusal(of: right, by: mira, seeing: []) == .targetMissing)
    #expect(house.refusal(of: right, by: .person(Household.rob)) == .signerNotAllowed)
    #expect(house.refusal(of: look("1", mira, about: [Household.dex], on: "g"), by: mira) == .targetMissing)
    #expect(house.refusal(of: look("1", mira, about: []), by: mira) == .noSubjects)
    #expect(house.refusal(of: look("1", mira, about: [Household.gran]), by: mira) == .unknownPerson)
    #expect(house.refusal(of: look("g", mira, about: [Household.noa]), by: mira) == .idAlreadyUsed)
    let strange = look("1", mira, about: [Household.noa], on: "member \(Household.noa)")
    #expect(house.refusal(of: strange, by: mira) == .targetMissing)
    let kim = look("1", Household.kim, about: [Household.noa], of: Household.clinic)
    #expect(house.refusal(of: kim, by: Household.kim) == .notAssigned)
    #expect(house.refusal(of: right, by: mira) == nil)
  }

  @Test("a free subject begins with a view; others stand beside it, and none beside those")
  func freeSubject() throws {
    var house = house()
    try house.carryOut(look("1", .person(Household.dex), about: [Household.dex]), by: .person(Household.dex))
    try house.carryOut(look("2", .person(Household.mira), about: [Household.dex], on: "1"), by: .person(Household.mira))
    let third = look("3", .person(Household.mira), about: [Household.dex], on: "2")
    #expect(house.refusal(of: third, by: .person(Household.mira)) == .targetMissing)
  }

  @Test("asked twice, it stands on the list once; discussed, it can be asked again")
  func agenda() throws {
    var house = house()
    let (mira, rob) = (Party.person(Household.mira), Party.person(Household.rob))
    let missing = discuss("p", mira, about: [Household.noa], on: "g")
    #expect(house.refusal(of: missing, by: mira, seeing: []) == .targetMissing)
    try house.carryOut(discuss("p", mira, about: [Household.noa], on: "g"), by: mira)
    #expect(try house.carryOut(discuss("q", rob, about: [Household.noa], on: "g"), by: rob).isEmpty)
    try house.carryOut(.perspective(.discussed(Household.item("p"))), by: rob)
    #expect(house.family.agenda.map(\.discussedOn) == [house.today])
    #expect(try house.carryOut(.perspective(.discussed(Household.item("p"))), by: rob).isEmpty)
    #expect(try house.carryOut(discuss("q", rob, about: [Household.noa], on: "g"), by: rob).count == 1)
  }
}
