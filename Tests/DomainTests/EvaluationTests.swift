import Domain
import Household
import Testing
import Vocabulary

@Suite("An evaluation comes in a rhythm, and ends with a plan that holds")
struct EvaluationTests {
  private static let plan = Household.item("p")
  private static let eval = Household.item("e")

  /// A plan about Mira and Noa, made on 5 January.
  private func house() -> Household {
    var house = Household.founded()
    house.must(
      .makePlan(
        Envelope(id: Self.plan, kind: .planCommon, subjects: [Household.mira, Household.noa]),
        Household.words(Self.plan)), by: Household.fem)
    return house
  }

  private let open = FamilyCommand.evaluating(.open(Evaluation(item: eval, plan: plan)))
  private let stays = FamilyCommand.evaluating(.close(eval, .planStays, nil))

  private func answer(_ name: String, _ person: PersonID, _ use: Usefulness? = .some) -> FamilyCommand {
    .evaluating(
      .answer(
        EvaluationAnswer(item: Household.item(name), evaluation: Self.eval, person: person, usefulness: use), nil))
  }

  private func newPlan(_ name: String) -> FamilyCommand {
    let envelope = Envelope(id: Household.item(name), kind: .planCommon, subjects: [Household.mira, Household.noa])
    return .evaluating(.close(Self.eval, .newPlan(envelope), Household.words(envelope.id)))
  }

  @Test("six weeks after the plan, then every three months; none without a plan")
  func rhythm() {
    #expect(Household.founded().family.nextEvaluation(under: .nl2026) == nil)
    var house = house()
    #expect(house.family.nextEvaluation(under: .nl2026) == Household.start + 42)
    house.must(open, by: Household.fem)
    house.move(to: "2026-02-16")
    house.must(stays, by: Household.fem)
    #expect(house.family.nextEvaluation(under: .nl2026) == Household.day("2026-02-16") + 91)
  }

  @Test("the family chooses another rhythm, between 2 and 26 weeks; a professional does not")
  func ownRhythm() throws {
    var house = house()
    let every = { (weeks: Int) in FamilyCommand.evaluating(.setRhythm(weeks: weeks)) }
    #expect(house.refusal(of: every(8), by: Household.fem) == .onlyMembers)
    #expect(house.refusal(of: every(1), by: .person(Household.mira)) == .rhythmOutOfBounds)
    #expect(house.refusal(of: every(27), by: .person(Household.mira)) == .rhythmOutOfBounds)
    try house.carryOut(every(8), by: .person(Household.mira))
    #expect(house.family.nextEvaluation(under: .nl2026) == Household.start + 56)
    #expect(try house.carryOut(every(8), by: .person(Household.mira)).isEmpty)
  }

