import Domain
import Household
import Testing
import Vocabulary

@testable import Privacy

/// The rows of `docs/sight.md` about help that is closed, and who asks later how it goes.
@Suite("That help is done is seen with the assignment; whether somebody asked later, with the closing")
struct ClosingRowTests {
  private static let seat = Household.item("assignment kim \(Household.mira)")
  private static let mira = Party.person(Household.mira)
  private static let closing = Household.item("c")

  /// Kim closes his help for Mira by January 12; he, or another, asks on March 6.
  private func closed(asker: UInt64 = 3) -> Household {
    var house = Household.founded()
    house.must(.closing(.lookBack(assignment: Self.seat, on: house.today)), by: Self.mira)
    let fact = HelpClosing(
      item: Self.closing, assignment: Self.seat, lastDay: house.today + 7,
      afterCare: AfterCare(by: PractitionerID(high: 10, low: asker), on: house.today + 60))
    house.must(.closing(.close(fact, Words(stored: fact.item, [.body: "Goed.", .phone: "030 1"]))), by: Household.kim)
    return house
  }

  private func viewers(of name: String, in house: Household) -> Set<String> {
    guard let found = house.family.item(Household.item(name)) else { return [] }
    return Set(
      PlanRowTests.all.filter { Sight(of: house.family, for: $0.1, on: house.today, under: .nl2026).sees(found) }
        .map(\.0))
  }

  private func view(_ house: Household, _ viewer: Party, _ scope: Scope = .team) -> FamilyView {
    let sight = Sight(of: house.family, for: viewer, on: house.today, under: .nl2026)
    let words = Dictionary(
      house.events.compactMap(\.words).map { ($0.item, $0) }, uniquingKeysWith: { first, _ in first })
    return FamilyView(Selection(sight, for: scope), words: words, directory: Directory())
  }

  private func contact() -> FamilyCommand {
    let item = Household.item("n")
    return .closing(
      .keepContact(
        AfterCareContact(item: item, closing: Self.closing, day: Household.day("2026-03-06")), Household.words(item)))
  }

