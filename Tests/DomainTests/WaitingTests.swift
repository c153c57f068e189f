import Domain
import Household
import Testing
import Vocabulary

@Suite("Nobody waits without somebody who keeps in touch")
struct WaitingTests {
  private let wait = Household.item("w")
  private let kim = PractitionerID(high: 10, low: 3)
  private let fem = PractitionerID(high: 10, low: 1)

  private func refer(
    _ subjects: [PersonID] = [Household.noa], contact: PractitionerID? = nil, rhythm: Int = 14,
    next: String = "2026-01-19",
    of organization: OrganizationID? = Household.youthTeam, because reason: Bool = true
  ) -> FamilyCommand {
    let fact = Referral(
      item: wait, subjects: subjects, organization: organization, contact: contact ?? fem, rhythm: rhythm,
      nextContact: Household.day(next))
    let texts: [WordField: String] = reason ? [.title: "Praten", .reason: "Zo"] : [.title: "Praten"]
    return .waiting(.refer(fact, Words(stored: wait, texts)))
  }

  private func move(_ state: ReferralState, on day: String, because words: Bool = false) -> FamilyCommand {
    .waiting(
      .move(wait, state, on: Household.day(day), words ? Words(stored: wait, [.whyNot: "Geen plek"]) : nil))
  }

  private func contact(_ name: String, _ day: String, next: String, alternatives: Bool = false) -> FamilyCommand {
    .waiting(
      .keepInTouch(
        WaitContact(
          item: Household.item(name), referral: wait, day: Household.day(day), next: Household.day(next),
          alternatives: alternatives), nil))
  }

  private var waiting: Household {
    var house = Household.founded()
    house.must(refer(), by: Household.fem)
    return house
  }

