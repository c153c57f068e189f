import Domain
import Household
import Testing
import Vocabulary

@Suite("Help needs the agreement of whoever must agree on that day, apart from sharing")
struct AgreeingToHelpTests {
  private let mira = Party.person(Household.mira)
  private let rob = Party.person(Household.rob)
  private let noa = Party.person(Household.noa)
  private let help = Household.item("help")

  private func proposed(_ subject: PersonID, isDrastic: Bool = false) -> Household {
    var house = Household.founded()
    house.must(propose(subject, isDrastic), by: Household.fem)
    return house
  }

  private func propose(_ subject: PersonID, _ isDrastic: Bool, _ words: String? = "Praten.") -> FamilyCommand {
    .helping(
      .propose(
        HelpAgreement(item: help, subject: subject, organization: Household.youthTeam, isDrastic: isDrastic),
        Words(stored: help, words.map { [.body: $0] } ?? [:])))
  }

  private func answer(_ answer: HelpAnswer) -> FamilyCommand { .helping(.answer(help, answer)) }

  private func waive(_ holder: PersonID, _ ground: HelpWaiver, why: String? = "Aan de deur gezegd.") -> FamilyCommand {
    let item = Household.item("w \(holder) \(ground)")
    return .helping(
      .waive(
        WaivedAnswer(item: item, agreement: help, holder: holder, ground: ground),
        Words(stored: item, why.map { [.reason: $0] } ?? [:])))
  }

  @Test("help is proposed by who works with that person, in words")
  func proposing() {
    let house = Household.founded()
    #expect(house.refusal(of: propose(Household.noa, false), by: mira) == .onlyPractitioners)
    #expect(house.refusal(of: propose(Household.noa, false), by: Household.mark) == .notAssigned)
    #expect(house.refusal(of: propose(Household.noa, false, nil), by: Household.fem) == .decisionReasonMissing)
  }

  @Test("under 12 the holders, 12 to 15 the child and the holders, from 16 the young person alone")
  func signers() {
    var house = Household.founded()
    let required = { (house: Household, who: PersonID) in
      Set(house.family.helpSigners(of: who, on: house.today, under: .nl2026))
    }
    let parents: Set<Holder> = [.person(Household.mira), .person(Household.rob)]
    #expect(required(house, Household.dex) == parents)
    #expect(required(house, Household.noa) == parents.union([.person(Household.noa)]))
    #expect(required(house, Household.mira) == [.person(Household.mira)])
    house.move(to: "2026-05-05")
    #expect(required(house, Household.noa) == [.person(Household.noa)])
  }

  @Test("who cannot judge this matter does not sign it, and does sign others")
  func capacity() {
    var house = Household.founded()
    house.must(
      .assessCapacity(
        Capacity(
          item: Household.item("cap"), person: Household.noa, matters: [.help], isAble: false, from: house.today)),
      by: Household.kim)
    #expect(
      !house.family.helpSigners(of: Household.noa, on: house.today, under: .nl2026).contains(.person(Household.noa)))
    #expect(
      house.family.requiredSigners(about: Household.noa, on: house.today, under: .nl2026)
        .contains(.person(Household.noa)))
  }

  @Test("yes, no and stop; who need not agree says nothing here, and only a yes can be stopped")
  func answers() throws {
    var house = proposed(Household.dex)
    #expect(house.refusal(of: answer(.given), by: noa) == .signerNotAllowed)
    #expect(house.refusal(of: answer(.given), by: Household.fem) == .onlyMembers)
    #expect(house.refusal(of: answer(.withdrawn), by: mira) == .nothingToWithdraw)
    try house.carryOut(answer(.given), by: mira)
    #expect(try house.carryOut(answer(.given), by: mira).isEmpty)
    try house.carryOut(answer(.refused), by: rob)
    try house.carryOut(answer(.withdrawn), by: mira)
    let proposal = house.family.helpProposal(behind: help)
    #expect(proposal?.newest(of: .person(Household.mira))?.answer == .withdrawn)
    #expect(proposal?.newest(of: .person(Household.rob))?.answer == .refused)
  }

  @Test("a yes is presumed only where nothing drastic happens and nobody said no, and always with a reason")
  func presumed() throws {
    var house = proposed(Household.dex)
    #expect(house.refusal(of: waive(Household.rob, .presumed, why: nil), by: Household.fem) == .decisionReasonMissing)
    #expect(house.refusal(of: waive(Household.rob, .presumed), by: mira) == .onlyPractitioners)
    #expect(house.refusal(of: waive(Household.noa, .presumed), by: Household.fem) == .signerNotAllowed)
    house.must(answer(.refused), by: mira)
    #expect(house.refusal(of: waive(Household.mira, .presumed), by: Household.fem) == .agreementNotPresumed)
    try house.carryOut(waive(Household.rob, .presumed), by: Household.fem)
    let drastic = proposed(Household.dex, isDrastic: true)
    #expect(drastic.refusal(of: waive(Household.rob, .presumed), by: Household.fem) == .agreementNotPresumed)
  }

  @Test("the exceptions of 7.3.4(2) are for 12 to 15, never against the child; a wish that persists follows a no")
  func exceptions() throws {
    let under = proposed(Household.dex)
    #expect(under.refusal(of: waive(Household.rob, .seriousHarm), by: Household.fem) == .exceptionNotPossible)
    var house = proposed(Household.noa)
    #expect(house.refusal(of: waive(Household.noa, .seriousHarm), by: Household.fem) == .exceptionNotPossible)
    #expect(house.refusal(of: waive(Household.rob, .childPersists), by: Household.fem) == .exceptionNotPossible)
    house.must(answer(.refused), by: rob)
    house.must(answer(.given), by: noa)
    try house.carryOut(waive(Household.rob, .childPersists), by: Household.fem)
    #expect(house.family.helpProposal(behind: help)?.waivers.map(\.holder) == [Household.rob])
  }
}
