import Domain
import Household
import Testing
import Vocabulary

@Suite("Goals stand in places, and the family sets how many")
struct GoalTests {
  @Test("a fourth goal of now is refused, and an earlier one can be swapped for it")
  func limit() throws {
    var house = Household.founded()
    for name in ["a", "b", "c"] {
      try house.carryOut(Household.goal(name, [Household.mira]), by: .person(Household.mira))
    }
    let fourth = Household.goal("d", [Household.mira])
    #expect(house.refusal(of: fourth, by: .person(Household.mira)) == .tooManyGoals(limit: 3))
    try house.carryOut(Household.goal("d", [Household.mira], lane: .later), by: .person(Household.mira))
    #expect(
      house.refusal(of: .moveGoal(Household.item("d"), to: .now), by: .person(Household.mira))
        == .tooManyGoals(limit: 3))
    try house.carryOut(
      .swapGoals(pause: Household.item("a"), begin: Household.item("d")), by: .person(Household.mira))
    #expect(house.family.goals.map(\.lane) == [.paused, .now, .now, .now])
  }

  @Test("a goal that the actor does not see takes no place for him")
  func limitOverWhatIsSeen() {
    var house = Household.founded()
    for name in ["a", "b", "c"] { house.must(Household.goal(name, [Household.noa]), by: .person(Household.noa)) }
    let fourth = Household.goal("d", [Household.mira])
    #expect(house.refusal(of: fourth, by: .person(Household.mira), seeing: []) == nil)
    #expect(house.refusal(of: fourth, by: .person(Household.noa)) == .tooManyGoals(limit: 3))
  }

  @Test("only the family raises its limit, between 1 and 12")
  func raising() throws {
    var house = Household.founded()
    #expect(house.refusal(of: .setGoalLimit(4), by: Household.fem) == .onlyMembers)
    #expect(house.refusal(of: .setGoalLimit(13), by: .person(Household.mira)) == .goalLimitOutOfBounds)
    #expect(house.refusal(of: .setGoalLimit(0), by: .person(Household.mira)) == .goalLimitOutOfBounds)
    #expect(try house.carryOut(.setGoalLimit(3), by: .person(Household.mira)).isEmpty)
    try house.carryOut(.setGoalLimit(4), by: .person(Household.mira))
    #expect(house.family.goalLimit == 4)
  }

  @Test("a step says who and when; done is done once")
  func steps() throws {
    var house = Household.founded()
    house.must(Household.goal("a", [Household.dex], .schoolAndEducation), by: .person(Household.mira))
    let step = Step(
      item: Household.item("s"), goal: Household.item("a"), doer: Household.mark, due: Household.day("2026-01-04"))
    let words = Household.words(step.item)
    #expect(house.refusal(of: .planStep(step, words), by: .person(Household.mira)) == .periodReversed)
    var later = step
    later.due = Household.day("2026-02-01")
    try house.carryOut(.planStep(later, words), by: .person(Household.mira))
    let item = try #require(house.family.item(step.item))
    #expect(item.envelope.subjects == [Household.dex] && item.envelope.domain == .schoolAndEducation)
    #expect(item.envelope.author == .person(Household.mira))
    #expect(try house.carryOut(.finishStep(step.item), by: Household.mark).count == 1)
    #expect(try house.carryOut(.finishStep(step.item), by: Household.mark).isEmpty)
    #expect(house.refusal(of: .finishStep(Household.item("a")), by: Household.mark) == .unknownItem)
  }

  @Test("a professional does not overwrite the family's words")
  func rephrasing() throws {
    var house = Household.founded()
    house.must(Household.goal("a", [Household.mira]), by: .person(Household.mira))
    let words = Household.words(Household.item("a"), "Anders gezegd.")
    #expect(house.refusal(of: .rephraseGoal(Household.item("a"), words), by: Household.fem) == .onlyMembers)
    try house.carryOut(.rephraseGoal(Household.item("a"), words), by: .person(Household.mira))
    #expect(house.events.last?.words == words)
  }
}

@Suite("One common plan, with everybody's opinion")
struct PlanTests {
  @Test("each deciding person speaks for himself, holders for a child under 12; dissent is kept")
  func stances() throws {
    var house = Household.founded()
    let plan = Envelope(
      id: Household.item("p"), kind: .planCommon, subjects: [Household.mira, Household.noa, Household.dex])
    try house.carryOut(.makePlan(plan, Household.words(plan.id)), by: Household.fem)
    let item = try #require(house.family.item(plan.id))
    #expect(Set(house.family.deciders(of: item, on: house.today)) == [Household.mira, Household.noa, Household.rob])
    let stance = { (person: PersonID, stance: Stance) in
      FamilyCommand.takeStance(
        PlanStance(item: Household.item("st \(person) \(stance)"), plan: plan.id, person: person, stance: stance), nil)
    }
    #expect(house.refusal(of: stance(Household.noa, .agree), by: .person(Household.mira)) == .stanceNotYours)
    #expect(house.refusal(of: stance(Household.dex, .agree), by: .person(Household.dex)) == .stanceNotYours)
    try house.carryOut(stance(Household.noa, .disagree), by: .person(Household.noa))
    try house.carryOut(stance(Household.noa, .agree), by: .person(Household.noa))
    #expect(house.family.stances.map(\.fact.stance) == [.disagree, .agree])
  }

  @Test("at most one coordinator at a time; a family member coordinates from 16")
  func coordination() throws {
    var house = Household.founded()
    let name = { (who: Party, from: String, to: String?) in
      FamilyCommand.nameCoordinator(
        Coordination(
          item: Household.item("co \(who) \(from)"), coordinator: who, from: Household.day(from),
          to: to.map(Household.day)), nil)
    }
    #expect(
      house.refusal(of: name(.person(Household.noa), "2026-01-05", nil), by: Household.fem) == .coordinatorTooYoung)
    #expect(house.refusal(of: name(Household.tess, "2026-01-05", nil), by: Household.fem) == .notAssigned)
    try house.carryOut(name(Household.fem, "2026-01-05", "2026-05-04"), by: Household.fem)
    #expect(
      house.refusal(of: name(.person(Household.mira), "2026-05-04", nil), by: Household.fem) == .alreadyCoordinated)
    try house.carryOut(name(.person(Household.noa), "2026-05-05", nil), by: Household.fem)
    #expect(house.family.coordination(on: Household.day("2026-05-04"))?.coordinator == Household.fem)
    #expect(house.family.coordination(on: Household.day("2026-05-05"))?.coordinator == .person(Household.noa))
  }
}
