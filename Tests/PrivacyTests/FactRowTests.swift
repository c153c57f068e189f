import Domain
import Household
import Privacy
import Testing
import Vocabulary

/// Each row of `docs/sight.md` about the facts of a family, with somebody who sees it and somebody who does not.
@Suite("The facts about a family are items too, and each has its row")
struct FactRowTests {
  private func sees(_ house: Household, _ viewer: Party, _ item: ItemID) -> Bool {
    guard let found = house.family.item(item) else { return false }
    return Sight(of: house.family, for: viewer, on: house.today, under: .nl2026).sees(found)
  }

  private func viewers(of item: ItemID, in house: Household) -> Set<String> {
    let all: [(String, Party)] = [
      ("mira", .person(Household.mira)), ("rob", .person(Household.rob)), ("noa", .person(Household.noa)),
      ("dex", .person(Household.dex)), ("gran", .person(Household.gran)), ("kev", .person(Household.kev)),
      ("fem", Household.fem), ("mark", Household.mark), ("kim", Household.kim), ("tess", Household.tess),
      ("ilse", Household.ilse),
    ]
    return Set(all.filter { sees(house, $0.1, item) }.map(\.0))
  }

  private func extended() -> Household {
    var house = Household.founded()
    house.must(
      Household.member(Household.gran, .supporter, "1959-02-20", invitedBy: [Household.noa]), by: Household.fem)
    house.must(Household.member(Household.kev, .outsider, "1989-08-08"), by: Household.fem)
    return house
  }

  @Test(
    "that a person belongs: the family, who is assigned to him or to his minor, and whom he invited; himself always")
  func membership() {
    let house = extended()
    let member = { (person: PersonID) in Household.item("member \(person)") }
    #expect(viewers(of: member(Household.noa), in: house) == ["mira", "rob", "noa", "dex", "gran", "fem"])
    #expect(viewers(of: member(Household.dex), in: house) == ["mira", "rob", "noa", "dex", "fem", "mark"])
    // Mark teaches Dex, and so knows who holds authority over him.
    #expect(viewers(of: member(Household.rob), in: house) == ["mira", "rob", "noa", "dex", "fem", "mark"])
    #expect(viewers(of: member(Household.kev), in: house) == ["mira", "rob", "noa", "dex", "kev"])
    #expect(viewers(of: member(Household.gran), in: house) == ["mira", "rob", "noa", "dex", "gran"])
  }

  @Test("a shielded person is known to nobody by membership, but to himself and who is assigned to him")
  func shielded() {
    var house = extended()
    house.must(.shield(Household.rob, true), by: Household.fem)
    #expect(viewers(of: Household.item("member \(Household.rob)"), in: house) == ["rob", "fem", "mark"])
  }

  @Test("birth date and contact details: by the grounds alone")
  func contactDetails() {
    var house = extended()
    let details = { (person: PersonID) in Household.item("details \(person)") }
    #expect(viewers(of: details(Household.noa), in: house) == ["noa", "mira", "rob"])
    #expect(viewers(of: details(Household.dex), in: house) == ["mira", "rob"])
    #expect(viewers(of: details(Household.mira), in: house) == ["mira"])
    house.move(to: "2026-05-05")
    #expect(viewers(of: details(Household.noa), in: house) == ["noa"])
  }

