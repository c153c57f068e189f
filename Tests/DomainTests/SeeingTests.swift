import Domain
import Household
import Testing
import Vocabulary

@Suite("Everyone is seen: every part of life is offered, none is required")
struct SeeingTests {
  private let mira = Party.person(Household.mira)

  private func entry(_ name: String, _ kind: ItemKind, author: Party? = .person(Household.mira)) -> Envelope {
    Envelope(id: Household.item(name), kind: kind, subjects: [Household.mira], domain: .incomeAndDebt, author: author)
  }

  private func raise(_ name: String, _ kind: ItemKind, _ factors: [FactorKind] = []) -> FamilyCommand {
    .seeing(.raise(entry(name, kind), factors, Household.words(Household.item(name))))
  }

  private func answer(_ concern: String, _ reply: ConcernReply, _ text: String?) -> FamilyCommand {
    let fact = ConcernAnswer(item: Household.item("answer"), concern: Household.item(concern), reply: reply)
    return .seeing(.answerConcern(fact, text.map { Household.words(fact.item, $0) }))
  }

  @Test("a wish is raised like a strength or a concern, with as many kinds of factors as its writer chose, each once")
  func raising() throws {
    var house = Household.founded()
    for kind in [ItemKind.strength, .wish, .concern] {
      #expect(try house.carryOut(raise("\(kind)", kind), by: mira).count == 1)
    }
    try house.carryOut(raise("w", .wish, [.societal, .physical, .societal]), by: mira)
    #expect(house.family.factors == [Household.item("w"): [.physical, .societal]])
    #expect(house.refusal(of: raise("g", .planGoal), by: mira) == .kindNotFiledHere)
    #expect(house.refusal(of: raise("w", .wish), by: mira) == .idAlreadyUsed)
  }

  @Test("an answer at a part of life is its giver's own, also when two answer about one child")
  func answers() {
    var house = Household.founded()
    house.must(.answerDomain(Household.dex, .schoolAndEducation, .notAtIssue), by: mira)
    house.must(.answerDomain(Household.dex, .schoolAndEducation, .ratherNotSay), by: .person(Household.dex))
    #expect(Set(house.family.domainAnswers.values) == [.notAtIssue, .ratherNotSay])
  }

  @Test("a professional answers a concern; leaving it for later or passing it on needs a reason")
  func answering() throws {
    var house = Household.founded()
    house.must(raise("c", .concern), by: mira)
    #expect(house.refusal(of: answer("c", .parked, nil), by: Household.fem) == .groundMissing)
    #expect(house.refusal(of: answer("c", .referred, nil), by: Household.fem) == .groundMissing)
    #expect(house.refusal(of: answer("c", .takenUp, nil), by: mira) == .onlyPractitioners)
    #expect(house.refusal(of: answer("nothing", .takenUp, nil), by: Household.fem) == .unknownItem)
    try house.carryOut(answer("c", .parked, "Eerst de huur."), by: Household.fem)
    let item = try #require(house.family.item(Household.item("answer")))
    #expect(item.envelope.subjects == [Household.mira] && item.envelope.attachedTo == [Household.item("c")])
    #expect(item.envelope.author == Household.fem && house.family.concernAnswer(item)?.fact.reply == .parked)
    #expect(house.refusal(of: answer("answer", .takenUp, nil), by: Household.fem) == .kindNotFiledHere)
  }

  @Test(
    "working days are Monday to Friday",
    arguments: [
      ("2026-01-05", "2026-01-05", 0), ("2026-01-05", "2026-01-12", 5), ("2026-01-05", "2026-01-13", 6),
      ("2026-01-09", "2026-01-11", 0), ("2026-01-10", "2026-01-12", 1), ("2026-01-07", "2026-02-04", 20),
      ("2026-01-12", "2026-01-05", 0),
    ])
  func workingDays(from: String, to: String, days: Int) {
    #expect(Household.day(from).workingDays(until: Household.day(to)) == days)
  }
}
