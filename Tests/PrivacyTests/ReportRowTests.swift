import Domain
import Household
import Privacy
import Testing
import Vocabulary

@Suite("Who sees a report: its author alone, until it is shown")
struct ReportRowTests {
  private let item = Household.item("report")
  private let everybody: [Party] =
    [Household.fem, Household.mark, Household.kim]
    + [Household.mira, Household.rob, Household.noa, Household.dex].map(Party.person)

  private var drafted: Household {
    var house = Household.founded()
    let fact = Report(item: item, subjects: [Household.dex], organization: Household.youthTeam)
    house.must(.reporting(.draft(fact, Words(stored: item, [.reportFacts: "Zo."]))), by: Household.fem)
    return house
  }

  private var shown: Household {
    var house = drafted
    house.must(.reporting(.show(item)), by: Household.fem)
    return house
  }

  private func sight(_ house: Household, _ viewer: Party) -> Sight {
    Sight(of: house.family, for: viewer, on: house.today, under: .nl2026)
  }

  private func readers(_ house: Household, of name: String = "report") -> [Party] {
    everybody.filter { party in house.family.item(Household.item(name)).map { sight(house, party).sees($0) } ?? false }
  }

  @Test("a draft is seen by who writes it, and by nobody through authority, a disclosure or a consent")
  func draft() throws {
    var house = drafted
    #expect(readers(house) == [Household.fem])
    let disclosure = Disclosure(
      item: Household.item("d"), target: item, to: Household.mark, basis: .conflictOfDuties)
    house.must(.disclose(disclosure, Words(stored: disclosure.item, [.reason: "Zo"])), by: Household.fem)
    #expect(readers(house) == [Household.fem])
    house.must(.reporting(.show(item)), by: Household.fem)
    #expect(readers(house).contains(Household.mark), "the disclosure would open it: the test could fail")
  }

  @Test("shown, it is seen by grounds: who acts for the child, and who is directly involved")
  func afterwards() { #expect(readers(shown) == [Household.fem, .person(Household.mira), .person(Household.rob)]) }

  @Test("who writes it and helps here no more, sees his draft no more")
  func gone() {
    var house = drafted
    for person in [Household.mira, Household.rob, Household.noa, Household.dex] {
      house.must(
        .endAssignment(Household.item("assignment fem \(person)"), lastDay: house.today), by: Household.fem)
    }
    house.today = house.today + 1
    #expect(readers(house).isEmpty)
  }

  @Test("a reaction and a correction are seen by who sees the report, and by nobody else; withheld is withheld")
  func travelling() {
    var house = shown
    let reaction = ReportReaction(item: Household.item("r"), report: item, verdict: .notRight)
    house.must(.reporting(.react(reaction, Household.words(reaction.item))), by: .person(Household.mira))
    let correction = ReportCorrection(item: Household.item("c"), report: item, line: 0)
    house.must(.reporting(.correct(correction, Household.words(correction.item))), by: Household.fem)
    #expect(readers(house, of: "r") == readers(house) && readers(house, of: "c") == readers(house))
    let withholding = Withholding(
      item: Household.item("w"), target: item, from: Household.rob,
      second: PractitionerID(high: 10, low: 9), end: house.today + 7)
    house.must(.withhold(withholding, Words(stored: withholding.item, [.reason: "Zo"])), by: Household.fem)
    for name in ["report", "r", "c"] { #expect(!readers(house, of: name).contains(.person(Household.rob)), "\(name)") }
    let line = board(house, .person(Household.rob))
    #expect(line.reports.isEmpty && line.drafts.isEmpty)
  }

  @Test("no page but its own opens a word of it, and no page counts a draft for another")
  func pages() {
    for house in [drafted, shown] {
      let selection = { (scope: Scope) in Selection(sight(house, Household.fem), for: scope).itemsToOpen }
      #expect(selection(.reports).contains(item))
      #expect(!selection(.plan).contains(item) && !selection(.people).contains(item))
    }
    #expect(board(drafted, Household.fem).drafts.count == 1)
    #expect(board(drafted, .person(Household.mira)) == board(Household.founded(), .person(Household.mira)))
  }

  @Test("a draft is told to nobody, also not to who writes it; the showing is")
  func told() {
    #expect(deeds(drafted, Household.fem) == deeds(Household.founded(), Household.fem))
    #expect(deeds(drafted, .person(Household.mira)) == deeds(Household.founded(), .person(Household.mira)))
    #expect(deeds(shown, .person(Household.mira)) == deeds(drafted, .person(Household.mira)) + 1)
  }

  @Test("who may write on, show and finish: the author; who may react: whom it is about, or who acts for him")
  func mayDo() {
    let house = shown
    func who(_ command: ReportCommand) -> [Party] {
      everybody.filter { MayDo(sight(house, $0)).allows(.reporting(command)) }
    }
    for command in [ReportCommand.show(item), .finish(item), .discard(item)] {
      #expect(who(command) == [Household.fem])
    }
    let reaction = ReportReaction(item: Household.item("r"), report: item, verdict: .right)
    #expect(who(.react(reaction, nil)) == [.person(Household.mira), .person(Household.rob)])
    let correction = ReportCorrection(item: Household.item("c"), report: item, line: 0)
    #expect(who(.correct(correction, Household.words(correction.item))) == [Household.fem])
  }

  private func board(_ house: Household, _ viewer: Party) -> ReportBoard {
    FamilyView(Selection(sight(house, viewer), for: .reports), words: [:], directory: Directory()).reports
  }

  private func deeds(_ house: Household, _ viewer: Party) -> Int {
    let selection = Selection(sight(house, viewer), for: .feed)
    return Feed(selection, events: house.events.map(\.event), words: [:], directory: Directory()).lines.count
  }
}
