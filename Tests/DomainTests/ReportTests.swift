import Domain
import Household
import Testing
import Vocabulary

@Suite("A report is final only when whom it is about could say what he thinks of it")
struct ReportTests {
  private let item = Household.item("report")
  private let mira = Party.person(Household.mira)
  private let rob = Party.person(Household.rob)
  private let noa = Party.person(Household.noa)

  private func draft(
    _ subjects: [PersonID] = [Household.mira, Household.dex], of organization: OrganizationID = Household.youthTeam,
    days: Int = 14, texts: [WordField: String] = [.reportFacts: "Dex was er elke dag."]
  ) -> FamilyCommand {
    let fact = Report(item: item, subjects: subjects, organization: organization, days: days)
    return .reporting(.draft(fact, Words(stored: item, texts)))
  }

  private func redraft(_ texts: [WordField: String]) -> FamilyCommand {
    .reporting(.redraft(item, Words(stored: item, texts)))
  }

  private func react(_ name: String, _ verdict: ReportVerdict = .right) -> FamilyCommand {
    .reporting(.react(ReportReaction(item: Household.item(name), report: item, verdict: verdict), nil))
  }

  private func correct(_ name: String, line: Int = 0) -> FamilyCommand {
    let fact = ReportCorrection(item: Household.item(name), report: item, line: line)
    return .reporting(.correct(fact, Household.words(fact.item)))
  }

  private var show: FamilyCommand { .reporting(.show(item)) }
  private var finish: FamilyCommand { .reporting(.finish(item)) }
  private var discard: FamilyCommand { .reporting(.discard(item)) }

  private var drafted: Household {
    var house = Household.founded()
    house.must(draft(), by: Household.fem)
    return house
  }

  private var shown: Household {
    var house = drafted
    house.must(show, by: Household.fem)
    return house
  }

