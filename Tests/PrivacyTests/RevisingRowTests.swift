import Domain
import Household
import Testing
import Vocabulary

@testable import Privacy

/// The row of `docs/sight.md` about an option that is written anew.
@Suite("Who sees how an option was written anew, and who may do so")
struct RevisingRowTests {
  private let mira = Party.person(Household.mira)
  private let rob = Party.person(Household.rob)
  private let noa = Party.person(Household.noa)

  /// About Noa: Femke's option, for which Rob would choose before it was written anew.
  private func house() -> Household {
    var house = Household.founded()
    house.must(
      .deciding(
        .open(
          Envelope(
            id: Household.item("k"), kind: .decision, subjects: [Household.noa], author: Household.fem,
            organization: Household.youthTeam), parties: [noa], Household.words(Household.item("k")))),
      by: Household.fem)
    house.must(
      .deciding(
        .addOption(
          DecisionOption(
            item: Household.item("o"), decision: Household.item("k"), isNoHelp: false, asker: Household.fem,
            organization: Household.youthTeam), Household.words(Household.item("o")))), by: Household.fem)
    say("v1", by: rob, in: &house)
    house.must(.deciding(.reviseOption(revision, Household.words(revision.item))), by: Household.fem)
    say("v2", by: mira, in: &house)
    return house
  }

  private let revision = OptionRevision(
    item: Household.item("r"), option: Household.item("o"), asker: Household.fem, organization: Household.youthTeam)

  private func say(_ name: String, by party: Party, in house: inout Household) {
    let view = DecisionView(
      item: Household.item(name), decision: Household.item("k"), option: Household.item("o"), wish: .together)
    house.must(.deciding(.giveView(view, nil)), by: party)
  }

  private func sight(_ house: Household, _ viewer: Party) -> Sight {
    Sight(of: house.family, for: viewer, on: house.today, under: .nl2026)
  }

  private func choice(_ house: Household, _ viewer: Party) throws -> DecisionLine {
    let words = Dictionary(
      ["o", "r"].map { (Household.item($0), Household.words(Household.item($0), "tekst \($0)")) }
    ) { one, _ in one }
    let view = FamilyView(Selection(sight(house, viewer), for: .deciding), words: words, directory: Directory())
    return try #require(view.deciding.decisions.first)
  }

  @Test("who sees the choice reads the new text and the earlier one, and which views were given before")
  func both() throws {
    let house = house()
    for viewer in [noa, mira, rob, Household.fem] {
      let line = try choice(house, viewer)
      #expect(line.options.map(\.words) == ["tekst r"] && line.options[0].earlier.map(\.words) == ["tekst o"])
      #expect(line.views.map(\.isBeforeRevision) == [true, false], "\(viewer)")
    }
  }

  @Test("from whom the new text is hidden, it is as if nothing was written anew")
  func hidden() throws {
    var house = house()
    house.must(
      .object(Objection(item: Household.item("x"), target: Household.item("r"), against: Household.rob)), by: noa)
    let his = try choice(house, rob)
    #expect(his.options.map(\.words) == ["tekst o"] && his.options[0].earlier.isEmpty && his.options[0].revised == nil)
    #expect(his.views.allSatisfy { !$0.isBeforeRevision })
    #expect(try choice(house, noa).options.map(\.words) == ["tekst r"])
  }

  @Test("an option objected to against Rob and written anew afterwards: Rob gets no line of it, and 404")
  func hiddenOption() throws {
    var house = house()
    house.must(
      .object(Objection(item: Household.item("x"), target: Household.item("o"), against: Household.rob)), by: noa)
    let again = OptionRevision(
      item: Household.item("r2"), option: Household.item("o"), asker: Household.fem, organization: Household.youthTeam)
    house.must(.deciding(.reviseOption(again, Household.words(again.item))), by: Household.fem)
    let feed = { (viewer: Party) in
      Feed(
        Selection(sight(house, viewer), for: .feed), events: house.events.map(\.event), words: [:],
        directory: Directory()
      ).lines.compactMap { $0.head?.id }
    }
    for item in ["o", "r", "r2"].map(Household.item) {
      #expect(Selection(sight(house, rob), for: .deciding).narrowed(to: item) == nil)
      #expect(!feed(rob).contains(item) && feed(noa).contains(item))
      #expect(Selection(sight(house, noa), for: .deciding).narrowed(to: item) != nil)
    }
    #expect(try choice(house, rob).options.isEmpty)
    #expect(try choice(house, noa).options.count == 1)
  }

  @Test("who would choose what was written anew since is asked again, where it is seen")
  func askedAgain() throws {
    var house = house()
    say("v0", by: noa, in: &house)
    house.must(
      .deciding(
        .reviseOption(
          OptionRevision(
            item: Household.item("r2"), option: Household.item("o"), asker: Household.fem,
            organization: Household.youthTeam), Household.words(Household.item("r2")))), by: Household.fem)
    #expect(try choice(house, mira).askedAgain.map(\.party) == [noa])
    say("v3", by: noa, in: &house)
    #expect(try choice(house, mira).askedAgain.isEmpty)
  }

  @Test("only who wrote it writes it anew, and what a professional wrote also who coordinates, while he writes along")
  func may() {
    let house = house()
    let again = OptionRevision(
      item: Household.item("r2"), option: Household.item("o"), organization: Household.youthTeam)
    let may = { (house: Household, viewer: Party, organization: OrganizationID?) in
      var revision = again
      revision.organization = organization
      return MayDo(sight(house, viewer)).allows(.deciding(.reviseOption(revision, Household.words(revision.item))))
    }
    #expect(may(house, Household.fem, Household.youthTeam))
    #expect(!may(house, Household.fem, Household.school) && !may(house, Household.mark, Household.school))
    #expect(!may(house, mira, nil) && !may(house, noa, nil))
    var led = house
    led.must(
      .nameCoordinator(Coordination(item: Household.item("c"), coordinator: mira, from: house.today), nil),
      by: Household.fem)
    #expect(may(led, mira, nil) && !may(led, rob, nil))
  }

  @Test("what a family member wrote only that member writes anew, also when somebody else coordinates")
  func mayOfMember() {
    var house = house()
    let hers = DecisionOption(item: Household.item("hers"), decision: Household.item("k"), isNoHelp: true, asker: noa)
    house.must(.deciding(.addOption(hers, Household.words(hers.item))), by: noa)
    for coordinator in [Household.fem, mira] {
      var led = house
      led.must(
        .nameCoordinator(Coordination(item: Household.item("c"), coordinator: coordinator, from: house.today), nil),
        by: Household.fem)
      let may = { (viewer: Party, organization: OrganizationID?) in
        let again = OptionRevision(item: Household.item("r3"), option: hers.item, organization: organization)
        return MayDo(sight(led, viewer)).allows(.deciding(.reviseOption(again, Household.words(again.item))))
      }
      #expect(may(noa, nil))
      #expect(!may(Household.fem, Household.youthTeam) && !may(mira, nil) && !may(rob, nil), "\(coordinator)")
    }
  }
}
