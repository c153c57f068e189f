import Domain
import Household
import Testing
import Vocabulary

@testable import Privacy

/// The rows of `docs/sight.md` about what stands beside goals.
@Suite("What stands beside a goal is seen like the goal; a ranking is its maker's until he shows it")
struct AimingRowTests {
  private let mira = Party.person(Household.mira)
  private let noa = Party.person(Household.noa)

  private func sight(_ house: Household, _ viewer: Party) -> Sight {
    Sight(of: house.family, for: viewer, on: house.today, under: .nl2026)
  }

  private func viewers(of item: String, in house: Household) -> Set<String> {
    let all: [(String, Party)] = [
      ("mira", mira), ("rob", .person(Household.rob)), ("noa", noa), ("dex", .person(Household.dex)),
      ("gran", .person(Household.gran)), ("fem", Household.fem), ("mark", Household.mark), ("kim", Household.kim),
    ]
    guard let found = house.family.item(Household.item(item)) else { return [] }
    return Set(all.filter { sight(house, $0.1).sees(found) }.map(\.0))
  }

  private func view(_ house: Household, _ viewer: Party) -> FamilyView {
    FamilyView(Selection(sight(house, viewer), for: .goals), words: [:], directory: Directory())
  }

  /// Goals about Mira (a, b), and one about Noa (c).
  private func house() -> Household {
    var house = Household.founded()
    house.must(
      Household.member(Household.gran, .supporter, "1959-02-20", invitedBy: [Household.noa]), by: Household.fem)
    for name in ["a", "b"] { house.must(Household.goal(name, [Household.mira]), by: mira) }
    house.must(Household.goal("c", [Household.noa]), by: noa)
    return house
  }

  private func rank(_ name: String, _ person: PersonID, _ goals: String..., in house: inout Household) {
    let ranking = Ranking(item: Household.item(name), person: person, goals: goals.map(Household.item))
    house.must(.aiming(.rank(ranking)), by: .person(person))
  }

  @Test("other words and how far: as the goal")
  func parts() {
    var house = house()
    let wording = GoalWording(item: Household.item("w"), goal: Household.item("c"))
    house.must(.aiming(.reword(wording, Household.words(wording.item))), by: Household.fem)
    let mark = GoalMark(item: Household.item("m"), goal: Household.item("c"), level: .less, together: [Household.noa])
    house.must(.aiming(.mark(mark, nil)), by: noa)
    for item in ["c", "w", "m"] { #expect(viewers(of: item, in: house) == ["mira", "rob", "noa"], "\(item)") }
    house.move(to: "2026-05-05")
    for item in ["c", "w", "m"] { #expect(viewers(of: item, in: house) == ["noa"], "\(item)") }
  }

  @Test("who does it together: as the goal, of each whom it tells of; and nobody sees more because of it")
  func joint() throws {
    var house = house()
    house.must(Household.goal("d", [Household.dex], lane: .later), by: mira)
    house.must(
      Household.consent(
        "for school", about: Household.dex, to: [.organization(Household.school)], [.planGoal], from: "2026-01-05"),
      by: mira)
    let before = sight(house, Household.kim).seenItems
    for (name, helper) in [("near", Household.fem), ("far", Household.kim)] {
      let who = [helper, Household.mark].compactMap(\.practitioner)
      let fact = JointAssignment(
        item: Household.item(name), goal: Household.item("d"), practitioners: who, accountable: who[0])
      house.must(.aiming(.assignJointly(fact, nil)), by: mira)
    }
    #expect(viewers(of: "near", in: house) == viewers(of: "d", in: house))
    #expect(
      !viewers(of: "far", in: house).contains("mark"), "the teacher does not learn that somebody helps her mother")
    #expect(viewers(of: "far", in: house).isSuperset(of: ["mira"]))
    #expect(sight(house, Household.kim).seenItems == before, "a joint assignment gives no sight by itself")
  }

  @Test("that somebody helps no longer is told to who saw that he helped; not to see it is not that he left")
  func gone() throws {
    var house = house()
    house.must(Household.goal("d", [Household.dex], lane: .later), by: mira)
    house.must(
      Household.consent(
        "for school", about: Household.dex, to: [.organization(Household.school)], [.planGoal], from: "2026-01-05"),
      by: mira)
    house.must(.signConsent(Household.item("for school")), by: .person(Household.rob))
    let who = [Household.fem, Household.mark].compactMap(\.practitioner)
    let fact = JointAssignment(
      item: Household.item("near"), goal: Household.item("d"), practitioners: who, accountable: who[0])
    house.must(.aiming(.assignJointly(fact, nil)), by: mira)
    func gone(_ viewer: Party) -> [Party]? {
      view(house, viewer).aiming.joint[Household.item("d")]?.first?.gone.map(\.party)
    }
    #expect(gone(Household.mark) == [] && gone(mira) == [])
    let seat = try #require(
      house.family.assignments.first { $0.practitioner == who[0] && $0.person == Household.dex })
    let sees = { (party: Party) in house.family.item(seat.item).map(sight(house, party).sees) }
    #expect(sees(Household.mark) == false, "this is about who does not see that she helps")
    for seat in house.family.assignments where seat.practitioner == who[0] {
      house.must(.endAssignment(seat.item, lastDay: house.today), by: Household.fem)
    }
    house.today = house.today + 1
    #expect(gone(mira) == [Household.fem] && gone(Household.mark) == [])
  }

