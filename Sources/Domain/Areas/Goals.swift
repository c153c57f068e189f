public import Vocabulary

/// Doel: in the family's own words, in one lane (S2-P06).
public struct Goal: Hashable, Sendable {
  public let item: ItemID
  public internal(set) var lane = GoalLane.later

  init(item: ItemID) { self.item = item }
}

/// Stap, and whether it was done.
public struct PlannedStep: Hashable, Sendable {
  public let fact: Step
  public internal(set) var doneOn: Day?
}

// MARK: Rules

extension Family {
  /// The family chooses; more than twelve at once is no choice any more.
  static let goalLimits = 1...12

  func setGoal(_ envelope: Envelope, lane: GoalLane, on occasion: Occasion) throws(Refusal) -> [Happening] {
    guard envelope.kind == .planGoal else { throw .kindNotFiledHere }
    if lane == .now { try roomForGoal(on: occasion) }
    return try placeAboutMembers(envelope, on: occasion) + [.goalMoved(envelope.id, lane)]
  }

  func moveGoal(_ id: ItemID, to lane: GoalLane, on occasion: Occasion) throws(Refusal) -> [Happening] {
    let goal = try goal(id)
    if goal.lane == lane { return [] }
    if lane == .now { try roomForGoal(on: occasion) }
    return [.goalMoved(id, lane)]
  }

  /// The family's words are the family's: a professional does not overwrite them (S0-07).
  func rephraseGoal(_ id: ItemID, on occasion: Occasion) throws(Refusal) -> [Happening] {
    guard occasion.by.person != nil else { throw .onlyMembers }
    _ = try goal(id)
    return [.goalRephrased(id)]
  }

  func swapGoals(pause: ItemID, begin: ItemID, on occasion: Occasion) throws(Refusal) -> [Happening] {
    if try goal(pause).lane == .paused, try goal(begin).lane == .now { return [] }
    guard try goal(pause).lane == .now, try goal(begin).lane != .now else { throw .goalInOtherLane }
    return [.goalMoved(pause, .paused), .goalMoved(begin, .now)]
  }

  /// The limit is the family's own (invariant 21).
  func setGoalLimit(_ limit: Int, on occasion: Occasion) throws(Refusal) -> [Happening] {
    guard occasion.by.person != nil else { throw .onlyMembers }
    guard Family.goalLimits.contains(limit) else { throw .goalLimitOutOfBounds }
    return limit == goalLimit ? [] : [.goalLimitSet(limit)]
  }

  func planStep(_ step: Step, on occasion: Occasion, wasAsked: Bool = false) throws(Refusal) -> [Happening] {
    _ = try goal(step.goal)
    if case .person(let doer) = step.doer { try known([doer]) }
    if let due = step.due, due < occasion.day { throw .periodReversed }
    try checkDoer(of: step, wasAsked: wasAsked, on: occasion)
    try unused(step.item)
    return [.stepPlanned(step)]
  }

  func finishStep(_ id: ItemID) throws(Refusal) -> [Happening] {
    let item = try existing(id, .planGoal)
    guard steps.indices.contains(item.slot), steps[item.slot].fact.item == id else { throw .unknownItem }
    return steps[item.slot].doneOn == nil ? [.stepFinished(id)] : []
  }

  func goal(_ id: ItemID) throws(Refusal) -> Goal {
    let item = try existing(id, .planGoal)
    guard goals.indices.contains(item.slot), goals[item.slot].item == id else { throw .unknownItem }
    return goals[item.slot]
  }

  /// Counted over the goals that the actor sees, so that the limit tells nobody of a goal he may not see (`sight.md` 3).
  private func roomForGoal(on occasion: Occasion) throws(Refusal) {
    let active = goals.count { $0.lane == .now && occasion.seen.contains($0.item) && item($0.item)?.destroyedOn == nil }
    if active >= goalLimit { throw .tooManyGoals(limit: goalLimit) }
  }
}

// MARK: Fold

extension Family {
  mutating func goalMoved(_ item: ItemID, _ lane: GoalLane, _ event: FamilyEvent) {
    if let before = (try? goal(item))?.lane { remember(.goal(item), .lane(item, before), event) }
    change(item, in: \.goals) { $0.lane = lane }
  }

  mutating func stepPlanned(_ step: Step, _ event: FamilyEvent) {
    guard let goal = item(step.goal) else { return }
    let envelope = Envelope(
      id: step.item, kind: .planGoal, subjects: goal.envelope.subjects, domain: goal.envelope.domain,
      author: event.by.person == nil ? nil : event.by, attachedTo: [step.goal], regime: goal.envelope.regime)
    place(envelope, slot: steps.count, at: event.at, by: event.by)
    steps.append(PlannedStep(fact: step))
  }

  mutating func stepFinished(_ item: ItemID, _ event: FamilyEvent) {
    remember(.step(item), .notDone(item), event)
    change(item, in: \.steps) { $0.doneOn = event.at.day }
  }
}
