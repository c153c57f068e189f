import Domain
import Household
import Testing
import Vocabulary

@testable import Privacy

@Suite("Who sees a signal, and who sees to it")
struct SignalRowTests {
  private let item = Household.item("signal")
  private let reply = Household.item("reply")
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

  /// Tess, of the clinic for the young, helps Noa too.
  private func house(
    raisedBy author: Party = Household.fem, of organization: OrganizationID? = Household.youthTeam
  ) -> Household {
    var house = Household.founded()
    house.must(
      Household.assignment("tess", Household.tess, Household.youthClinic, Household.noa, to: "2026-02-01"),
      by: Household.fem)
    let fact = Signal(item: item, person: Household.noa, organization: organization, owner: Household.tess)
    house.must(.crisis(.raise(fact, Household.words(item))), by: author)
    return house
  }

  @Test("the person, who acts for her until 16, the writer's organisation, and who sees to it while he helps her")
  func row() {
    var house = house()
    #expect(viewers(of: item, house) == ["mira", "rob", "noa", "fem", "tess"])
    house.move(to: "2026-02-02")
    #expect(viewers(of: item, house) == ["mira", "rob", "noa", "fem"])
    house.move(to: "2026-05-05")
    #expect(viewers(of: item, house) == ["noa", "fem"])
  }

  @Test("of a member: the writer and who sees to it, beside her; no other helper")
  func ofMember() {
    let house = house(raisedBy: .person(Household.mira), of: nil)
    #expect(viewers(of: item, house) == ["mira", "rob", "noa", "tess"])
  }