  @Test("a ranking: its maker alone, also to parents and helpers; shown, the members who take part and know him")
  func ranking() {
    var house = house()
    rank("r", Household.noa, "c", in: &house)
    #expect(viewers(of: "r", in: house) == ["noa"])
    house.must(.aiming(.shareRanking(Household.item("r"), true)), by: noa)
    #expect(viewers(of: "r", in: house) == ["mira", "rob", "noa", "dex"])
    house.must(.shield(Household.noa, true), by: Household.fem)
    #expect(viewers(of: "r", in: house) == ["noa"])
    #expect(!ItemKind.ranking.canBeShared)
  }

  @Test("a shown ranking is read over the goals that the reader sees, and not at all when he sees none")
  func rankingOverSeen() {
    var house = house()
    house.move(to: "2026-05-05")
    // Noa is 16 now: her parents do not see her goal, nor she theirs.
    rank("r", Household.noa, "c", in: &house)
    house.must(.aiming(.shareRanking(Household.item("r"), true)), by: noa)
    #expect(view(house, mira).aiming.rankings.isEmpty)
    #expect(view(house, noa).aiming.ownRanking?.goals.map(\.item) == [Household.item("c")])
  }

  @Test("the joint order: whoever sees one of its goals, and of the order no more than the goals that he sees")
  func jointOrder() throws {
    var house = house()
    let order = GoalOrder(item: Household.item("o"), goals: ["b", "c", "a"].map(Household.item))
    house.must(.aiming(.order(order)), by: mira)
    #expect(viewers(of: "o", in: house) == ["mira", "rob", "noa"])
    let ofMira = view(house, mira)
    #expect(ofMira.goals.now.map(\.head.id) == ["b", "c", "a"].map(Household.item))
    let ofRob = view(house, .person(Household.rob))
    #expect(ofRob.aiming.order?.goals.map(\.item) == [Household.item("c")])
    // The order without the goals that Rob does not see is the same to him.
    var other = self.house()
    other.must(.aiming(.order(GoalOrder(item: Household.item("o"), goals: [Household.item("c")]))), by: mira)
    #expect(view(other, .person(Household.rob)).aiming == ofRob.aiming)
  }

  @Test("how much it is, and in which week it is heavy, is counted over what the viewer sees")
  func load() {
    var house = house()
    for (name, goal, person) in [("x", "a", Household.mira), ("y", "a", Household.mira), ("z", "c", Household.noa)] {
      let step = Step(
        item: Household.item(name), goal: Household.item(goal), doer: .person(person),
        due: Household.day("2026-01-14"))
      house.must(.planStep(step, Household.words(step.item)), by: .person(person))
      let timing = StepTiming(step: step.item, perWeek: 2, isHeavy: true)
      house.must(.aiming(.time(timing)), by: .person(person))
    }
    let (all, some) = (view(house, mira).aiming.load, view(house, .person(Household.rob)).aiming.load)
    #expect(all.goals == 3 && all.openSteps == 3 && all.perWeek == 6 && all.heavyWeeks.first?.steps.count == 3)
    #expect(all.heavyWeeks.first?.monday == Household.day("2026-01-12"))
    #expect(some.goals == 1 && some.openSteps == 1 && some.perWeek == 2 && some.heavyWeeks.isEmpty)
    #expect(view(house, Household.mark).aiming.load == LoadLine().with(helpers: 1))
  }

  @Test("who may give which command: a ranking of somebody else is as if it were not there")
  func door() {
    var house = house()
    rank("r", Household.noa, "c", in: &house)
    func may(_ viewer: Party, _ command: AimingCommand) -> Bool { MayDo(sight(house, viewer)).allows(.aiming(command)) }
    let ranking = { Ranking(item: Household.item("q"), person: $0, goals: [Household.item("c")]) }
    #expect(may(noa, .rank(ranking(Household.noa))) && !may(mira, .rank(ranking(Household.noa))))
    #expect(
      !may(Household.fem, .rank(ranking(Household.noa)))
        && !may(.person(Household.gran), .rank(ranking(Household.gran))))
    #expect(!may(mira, .shareRanking(Household.item("r"), true)) && may(noa, .shareRanking(Household.item("r"), true)))
    let order = GoalOrder(item: Household.item("o"), goals: [Household.item("c")])
    #expect(
      may(mira, .order(order)) && !may(.person(Household.dex), .order(order)) && !may(Household.fem, .order(order)))
    let wording = GoalWording(item: Household.item("w"), goal: Household.item("c"))
    #expect(!may(Household.fem, .reword(wording, Household.words(wording.item))), "she does not see it without consent")
    #expect(!may(Household.kim, .agreeToOrder(Household.item("r"))))
  }
}

extension LoadLine {
  fileprivate func with(helpers: Int) -> LoadLine {
    var load = self
    load.helpers = helpers
    return load
  }
}