  private func course(_ house: Household) throws -> ReferralCourse { try #require(house.family.referral(behind: wait)) }

  @Test("a referral has who waits, why, and a contact who helps each of them today, within four weeks")
  func referring() {
    let house = Household.founded()
    func refusal(_ command: FamilyCommand, by party: Party = Household.fem) -> Refusal? {
      house.refusal(of: command, by: party)
    }
    #expect(refusal(refer()) == nil)
    #expect(refusal(refer([])) == .noSubjects)
    #expect(refusal(refer([Household.gran])) == .unknownPerson)
    #expect(refusal(refer(because: false)) == .reasonMissing)
    #expect(refusal(refer(contact: kim)) == .waitWithoutContact)
    #expect(refusal(refer([Household.mira, Household.noa], contact: kim)) == .waitWithoutContact)
    #expect(refusal(refer([Household.mira], contact: kim)) == nil)
    #expect(refusal(refer(rhythm: 29)) == .contactTooFarAway && refusal(refer(rhythm: 0)) == .contactTooFarAway)
    #expect(refusal(refer(next: "2026-02-03")) == .contactTooFarAway)
    #expect(refusal(refer(next: "2026-01-04")) == .alreadyPast)
    #expect(refusal(refer(), by: Household.kim) == .notAssigned)
  }

  @Test("the family asks for help itself, through nobody's organisation")
  func byTheFamily() {
    let house = Household.founded()
    #expect(house.refusal(of: refer(of: nil), by: .person(Household.mira)) == nil)
    #expect(house.refusal(of: refer(), by: .person(Household.mira)) == .onlyPractitioners)
    #expect(house.refusal(of: refer(of: nil), by: Household.fem) == .notAssigned)
  }

  @Test("how long somebody waits is computed from the days, and stops when the help begins")
  func days() throws {
    var house = waiting
    house.move(to: "2026-03-16")
    #expect(try course(house).daysWaited(on: house.today) == 70)
    try house.carryOut(move(.waiting, on: "2026-01-12"), by: Household.fem)
    try house.carryOut(move(.started, on: "2026-03-09"), by: Household.fem)
    house.move(to: "2026-06-01")
    #expect(try course(house).daysWaited(on: house.today) == 63)
    #expect(try course(house).state == .started)
  }

  @Test("a state follows on one that it may follow, not before it, not in the future; a no has its reason")
  func states() throws {
    var house = waiting
    house.move(to: "2026-02-02")
    #expect(house.refusal(of: move(.ended, on: "2026-02-02"), by: Household.fem) == .notThatStateNow)
    #expect(house.refusal(of: move(.waiting, on: "2026-02-03"), by: Household.fem) == .notYetHappened)
    #expect(house.refusal(of: move(.waiting, on: "2026-01-04"), by: Household.fem) == .periodReversed)
    #expect(house.refusal(of: move(.declined, on: "2026-02-02"), by: Household.fem) == .reasonMissing)
    try house.carryOut(move(.declined, on: "2026-02-02", because: true), by: Household.fem)
    for state in ReferralState.allCases {
      #expect(house.refusal(of: move(state, on: "2026-02-02", because: true), by: Household.fem) == .notThatStateNow)
    }
  }

  private static let all: Set<ItemID> = [Household.item("c"), Household.item("d")]

  @Test("what was promised at a contact is known to whoever sees that contact; others have the promise before it")
  func promises() throws {
    var house = waiting
    house.move(to: "2026-01-20")
    try house.carryOut(contact("c", "2026-01-20", next: "2026-02-03"), by: Household.fem)
    #expect(try course(house).nextContact(seen: Self.all) == Household.day("2026-02-03"))
    #expect(try course(house).nextContact(seen: []) == Household.day("2026-01-19"))
    #expect(try course(house).missedContact(on: house.today, seen: []) != nil)
  }

  @Test("a promised contact that did not come is flagged from the day after it, until there was contact or no wait")
  func missed() throws {
    var house = waiting
    house.move(to: "2026-01-19")
    #expect(try course(house).missedContact(on: house.today, seen: Self.all) == nil)
    house.move(to: "2026-01-20")
    #expect(try course(house).missedContact(on: house.today, seen: Self.all) == Household.day("2026-01-19"))
    try house.carryOut(contact("c", "2026-01-20", next: "2026-02-03"), by: Household.fem)
    #expect(try course(house).missedContact(on: house.today, seen: Self.all) == nil)
    house.move(to: "2026-02-10")
    #expect(try course(house).missedContact(on: house.today, seen: Self.all) != nil)
    try house.carryOut(move(.started, on: "2026-02-10"), by: Household.fem)
    #expect(try course(house).missedContact(on: house.today, seen: Self.all) == nil)
    #expect(house.refusal(of: contact("d", "2026-02-10", next: "2026-02-24"), by: Household.fem) == .notThatStateNow)
  }

  @Test("a contact was there, after the asking; the next is promised within four weeks")
  func contacts() {
    let house = waiting
    func refusal(_ day: String, _ next: String) -> Refusal? {
      house.refusal(of: contact("c", day, next: next), by: Household.fem)
    }
    #expect(refusal("2026-01-05", "2026-01-19") == nil)
    #expect(refusal("2026-01-06", "2026-01-19") == .notYetHappened)
    #expect(refusal("2026-01-04", "2026-01-19") == .periodReversed)
    #expect(refusal("2026-01-05", "2026-02-03") == .contactTooFarAway)
    #expect(refusal("2026-01-05", "2026-01-04") == .alreadyPast)
  }

  @Test("what else could help is asked at the start, and again after four weeks")
  func alternatives() throws {
    let course = try course(waiting)
    let day = Household.day("2026-02-09")
    #expect(course.asksForAlternatives(on: day, last: nil))
    #expect(course.asksForAlternatives(on: day, last: day - 28) && !course.asksForAlternatives(on: day, last: day - 27))
  }

  @Test("a number says where it comes from; without one somebody asks, by a day")
  func estimates() {
    let house = waiting
    func refusal(_ estimate: WaitEstimate, source: Bool = true) -> Refusal? {
      house.refusal(
        of: .waiting(.estimate(wait, estimate, source ? Words(stored: wait, [.source: "Kliniek"]) : nil)),
        by: Household.fem)
    }
    #expect(refusal(.weeks(5...10, asOf: house.today)) == nil)
    #expect(refusal(.weeks(5...10, asOf: house.today), source: false) == .sourceMissing)
    #expect(refusal(.weeks(5...105, asOf: house.today)) == .periodReversed)
    #expect(refusal(.weeks(5...10, asOf: house.today + 1)) == .notYetHappened)
    #expect(refusal(.unknown(asker: fem, by: house.today + 7), source: false) == nil)
    #expect(refusal(.unknown(asker: kim, by: house.today + 7), source: false) == .waitWithoutContact)
    #expect(refusal(.unknown(asker: fem, by: house.today - 1), source: false) == .alreadyPast)
  }

  @Test("who takes over helps this person today, and promises a day")
  func passing() throws {
    var house = waiting
    let tess = PractitionerID(high: 10, low: 4)
    let pass = FamilyCommand.waiting(.passContact(wait, to: tess, next: Household.day("2026-01-12")))
    #expect(house.refusal(of: pass, by: Household.fem) == .waitWithoutContact)
    house.must(
      Household.assignment("tess", Household.tess, Household.youthClinic, Household.noa), by: Household.fem)
    try house.carryOut(pass, by: Household.fem)
    #expect(try course(house).contact == tess)
    #expect(try course(house).nextContact(seen: []) == Household.day("2026-01-12"))
  }
}
