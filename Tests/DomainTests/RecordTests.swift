import Domain
import Household
import Testing
import Vocabulary

@Suite("Records, statements, and what the law lets happen to them")
struct RecordTests {
  @Test("a record is filed by a worker assigned to everybody whom it is about, through his organisation")
  func filing() {
    let house = Household.founded()
    let note = Household.note("n", [Household.dex], by: Household.mark, of: Household.school, .observation)
    #expect(house.refusal(of: note, by: Household.mark) == nil)
    #expect(house.refusal(of: note, by: Household.kim) == .onlyPractitioners)
    let wider = Household.note("n", [Household.dex, Household.noa], by: Household.mark, of: Household.school)
    #expect(house.refusal(of: wider, by: Household.mark) == .notAssigned)
    let elsewhere = Household.note("n", [Household.dex], by: Household.mark, of: Household.clinic)
    #expect(house.refusal(of: elsewhere, by: Household.mark) == .notAssigned)
    let goal = Household.note("n", [Household.dex], by: Household.mark, of: Household.school, .planGoal)
    #expect(house.refusal(of: goal, by: Household.mark) == .kindNotFiledHere)
    #expect(
      house.refusal(of: Household.note("n", [], by: Household.mark, of: Household.school), by: Household.mark)
        == .noSubjects)
  }

  @Test("a story is told by the person himself, about himself")
  func stories() {
    let house = Household.founded()
    #expect(house.refusal(of: Household.story("s", of: Household.noa), by: .person(Household.noa)) == nil)
    #expect(
      house.refusal(of: Household.story("s", of: Household.noa), by: .person(Household.mira)) == .signerNotAllowed)
    #expect(house.refusal(of: Household.story("s", of: Household.noa), by: Household.fem) == .onlyMembers)
    #expect(
      house.refusal(of: Household.story("s", of: Household.noa, .contactNote), by: .person(Household.noa))
        == .kindNotFiledHere)
  }

  @Test("an own statement answers something that the writer sees")
  func statements() {
    var house = Household.founded()
    house.must(Household.note("n", [Household.noa], by: Household.fem, of: Household.youthTeam), by: Household.fem)
    let statement = Household.statement("st", [Household.rob, Household.noa], by: Household.rob, on: ["n"])
    #expect(house.refusal(of: statement, by: .person(Household.rob)) == nil)
    #expect(house.refusal(of: statement, by: .person(Household.rob), seeing: []) == .targetMissing)
    let alone = Household.statement("st", [Household.rob], by: Household.rob, on: [])
    #expect(house.refusal(of: alone, by: .person(Household.rob)) == .targetMissing)
  }

  @Test("an identifier is used once")
  func identifiers() {
    var house = Household.founded()
    house.must(Household.story("s", of: Household.noa), by: .person(Household.noa))
    #expect(house.refusal(of: Household.story("s", of: Household.noa), by: .person(Household.noa)) == .idAlreadyUsed)
  }

  @Test("destroyed once is gone; facts that the family stands on are not destroyed here")
  func destruction() throws {
    var house = Household.founded()
    house.must(Household.story("s", of: Household.noa), by: .person(Household.noa))
    #expect(
      try house.carryOut(.destroy(Household.item("s"), ground: .requested), by: .person(Household.noa)).count == 1)
    #expect(try house.carryOut(.destroy(Household.item("s"), ground: .requested), by: .person(Household.noa)).isEmpty)
    #expect(house.family.item(Household.item("s"))?.destroyedOn == house.today)
    let member = Household.item("member \(Household.noa)")
    #expect(house.refusal(of: .destroy(member, ground: .requested), by: Household.fem) == .cannotBeDestroyedHere)
  }

  @Test("the generic command places only kinds whose areas come later")
  func placing() {
    let house = Household.founded()
    let place = { (kind: ItemKind) in
      FamilyCommand.place(
        Envelope(id: Household.item("w"), kind: kind, subjects: [Household.noa]), Household.words(Household.item("w")))
    }
    #expect(house.refusal(of: place(.waitEntry), by: Household.fem) == nil)
    #expect(house.refusal(of: place(.contactNote), by: Household.fem) == .kindNotFiledHere)
    #expect(house.refusal(of: place(.consent), by: Household.fem) == .kindNotFiledHere)
  }
}

