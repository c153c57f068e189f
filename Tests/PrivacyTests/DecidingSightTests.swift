import Domain
import Household
import Testing
import Vocabulary

@testable import Privacy

/// The rows of `docs/sight.md` about choosing together.
@Suite("Who sees a choice, its options, what people say of it and what was decided")
struct DecidingSightTests {
  private let viewers: [(String, Party)] = [
    ("mira", .person(Household.mira)), ("rob", .person(Household.rob)), ("noa", .person(Household.noa)),
    ("dex", .person(Household.dex)), ("fem", Household.fem), ("mark", Household.mark), ("kim", Household.kim),
  ]

  private func seers(of name: String, in house: Household) -> Set<String> {
    guard let item = house.family.item(Household.item(name)) else { return ["missing"] }
    return Set(
      viewers.filter { Sight(of: house.family, for: $0.1, on: house.today, under: .nl2026).sees(item) }.map(\.0))
  }

  private func opened(_ organization: OrganizationID? = nil, by party: Party) -> Household {
    var house = Household.founded()
    house.must(
      .deciding(
        .open(
          Envelope(
            id: Household.item("k"), kind: .decision, subjects: [Household.noa], author: party,
            organization: organization),
          parties: [.person(Household.noa), .person(Household.mira), Household.fem],
          Words(stored: Household.item("k"), [.title: "Welke hulp?", .body: "Rust."]))), by: party)
    return house
  }

  private func add(_ name: String, _ house: inout Household, of organization: OrganizationID? = nil, by party: Party) {
    house.must(
      .deciding(
        .addOption(
          DecisionOption(
            item: Household.item(name), decision: Household.item("k"), isNoHelp: false, asker: Household.fem,
            organization: organization),
          Words(stored: Household.item(name), [.title: name, .body: "Wat het is."]))), by: party)
  }

  private func say(
    _ name: String, _ house: inout Household, of organization: OrganizationID? = nil, _ option: String? = nil,
    by party: Party
  ) {
    house.must(
      .deciding(
        .giveView(
          DecisionView(
            item: Household.item(name), decision: Household.item("k"), option: option.map(Household.item),
            wish: .together, organization: organization), Household.words(Household.item(name)))), by: party)
  }

  @Test("a choice about a young person of 15: she, and who holds authority; who helps her only by her consent")
  func decision() {
    var house = opened(by: .person(Household.noa))
    #expect(seers(of: "k", in: house) == ["noa", "mira", "rob"])
    add("maatje", &house, by: .person(Household.mira))
    #expect(seers(of: "maatje", in: house) == ["noa", "mira", "rob"])
    house.must(
      Household.consent(
        "c", about: Household.noa, to: [.organization(Household.youthTeam)], [.decision], from: "2026-01-05"),
      by: .person(Household.noa))
    house.must(.signConsent(Household.item("c")), by: .person(Household.mira))
    house.must(.signConsent(Household.item("c")), by: .person(Household.rob))
    #expect(seers(of: "k", in: house) == ["noa", "mira", "rob", "fem"])
    #expect(seers(of: "maatje", in: house) == ["noa", "mira", "rob", "fem"])
    // To decide along is no ground: Fem lost hers, and stays a party.
    house.must(.withdrawConsent(Household.item("c")), by: .person(Household.noa))
    #expect(seers(of: "k", in: house) == ["noa", "mira", "rob"])
    house.move(to: "2026-05-05")
    #expect(seers(of: "k", in: house) == ["noa"])
  }

  @Test("what a professional writes down his own organisation reads too, as far as it helps her")
  func ofOrganization() {
    var house = opened(Household.youthTeam, by: Household.fem)
    #expect(seers(of: "k", in: house) == ["noa", "mira", "rob", "fem"])
    add("maatje", &house, of: Household.youthTeam, by: Household.fem)
    #expect(seers(of: "maatje", in: house) == ["noa", "mira", "rob", "fem"])
    add("van mira", &house, by: .person(Household.mira))
    #expect(seers(of: "van mira", in: house) == ["noa", "mira", "rob"])
    say("fem", &house, of: Household.youthTeam, by: Household.fem)
    #expect(seers(of: "fem", in: house) == ["noa", "mira", "rob", "fem"])
  }

