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

  @Test("only who wrote it, or who coordinates, writes it anew; and only while he writes along")
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
}
