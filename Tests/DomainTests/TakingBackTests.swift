import Domain
import Household
import Testing
import Vocabulary

@Suite("One's own last change goes back as it was, for a day, and only when nobody changed it since")
struct TakingBackTests {
  private var mira: Party { .person(Household.mira) }
  private var rob: Party { .person(Household.rob) }
  private let goal = Household.item("g")

  private func withGoal(_ lane: GoalLane = .now) -> Household {
    var house = Household.founded()
    house.must(Household.goal("g", [Household.mira, Household.dex], lane: lane), by: mira)
    return house
  }

  @Test("a goal goes back to where it stood")
  func goals() throws {
    var house = withGoal()
    house.move(to: "2026-02-01")
    house.must(.moveGoal(goal, to: .finished), by: mira)
    #expect(try house.carryOut(.takeBack(.goal(goal)), by: mira) == [.goalMoved(goal, .now)])
  }

  @Test("somebody else's change cannot be taken back, nor one's own after somebody else's")
  func others() {
    var house = withGoal()
    house.must(.moveGoal(goal, to: .paused), by: mira)
    #expect(house.refusal(of: .takeBack(.goal(goal)), by: rob) == .nothingToTakeBack)
    house.must(.moveGoal(goal, to: .finished), by: rob)
    #expect(house.refusal(of: .takeBack(.goal(goal)), by: mira) == .nothingToTakeBack)
  }

  @Test("after a day it stays")
  func late() {
    var house = withGoal()
    house.must(.moveGoal(goal, to: .paused), by: mira)
    house.move(to: "2026-01-06")
    #expect(house.refusal(of: .takeBack(.goal(goal)), by: mira) == nil)
    house.move(to: "2026-01-07")
    #expect(house.refusal(of: .takeBack(.goal(goal)), by: mira) == .nothingToTakeBack)
  }

  @Test("a goal does not go back to a place that is taken meanwhile")
  func full() {
    var house = withGoal()
    house.must(.setGoalLimit(1), by: mira)
    house.must(.moveGoal(goal, to: .paused), by: mira)
    house.must(Household.goal("other", [Household.mira]), by: mira)
    #expect(house.refusal(of: .takeBack(.goal(goal)), by: mira) == .tooManyGoals(limit: 1))
  }

  @Test("a swap goes back at once")
  func swap() throws {
    var house = withGoal()
    house.must(Household.goal("other", [Household.mira], lane: .later), by: mira)
    house.must(.setGoalLimit(1), by: mira)
    house.move(to: "2026-01-06")
    let other = Household.item("other")
    house.must(.swapGoals(pause: goal, begin: other), by: mira)
    #expect(house.family.lastChange(by: mira, on: house.today) == .swap(pause: goal, begin: other))
    #expect(
      try house.carryOut(.takeBack(.swap(pause: goal, begin: other)), by: mira)
        == [.goalMoved(other, .later), .goalMoved(goal, .now)])
  }

  @Test("a step is open again, and nothing of it can be taken back twice")
  func steps() throws {
    var house = withGoal()
    let step = Step(item: Household.item("s"), goal: goal, doer: mira, due: nil)
    house.must(.planStep(step, Household.words(step.item)), by: mira)
    house.must(.finishStep(step.item), by: mira)
    try house.carryOut(.takeBack(.step(step.item)), by: mira)
    #expect(house.family.steps[0].doneOn == nil)
    #expect(house.refusal(of: .takeBack(.step(step.item)), by: mira) == .nothingToTakeBack)
  }

  @Test("an answer goes back to the answer before, and the first one to none; the limit to the limit before")
  func answers() throws {
    var house = Household.founded()
    let question = TakeBackCommand.answer(Household.mira, .housing)
    house.must(.answerDomain(Household.mira, .housing, .notAtIssue), by: mira)
    #expect(try house.carryOut(.takeBack(question), by: mira) == [.takenBack(.answer(Household.mira, .housing))])
    #expect(house.family.domainAnswers.isEmpty)
    house.must(.answerDomain(Household.mira, .housing, .notAtIssue), by: mira)
    house.must(.answerDomain(Household.mira, .housing, .ratherNotSay), by: mira)
    #expect(
      try house.carryOut(.takeBack(question), by: mira) == [.domainAnswered(Household.mira, .housing, .notAtIssue)])
    house.must(.setGoalLimit(5), by: mira)
    #expect(try house.carryOut(.takeBack(.goalLimit), by: mira) == [.goalLimitSet(3)])
    #expect(house.refusal(of: .takeBack(.goalLimit), by: rob) == .nothingToTakeBack)
  }

  @Test("an opinion that is taken back leaves the one before standing")
  func stances() throws {
    var house = Household.founded()
    let plan = Household.item("plan")
    house.must(
      .makePlan(Envelope(id: plan, kind: .planCommon, subjects: [Household.mira]), Household.words(plan)), by: mira)
    for (name, stance) in [("one", Stance.agree), ("two", .disagree)] {
      let fact = PlanStance(item: Household.item(name), plan: plan, person: Household.mira, stance: stance)
      house.must(.takeStance(fact, nil), by: mira)
    }
    #expect(
      try house.carryOut(.takeBack(.stance(plan: plan)), by: mira) == [.destroyed(Household.item("two"), .mistake)])
  }

  @Test("consent is not undone: there is no such command; it is withdrawn")
  func consent() {
    var house = Household.founded()
    house.must(
      Household.consent(
        "c", about: Household.mira, to: [.organization(Household.clinic)], [.planGoal], from: "2026-01-05"), by: mira)
    #expect(house.family.lastChange(by: mira, on: house.today) == nil)
  }
}