  @Test("a family member's view travels with the choice; from whom it is hidden by an objection, it stays hidden")
  func view() {
    var house = opened(Household.youthTeam, by: Household.fem)
    say("noa", &house, by: .person(Household.noa))
    #expect(seers(of: "noa", in: house) == seers(of: "k", in: house))
    house.must(
      .object(Objection(item: Household.item("o"), target: Household.item("noa"), against: Household.rob)),
      by: .person(Household.noa))
    #expect(seers(of: "noa", in: house) == ["noa", "mira", "fem"])
    house.must(
      .object(Objection(item: Household.item("o2"), target: Household.item("k"), against: Household.mira)),
      by: .person(Household.noa))
    #expect(seers(of: "noa", in: house) == ["noa", "fem"])
  }

  @Test("a phase, and what somebody would choose, are told only by what this viewer sees")
  func phaseByWhatIsSeen() throws {
    var house = opened(Household.youthTeam, by: Household.fem)
    add("van mira", &house, by: .person(Household.mira))
    say("mira", &house, "van mira", by: .person(Household.mira))
    let board = { (viewer: Party) in
      FamilyView(
        Selection(Sight(of: house.family, for: viewer, on: house.today, under: .nl2026), for: .deciding), words: [:],
        directory: Directory()
      ).deciding.decisions.first
    }
    let mother = try #require(board(.person(Household.mira)))
    #expect(mother.options.count == 1 && mother.views.first?.option == Household.item("van mira"))
    // Fem sees that Mira spoke, and not the option that Mira wrote: she sees no choice for what is not there.
    let worker = try #require(board(Household.fem))
    #expect(worker.options.isEmpty && worker.views.count == 1 && worker.views.first?.option == nil)
    #expect(worker.awaited.map(\.party) == [.person(Household.noa)])
  }

  @Test("who may write: whom it is about or who acts for her, and who works with her; anybody who sees it may speak")
  func mayDo() {
    let house = opened(Household.youthTeam, by: Household.fem)
    let may = { (viewer: Party, command: DecidingCommand) in
      MayDo(Sight(of: house.family, for: viewer, on: house.today, under: .nl2026)).allows(.deciding(command))
    }
    let option = { (organization: OrganizationID?) in
      DecidingCommand.addOption(
        DecisionOption(
          item: Household.item("x"), decision: Household.item("k"), isNoHelp: false, organization: organization),
        Household.words(Household.item("x")))
    }
    #expect(may(.person(Household.noa), option(nil)))
    #expect(!may(.person(Household.noa), option(Household.youthTeam)))
    #expect(may(Household.fem, option(Household.youthTeam)))
    #expect(!may(Household.fem, option(nil)))
    #expect(!may(Household.fem, option(Household.school)))
    #expect(!may(Household.mark, option(Household.school)))
    #expect(!may(.person(Household.dex), option(nil)))
  }

  @Test("where professionals differ the family reads it, and another organisation only by the family's consent")
  func positions() {
    var house = opened(Household.youthTeam, by: Household.fem)
    let take = { (name: String, organization: OrganizationID?) in
      FamilyCommand.deciding(
        .takePosition(
          Position(item: Household.item(name), decision: Household.item("k"), organization: organization),
          Household.words(Household.item(name))))
    }
    house.must(Household.assignment("kim noa", Household.kim, Household.clinic, Household.noa), by: Household.fem)
    house.must(take("fem", Household.youthTeam), by: Household.fem)
    house.must(take("kim", Household.clinic), by: Household.kim)
    house.must(take("noa", nil), by: .person(Household.noa))
    #expect(seers(of: "fem", in: house) == ["noa", "mira", "rob", "fem"])
    #expect(seers(of: "kim", in: house) == ["noa", "mira", "rob", "kim"])
    #expect(seers(of: "noa", in: house) == seers(of: "k", in: house))
  }

