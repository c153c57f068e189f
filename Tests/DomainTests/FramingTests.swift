import Domain
import Household
import Testing
import Vocabulary

@Suite("What is fixed says so until its day; a departure from a guideline has a reason, backing and the family's say")
struct FramingTests {
  private let mira = Party.person(Household.mira)
  private let rob = Party.person(Household.rob)

  /// About Dex of 9: his parents decide along, and two options stand there.
  private func prepared() -> Household {
    var house = Household.founded()
    house.must(Household.opens("k", [Household.dex], parties: [mira, rob, Household.fem]), by: mira)
    house.must(Household.option("maatje", of: "k"), by: mira)
    house.must(Household.option("niets", of: "k", isNoHelp: true), by: mira)
    return house
  }

  private func framework(
    from: String = "2026-01-05", until: String, of decision: String = "k", order: String? = nil,
    without missing: WordField? = nil
  ) -> FamilyCommand {
    var texts: [WordField: String] = [.title: "Besluit 123", .fixed: "Elke week praten.", .open: "Met wie en waar."]
    if let missing { texts[missing] = nil }
    return .deciding(
      .setFramework(
        ForcedFramework(
          item: Household.item("f"), decision: Household.item(decision), giver: .court, from: Household.day(from),
          until: Household.day(until), order: order.map(Household.item)),
        Words(stored: Household.item("f"), texts)))
  }

  private func guideline(isFollowed: Bool, _ fields: [WordField]) -> FamilyCommand {
    .deciding(
      .useGuideline(
        GuidelineUse(item: Household.item("g"), decision: Household.item("k"), isFollowed: isFollowed),
        Words(stored: Household.item("g"), Dictionary(uniqueKeysWithValues: fields.map { ($0, "Zo.") }))))
  }

  private func says(_ stance: Stance, _ name: String = "s", of deviation: String = "g") -> FamilyCommand {
    .deciding(
      .takeStance(
        DeviationStance(item: Household.item(name), deviation: Household.item(deviation), stance: stance), nil))
  }

  @Test("a framework says what is fixed, what is open and by which order, until a day that is still to come")
  func whole() throws {
    var house = prepared()
    for missing in [WordField.title, .fixed, .open] {
      #expect(
        house.refusal(of: framework(until: "2026-06-01", without: missing), by: Household.fem) == .frameworkPartMissing,
        "\(missing)")
    }
    #expect(house.refusal(of: framework(until: "2026-06-01"), by: mira) == .onlyPractitioners)
    #expect(house.refusal(of: framework(until: "2026-01-04"), by: Household.fem) == .periodReversed)
    #expect(house.refusal(of: framework(from: "2026-07-01", until: "2026-06-01"), by: Household.fem) == .periodReversed)
    #expect(house.refusal(of: framework(until: "2026-06-01", of: "maatje"), by: Household.fem) == .unknownItem)
    #expect(house.refusal(of: framework(until: "2026-06-01", order: "niets"), by: Household.fem) == .unknownItem)
    try house.carryOut(framework(until: "2026-06-01"), by: Household.fem)
    #expect(house.family.frameworks(at: Household.item("k")).map(\.giver) == [.court])
  }

  @Test("within it a choice is made without waiting; on the day after its last the ordinary rules hold by themselves")
  func ends() throws {
    var house = prepared()
    house.must(framework(until: "2026-02-01"), by: Household.fem)
    let ordinary = Household.act("b", of: "k", .made, "maatje", followUp: "2026-03-01")
    let obliged = Household.act("b", of: "k", .made, "maatje", followUp: "2026-03-01", duty: "f")
    // What is open is chosen as ever: nobody spoke yet.
    #expect(house.refusal(of: ordinary, by: Household.fem) == .viewsMissing)
    #expect(house.refusal(of: obliged, by: Household.fem) == nil)
    house.move(to: "2026-02-01")
    #expect(house.refusal(of: obliged, by: Household.fem) == nil)
    house.move(to: "2026-02-02")
    #expect(house.refusal(of: obliged, by: Household.fem) == .frameworkNotInForce)
    #expect(house.refusal(of: ordinary, by: Household.fem) == .viewsMissing)
    house.must(Household.view("m1", of: "k", "maatje"), by: mira)
    house.must(Household.view("m2", of: "k", "niets"), by: rob)
    try house.carryOut(ordinary, by: Household.fem)
  }

  @Test("a framework that begins later obliges to nothing yet, and one of another choice never")
  func notYet() {
    var house = prepared()
    house.must(framework(from: "2026-02-01", until: "2026-06-01"), by: Household.fem)
    #expect(
      house.refusal(
        of: Household.act("b", of: "k", .made, "maatje", followUp: "2026-03-01", duty: "f"), by: Household.fem)
        == .frameworkNotInForce)
    house.move(to: "2026-02-01")
    house.must(Household.opens("k2", [Household.dex], parties: [mira]), by: mira)
    house.must(Household.option("a", of: "k2"), by: mira)
    house.must(Household.option("b", of: "k2", isNoHelp: true), by: mira)
    #expect(
      house.refusal(of: Household.act("c", of: "k2", .made, "a", followUp: "2026-03-01", duty: "f"), by: Household.fem)
        == .unknownItem)
  }

  @Test("a guideline is named; only who departs from it says why, and who stands behind that")
  func guidelines() throws {
    var house = prepared()
    #expect(house.refusal(of: guideline(isFollowed: true, [.title]), by: mira) == .onlyPractitioners)
    #expect(house.refusal(of: guideline(isFollowed: true, [.body]), by: Household.fem) == .guidelineMissing)
    #expect(
      house.refusal(of: guideline(isFollowed: false, [.title, .backing]), by: Household.fem) == .decisionReasonMissing)
    #expect(house.refusal(of: guideline(isFollowed: false, [.title, .reason]), by: Household.fem) == .backingMissing)
    try house.carryOut(guideline(isFollowed: true, [.title]), by: Household.fem)
    // Nothing is done in another way, so there is nothing to be asked about.
    #expect(house.refusal(of: says(.agree), by: mira) == .unknownItem)
  }

  @Test("a choice with a departure waits for the family's say, which may be no; and nobody says it for them")
  func stance() throws {
    var house = prepared()
    house.must(guideline(isFollowed: false, [.title, .reason, .backing]), by: Household.fem)
    house.must(Household.view("m1", of: "k", "maatje"), by: mira)
    house.must(Household.view("m2", of: "k", "niets"), by: rob)
    let made = Household.act("b", of: "k", .made, "maatje", followUp: "2026-03-01")
    #expect(house.refusal(of: made, by: mira) == .deviationStanceMissing)
    // Who does not see the departure is refused nothing because of it (invariant 37).
    let seen = Set(house.family.items.map(\.id)).subtracting([Household.item("g")])
    #expect(house.refusal(of: made, by: mira, seeing: seen) == nil)
    #expect(house.refusal(of: says(.agree), by: Household.fem) == .onlyMembers)
    // A child of 9 does not decide along: what he says is kept, and is not waited for.
    try house.carryOut(says(.agree, "dex"), by: .person(Household.dex))
    #expect(house.refusal(of: made, by: mira) == .deviationStanceMissing)
    try house.carryOut(says(.disagree), by: rob)
    try house.carryOut(made, by: mira)
    #expect(house.family.stances(on: Household.item("g")).map(\.fact.stance) == [.agree, .disagree])
  }
}
