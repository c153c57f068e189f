import Domain
import Household
import Testing
import Vocabulary

@testable import Privacy

/// Help that an order fixes, as each of them sees it.
@Suite("Who reads on what help rests when an order fixes it")
struct FixedHelpRowTests {
  private let rob = Party.person(Household.rob)
  private let noa = Party.person(Household.noa)

  /// About Noa of 15: what the court fixed until 1 March, and help that rests on it.
  private func house(
    until: String = "2026-03-01", ordered: PersonID = Household.noa, helped: Bool = true
  ) -> Household {
    var house = Household.founded()
    house.must(
      .place(
        Envelope(
          id: Household.item("order"), kind: .legalDocument, subjects: [ordered],
          organization: Household.youthTeam), Household.words(Household.item("order"))), by: Household.fem)
    house.must(
      .deciding(
        .open(
          Envelope(id: Household.item("k"), kind: .decision, subjects: [Household.noa], author: noa), parties: [noa],
          Household.words(Household.item("k")))), by: noa)
    let framework = ForcedFramework(
      item: Household.item("f"), decision: Household.item("k"), giver: .court, from: house.today,
      until: Household.day(until), order: Household.item("order"), organization: Household.youthTeam)
    house.must(
      .deciding(
        .setFramework(
          framework,
          Words(stored: framework.item, [.title: "Besluit 1", .fixed: "Elke week praten.", .open: "Waar."]))),
      by: Household.fem)
    if !helped { return house }
    house.must(
      .helping(
        .propose(
          HelpAgreement(
            item: Household.item("h"), subject: Household.noa, organization: Household.youthTeam, isDrastic: true,
            fixedBy: FixedHelp(framework)), Household.words(Household.item("h")))), by: Household.fem)
    return house
  }

  private func board(_ house: Household, _ viewer: Party) -> HelpBoard {
    let sight = Sight(of: house.family, for: viewer, on: house.today, under: .nl2026)
    let words = [Household.item("f"): Words(stored: Household.item("f"), [.fixed: "Elke week praten."])]
    return FamilyView(Selection(sight, for: .help), words: words, directory: Directory()).help
  }

  @Test("by whom and until when whoever sees the help reads; what is fixed only who sees that too")
  func words() throws {
    var house = house()
    for viewer in [noa, rob, Household.fem] {
      let fixed = try #require(board(house, viewer).proposals.first?.fixed)
      #expect(fixed.giver == .court && fixed.until == Household.day("2026-03-01"))
      #expect(fixed.framework?.fixed == "Elke week praten." && fixed.framework?.hasOrder == true, "\(viewer)")
    }
    house.must(
      .object(Objection(item: Household.item("o"), target: Household.item("f"), against: Household.rob)), by: noa)
    let his = try #require(board(house, rob).proposals.first)
    #expect(his.isFixed(on: house.today) && his.fixed?.framework == nil)
    #expect(board(house, noa).proposals.first?.fixed?.framework != nil)
  }

  @Test("only who helps is offered what is fixed, while it holds and where he sees the order")
  func offered() {
    var house = house()
    #expect(board(house, Household.fem).frameworks.map(\.head.id) == [Household.item("f")])
    #expect(board(house, noa).frameworks.isEmpty && board(house, Household.mark).frameworks.isEmpty)
    house.move(to: "2026-03-02")
    #expect(board(house, Household.fem).frameworks.isEmpty)
  }

  @Test("a parent's look at *Hulp* names what is fixed only when help that he sees rests on it")
  func noted() {
    let noted = { (house: Household, viewer: Party) in
      let sight = Sight(of: house.family, for: viewer, on: house.today, under: .nl2026)
      return Selection(sight, for: .help).shown.contains { $0.item == Household.item("f") }
    }
    let bare = house(helped: false)
    #expect(!noted(bare, rob) && !noted(bare, noa) && noted(bare, Household.fem))
    for viewer in [rob, noa, Household.fem] { #expect(noted(house(), viewer), "\(viewer)") }
  }

  @Test("what a court fixed beyond her 18th birthday says that it holds until the day before, and is then done")
  func grown() throws {
    var house = house(until: "2028-06-01")
    #expect(board(house, noa).proposals.first?.fixed?.until == Household.day("2028-05-04"))
    house.move(to: "2028-05-05")
    let line = try #require(board(house, Household.fem).proposals.first)
    #expect(line.mayWaive && !line.isFixed(on: house.today))
  }

  @Test("what is fixed is not offered where the order is about somebody else than the choice")
  func orderOfAnother() {
    #expect(board(house(helped: false), Household.fem).frameworks.count == 1)
    #expect(board(house(ordered: Household.dex, helped: false), Household.fem).frameworks.isEmpty)
  }

  @Test("while it is fixed who must agree may answer and nobody is done without; from the next day as ever")
  func links() throws {
    var house = house()
    let during = try #require(board(house, Household.fem).proposals.first)
    #expect(!during.mayWaive && during.isFixed(on: house.today))
    #expect(try #require(board(house, rob).proposals.first).mayAnswer)
    house.move(to: "2026-03-02")
    let after = try #require(board(house, Household.fem).proposals.first)
    #expect(after.mayWaive && !after.isFixed(on: house.today))
  }
}
