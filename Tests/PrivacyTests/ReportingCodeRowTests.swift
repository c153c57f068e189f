import Domain
import Household
import Testing
import Vocabulary

@testable import Privacy

@Suite("Who sees the reporting code")
struct ReportingCodeRowTests {
  private let item = Household.item("code")
  private let step = Household.item("step")
  private let mira = Party.person(Household.mira)
  private static let everybody: [(String, Party)] = [
    ("mira", .person(Household.mira)), ("rob", .person(Household.rob)), ("noa", .person(Household.noa)),
    ("dex", .person(Household.dex)), ("fem", Household.fem), ("mark", Household.mark), ("kim", Household.kim),
    ("tess", Household.tess),
  ]

  private func sight(_ house: Household, _ viewer: Party) -> Sight {
    Sight(of: house.family, for: viewer, on: house.today, under: .nl2026)
  }

  private func viewers(of id: ItemID, _ house: Household) -> [String] {
    Self.everybody.filter { entry in house.family.item(id).map(sight(house, entry.1).sees) ?? false }.map(\.0)
  }

  private func view(_ house: Household, _ viewer: Party, on scope: Scope = .reportingCode) -> ReportingCodeBoard {
    FamilyView(Selection(sight(house, viewer), for: scope), words: [:], directory: Directory()).reportingCode
  }

  /// Tess, of the youth team, helps nobody at first.
  private func house(
    about subjects: [PersonID] = [Household.noa, Household.mira], heldBackFrom persons: [PersonID] = []
  ) -> Household {
    var house = Household.founded()
    let bars = persons.enumerated().map { place, person in
      let fact = Withholding(
        item: Household.item("bar \(place)"), target: item, from: person, second: PractitionerID(high: 10, low: 3),
        end: house.today + 7)
      return HeldBack(fact, Words(stored: fact.item, [.reason: "Eerst praten."]))
    }
    let fact = ReportingCode(item: item, subjects: subjects, organization: Household.youthTeam)
    house.must(.reportingCode(.begin(fact, Household.words(item), heldBack: bars)), by: Household.fem)
    let entry = ReportingCodeEntry(item: step, code: item, step: .consult, day: house.today)
    house.must(.reportingCode(.write(entry, Household.words(step))), by: Household.fem)
    return house
  }