  @Test("one at a time, of the newest version")
  func opening() {
    var house = house()
    house.must(open, by: Household.fem)
    let second = FamilyCommand.evaluating(.open(Evaluation(item: Household.item("f"), plan: Self.plan)))
    #expect(house.refusal(of: second, by: .person(Household.mira)) == .evaluationOpen)
    let hidden = Set(house.family.items.map(\.id)).subtracting([Self.eval])
    #expect(
      house.refusal(of: second, by: .person(Household.mira), seeing: hidden) == nil, "what is not seen stops nobody")
    house.must(newPlan("q"), by: Household.fem)
    #expect(house.refusal(of: second, by: .person(Household.mira)) == .planMovedOn)
  }

  @Test("each answers for himself, something, and while it is open; a later answer stands beside the first")
  func answering() throws {
    var house = house()
    #expect(house.refusal(of: answer("a", Household.mira), by: .person(Household.mira)) == .unknownItem)
    house.must(open, by: Household.fem)
    #expect(house.refusal(of: answer("a", Household.mira), by: .person(Household.noa)) == .onlyMembers)
    #expect(house.refusal(of: answer("a", Household.mira, nil), by: .person(Household.mira)) == .nothingAnswered)
    try house.carryOut(answer("a", Household.mira), by: .person(Household.mira))
    let item = try #require(house.family.item(Household.item("a"))?.envelope)
    #expect(item.kind == .ownStatement && item.attachedTo == [Self.eval] && item.author == .person(Household.mira))
    house.must(stays, by: Household.fem)
    #expect(house.refusal(of: answer("b", Household.mira), by: .person(Household.mira)) == .evaluationClosed)
    #expect(house.refusal(of: stays, by: Household.fem) == .evaluationClosed)
  }

  @Test("it ends with the plan that stays, with a new version, or with the version that was written meanwhile")
  func closing() throws {
    var kept = house()
    kept.must(open, by: Household.fem)
    kept.must(stays, by: .person(Household.mira))
    #expect(kept.family.evaluations[0].newPlan == nil && kept.family.evaluations[0].closedOn == kept.today)
    var changed = house()
    changed.must(open, by: Household.fem)
    #expect(try changed.carryOut(newPlan("q"), by: Household.fem).count == 2)
    #expect(changed.family.evaluations[0].newPlan == Household.item("q"))
    var meanwhile = house()
    meanwhile.must(open, by: Household.fem)
    meanwhile.must(
      .makePlan(
        Envelope(id: Household.item("r"), kind: .planCommon, subjects: [Household.mira, Household.noa]),
        Household.words(Household.item("r"))), by: Household.fem)
    #expect(meanwhile.refusal(of: newPlan("q"), by: Household.fem) == .planMovedOn)
    meanwhile.must(stays, by: Household.fem)
    #expect(meanwhile.family.evaluations[0].newPlan == Household.item("r"))
  }
}

@Suite("How somebody finds the help, and a year ahead, are his own")
struct ExperienceTests {
  private static let check = ExperienceCheck(item: Household.item("c"), person: Household.noa, safe: .no)

  @Test("a low answer makes nothing happen but the answer; its author alone shares it, and takes that back")
  func checks() throws {
    var house = Household.founded()
    let empty = ExperienceCheck(item: Household.item("d"), person: Household.noa)
    #expect(house.refusal(of: .evaluating(.check(empty, nil)), by: .person(Household.noa)) == .nothingAnswered)
    #expect(house.refusal(of: .evaluating(.check(Self.check, nil)), by: .person(Household.mira)) == .onlyMembers)
    let happened = try house.carryOut(.evaluating(.check(Self.check, nil)), by: .person(Household.noa))
    #expect(happened == [.evaluating(.checked(Self.check))])
    let share = { (parties: [Party]) in FamilyCommand.evaluating(.share(Self.check.item, with: parties)) }
    #expect(house.refusal(of: share([Household.fem]), by: .person(Household.mira)) == .signerNotAllowed)
    #expect(house.refusal(of: share([.person(Household.noa)]), by: .person(Household.noa)) == .sharingWithOneself)
    try house.carryOut(share([Household.fem]), by: .person(Household.noa))
    #expect(try house.carryOut(share([Household.fem]), by: .person(Household.noa)).isEmpty)
    try house.carryOut(share([]), by: .person(Household.noa))
    #expect(house.family.checks[0].sharedWith.isEmpty)
  }

  @Test("a year from now: of oneself in one's own name, or of all in nobody's name")
  func ahead() {
    let house = Household.founded()
    let look = { (subjects: [PersonID], author: Party?) in
      FamilyCommand.evaluating(
        .lookAhead(
          Envelope(id: Household.item("y"), kind: .yearAhead, subjects: subjects, author: author),
          Household.words(Household.item("y"))))
    }
    let (noa, mira) = (Party.person(Household.noa), Party.person(Household.mira))
    #expect(house.refusal(of: look([Household.noa], noa), by: noa) == nil)
    #expect(house.refusal(of: look([Household.noa], mira), by: mira) == .signerNotAllowed)
    #expect(house.refusal(of: look([Household.noa, Household.mira], nil), by: mira) == nil)
    #expect(house.refusal(of: look([Household.noa, Household.mira], nil), by: Household.fem) == .onlyMembers)
  }
}
