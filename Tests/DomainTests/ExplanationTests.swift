import Domain
import Household
import Testing
import Vocabulary

@Suite("Cards explain perhaps, and links tie what is seen")
struct ExplanationTests {
  private let mira = Party.person(Household.mira)
  private let card = Household.item("card")

  private func add(
    _ name: String, _ subjects: [PersonID], by author: Party, of organization: OrganizationID? = nil,
    besides other: ItemID? = nil
  ) -> FamilyCommand {
    let item = Household.item(name)
    return .explaining(
      .addFactor(
        Envelope(
          id: item, kind: .factor, subjects: subjects, author: author, organization: organization,
          attachedTo: other.map { [$0] } ?? []),
        Factor(item: item, column: .maintaining, level: .family, alternativeTo: other), Household.words(item)))
  }

  private func link(_ name: String, _ from: InfluenceEnd, _ to: InfluenceEnd) -> FamilyCommand {
    .explaining(.link(Influence(item: Household.item(name), from: from, to: to)))
  }

  @Test("a card has one author: a member, or a worker assigned to everybody whom it is about")
  func authors() {
    let house = Household.founded()
    #expect(house.refusal(of: add("card", [Household.dex], by: mira), by: mira) == nil)
    #expect(house.refusal(of: add("card", [Household.dex], by: mira), by: Household.fem) == .signerNotAllowed)
    #expect(house.refusal(of: add("card", [], by: mira), by: mira) == .noSubjects)
    let worker = { (about: PersonID) in add("card", [about], by: Household.mark, of: Household.school) }
    #expect(house.refusal(of: worker(Household.dex), by: Household.mark) == nil)
    #expect(house.refusal(of: worker(Household.noa), by: Household.mark) == .notAssigned)
    #expect(
      house.refusal(of: add("card", [Household.dex], by: Household.mark), by: Household.mark) == .onlyPractitioners)
  }

  @Test("an alternative stands beside a card that its writer sees, and beside nothing else")
  func alternatives() {
    var house = Household.founded()
    house.must(add("card", [Household.dex], by: mira), by: mira)
    #expect(house.refusal(of: add("other", [Household.dex], by: mira, besides: card), by: mira) == nil)
    #expect(
      house.refusal(of: add("other", [Household.dex], by: mira, besides: card), by: mira, seeing: []) == .unknownItem)
    #expect(
      house.refusal(of: add("other", [Household.dex], by: mira, besides: Household.item("x")), by: mira)
        == .unknownItem)
  }

  @Test("each says for himself what a card is; what he says last counts, and the same twice is nothing")
  func recognition() throws {
    var house = Household.founded()
    house.must(add("card", [Household.dex], by: mira), by: mira)
    let say = { (name: String, person: PersonID, recognition: Recognition) in
      FamilyCommand.explaining(
        .recognise(
          RecognisedFactor(
            item: Household.item(name), factor: self.card, person: person, recognition: recognition)))
    }
    #expect(house.refusal(of: say("r", Household.rob, .recognised), by: mira) == .signerNotAllowed)
    #expect(
      house.refusal(of: say("r", Household.rob, .recognised), by: .person(Household.rob), seeing: []) == .unknownItem)
    try house.carryOut(say("r1", Household.rob, .possible), by: .person(Household.rob))
    try house.carryOut(say("r2", Household.rob, .notRecognised), by: .person(Household.rob))
    #expect(try house.carryOut(say("r3", Household.rob, .notRecognised), by: .person(Household.rob)).isEmpty)
    #expect(house.family.recognitions(of: card).map(\.recognition) == [.notRecognised])
  }

  @Test("a link has two different ends that are there and seen; it may go round in a circle")
  func links() throws {
    var house = Household.founded()
    house.must(add("card", [Household.dex], by: mira), by: mira)
    house.must(add("other", [Household.mira], by: mira), by: mira)
    let (one, other) = (InfluenceEnd.item(card), InfluenceEnd.item(Household.item("other")))
    #expect(house.refusal(of: link("l", one, one), by: mira) == .linkToItself)
    #expect(house.refusal(of: link("l", one, .item(Household.item("x"))), by: mira) == .unknownItem)
    #expect(house.refusal(of: link("l", one, .person(Household.gran)), by: mira) == .unknownPerson)
    #expect(house.refusal(of: link("l", one, other), by: mira, seeing: [card]) == .unknownItem)
    #expect(house.refusal(of: link("l", one, other), by: Household.fem) == .onlyMembers)
    try house.carryOut(link("l", one, other), by: mira)
    #expect(try house.carryOut(link("m", one, other), by: mira).isEmpty)
    #expect(try house.carryOut(link("n", other, one), by: mira).count == 1)
    let item = try #require(house.family.item(Household.item("l")))
    #expect(item.envelope.subjects == [Household.dex, Household.mira])
    #expect(item.envelope.attachedTo == [card, Household.item("other")])
  }

  @Test("the question beside a goal is answered at a goal, and the answer is about whom the goal is about")
  func checks() throws {
    var house = Household.founded()
    house.must(Household.goal("g", [Household.dex]), by: mira)
    let answer = { (goal: String) in
      FamilyCommand.explaining(
        .answerCheck(
          PlanCheckAnswer(item: Household.item("a"), goal: Household.item(goal)), Household.words(Household.item("a"))))
    }
    #expect(house.refusal(of: answer("x"), by: mira) == .unknownItem)
    try house.carryOut(answer("g"), by: mira)
    let item = try #require(house.family.item(Household.item("a")))
    #expect(item.envelope.subjects == [Household.dex] && item.envelope.attachedTo == [Household.item("g")])
  }
}