  @Test("by grounds for each whom it is about: who acts for them, and the organisation's own workers of all of them")
  func row() {
    let both = house()
    #expect(viewers(of: item, both) == ["mira", "fem"], "Noa has no ground for her mother, nor has Rob")
    #expect(viewers(of: step, both) == ["mira", "fem"])
    #expect(
      viewers(of: item, house(about: [Household.dex])) == ["mira", "rob", "fem"], "not his school, nor he of nine")
    #expect(viewers(of: item, house(about: [Household.noa])) == ["mira", "rob", "noa", "fem"])
  }

  @Test("held back it is read by nobody of them, its steps neither, until its day; then they read all of it")
  func heldBack() {
    var house = house(about: [Household.dex], heldBackFrom: [Household.mira])
    #expect(viewers(of: item, house) == ["rob", "fem"] && viewers(of: step, house) == ["rob", "fem"])
    #expect(view(house, mira).codes.isEmpty && !view(house, mira, on: .story).isThere)
    #expect(viewers(of: Household.item("bar 0"), house) == ["fem", "kim"], "who was consulted knows that")
    house.today = house.today + 7
    #expect(viewers(of: item, house) == ["mira", "rob", "fem"] && viewers(of: step, house) == ["mira", "rob", "fem"])
    #expect(view(house, mira, on: .story).isThere)
  }

  @Test("who held it back sees from whom and until when; the others nothing of that")
  func heldBackLines() throws {
    let house = house(about: [Household.dex], heldBackFrom: [Household.mira])
    let hers = try #require(view(house, Household.fem).codes.first)
    #expect(hers.heldBack.map(\.from.party) == [mira] && hers.heldBack.map(\.end) == [house.today + 7])
    #expect(hers.mayHoldBackFrom.map(\.party) == [.person(Household.rob)])
    let his = try #require(view(house, .person(Household.rob)).codes.first)
    #expect(his.heldBack.isEmpty && his.mayHoldBackFrom.isEmpty && !his.mayWrite)
  }

  @Test("a single disclosure opens the beginning alone, and no step")
  func disclosed() {
    var house = house(about: [Household.dex])
    let given = Disclosure(item: Household.item("d"), target: item, to: Household.mark, basis: .conflictOfDuties)
    house.must(.disclose(given, Words(stored: given.item, [.reason: "Zo"])), by: Household.fem)
    #expect(viewers(of: item, house).contains("mark") && !viewers(of: step, house).contains("mark"))
    #expect(view(house, Household.mark).codes.first?.entries.isEmpty == true)
    #expect(view(house, Household.mark).codes.first?.worksOnIt == false)
    let other = Disclosure(item: Household.item("e"), target: step, to: Household.mark, basis: .conflictOfDuties)
    house.must(.disclose(other, Words(stored: other.item, [.reason: "Zo"])), by: Household.fem)
    #expect(viewers(of: step, house).contains("mark"), "a decision of its own")
  }

  @Test("a step alone is seen by nobody: both ends")
  func bothEnds() {
    var house = house(about: [Household.dex])
    let given = Disclosure(item: Household.item("e"), target: step, to: Household.mark, basis: .conflictOfDuties)
    house.must(.disclose(given, Words(stored: given.item, [.reason: "Zo"])), by: Household.fem)
    #expect(!viewers(of: step, house).contains("mark"))
  }

  @Test("that it is closed is seen with the decision, by who sees that")
  func closed() throws {
    var house = house(about: [Household.dex])
    let given = Disclosure(item: Household.item("d"), target: item, to: Household.mark, basis: .conflictOfDuties)
    house.must(.disclose(given, Words(stored: given.item, [.reason: "Zo"])), by: Household.fem)
    let last = ReportingCodeEntry(
      item: Household.item("last"), code: item, step: .decide, day: house.today, outcome: .report, closes: true)
    house.must(.reportingCode(.write(last, Words(stored: last.item, [:]))), by: Household.fem)
    let closings = [mira, Household.fem, Household.mark].map { view(house, $0).codes.first?.closedOn }
    #expect(closings == [house.today, house.today, nil])
    let hers = try #require(view(house, Household.fem).codes.first)
    #expect(hers.worksOnIt && !hers.mayWrite)
  }

  @Test("a colleague for all of them works on it too; nobody of the family, and no other helper")
  func working() {
    var house = house()
    let command = FamilyCommand.reportingCode(
      .write(
        ReportingCodeEntry(item: Household.item("x"), code: item, step: .signals, day: house.today),
        Household.words(Household.item("x"))))
    func may() -> [String] {
      Self.everybody.filter { MayDo(sight(house, $0.1)).allows(command) }.map(\.0)
    }
    #expect(may() == ["fem"])
    house.must(Household.assignment("t1", Household.tess, Household.youthTeam, Household.noa), by: Household.fem)
    #expect(may() == ["fem"])
    house.must(Household.assignment("t2", Household.tess, Household.youthTeam, Household.mira), by: Household.fem)
    #expect(may() == ["fem", "tess"])
  }

  @Test("who helps may begin one about whom he helps, and hold it back from whom he knows")
  func beginning() {
    let house = Household.founded()
    func may(_ viewer: Party, _ organization: OrganizationID, from person: PersonID = Household.mira) -> Bool {
      let bar = Withholding(
        item: Household.item("b"), target: item, from: person, second: PractitionerID(high: 10, low: 9),
        end: house.today + 1)
      let fact = ReportingCode(item: item, subjects: [Household.dex], organization: organization)
      let held = [HeldBack(bar, Words(stored: bar.item, [.reason: "Zo"]))]
      return MayDo(sight(house, viewer)).allows(
        .reportingCode(.begin(fact, Household.words(item), heldBack: held)))
    }
    #expect(may(Household.fem, Household.youthTeam) && may(Household.mark, Household.school))
    #expect(!may(Household.kim, Household.clinic) && !may(Household.mark, Household.youthTeam))
    #expect(!may(mira, Household.youthTeam))
    #expect(!may(Household.mark, Household.school, from: Household.noa), "he does not know her")
  }

  @Test("its page alone opens it, and only what is held back of it")
  func pages() {
    let house = house(about: [Household.dex], heldBackFrom: [Household.mira])
    let opens = { (scope: Scope) in Selection(sight(house, Household.fem), for: scope).itemsToOpen }
    #expect(Set([item, step, Household.item("bar 0")]).isSubset(of: opens(.reportingCode)))
    for scope in [Scope.story, .plan, .people, .crisis, .reports] { #expect(!opens(scope).contains(item), "\(scope)") }
  }

  @Test("no letter goes to whom it is held back from")
  func letters() {
    let house = house(about: [Household.dex], heldBackFrom: [Household.mira])
    let notices = NoticeRound(of: house.family, after: house.events.map(\.event)).notices(
      on: house.today, under: .nl2026)
    let readers = notices.filter { [item, step].contains($0.item) }.map(\.party)
    #expect(readers.contains(.person(Household.rob)) && !readers.contains(mira))
  }

  @Test(
    "who puts words beside what is held back is told of everybody who reads it when that ends, as if it were not")
  func readers() throws {
    var pages: [ItemView] = []
    var matrices: [SightMatrix] = []
    for held in [[], [Household.rob]] {
      let one = house(about: [Household.dex], heldBackFrom: held)
      let selection = Selection(sight(one, mira), for: .matrix)
      pages.append(try #require(ItemView(item, selection, words: [:], directory: Directory())))
      matrices.append(SightMatrix(selection, words: [:], directory: Directory(), looks: []))
    }
    #expect(pages[1].readers.map(\.party).contains(.person(Household.rob)))
    #expect(pages[0].readers == pages[1].readers && pages[0].parents == pages[1].parents)
    #expect(pages.allSatisfy { $0.mayReact && !$0.hasShieldedReader })
    #expect(matrices[1].rows.map(\.reader.party).contains(.person(Household.rob)))
    #expect(matrices[0].rows == matrices[1].rows)
  }

  @Test("while it is held back from anybody no consent opens it to another of the family; to an organisation it does")
  func consents() {
    let recipients: [Recipient] = [.person(Household.rob), .organization(Household.clinic)]
    for held in [[], [Household.mira]] {
      var one = house(about: [Household.mira], heldBackFrom: held)
      one.must(
        Household.consent(
          "c", about: Household.mira, to: recipients, KindSet([.reportingCode]), from: "2026-01-05"), by: mira)
      let readers = held.isEmpty ? ["mira", "rob", "fem", "kim"] : ["fem", "kim"]
      #expect(viewers(of: item, one) == readers && viewers(of: step, one) == readers)
      one.today = one.today + 7
      #expect(viewers(of: item, one) == ["mira", "rob", "fem", "kim"])
      #expect(viewers(of: step, one) == ["mira", "rob", "fem", "kim"])
    }
  }
}
