import Domain
import Household
import Testing
import Vocabulary

@Suite("The reporting code: five steps in words, in any order, until it is closed")
struct ReportingCodeTests {
  private let item = Household.item("code")
  private let noa = Party.person(Household.noa)

  private func begin(
    _ subjects: [PersonID] = [Household.mira, Household.dex], of organization: OrganizationID = Household.youthTeam,
    words: Bool = true, heldBack: [HeldBack] = []
  ) -> FamilyCommand {
    let fact = ReportingCode(item: item, subjects: subjects, organization: organization)
    return .reportingCode(
      .begin(fact, Words(stored: item, words ? [.body: "Dex was alleen."] : [:]), heldBack: heldBack))
  }

  private func bar(
    _ name: String = "bar", from person: PersonID = Household.mira, days: Int = 7, reason: String? = "Eerst praten.",
    target: ItemID? = nil, second: Party = Household.kim
  ) -> HeldBack {
    let fact = Withholding(
      item: Household.item(name), target: target ?? item, from: person,
      second: second.practitioner ?? PractitionerID(high: 0, low: 0), end: Household.start + days)
    return HeldBack(fact, Words(stored: fact.item, reason.map { [.reason: $0] } ?? [:]))
  }

  private func write(
    _ name: String, _ step: ReportingCodeStep, _ outcome: ReportingCodeOutcome? = nil,
    _ texts: [WordField: String] = [.body: "Zo."], day: Int = 0, closes: Bool = false
  ) -> FamilyCommand {
    let entry = ReportingCodeEntry(
      item: Household.item(name), code: item, step: step, day: Household.start + day, outcome: outcome, closes: closes)
    return .reportingCode(.write(entry, Words(stored: entry.item, texts)))
  }

  private var begun: Household {
    var house = Household.founded()
    house.must(begin(), by: Household.fem)
    return house
  }

  @Test("who begins helps everybody whom it is about, and says what was seen")
  func beginning() {
    let house = Household.founded()
    #expect(house.refusal(of: begin(), by: Household.fem) == nil)
    #expect(house.refusal(of: begin([]), by: Household.fem) == .noSubjects)
    #expect(house.refusal(of: begin([Household.kev]), by: Household.fem) == .unknownPerson)
    #expect(house.refusal(of: begin(words: false), by: Household.fem) == .codeStepEmpty)
    #expect(house.refusal(of: begin(), by: noa) == .onlyPractitioners)
    #expect(house.refusal(of: begin(of: Household.school), by: Household.mark) == .notAssigned, "he does not help Mira")
    #expect(begun.refusal(of: begin(), by: Household.fem) == .idAlreadyUsed)
  }

  @Test("what is held back is so from its first moment, each with its ground in words of its own")
  func heldBackAtOnce() throws {
    var house = Household.founded()
    let bars = [bar(), bar("other", from: Household.rob, reason: "Hij wordt boos.")]
    try house.carryOut(begin(heldBack: bars), by: Household.fem)
    #expect(house.family.withholdings.map(\.fact) == bars.map(\.fact))
    let last = house.events.suffix(3)
    #expect(last.map(\.words?.item) == [item, Household.item("bar"), Household.item("other")])
    #expect(Set(last.map(\.event.at)).count == 1)
  }