  @Test("what was done is seen by whoever sees the signal, and hidden with it")
  func replies() {
    var house = house()
    house.must(.crisis(.handle(SignalReply(item: reply, signal: item), Household.words(reply))), by: Household.tess)
    #expect(viewers(of: reply, house) == viewers(of: item, house))
    let bar = Withholding(
      item: Household.item("w"), target: item, from: Household.mira, second: PractitionerID(high: 10, low: 2),
      end: house.today + 7)
    house.must(.withhold(bar, Words(stored: bar.item, [.reason: "Eerst praten."])), by: Household.fem)
    for id in [item, reply] { #expect(viewers(of: id, house) == ["rob", "noa", "fem", "tess"]) }
  }

  @Test("who raised it without a ground for her reads his own words, and nothing of what was done")
  func withoutGround() throws {
    let dex = Party.person(Household.dex)
    var house = Household.founded()
    house.move(to: "2028-10-01")
    house.must(
      Household.assignment("tess", Household.tess, Household.youthClinic, Household.noa, from: "2028-10-01"),
      by: Household.fem)
    let fact = Signal(item: item, person: Household.noa, organization: nil, owner: Household.tess)
    house.must(.crisis(.raise(fact, Household.words(item))), by: dex)
    house.must(.crisis(.handle(SignalReply(item: reply, signal: item), Household.words(reply))), by: Household.tess)
    #expect(sight(house, dex).seenItems.contains(item) && !sight(house, dex).seenItems.contains(reply))
    let view = FamilyView(Selection(sight(house, dex), for: .crisis), words: [:], directory: Directory())
    let line = try #require(view.crisis.signals.first)
    #expect(!line.isFollowed && !line.isHandled && line.reply == nil)
    #expect(sight(house, .person(Household.noa)).seenItems.contains(reply))
  }

  @Test("passed on, who has it now sees it; who had it, no longer by that; the rest as before")
  func passedOn() throws {
    var house = house(raisedBy: .person(Household.mira), of: nil)
    house.must(
      Household.assignment("kim", Household.kim, Household.clinic, Household.noa, to: "2026-02-01"), by: Household.fem)
    #expect(viewers(of: item, house) == ["mira", "rob", "noa", "tess"])
    let passing = SignalPassing(item: reply, signal: item, owner: Household.kim)
    house.must(.crisis(.pass(passing, Words(stored: reply, [.reason: "Ik ben er niet."]))), by: Household.tess)
    #expect(viewers(of: item, house) == ["mira", "rob", "noa", "kim"])
    #expect(viewers(of: reply, house) == ["mira", "rob", "noa", "kim"])
    let view = FamilyView(
      Selection(sight(house, .person(Household.mira)), for: .crisis), words: [:], directory: Directory())
    let line = try #require(view.crisis.signals.first)
    #expect(line.owner.party == Household.kim && line.passings.map(\.owner.party) == [Household.kim])
  }

  @Test("who raised it without a ground for her does not learn that it was passed on")
  func passedOnUnfollowed() throws {
    let dex = Party.person(Household.dex)
    var house = Household.founded()
    house.move(to: "2028-10-01")
    for (name, helper, organization) in [
      ("tess", Household.tess, Household.youthClinic), ("kim", Household.kim, Household.clinic),
    ] {
      house.must(
        Household.assignment(name, helper, organization, Household.noa, from: "2028-10-01"), by: Household.fem)
    }
    let fact = Signal(item: item, person: Household.noa, organization: nil, owner: Household.tess)
    house.must(.crisis(.raise(fact, Household.words(item))), by: dex)
    let passing = SignalPassing(item: reply, signal: item, owner: Household.kim)
    house.must(.crisis(.pass(passing, Words(stored: reply, [.reason: "Zo."]))), by: Household.tess)
    let view = FamilyView(Selection(sight(house, dex), for: .crisis), words: [:], directory: Directory())
    let line = try #require(view.crisis.signals.first)
    #expect(line.owner.party == Household.tess && line.passings.isEmpty)
  }

  @Test("no consent names it")
  func noConsent() { #expect(!ItemKind.signal.canBeShared) }

  @Test("who sees to it, or a helper of hers who sees it, writes down what was done; nobody else")
  func mayHandle() {
    let house = house()
    let command = FamilyCommand.crisis(.handle(SignalReply(item: reply, signal: item), Household.words(reply)))
    let may = Self.everybody.filter { MayDo(sight(house, $0.1)).allows(command) }.map(\.0)
    #expect(may == ["fem", "tess"])
  }

  @Test("a member from 12 raises it about whom he knows, and gives it to a helper of whom he knows; a child does not")
  func mayRaise() {
    let house = house()
    func may(_ viewer: Party, _ owner: Party, _ organization: OrganizationID? = nil) -> Bool {
      let fact = Signal(item: reply, person: Household.noa, organization: organization, owner: owner)
      return MayDo(sight(house, viewer)).allows(.crisis(.raise(fact, Household.words(reply))))
    }
    #expect(may(.person(Household.mira), Household.fem) && may(.person(Household.mira), .person(Household.mira)))
    #expect(may(.person(Household.noa), Household.tess))
    #expect(!may(.person(Household.noa), .person(Household.noa)), "she is 15, and carries it not alone")
    #expect(!may(.person(Household.dex), Household.fem))
    #expect(may(Household.fem, Household.fem, Household.youthTeam))
    #expect(!may(Household.kim, Household.kim, Household.clinic))
  }

  @Test("a helper who coordinates hears of one that he may not see only that something is late, and of which day")
  func late() {
    var house = house(raisedBy: .person(Household.mira), of: nil)
    house.must(
      .nameCoordinator(Coordination(item: Household.item("co"), coordinator: Household.fem, from: house.today), nil),
      by: Household.fem)
    let due = house.today
    house.move(to: "2026-01-06")
    let view = FamilyView(
      Selection(sight(house, Household.fem), for: .coordinator), words: [:], directory: Directory())
    #expect(view.coordinator.course?.late == [LateLine(what: .notForYou, due: due)])
  }

  @Test("it stands first in the list of work of who sees to it, and of nobody else")
  func work() {
    let house = house()
    func asked(_ viewer: Party) -> Bool {
      let row = CaseloadRow(Selection(sight(house, viewer), for: .caseload), words: [:], directory: Directory())
      return row?.attention.contains(.signalWaits(item, since: house.today)) ?? false
    }
    #expect(asked(Household.tess) && !asked(Household.fem) && !asked(Household.mark))
  }

  @Test("its page alone opens it")
  func pages() {
    let house = house()
    let opens = { (scope: Scope) in
      Selection(sight(house, .person(Household.noa)), for: scope).itemsToOpen.contains(item)
    }
    #expect(opens(.crisis))
    for scope in [Scope.story, .plan, .people, .goals] { #expect(!opens(scope), "\(scope)") }
  }

  @Test("passed on, its day stands in the list of who has it now and no longer in that of who had it")
  func dueOfOwner() {
    var house = house()
    house.must(Household.assignment("kim", Household.kim, Household.clinic, Household.noa), by: Household.fem)
    let day = house.today
    func due(_ viewer: Party) -> Day? {
      CaseloadRow(Selection(sight(house, viewer), for: .caseload), words: [:], directory: Directory())?.due
    }
    #expect(due(Household.tess) == day && due(Household.kim) != day)
    let passing = SignalPassing(item: reply, signal: item, owner: Household.kim)
    house.must(.crisis(.pass(passing, Words(stored: reply, [.reason: "Ik ben er niet."]))), by: Household.tess)
    #expect(due(Household.kim) == day && due(Household.tess) != day)
  }

  @Test("who passed on his own without a ground for her is told of whom he gave it to, and of nobody after that")
  func passedOnByHimself() throws {
    let dex = Party.person(Household.dex)
    var house = Household.founded()
    house.move(to: "2032-10-01")
    for (name, helper, organization) in [
      ("tess", Household.tess, Household.youthClinic), ("kim", Household.kim, Household.clinic),
    ] {
      house.must(
        Household.assignment(name, helper, organization, Household.noa, from: "2032-10-01"), by: Household.fem)
    }
    func owner() throws -> Party {
      let view = FamilyView(Selection(sight(house, dex), for: .crisis), words: [:], directory: Directory())
      return try #require(view.crisis.signals.first).owner.party
    }
    let fact = Signal(item: item, person: Household.noa, organization: nil, owner: dex)
    house.must(.crisis(.raise(fact, Household.words(item))), by: dex)
    #expect(try owner() == dex)
    for (id, by, helper) in [(reply, dex, Household.tess), (Household.item("later"), Household.tess, Household.kim)] {
      let passing = SignalPassing(item: id, signal: item, owner: helper)
      house.must(.crisis(.pass(passing, Words(stored: id, [.reason: "Zo."]))), by: by)
      #expect(try owner() == Household.tess)
    }
  }
}