  @Test("what is fixed, and a guideline: whoever works there and grounds; a family member's say on it travels with it")
  func framing() {
    var house = opened(Household.youthTeam, by: Household.fem)
    house.must(
      .deciding(
        .setFramework(
          ForcedFramework(
            item: Household.item("f"), decision: Household.item("k"), giver: .court, from: house.today,
            until: house.today + 90, organization: Household.youthTeam),
          Words(stored: Household.item("f"), [.title: "Besluit 123", .fixed: "Praten.", .open: "Waar."]))),
      by: Household.fem)
    house.must(
      .deciding(
        .useGuideline(
          GuidelineUse(
            item: Household.item("g"), decision: Household.item("k"), isFollowed: false,
            organization: Household.youthTeam),
          Words(stored: Household.item("g"), [.title: "Richtlijn", .reason: "Zo.", .backing: "Anne, arts."]))),
      by: Household.fem)
    house.must(
      .deciding(
        .takeStance(
          DeviationStance(item: Household.item("s"), deviation: Household.item("g"), stance: .disagree),
          Household.words(Household.item("s")))), by: .person(Household.noa))
    for item in ["f", "g", "s"] { #expect(seers(of: item, in: house) == ["noa", "mira", "rob", "fem"], "\(item)") }
    // From whom the departure is hidden, what she says of it is hidden too; the choice stays.
    house.must(
      .object(Objection(item: Household.item("o"), target: Household.item("g"), against: Household.rob)),
      by: .person(Household.noa))
    for item in ["g", "s"] { #expect(seers(of: item, in: house) == ["noa", "mira", "fem"], "\(item)") }
    #expect(seers(of: "k", in: house) == ["noa", "mira", "rob", "fem"])
    house.move(to: "2026-05-05")
    for item in ["f", "g", "s"] { #expect(seers(of: item, in: house) == ["noa", "fem"], "\(item) from 16") }
  }

  @Test("only who works with her writes down what is fixed; only a member says what he thinks of a departure")
  func mayFrame() {
    var house = opened(Household.youthTeam, by: Household.fem)
    house.must(
      .deciding(
        .useGuideline(
          GuidelineUse(
            item: Household.item("g"), decision: Household.item("k"), isFollowed: false,
            organization: Household.youthTeam),
          Words(stored: Household.item("g"), [.title: "Richtlijn", .reason: "Zo.", .backing: "Anne, arts."]))),
      by: Household.fem)
    let frozen = house
    let may = { (viewer: Party, command: DecidingCommand) in
      MayDo(Sight(of: frozen.family, for: viewer, on: frozen.today, under: .nl2026)).allows(.deciding(command))
    }
    let fix = { (organization: OrganizationID?) in
      DecidingCommand.setFramework(
        ForcedFramework(
          item: Household.item("f"), decision: Household.item("k"), giver: .court, from: frozen.today,
          until: frozen.today + 9, organization: organization), Household.words(Household.item("f")))
    }
    #expect(may(Household.fem, fix(Household.youthTeam)))
    #expect(!may(Household.fem, fix(Household.school)))
    #expect(!may(Household.mark, fix(Household.school)))
    #expect(!may(.person(Household.mira), fix(nil)))
    let say = DecidingCommand.takeStance(
      DeviationStance(item: Household.item("s"), deviation: Household.item("g"), stance: .agree), nil)
    #expect(may(.person(Household.noa), say) && may(.person(Household.rob), say))
    #expect(!may(Household.fem, say) && !may(.person(Household.dex), say))
  }

  @Test("agreement to help: the person from 12, who must agree, and who works with her where the help is given")
  func help() {
    var house = Household.founded()
    house.must(Household.assignment("kim noa", Household.kim, Household.clinic, Household.noa), by: Household.fem)
    house.must(
      .helping(
        .propose(
          HelpAgreement(
            item: Household.item("h"), subject: Household.noa, organization: Household.youthTeam, isDrastic: false),
          Household.words(Household.item("h")))), by: Household.fem)
    house.must(
      .helping(
        .waive(
          WaivedAnswer(
            item: Household.item("w"), agreement: Household.item("h"), holder: Household.rob, ground: .presumed),
          Words(stored: Household.item("w"), [.reason: "Aan de deur."]))), by: Household.fem)
    for item in ["h", "w"] { #expect(seers(of: item, in: house) == ["noa", "mira", "rob", "fem"], "\(item)") }
    house.move(to: "2026-05-05")
    for item in ["h", "w"] { #expect(seers(of: item, in: house) == ["noa", "fem"], "\(item) from 16") }
  }
}