  @Test("exactly who sees the assignment; who closed it until his last day, and by nothing after it")
  func rows() {
    var house = closed()
    #expect(viewers(of: "c", in: house) == ["mira", "kim"])
    house.move(to: "2026-01-13")
    #expect(viewers(of: "c", in: house) == ["mira"])
    #expect(
      Selection(Sight(of: house.family, for: Household.kim, on: house.today, under: .nl2026), for: .team).isNothing,
      "to him this family is not there any more")
    house.move(to: "2026-03-06")
    house.must(contact(), by: Self.mira)
    #expect(viewers(of: "n", in: house) == ["mira"])
    house.must(
      Household.assignment("tess", Household.tess, Household.clinic, Household.mira, from: "2026-03-06"),
      by: Household.fem)
    #expect(viewers(of: "n", in: house) == ["mira", "tess"], "whoever sees that it was closed")
  }

  @Test("who is to ask later sees the closing while she helps that person, and begins nothing again")
  func asker() {
    var house = closed(asker: 1)
    #expect(viewers(of: "c", in: house) == ["mira", "kim", "fem"])
    let before = view(house, Household.fem).team.closings.first
    #expect(before?.isRunning == true && before?.mayReopen == false && before?.asksForContact == false)
    let reminded = Reminders(of: house.family, on: Household.day("2026-03-05"), under: .nl2026).notices
    #expect(Set(reminded.filter { $0.item == Self.closing }.map(\.party)) == [Self.mira, Household.fem])
    house.move(to: "2026-03-07")
    #expect(viewers(of: "c", in: house) == ["mira", "fem"])
    let missed = view(house, Household.fem).team.closings.first
    #expect(missed?.isMissed == true && missed?.isRunning == false && missed?.asksForContact == true)
    #expect(missed?.mayReopen == false)
    house.must(contact(), by: Household.fem)
    #expect(viewers(of: "n", in: house) == ["mira", "fem"])
    house.must(
      .endAssignment(Household.item("assignment fem \(Household.mira)"), lastDay: house.today), by: Household.mark)
    house.move(to: "2026-03-08")
    #expect(viewers(of: "c", in: house) == ["mira"])
  }

  @Test("when the help began again, who would have asked sees it no more")
  func asksNoMore() {
    var house = closed(asker: 1)
    house.must(.closing(.reopen(Self.closing, assignment: Household.item("again"))), by: Self.mira)
    #expect(viewers(of: "c", in: house) == ["mira", "kim"])
  }

  @Test("of who has died nothing waits on the card, and there is no button")
  func died() {
    var house = closed(asker: 1)
    house.move(to: "2026-03-07")
    house.must(.changing(.recordDeath(Household.mira, house.today)), by: Household.fem)
    let line = view(house, Household.fem).team.closings.first
    #expect(line?.isOver == true && line?.isMissed == false)
    #expect(line?.asksForContact == false && line?.mayKeepContact == false)
  }

  @Test("that help goes on is told to who sees it, and not who of the family said so")
  func goesOn() {
    var house = closed()
    house.must(.closing(.reopen(Self.closing, assignment: Household.item("again"))), by: Self.mira)
    let sight = Sight(of: house.family, for: Household.kim, on: house.today, under: .nl2026)
    let feed = Feed(
      Selection(sight, for: .feed), events: house.events.map(\.event), words: [:], directory: Directory())
    let told = feed.lines.filter { $0.head?.id == Self.closing && $0.deed == .changed }
    #expect(told.count == 1 && told.allSatisfy { $0.who == nil })
  }

  @Test("the card names who asks, on which day and by which number; who does not see it counts nothing")
  func card() {
    var house = closed()
    let line = view(house, Self.mira).team.closings.first
    #expect(line?.phone == "030 1" && line?.isRunning == true && line?.mayReopen == true && line?.isMissed == false)
    #expect(line?.asksForContact == false, "not before the last day")
    #expect(view(house, .person(Household.rob)).team.closings.isEmpty)
    #expect(view(house, Household.fem).team.closings.isEmpty)
    house.move(to: "2026-03-07")
    #expect(view(house, Self.mira).team.closings.first?.isMissed == true)
    house.must(contact(), by: Self.mira)
    #expect(view(house, Self.mira).team.closings.first?.isMissed == false)
    #expect(view(house, Self.mira).team.closings.first?.contact?.by.party == Self.mira)
  }

  @Test("who coordinates hears that nobody asked: a professional who does not see it only of which day")
  func course() {
    var house = closed()
    house.must(
      .nameCoordinator(Coordination(item: Household.item("co"), coordinator: Household.fem, from: house.today), nil),
      by: Household.fem)
    house.move(to: "2026-03-06")
    #expect(view(house, Household.fem, .coordinator).coordinator.course?.late == [])
    house.move(to: "2026-03-07")
    let day = Household.day("2026-03-06")
    #expect(
      view(house, Household.fem, .coordinator).coordinator.course?.late == [LateLine(what: .notForYou, due: day)])
    house.must(contact(), by: Self.mira)
    #expect(view(house, Household.fem, .coordinator).coordinator.course?.late == [])
  }

  @Test("the door: the family looks back, begins again and says that somebody asked; a stranger to it finds nothing")
  func door() {
    var house = closed()
    let may = { (house: Household, viewer: Party, command: ClosingCommand) in
      MayDo(Sight(of: house.family, for: viewer, on: house.today, under: .nl2026)).allows(.closing(command))
    }
    let reopen = ClosingCommand.reopen(Self.closing, assignment: Household.item("again"))
    let lookBack = ClosingCommand.lookBack(assignment: Self.seat, on: house.today)
    for command in [reopen, lookBack] {
      #expect(may(house, Self.mira, command))
      #expect(!may(house, .person(Household.rob), command) && !may(house, Household.fem, command))
    }
    #expect(may(house, Household.kim, reopen), "until his last day")
    house.move(to: "2026-01-13")
    #expect(!may(house, Household.kim, reopen))
  }
}
