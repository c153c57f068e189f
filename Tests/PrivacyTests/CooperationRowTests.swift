import Domain
import Household
import Testing
import Vocabulary

@testable import Privacy

/// The rows of `docs/sight.md` about working together.
@Suite(
  "What does not go well is seen by whom it is about and who sees to it; the agreements by all who know the coordinator"
)
struct CooperationRowTests {
  private static let mira = Party.person(Household.mira)

  private func viewers(of name: String, in house: Household) -> Set<String> {
    guard let found = house.family.item(Household.item(name)) else { return [] }
    return Set(
      PlanRowTests.all.filter { Sight(of: house.family, for: $0.1, on: house.today, under: .nl2026).sees(found) }
        .map(\.0))
  }

  private func issue(_ name: String, about person: PersonID, owner: Party) -> FamilyCommand {
    let fact = CooperationIssue(
      item: Household.item(name), subject: person, matter: .unclear, owner: owner, due: Household.start + 3)
    return .cooperating(.raise(fact, Household.words(fact.item)))
  }

  private func answer(_ name: String, to issue: String) -> FamilyCommand {
    let fact = IssueAnswer(item: Household.item(name), issue: Household.item(issue))
    return .cooperating(.answer(fact, Household.words(fact.item)))
  }

  private func board(_ house: Household, _ viewer: Party) -> CooperationBoard {
    let sight = Sight(of: house.family, for: viewer, on: house.today, under: .nl2026)
    return FamilyView(Selection(sight, for: .cooperation), words: [:], directory: Directory()).cooperation
  }

  @Test("an issue of the family: its grounds and who sees to it while he helps; an answer follows it; no coordinator")
  func family() {
    var house = Household.founded()
    house.must(
      .nameCoordinator(Coordination(item: Household.item("co"), coordinator: Household.fem, from: house.today), nil),
      by: Household.fem)
    house.must(issue("i", about: Household.dex, owner: Household.mark), by: Self.mira)
    house.must(answer("a", to: "i"), by: Household.mark)
    for name in ["i", "a"] { #expect(viewers(of: name, in: house) == ["mira", "rob", "mark"]) }
    house.must(
      .endAssignment(Household.item("assignment mark \(Household.dex)"), lastDay: house.today), by: Household.fem)
    house.move(to: "2026-01-06")
    for name in ["i", "a"] { #expect(viewers(of: name, in: house) == ["mira", "rob"]) }
  }

  @Test("an issue of a helper: the family sees that it is there, and his colleagues; no other organisation")
  func helper() {
    var house = Household.founded()
    house.must(issue("i", about: Household.noa, owner: Household.fem), by: Household.fem)
    #expect(viewers(of: "i", in: house) == ["noa", "mira", "rob", "fem"])
    house.must(Household.assignment("ilse", Household.ilse, Household.youthTeam, Household.noa), by: Household.fem)
    house.must(Household.assignment("tess", Household.tess, Household.clinic, Household.noa), by: Household.fem)
    #expect(viewers(of: "i", in: house) == ["noa", "mira", "rob", "fem", "ilse"])
  }

  @Test("no consent opens it, and it cannot be named in one")
  func noConsent() { #expect(!ItemKind.teamMatter.canBeShared) }

  @Test("the agreements: members who take part and every assigned professional")
  func agreements() {
    var house = Household.founded()
    house.must(
      Household.member(Household.gran, .supporter, "1959-02-20", invitedBy: [Household.noa]), by: Household.fem)
    let fact = TeamAgreement(item: Household.item("t"), lookAgain: house.today + 60)
    house.must(.cooperating(.agree(fact, Words(stored: fact.item, [.reach: "Bellen"]))), by: Household.kim)
    house.must(.cooperating(.join(fact.item)), by: Self.mira)
    #expect(viewers(of: "t", in: house) == ["mira", "rob", "noa", "dex", "fem", "mark", "kim"])
    #expect(board(house, Self.mira).agreement?.joined.map(\.party) == [Household.kim, Self.mira])
    #expect(board(house, .person(Household.rob)).agreement?.joined.map(\.party) == [Self.mira], "not the help for Mira")
  }

  @Test("a question waits after two working days, over the answers that this viewer sees; late after its day")
  func waiting() {
    var house = Household.founded()
    house.must(issue("i", about: Household.dex, owner: Household.mark), by: Self.mira)
    house.move(to: "2026-01-07")
    #expect(board(house, Self.mira).issues.map(\.waits) == [nil])
    house.move(to: "2026-01-08")
    #expect(board(house, Self.mira).issues.map(\.waits) == [3])
    #expect(board(house, Self.mira).issues.map(\.isLate) == [false])
    house.must(answer("a", to: "i"), by: Household.mark)
    house.move(to: "2026-01-09")
    #expect(board(house, Self.mira).issues.map(\.waits) == [nil])
    #expect(board(house, Self.mira).issues.map(\.isLate) == [true])
    #expect(board(house, Household.kim).issues.isEmpty)
  }

  @Test(
    "the door: about oneself, a child for whom one acts, or whom one helps; an owner whom one knows to help that person"
  )
  func door() {
    let house = Household.founded()
    let may = { (viewer: Party, person: PersonID, owner: Party) in
      let fact = CooperationIssue(
        item: Household.item("i"), subject: person, matter: .late, owner: owner, due: house.today + 1)
      return MayDo(Sight(of: house.family, for: viewer, on: house.today, under: .nl2026)).allows(
        .cooperating(.raise(fact, Household.words(fact.item))))
    }
    #expect(may(Self.mira, Household.dex, Household.mark) && may(Self.mira, Household.mira, Household.kim))
    #expect(!may(.person(Household.rob), Household.mira, Household.kim), "not about another grown-up")
    #expect(!may(Household.mark, Household.dex, Household.fem), "he does not know of that help")
    #expect(!may(Household.mark, Household.noa, Household.mark), "whom he does not help")
    #expect(!may(.person(Household.dex), Household.dex, Household.mark), "not before 12")
  }
}