  @Test("authority: the grounds, the holder himself, and that it is so for who is assigned to the child")
  func authority() {
    let house = extended()
    #expect(
      viewers(of: Household.item("authority \(Household.dex) \(Household.rob)"), in: house) == [
        "mira", "rob", "fem", "mark",
      ])
  }

  @Test("capacity and representation: the person, who acts for him, and who is assigned to him")
  func capacity() {
    var house = extended()
    house.must(
      .assessCapacity(
        Capacity(
          item: Household.item("cap"), person: Household.mira, matters: [.sharing], isAble: false, from: house.today)),
      by: Household.kim)
    house.must(
      .appointRepresentative(
        Representation(
          item: Household.item("rep"), person: Household.mira, representative: Household.rob, matters: [.sharing],
          from: house.today)), by: Household.kim)
    #expect(viewers(of: Household.item("cap"), in: house) == ["mira", "rob", "fem", "kim"])
    #expect(viewers(of: Household.item("rep"), in: house) == ["mira", "rob", "fem", "kim"])
  }

  @Test(
    "an assignment: the grounds, the professional himself while it runs, colleagues for that person; no other helper")
  func careTeam() {
    var house = extended()
    let kim = Household.item("assignment kim \(Household.mira)")
    #expect(viewers(of: kim, in: house) == ["mira", "kim"])
    house.must(Household.assignment("tess", Household.tess, Household.clinic, Household.mira), by: Household.fem)
    #expect(viewers(of: kim, in: house) == ["mira", "kim", "tess"])
    house.must(.endAssignment(kim, lastDay: Household.day("2026-01-10")), by: Household.fem)
    house.move(to: "2026-01-11")
    #expect(viewers(of: kim, in: house) == ["mira", "tess"])
  }

  @Test("the coordinator: everybody served, and every professional with a task; it opens nothing")
  func coordination() {
    var house = extended()
    let before = Sight(of: house.family, for: Household.fem, on: house.today, under: .nl2026).seenItems
    house.must(
      .nameCoordinator(Coordination(item: Household.item("co"), coordinator: Household.fem, from: house.today), nil),
      by: Household.fem)
    #expect(viewers(of: Household.item("co"), in: house) == ["mira", "rob", "noa", "dex", "fem", "mark", "kim"])
    let after = Sight(of: house.family, for: Household.fem, on: house.today, under: .nl2026).seenItems
    #expect(after == before.union([Household.item("co")]))
    #expect(viewers(of: Household.item("name"), in: house) == ["mira", "rob", "noa", "dex", "fem", "mark", "kim"])
  }

  @Test("a consent: its subject of 12 or over, those who must sign; not its recipient, nor anybody else")
  func consents() throws {
    var house = extended()
    try house.carryOut(
      Household.consent(
        "c", about: Household.noa, to: [.organization(Household.clinic)], [.planGoal], from: "2026-01-05"),
      by: .person(Household.noa))
    #expect(viewers(of: Household.item("c"), in: house) == ["noa", "mira", "rob"])
    house.move(to: "2026-05-05")
    #expect(viewers(of: Household.item("c"), in: house) == ["noa"])
    try house.carryOut(
      Household.consent(
        "d", about: Household.dex, to: [.organization(Household.school)], [.planGoal], from: "2026-05-05"),
      by: .person(Household.mira))
    #expect(viewers(of: Household.item("d"), in: house) == ["mira", "rob"])
  }

  @Test("a request: who asked and who is asked; a no is seen by nobody else")
  func requests() throws {
    var house = extended()
    let request = ConsentRequest(
      item: Household.item("r"),
      terms: SharingTerms(subject: Household.dex, kinds: [.story], purpose: .schoolSupport, start: house.today),
      organization: Household.school)
    try house.carryOut(.askConsent(request, Words(stored: request.item, [.purpose: "x"])), by: Household.mark)
    #expect(viewers(of: request.item, in: house) == ["mark", "mira", "rob"])
    try house.carryOut(.declineRequest(request.item), by: .person(Household.rob))
    #expect(viewers(of: request.item, in: house) == ["mark", "mira", "rob"])
  }

  @Test("an objection: the child and the professional who decides; never the parent concerned")
  func objections() throws {
    var house = extended()
    house.must(Household.note("n", [Household.noa], by: Household.fem, of: Household.youthTeam), by: Household.fem)
    #expect(viewers(of: Household.item("n"), in: house) == ["noa", "mira", "rob", "fem"])
    try house.carryOut(
      .object(Objection(item: Household.item("o"), target: Household.item("n"), against: Household.rob)),
      by: .person(Household.noa))
    #expect(viewers(of: Household.item("o"), in: house) == ["noa", "fem"])
    #expect(viewers(of: Household.item("n"), in: house) == ["noa", "mira", "fem"])
  }

  @Test("an exception: the child, the recording organisation's workers, the excused parent once told")
  func exceptions() throws {
    var house = extended()
    house.must(Household.assignment("tess", Household.tess, Household.youthClinic, Household.noa), by: Household.fem)
    let item = Household.item("x")
    try house.carryOut(
      .recordException(
        ConsentException(
          item: item, child: Household.noa, excused: Household.rob, purposes: [.referral],
          organization: Household.youthTeam, from: house.today, to: nil), Words(stored: item, [.reason: "x"])),
      by: Household.fem)
    #expect(viewers(of: item, in: house) == ["noa", "fem"])
    try house.carryOut(.tellExcused(item), by: Household.fem)
    #expect(viewers(of: item, in: house) == ["noa", "fem", "rob"])
  }

  @Test("withholding: who withholds, and at its end the person with the item")
  func withholding() throws {
    var house = extended()
    house.must(Household.note("n", [Household.noa], by: Household.fem, of: Household.youthTeam), by: Household.fem)
    let item = Household.item("w")
    try house.carryOut(
      .withhold(
        Withholding(
          item: item, target: Household.item("n"), from: Household.mira,
          second: Household.kim.practitioner ?? PractitionerID(high: 0, low: 0), end: Household.day("2026-01-10")),
        Words(stored: item, [.reason: "x"])), by: Household.fem)
    #expect(viewers(of: item, in: house) == ["fem", "kim"])
    #expect(viewers(of: Household.item("n"), in: house) == ["noa", "rob", "fem"])
    house.move(to: "2026-01-10")
    #expect(viewers(of: item, in: house) == ["fem", "kim", "mira"])
    #expect(viewers(of: Household.item("n"), in: house) == ["noa", "rob", "mira", "fem"])
  }

  @Test("a single disclosure: who gave it, who got it, and whom it concerns as far as they see what was given")
  func disclosures() throws {
    var house = extended()
    house.must(Household.note("n", [Household.noa], by: Household.fem, of: Household.youthTeam), by: Household.fem)
    try house.carryOut(
      .disclose(
        Disclosure(
          item: Household.item("d"), target: Household.item("n"), to: .person(Household.kev),
          basis: .parentWithoutAuthority), Words(stored: Household.item("d"), [.reason: "x"])), by: Household.fem)
    #expect(viewers(of: Household.item("n"), in: house) == ["noa", "mira", "rob", "fem", "kev"])
    #expect(viewers(of: Household.item("d"), in: house) == ["noa", "mira", "rob", "fem", "kev"])
  }

  @Test("emergency access: the subject, holders of authority, the accessor; no other professional")
  func emergency() throws {
    var house = extended()
    house.must(Household.assignment("tess", Household.tess, Household.youthClinic, Household.noa), by: Household.fem)
    house.must(Household.goal("g", [Household.noa], .safety), by: .person(Household.noa))
    house.must(Household.goal("h", [Household.noa], .schoolAndEducation), by: .person(Household.noa))
    #expect(viewers(of: Household.item("g"), in: house) == ["noa", "mira", "rob"])
    let answers: [WordField: String] = [
      .answerTried: "a", .answerHarm: "b", .answerConscience: "c", .answerOtherWay: "d", .answerEffective: "e",
      .answerProportion: "f",
    ]
    try house.carryOut(
      .openEmergency(
        EmergencyAccess(
          item: Household.item("e"), subject: Household.noa, scope: [.safetyGoals], to: Household.day("2026-01-06")),
        Words(stored: Household.item("e"), answers)), by: Household.tess)
    #expect(viewers(of: Household.item("e"), in: house) == ["noa", "mira", "rob", "tess"])
    #expect(viewers(of: Household.item("g"), in: house) == ["noa", "mira", "rob", "tess"])
    #expect(!sees(house, Household.tess, Household.item("h")))
    house.move(to: "2026-01-07")
    #expect(!sees(house, Household.tess, Household.item("g")))
  }

  @Test("the doer of a step sees the step and nothing it hangs on")
  func steps() throws {
    var house = extended()
    house.must(Household.goal("g", [Household.dex]), by: .person(Household.mira))
    let step = Step(item: Household.item("s"), goal: Household.item("g"), doer: .person(Household.gran), due: nil)
    try house.carryOut(.planStep(step, Household.words(step.item)), by: .person(Household.mira))
    #expect(viewers(of: step.item, in: house) == ["mira", "rob", "gran"])
    #expect(viewers(of: Household.item("g"), in: house) == ["mira", "rob"])
  }

  @Test("a report about a look is its author's alone")
  func lookReports() throws {
    var house = extended()
    try house.carryOut(
      .reportLook(
        LookReport(item: Household.item("l"), lookedAt: Moment(house.today, hour: 9), who: Household.fem),
        Household.words(Household.item("l"))), by: .person(Household.noa))
    #expect(viewers(of: Household.item("l"), in: house) == ["noa"])
  }

  @Test("an organisation that holds authority acts through its worker assigned to that child")
  func guardianOrganization() throws {
    var house = extended()
    house.must(
      Household.note("n", [Household.dex], by: Household.mark, of: Household.school, .observation), by: Household.mark)
    house.must(Household.assignment("ilse", Household.ilse, Household.youthClinic, Household.dex), by: Household.fem)
    #expect(!sees(house, Household.ilse, Household.item("n")))
    house.must(
      .recordAuthority(
        Authority(
          item: Household.item("guard"), child: Household.dex, holder: .organization(Household.youthClinic),
          kind: .guardianOrganization, source: .courtOrder, from: house.today, isVerified: true)), by: Household.fem)
    #expect(sees(house, Household.ilse, Household.item("n")))
    #expect(!sees(house, Household.tess, Household.item("n")))
  }

  @Test("what a member wrote himself he keeps seeing, and a professional keeps nothing by having written it")
  func authorship() throws {
    var house = extended()
    house.must(Household.goal("g", [Household.noa], author: .person(Household.mira)), by: .person(Household.mira))
    house.must(Household.note("n", [Household.noa], by: Household.fem, of: Household.youthTeam), by: Household.fem)
    house.must(
      .endAssignment(Household.item("assignment fem \(Household.noa)"), lastDay: Household.day("2026-05-04")),
      by: Household.fem)
    house.move(to: "2026-05-05")
    #expect(viewers(of: Household.item("g"), in: house) == ["noa", "mira"])
    #expect(viewers(of: Household.item("n"), in: house) == ["noa"])
  }
}
