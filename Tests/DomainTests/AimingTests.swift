import Domain
import Household
import Testing
import Vocabulary

@Suite("Goals are weighed together: other words, how far, what first, in which order, and what helps")
struct AimingTests {
  private let mira = Party.person(Household.mira)
  private let noa = Party.person(Household.noa)

  private func house(_ goals: String...) -> Household {
    var house = Household.founded()
    for name in goals { house.must(Household.goal(name, [Household.mira, Household.noa]), by: mira) }
    return house
  }

  private func step(_ name: String, of goal: String, in house: inout Household) {
    let step = Step(item: Household.item(name), goal: Household.item(goal), doer: mira, due: nil)
    house.must(.planStep(step, Household.words(step.item)), by: mira)
  }

  private func time(_ step: String, after: [String] = [], alongside: [String] = [], perWeek: Int? = nil)
    -> FamilyCommand
  {
    .aiming(
      .time(
        StepTiming(
          step: Household.item(step), after: after.map(Household.item), alongside: alongside.map(Household.item),
          perWeek: perWeek)))
  }

  private func rank(_ name: String, _ person: PersonID, _ goals: String...) -> FamilyCommand {
    .aiming(.rank(Ranking(item: Household.item(name), person: person, goals: goals.map(Household.item))))
  }

  @Test("a professional's words stand beside the goal and change nothing of it")
  func rewording() throws {
    var house = house("a")
    let wording = GoalWording(item: Household.item("w"), goal: Household.item("a"))
    let command = FamilyCommand.aiming(.reword(wording, Household.words(wording.item)))
    #expect(house.refusal(of: command, by: mira) == .onlyPractitioners)
    try house.carryOut(command, by: Household.fem)
    let item = try #require(house.family.item(wording.item))
    #expect(item.envelope.author == Household.fem && item.envelope.attachedTo == [wording.goal])
    #expect(house.family.goals.count == 1 && house.family.wording(item) == wording)
    #expect(house.refusal(of: command, by: Household.fem) == .idAlreadyUsed)
    let onWording = GoalWording(item: Household.item("x"), goal: wording.item)
    #expect(
      house.refusal(of: .aiming(.reword(onWording, Household.words(onWording.item))), by: Household.fem)
        == .unknownItem)
  }

  @Test("how far a goal is, is said together on a day, whatever the steps are")
  func marking() throws {
    var house = house("a")
    for (name, level) in [("m", AttainmentLevel.less), ("n", .more)] {
      let mark = GoalMark(
        item: Household.item(name), goal: Household.item("a"), level: level, together: [Household.mira, Household.noa])
      try house.carryOut(.aiming(.mark(mark, nil)), by: mira)
    }
    #expect(house.family.marks.map(\.level.score) == [-1, 1])
    let strange = GoalMark(
      item: Household.item("o"), goal: Household.item("a"), level: .asHoped, together: [Household.kev])
    #expect(house.refusal(of: .aiming(.mark(strange, nil)), by: mira) == .unknownPerson)
  }

  @Test("each ranks for himself, over goals that he sees, each once; a new ranking is his alone again")
  func ranking() throws {
    var house = house("a", "b")
    #expect(house.refusal(of: rank("r", Household.noa, "a"), by: mira) == .rankingNotYours)
    #expect(house.refusal(of: rank("r", Household.noa, "a"), by: Household.fem) == .rankingNotYours)
    #expect(house.refusal(of: rank("r", Household.noa), by: noa) == .targetMissing)
    #expect(house.refusal(of: rank("r", Household.noa, "a", "a"), by: noa) == .orderTwice)
    #expect(house.refusal(of: rank("r", Household.noa, "a"), by: noa, seeing: []) == .unknownItem)
    try house.carryOut(rank("r", Household.noa, "b", "a"), by: noa)
    let share = FamilyCommand.aiming(.shareRanking(Household.item("r"), true))
    #expect(house.refusal(of: share, by: mira) == .rankingNotYours)
    try house.carryOut(share, by: noa)
    #expect(try house.carryOut(share, by: noa).isEmpty)
    try house.carryOut(rank("s", Household.noa, "a"), by: noa)
    #expect(house.family.rankings.map(\.isShared) == [true, false])
  }

  @Test("the joint order records who agreed, each once; who sets it agrees")
  func jointOrder() throws {
    var house = house("a", "b")
    let order = FamilyCommand.aiming(
      .order(GoalOrder(item: Household.item("o"), goals: [Household.item("b"), Household.item("a")])))
    #expect(house.refusal(of: order, by: Household.fem) == .onlyMembers)
    #expect(house.refusal(of: order, by: mira, seeing: [Household.item("a")]) == .unknownItem)
    try house.carryOut(order, by: mira)
    let agree = FamilyCommand.aiming(.agreeToOrder(Household.item("o")))
    #expect(try house.carryOut(agree, by: mira).isEmpty)
    try house.carryOut(agree, by: noa)
    #expect(house.family.orders.first?.agreed == [Household.mira, Household.noa])
    #expect(house.refusal(of: agree, by: Household.fem) == .onlyMembers)
  }

  @Test("a step cannot wait for itself, not through others either")
  func circles() throws {
    var house = house("a")
    for name in ["x", "y", "z"] { step(name, of: "a", in: &house) }
    #expect(house.refusal(of: time("x", after: ["x"]), by: mira) == .stepsInCircle)
    try house.carryOut(time("y", after: ["x"]), by: mira)
    try house.carryOut(time("z", after: ["y"]), by: mira)
    #expect(house.refusal(of: time("x", after: ["z"]), by: mira) == .stepsInCircle)
    #expect(house.refusal(of: time("z", after: ["y"], alongside: ["x"]), by: mira) == .stepsInCircle)
    #expect(house.refusal(of: time("x", alongside: ["x"]), by: mira) == .stepsInCircle)
    #expect(house.refusal(of: time("x", perWeek: 8), by: mira) == .tooOftenAWeek)
    #expect(house.refusal(of: time("a"), by: mira) == .unknownItem)
    try house.carryOut(time("x", alongside: ["y"], perWeek: 2), by: mira)
    #expect(try house.carryOut(time("x", alongside: ["y"], perWeek: 2), by: mira).isEmpty)
  }

  @Test("a circle through a step that the actor does not see is not told")
  func hiddenCircle() throws {
    var house = house("a")
    for name in ["x", "y", "z"] { step(name, of: "a", in: &house) }
    try house.carryOut(time("y", after: ["x"]), by: mira)
    try house.carryOut(time("z", after: ["y"]), by: mira)
    let seen = Set(["a", "x", "z"].map(Household.item))
    #expect(house.refusal(of: time("x", after: ["z"]), by: noa, seeing: seen) == nil)
  }

  @Test("what helps is chosen anew each time, over the strengths that the actor sees")
  func helping() throws {
    var house = house("a")
    for name in ["s", "t"] {
      let strength = Envelope(
        id: Household.item(name), kind: .strength, subjects: [Household.mira], author: mira)
      house.must(.raise(strength, Household.words(strength.id)), by: mira)
    }
    let link = { (names: [String]) in
      FamilyCommand.aiming(.linkStrengths(names.map(Household.item), to: Household.item("a")))
    }
    try house.carryOut(link(["s"]), by: mira)
    try house.carryOut(link(["t"]), by: mira)
    #expect(house.family.strengthLinks.map(\.strength) == [Household.item("t")])
    try house.carryOut(link([]), by: noa, seeing: [Household.item("a")])
    #expect(house.family.strengthLinks.count == 1, "what the actor does not see stays")
    #expect(house.refusal(of: link(["s"]), by: noa, seeing: [Household.item("a")]) == .unknownItem)
    #expect(house.refusal(of: link(["a"]), by: mira) == .unknownItem)
  }

  /// The values of `knowledge.md` 2.7.
  @Test("the figure over several goals, for aggregates only")
  func figure() throws {
    let score = { (goals: [(Double, AttainmentLevel)]) in
      GoalAttainment.tScore(goals.map { (weight: $0.0, level: $0.1) })
    }
    #expect(score([(1, .asHoped)]) == 50)
    #expect(score([(1, .more)]) == 60)
    #expect(abs(try #require(score([(1, .more), (1, .more)])) - 62.40) < 0.005)
    #expect(abs(try #require(score([(2, .more), (1, .less), (1, .muchMore)])) - 60.00) < 0.005)
    #expect(score([]) == nil && score([(0, .more)]) == nil)
  }
}
