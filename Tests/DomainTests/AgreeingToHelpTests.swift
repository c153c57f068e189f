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

  /// About Dex of 9: what the court fixed until 1 February, with its order kept here, at a choice of his parents.
  private func ordered(
    _ giver: OrderGiver = .court, order: String? = "order", from: String = "2026-01-05", until: String = "2026-02-01",
    about: PersonID = Household.dex, and other: PersonID? = nil
  ) -> (house: Household, fixed: FixedHelp) {
    var house = Household.founded()
    let decides = about == Household.dex ? Household.mira : about
    house.must(
      Household.opens("k", [about] + (other.map { [$0] } ?? []), parties: [.person(decides)]), by: .person(decides))
    house.must(
      .place(
        Envelope(id: Household.item("order"), kind: .legalDocument, subjects: [about]),
        Household.words(Household.item("order"))), by: Household.fem)
    let framework = ForcedFramework(
      item: Household.item("f"), decision: Household.item("k"), giver: giver, from: Household.day(from),
      until: Household.day(until), order: order.map(Household.item))
    let words = Words(stored: framework.item, [.title: "Besluit 1", .fixed: "Elke week praten.", .open: "Waar."])
    house.must(.deciding(.setFramework(framework, words)), by: Household.fem)
    return (house, FixedHelp(framework))
  }

  private func propose(_ subject: PersonID, under fixed: FixedHelp) -> FamilyCommand {
    .helping(
      .propose(
        HelpAgreement(
          item: help, subject: subject, organization: Household.youthTeam, isDrastic: true, fixedBy: fixed),
        Words(stored: help, [.body: "Elke week praten."])))
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

  @Test(
    "help that an order fixes waits for nobody until its last day; a no is kept, and then the ordinary rule is back")
  func fixed() throws {
    var (house, fixed) = ordered()
    try house.carryOut(propose(Household.dex, under: fixed), by: Household.fem)
    #expect(isFixed(house) == true)
    #expect(house.refusal(of: waive(Household.rob, .noTime), by: Household.fem) == .exceptionNotPossible)
    try house.carryOut(answer(.refused), by: mira)
    house.move(to: "2026-02-01")
    #expect(isFixed(house) == true)
    house.move(to: "2026-02-02")
    #expect(isFixed(house) == false)
    #expect(house.family.helpProposal(behind: help)?.newest(of: .person(Household.mira))?.answer == .refused)
    try house.carryOut(waive(Household.rob, .noTime), by: Household.fem)
    #expect(house.refusal(of: propose(Household.dex, under: fixed), by: Household.fem) == .idAlreadyUsed)
  }

  private func isFixed(_ house: Household) -> Bool? {
    house.family.helpProposal(behind: help).map { house.family.isFixed($0.fact, on: house.today, under: .nl2026) }
  }

  @Test("what a court fixed beyond her 18th birthday is on that birthday fixed no more; youth probation goes on")
  func grown() throws {
    for giver in OrderGiver.allCases {
      var (house, fixed) = ordered(giver, until: "2028-06-01", about: Household.noa)
      try house.carryOut(propose(Household.noa, under: fixed), by: Household.fem)
      house.move(to: "2028-05-04")
      #expect(isFixed(house) == true)
      #expect(house.refusal(of: waive(Household.noa, .noTime), by: Household.fem) == .exceptionNotPossible)
      house.move(to: "2028-05-05")
      let goesOn = giver == .youthProbation
      #expect(isFixed(house) == goesOn, "\(giver)")
      let refused: Refusal? = goesOn ? .exceptionNotPossible : nil
      #expect(house.refusal(of: waive(Household.noa, .noTime), by: Household.fem) == refused, "\(giver)")
    }
  }

  @Test("a choice about two children with the order of one: help for the other can not be fixed by it")
  func orderOfAnother() {
    let (house, fixed) = ordered(and: Household.noa)
    #expect(house.refusal(of: propose(Household.dex, under: fixed), by: Household.fem) == nil)
    #expect(house.refusal(of: propose(Household.noa, under: fixed), by: Household.fem) == .orderMissing)
  }

  @Test("an order fixes help only while it holds, for whom it is about, and where it is kept and seen")
  func notFixed() {
    let (house, fixed) = ordered()
    let refusal = { (house: Household, who: PersonID, fixed: FixedHelp) in
      house.refusal(of: propose(who, under: fixed), by: Household.fem)
    }
    #expect(refusal(house, Household.dex, fixed) == nil)
    #expect(refusal(house, Household.noa, fixed) == .orderMissing)
    for other in [
      FixedHelp(framework: Household.item("k"), giver: .court, until: fixed.until),
      FixedHelp(framework: fixed.framework, giver: .youthProbation, until: fixed.until),
      FixedHelp(framework: fixed.framework, giver: .court, until: fixed.until + 9),
    ] { #expect(refusal(house, Household.dex, other) == .unknownItem, "\(other)") }
    for hidden in [("f", Refusal.unknownItem), ("order", .orderMissing)] {
      let seen = Set(house.family.items.map(\.id)).subtracting([Household.item(hidden.0)])
      #expect(
        house.refusal(of: propose(Household.dex, under: fixed), by: Household.fem, seeing: seen) == hidden.1,
        "\(hidden)")
    }
    let bare = ordered(order: nil)
    #expect(refusal(bare.house, Household.dex, bare.fixed) == .orderMissing)
    let later = ordered(from: "2026-01-20")
    #expect(refusal(later.house, Household.dex, later.fixed) == .frameworkNotInForce)
    var ended = house
    ended.move(to: "2026-02-02")
    #expect(refusal(ended, Household.dex, fixed) == .frameworkNotInForce)
    let grown = ordered(about: Household.mira)
    #expect(refusal(grown.house, Household.mira, grown.fixed) == .orderNotAboutAdults)
    let probation = ordered(.youthProbation, about: Household.mira)
    #expect(refusal(probation.house, Household.mira, probation.fixed) == nil)
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
