import Domain
import Household
import Testing
import Vocabulary

@Suite("Help passes warmly: nobody closes it alone")
struct HandoverTests {
  private let item = Household.item("h")
  private let mira = Party.person(Household.mira)

  private func worker(_ party: Party) -> PractitionerID { party.practitioner ?? PractitionerID(high: 0, low: 0) }

  private func begin(
    _ subjects: [PersonID] = [Household.dex], from: Party = Household.fem, to: Party = Household.mark,
    of organization: OrganizationID? = Household.youthTeam, until: String = "2026-03-01", words: Bool = true
  ) -> FamilyCommand {
    let fact = Handover(
      item: item, subjects: subjects, organization: organization, from: worker(from), to: worker(to),
      reachableUntil: Household.day(until))
    return .handover(.begin(fact, Words(stored: item, words ? [.body: "Mark neemt het over."] : [:])))
  }

  private func take(_ step: HandoverStep, on day: String = "2026-01-05", _ words: [WordField: String]? = nil)
    -> FamilyCommand
  {
    .handover(.take(item, step, on: Household.day(day), words.map { Words(stored: item, $0) }))
  }

  private let introduction = [WordField.introduction: "Ik ben Mark."]
  private var confirm: FamilyCommand { .handover(.confirm(item)) }

  private var begun: Household {
    var house = Household.founded()
    house.must(begin(), by: Household.fem)
    return house
  }

  private func ready(_ house: inout Household) {
    house.must(take(.introduced, introduction), by: Household.mark)
    house.must(take(.storyChosen), by: mira)
    for step in [HandoverStep.talkedTogether, .actionsTaken] { house.must(take(step), by: Household.fem) }
    house.must(take(.firstAppointment, on: "2026-01-20"), by: Household.mark)
  }

  private func closedOn(_ house: Household) throws -> Day? {
    try #require(house.family.handover(behind: item)).closedOn
  }

  @Test("it goes between two who both help everybody whom it is about: no handover is a way in")
  func beginning() {
    let house = Household.founded()
    func refusal(_ command: FamilyCommand, by party: Party = Household.fem) -> Refusal? {
      house.refusal(of: command, by: party)
    }
    #expect(refusal(begin()) == nil)
    #expect(refusal(begin([])) == .noSubjects)
    #expect(refusal(begin(to: Household.fem)) == .handoverToOneself)
    #expect(refusal(begin(to: Household.kim)) == .handoverNeedsBoth)
    #expect(refusal(begin([Household.dex, Household.noa])) == .handoverNeedsBoth)
    #expect(refusal(begin(words: false)) == .reasonMissing)
    #expect(refusal(begin(until: "2026-01-04")) == .alreadyPast)
    #expect(refusal(begin(until: "2027-02-01")) == .periodTooLong)
    #expect(refusal(begin(of: nil)) == .notAssigned && refusal(begin(), by: mira) == .notAssigned)
    #expect(refusal(begin(of: nil), by: mira) == nil)
  }

  @Test("who comes introduces himself, the family chooses about its story; neither is said by another")
  func tellers() {
    let house = begun
    for party in [Household.fem, mira] {
      #expect(house.refusal(of: take(.introduced, introduction), by: party) == .notYoursToSay)
    }
    #expect(house.refusal(of: take(.introduced), by: Household.mark) == .introductionMissing)
    #expect(house.refusal(of: take(.introduced, introduction), by: Household.mark) == nil)
    for party in [Household.fem, Household.mark] {
      #expect(house.refusal(of: take(.storyChosen), by: party) == .notYoursToSay)
    }
    #expect(house.refusal(of: take(.storyChosen), by: mira) == nil)
    #expect(house.refusal(of: take(.talkedTogether), by: Household.kim) == .notYoursToSay)
    #expect(house.refusal(of: take(.talkedTogether, on: "2026-01-06"), by: Household.fem) == .notYetHappened)
    #expect(house.refusal(of: take(.firstAppointment, on: "2026-02-06"), by: Household.fem) == nil)
  }

  @Test("what who leaves would still do has somebody else first, among what the actor sees")
  func actions() throws {
    var house = begun
    house.must(Household.goal("g", [Household.dex]), by: Household.fem)
    let step = Step(item: Household.item("s"), goal: Household.item("g"), doer: Household.fem, due: nil)
    house.must(.planStep(step, Household.words(step.item)), by: Household.fem)
    #expect(house.refusal(of: take(.actionsTaken), by: Household.fem) == .actionsWithoutOwner)
    #expect(house.refusal(of: take(.actionsTaken), by: Household.mark, seeing: []) == nil)
    try house.carryOut(.finishStep(step.item), by: Household.fem)
    #expect(house.refusal(of: take(.actionsTaken), by: Household.fem) == nil)
  }

  @Test("it is closed when the family, who leaves and who comes each confirmed, and by no fewer", arguments: 0..<6)
  func closing(_ order: Int) throws {
    var house = begun
    #expect(house.refusal(of: confirm, by: mira) == .handoverStepsOpen)
    ready(&house)
    #expect(house.refusal(of: confirm, by: Household.kim) == .notYoursToSay)
    let all = [mira, Household.fem, Household.mark]
    let orders = [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]]
    for (number, place) in orders[order].enumerated() {
      #expect(try closedOn(house) == nil)
      house.move(to: "2026-01-0\(number + 6)")
      try house.carryOut(confirm, by: all[place])
    }
    #expect(try closedOn(house) == Household.day("2026-01-08"))
    #expect(house.refusal(of: confirm, by: mira) == .alreadyEnded)
  }

  @Test("twice by one side is once; a second parent does not stand in for who leaves")
  func onceEach() throws {
    var house = begun
    ready(&house)
    for party in [mira, mira, .person(Household.rob), Household.fem] { try house.carryOut(confirm, by: party) }
    #expect(try closedOn(house) == nil)
  }

  @Test("the family may leave a step out; nobody else may")
  func skipping() throws {
    var house = begun
    let skip = FamilyCommand.handover(.skip(item, .talkedTogether))
    for party in [Household.fem, Household.mark] { #expect(house.refusal(of: skip, by: party) == .onlyMembers) }
    try house.carryOut(skip, by: mira)
    #expect(try #require(house.family.handover(behind: item)).openSteps.contains(.talkedTogether) == false)
  }
}