  @Test("it is held back only by the rules of withholding; otherwise nothing begins")
  func heldBackByTheRules() {
    let house = Household.founded()
    func refusal(_ bar: HeldBack) -> Refusal? { house.refusal(of: begin(heldBack: [bar]), by: Household.fem) }
    #expect(refusal(bar(days: 14)) == nil)
    #expect(refusal(bar(days: 15)) == .withholdingTooLong)
    #expect(refusal(bar(days: 0)) == .periodReversed)
    #expect(refusal(bar(reason: nil)) == .groundMissing)
    #expect(refusal(bar(second: Household.fem)) == .secondPractitionerMissing)
    #expect(refusal(bar(from: Household.noa)) == .unknownPerson, "it is not about her")
    #expect(refusal(bar(target: Household.item("another"))) == .unknownItem)
    #expect(
      house.refusal(of: begin(heldBack: [bar(), bar()]), by: Household.fem) == .idAlreadyUsed)
  }

  @Test("each step in any order and as often as needed, by who helps all of them for that organisation")
  func steps() {
    var house = begun
    for (name, step) in [("a", ReportingCodeStep.signals), ("b", .consult), ("c", .signals)] {
      house.must(write(name, step), by: Household.fem)
    }
    house.must(write("d", .weigh, nil, [.codeUnsafe: "Ja."]), by: Household.fem)
    #expect(house.family.reportingCodeEntries.map(\.step) == [.signals, .consult, .signals, .weigh])
    #expect(house.refusal(of: write("e", .signals), by: Household.mark) == .notAssigned)
    #expect(house.refusal(of: write("e", .signals), by: noa) == .onlyPractitioners)
    #expect(house.refusal(of: write("a", .signals), by: Household.fem) == .idAlreadyUsed)
    #expect(house.refusal(of: write("e", .signals, day: 1), by: Household.fem) == .notYetHappened)
    #expect(Household.founded().refusal(of: write("e", .signals), by: Household.fem) == .unknownItem)
  }

  @Test("a step has words; the talk was there or there is a reason; a decision is one of four")
  func whatAStepNeeds() {
    let house = begun
    func refusal(_ command: FamilyCommand) -> Refusal? { house.refusal(of: command, by: Household.fem) }
    #expect(refusal(write("e", .consult, nil, [:])) == .codeStepEmpty)
    #expect(refusal(write("e", .consult, nil, [.codeWhom: "Veilig Thuis"])) == nil)
    #expect(refusal(write("e", .weigh, nil, [.body: "Niet gevraagd."])) == .codeStepEmpty)
    #expect(refusal(write("e", .talk)) == .codeOutcomeMissing)
    #expect(refusal(write("e", .talk, .talked, [:])) == nil)
    #expect(refusal(write("e", .talk, .notYet, [:])) == .codeTalkReasonMissing)
    #expect(refusal(write("e", .talk, .notYet)) == nil)
    #expect(refusal(write("e", .talk, .report)) == .codeOutcomeMissing)
    #expect(refusal(write("e", .decide)) == .codeOutcomeMissing)
    #expect(refusal(write("e", .decide, .neither, [:])) == nil)
    #expect(refusal(write("e", .consult, .both)) == .codeOutcomeMissing)
    #expect(refusal(write("e", .talk, .talked, closes: true)) == .codeOutcomeMissing)
  }

  @Test("a decision may close it, and then nothing is added; the refusal rests on what the writer sees")
  func closing() {
    var house = begun
    house.must(write("open", .decide, .organiseHelp), by: Household.fem)
    #expect(house.refusal(of: write("e", .signals), by: Household.fem) == nil)
    house.must(write("last", .decide, .both, closes: true), by: Household.fem)
    #expect(house.refusal(of: write("e", .signals), by: Household.fem) == .alreadyEnded)
    #expect(house.refusal(of: write("e", .signals), by: Household.fem, seeing: [item]) == nil)
  }

  @Test("it is held back also from who represents somebody whom it is about")
  func heldBackFromRepresentative() {
    var house = Household.founded()
    house.must(Household.member(Household.gran, .relative, "1955-03-01"), by: Household.fem)
    #expect(house.refusal(of: begin(heldBack: [bar(from: Household.gran)]), by: Household.fem) == .unknownPerson)
    house.must(
      .assessCapacity(
        Capacity(
          item: Household.item("cap"), person: Household.mira, matters: [.sharing], isAble: false, from: house.today)),
      by: Household.kim)
    house.must(
      .appointRepresentative(
        Representation(
          item: Household.item("rep"), person: Household.mira, representative: Household.gran, matters: [.sharing],
          from: house.today)), by: Household.kim)
    #expect(house.refusal(of: begin(heldBack: [bar(from: Household.gran)]), by: Household.fem) == nil)
    let persons = house.family.concerned(by: [Household.mira, Household.dex], on: house.today, under: .nl2026)
    #expect(persons == [Household.mira, Household.gran, Household.rob])
  }
}