  private func course(_ house: Household) throws -> ReportCourse { try #require(house.family.report(behind: item)) }

  @Test("who writes helps everybody whom it is about, says something, and leaves fourteen days or more")
  func drafting() {
    let house = Household.founded()
    func refusal(_ command: FamilyCommand, by party: Party = Household.fem) -> Refusal? {
      house.refusal(of: command, by: party)
    }
    #expect(refusal(draft()) == nil)
    #expect(refusal(draft([])) == .noSubjects)
    #expect(refusal(draft([Household.kev])) == .unknownPerson)
    #expect(refusal(draft(), by: mira) == .onlyPractitioners)
    #expect(
      refusal(draft(of: Household.school)) == .notAssigned && refusal(draft(), by: Household.mark) == .notAssigned)
    #expect(
      refusal(draft(texts: [.reportFacts: ""])) == .reportIsEmpty
        && refusal(draft(texts: [.title: "Zo"])) == .reportIsEmpty)
    #expect(refusal(draft(days: 13)) == .reportDaysOutOfBounds && refusal(draft(days: 43)) == .reportDaysOutOfBounds)
  }

  @Test("a draft is its author's to write on and to throw away, and nobody else's")
  func drafts() throws {
    var house = drafted
    let again = redraft([.reportConclusions: "Het gaat beter."])
    #expect(house.refusal(of: again, by: Household.fem) == nil)
    #expect(house.refusal(of: redraft([:]), by: Household.fem) == .reportIsEmpty)
    for command in [again, discard, show, finish] {
      #expect(house.refusal(of: command, by: Household.mark) == .signerNotAllowed)
    }
    #expect(house.refusal(of: finish, by: Household.fem) == .reportNotShown)
    for command in [react("r"), correct("c")] { #expect(house.refusal(of: command, by: mira) == .unknownItem) }
    try house.carryOut(discard, by: Household.fem)
    #expect(house.family.item(item)?.destroyedOn == house.today)
    #expect(house.refusal(of: show, by: Household.fem) == .alreadyDestroyed)
  }

  @Test("what was shown is written on no more, and not thrown away; showing twice is once")
  func shownIsShown() throws {
    var house = shown
    for command in [redraft([.reportFacts: "Anders."]), discard] {
      #expect(house.refusal(of: command, by: Household.fem) == .reportIsShown)
    }
    let again = try house.carryOut(show, by: Household.fem)
    #expect(again.isEmpty)
  }

  @Test("asked are whom it is about from twelve, and who holds authority over a younger child")
  func reactors() throws {
    let house = shown
    let asked = try house.family.reactors(to: course(house), on: house.today)
    #expect(asked == [Household.mira, Household.rob])
    for party in [mira, rob] { #expect(house.refusal(of: react("r"), by: party) == nil) }
    for party in [noa, Household.fem] { #expect(house.refusal(of: react("r"), by: party) == .reactionNotYours) }
  }

  @Test("not final before each has reacted")
  func eachReacts() throws {
    var house = shown
    #expect(
      house.refusal(of: finish, by: Household.fem)
        == .reactionsAwaited(until: house.today + 14))
    try house.carryOut(react("one", .notRight), by: mira)
    try house.carryOut(react("two"), by: mira)
    #expect(house.refusal(of: finish, by: Household.fem) != nil, "one speaks for the other")
    try house.carryOut(react("three"), by: rob)
    try house.carryOut(finish, by: Household.fem)
    #expect(try course(house).finalOn == house.today)
    let again = try house.carryOut(finish, by: Household.fem)
    #expect(again.isEmpty)
  }

  @Test("or before the days have passed, and not one of them fewer", arguments: [14, 20])
  func daysPass(_ days: Int) throws {
    var house = Household.founded()
    house.must(draft(days: days), by: Household.fem)
    house.must(show, by: Household.fem)
    let first = house.today
    house.today = first + (days - 1)
    #expect(house.refusal(of: finish, by: Household.fem) == .reactionsAwaited(until: first + days))
    house.today = first + days
    try house.carryOut(finish, by: Household.fem)
    // One's own words may be put in at any time (Jeugdwet 7.3.8(2)).
    try house.carryOut(react("late", .notRight), by: rob)
    #expect(house.family.reportReactions.map(\.by) == [Household.rob])
  }

  @Test("a reaction that the author does not see does not count for him: a refusal rests on what he sees")
  func unseenReaction() throws {
    var house = shown
    try house.carryOut(react("one"), by: mira)
    try house.carryOut(react("two"), by: rob)
    let seen = Set(house.family.items.map(\.id)).subtracting([Household.item("two")])
    #expect(house.refusal(of: finish, by: Household.fem, seeing: seen) != nil)
  }

  @Test("a reaction is a statement of one's own that travels with the report; it is mended in no other way")
  func reactionIsStatement() throws {
    var house = shown
    try house.carryOut(react("r", .notRight), by: mira)
    let statement = try #require(house.family.item(Household.item("r")))
    #expect(statement.kind == .ownStatement && statement.envelope.attachedTo == [item])
    #expect(statement.isFamilyAuthored && !house.family.isPlainText(statement))
  }

  @Test("a fact is put right beside what stood there, by a helper, before and after the report is final")
  func correcting() throws {
    var house = shown
    for party in [mira, noa] { #expect(house.refusal(of: correct("c"), by: party) == .onlyPractitioners) }
    #expect(house.refusal(of: correct("c", line: -1), by: Household.fem) == .unknownItem)
    try house.carryOut(correct("c"), by: Household.fem)
    let correction = try #require(house.family.item(Household.item("c")))
    #expect(correction.envelope.attachedTo == [item] && correction.kind == .report)
    for item in [correction, try #require(house.family.item(item))] { #expect(!house.family.isPlainText(item)) }
    house.today = house.today + 14
    try house.carryOut(finish, by: Household.fem)
    #expect(house.refusal(of: correct("c2", line: 1), by: Household.fem) == nil)
  }
}