@Suite("Objection, withholding, disclosure, emergency: each with its bounds")
struct ExceptionalTests {
  private func withNote() -> Household {
    var house = Household.founded()
    house.must(Household.note("n", [Household.noa], by: Household.fem, of: Household.youthTeam), by: Household.fem)
    return house
  }

  @Test("a child of 12 to 15 objects against a holder of authority, and may end it")
  func objections() throws {
    var house = withNote()
    let objection = { (against: PersonID) in
      FamilyCommand.object(
        Objection(item: Household.item("o \(against)"), target: Household.item("n"), against: against))
    }
    #expect(house.refusal(of: objection(Household.rob), by: .person(Household.dex)) == .objectionNotPossible)
    #expect(house.refusal(of: objection(Household.dex), by: .person(Household.noa)) == .objectionNotPossible)
    try house.carryOut(objection(Household.rob), by: .person(Household.noa))
    #expect(
      house.refusal(of: objection(Household.rob), by: .person(Household.noa)) == .idAlreadyUsed
        || house.refusal(of: objection(Household.rob), by: .person(Household.noa)) == .alreadyObjected)
    let item = Household.item("o \(Household.rob)")
    #expect(
      house.refusal(of: .decideObjection(item, upheld: true, Household.words(item)), by: Household.kim) == .notAssigned)
    house.move(to: "2026-01-08")
    try house.carryOut(.decideObjection(item, upheld: false, Household.words(item)), by: Household.fem)
    #expect(house.family.objections[0].end == house.today)
    var older = withNote()
    older.move(to: "2026-05-05")
    #expect(older.refusal(of: objection(Household.rob), by: .person(Household.noa)) == .objectionNotPossible)
  }

  @Test("withholding needs a ground, another professional, and an end within fourteen days")
  func withholding() throws {
    var house = withNote()
    let withhold = { (second: Party, end: String, reason: String?) in
      let item = Household.item("w")
      return FamilyCommand.withhold(
        Withholding(
          item: item, target: Household.item("n"), from: Household.mira,
          second: second.practitioner ?? PractitionerID(high: 0, low: 0), end: Household.day(end)),
        Words(stored: item, reason.map { [.reason: $0] } ?? [:]))
    }
    #expect(house.refusal(of: withhold(Household.ilse, "2026-01-10", nil), by: Household.fem) == .groundMissing)
    #expect(
      house.refusal(of: withhold(Household.fem, "2026-01-10", "x"), by: Household.fem) == .secondPractitionerMissing)
    #expect(house.refusal(of: withhold(Household.ilse, "2026-01-20", "x"), by: Household.fem) == .withholdingTooLong)
    #expect(house.refusal(of: withhold(Household.ilse, "2026-01-05", "x"), by: Household.fem) == .periodReversed)
    #expect(
      house.refusal(of: withhold(Household.ilse, "2026-01-10", "x"), by: .person(Household.rob)) == .onlyPractitioners)
    try house.carryOut(withhold(Household.ilse, "2026-01-19", "x"), by: Household.fem)
    let fromOthers = { (from: PersonID) in
      let item = Household.item("w \(from)")
      return FamilyCommand.withhold(
        Withholding(
          item: item, target: Household.item("n"), from: from, second: Household.ilse.practitioner!,
          end: Household.day("2026-01-10")), Words(stored: item, [.reason: "x"]))
    }
    #expect(house.refusal(of: fromOthers(Household.noa), by: Household.fem) == nil, "the note is about Noa")
    #expect(house.refusal(of: fromOthers(Household.rob), by: Household.fem) == nil, "he holds authority over Noa")
    #expect(house.refusal(of: fromOthers(Household.dex), by: Household.fem) == .unknownPerson)
    #expect(house.family.withholdings[0].bars(Household.mira, on: Household.day("2026-01-18")))
    #expect(!house.family.withholdings[0].bars(Household.mira, on: Household.day("2026-01-19")))
  }

  @Test("a single disclosure has a reason, and goes to somebody who is assigned")
  func disclosures() {
    let house = withNote()
    let disclose = { (to: Party, reason: String?) in
      let item = Household.item("d")
      return FamilyCommand.disclose(
        Disclosure(item: item, target: Household.item("n"), to: to, basis: .supervisionOrder),
        Words(stored: item, reason.map { [.reason: $0] } ?? [:]))
    }
    #expect(house.refusal(of: disclose(Household.fem, nil), by: Household.fem) == .groundMissing)
    #expect(house.refusal(of: disclose(Household.mark, "x"), by: Household.fem) == .disclosureNotPossible)
    #expect(house.refusal(of: disclose(.person(Household.kev), "x"), by: Household.fem) == .unknownPerson)
    #expect(house.refusal(of: disclose(.person(Household.rob), "x"), by: Household.fem) == nil)
    #expect(house.refusal(of: disclose(.person(Household.rob), "x"), by: .person(Household.mira)) == .onlyPractitioners)
  }

  @Test("emergency access: one subject, six answers, its day and the next; reviewed by another")
  func emergency() throws {
    var house = Household.founded()
    let item = Household.item("e")
    let answers: [WordField: String] = [
      .answerTried: "a", .answerHarm: "b", .answerConscience: "c", .answerOtherWay: "d", .answerEffective: "e",
      .answerProportion: "f",
    ]
    let open = { (scope: [EmergencyScope], to: String, answers: [WordField: String]) in
      FamilyCommand.openEmergency(
        EmergencyAccess(item: item, subject: Household.noa, scope: scope, to: Household.day(to)),
        Words(stored: item, answers))
    }
    #expect(house.refusal(of: open([], "2026-01-06", answers), by: Household.fem) == .emergencyScope)
    #expect(house.refusal(of: open([.safetyPlan], "2026-01-07", answers), by: Household.fem) == .emergencyTooLong)
    #expect(house.refusal(of: open([.safetyPlan], "2026-01-04", answers), by: Household.fem) == .periodReversed)
    for missing in answers.keys {
      let five = answers.filter { $0.key != missing }
      #expect(house.refusal(of: open([.safetyPlan], "2026-01-06", five), by: Household.fem) == .answersMissing)
    }
    #expect(
      house.refusal(of: open([.safetyPlan], "2026-01-06", answers), by: .person(Household.mira)) == .onlyPractitioners)
    try house.carryOut(open([.safetyPlan], "2026-01-06", answers), by: Household.fem)
    let review = FamilyCommand.reviewEmergency(item, justified: true, Household.words(item))
    #expect(house.refusal(of: review, by: Household.fem) == .reviewerIsAccessor)
    try house.carryOut(review, by: Household.ilse)
    #expect(house.refusal(of: review, by: Household.ilse) == .alreadyReviewed)
  }

  @Test("what was written at the steps of a reporting code, or said to a signal, is destroyed with it")
  func destroyedWithItsCourse() throws {
    var house = Household.founded()
    house.must(Household.assignment("tess", Household.tess, Household.youthClinic, Household.noa), by: Household.fem)
    let names = ["code", "step", "signal", "passing", "reply"]
    let ids = names.map(Household.item)
    let code = ReportingCode(item: ids[0], subjects: [Household.noa], organization: Household.youthTeam)
    house.must(.reportingCode(.begin(code, Household.words(ids[0]), heldBack: [])), by: Household.fem)
    let step = ReportingCodeEntry(item: ids[1], code: ids[0], step: .signals, day: house.today)
    house.must(.reportingCode(.write(step, Household.words(ids[1]))), by: Household.fem)
    let signal = Signal(
      item: ids[2], person: Household.noa, organization: Household.youthTeam, owner: Household.fem)
    house.must(.crisis(.raise(signal, Household.words(ids[2]))), by: Household.fem)
    let passing = SignalPassing(item: ids[3], signal: ids[2], owner: Household.tess)
    house.must(.crisis(.pass(passing, Words(stored: ids[3], [.reason: "Zo."]))), by: Household.fem)
    let reply = SignalReply(item: ids[4], signal: ids[2])
    house.must(.crisis(.handle(reply, Household.words(ids[4]))), by: Household.tess)
    func destroy(_ id: ItemID) throws -> Int {
      try house.carryOut(.destroy(id, ground: .requested), by: Household.fem).count
    }
    #expect(try destroy(ids[4]) == 1, "one of them alone")
    house.today = house.today + 1
    #expect(try destroy(ids[0]) == 2)
    #expect(try destroy(ids[2]) == 2, "what is gone goes once")
    let days: [Day?] = ids.map { house.family.item($0)?.destroyedOn }
    let next = Household.start + 1
    #expect(days == [next, next, next, next, Household.start])
    #expect(try destroy(ids[0]) == 0)
  }
}
