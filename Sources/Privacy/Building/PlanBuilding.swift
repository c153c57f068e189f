import Domain
import Vocabulary

extension FamilyViewBuilder {
  /// The versions of the common plan that this viewer sees, oldest first.
  var plans: [PlanLine] {
    selection.seen.filter { $0.item.kind == .planCommon && selection.scope.shows(.planCommon) }.map(plan)
  }

  private func plan(_ found: Selection.SeenItem) -> PlanLine {
    let deciders = family.deciders(of: found.item, on: day)
    let taken = newestStances(on: found.item.id)
    let stances = taken.map { stance in
      StanceLine(
        who: naming.label(stance.fact.person), stance: stance.fact.stance,
        remark: naming.words[stance.fact.item]?[.body], day: stance.day)
    }
    let awaited = deciders.filter { person in !taken.contains { $0.fact.person == person } }
    var line = PlanLine(
      text: text(found), stances: stances, awaited: awaited.map { naming.label($0) },
      mayTakeStance: sight.viewer.person.map(deciders.contains) ?? false)
    line.standing = standing(of: found.item)
    line.contributors = family.contributors(to: found.item.id).map(naming.label)
    return line
  }

  /// What each person thought last, as far as this viewer sees it.
  private func newestStances(on plan: ItemID) -> [TakenStance] {
    var newest: [TakenStance] = []
    for found in reactions[plan] ?? [] where isStance(found.item) {
      let stance = family.stances[found.item.slot]
      newest.removeAll { $0.fact.person == stance.fact.person }
      newest.append(stance)
    }
    return newest
  }

  var goalBoard: GoalBoard {
    let goals = selection.scope.shows(.planGoal) ? selection.seen.filter { family.isGoal($0.item) }.map(goal) : []
    let lane = { (lane: GoalLane) in inJointOrder(goals.filter { $0.lane == lane }) }
    return GoalBoard(
      limit: family.goalLimit, now: lane(.now), paused: lane(.paused), later: lane(.later), finished: lane(.finished))
  }

  private func goal(_ found: Selection.SeenItem) -> GoalLine {
    let steps = selection.seen.filter { $0.item.envelope.attachedTo == [found.item.id] && family.isStep($0.item) }.map(
      step)
    return GoalLine(
      head: naming.head(found.item, found.because), lane: family.goals[found.item.slot].lane,
      words: naming.words[found.item.id]?[.body] ?? "",
      steps: steps.sorted { ($0.isDone ? 1 : 0, $0.due?.number ?? .max) < ($1.isDone ? 1 : 0, $1.due?.number ?? .max) },
      reactions: (reactions[found.item.id] ?? []).map(text), mayChange: MayDo(sight).changeGoal(found.item),
      mayRephrase: MayDo(sight).rephraseGoal(found.item))
  }

  private func step(_ found: Selection.SeenItem) -> StepLine {
    let planned = family.steps[found.item.slot]
    return StepLine(
      item: found.item.id, words: naming.words[found.item.id]?[.body] ?? "",
      doer: naming.label(planned.fact.doer), due: planned.fact.due, isDone: planned.doneOn != nil)
  }

  /// What waits for this viewer, most urgent first.
  func toDo(_ plan: PlanLine?, _ goals: GoalBoard) -> [NextThing] {
    let viewer = sight.viewer
    var things = requests + unsigned
    if let plan, let person = viewer.person, plan.awaited.contains(where: { $0.party == .person(person) }) {
      things.append(.sayWhatYouThink(plan: plan.text.head.id))
    }
    for goal in goals.now {
      if let step = goal.steps.first(where: { !$0.isDone && $0.doer.party == viewer }) {
        things.append(.doStep(goal: goal.head.id, step: step))
      } else if goal.nextStep == nil, goal.mayChange {
        things.append(.planStep(goal: goal.head.id, words: goal.words))
      }
    }
    return things + ageNotices.map(NextThing.prepareForAge)
  }

  private var requests: [NextThing] {
    selection.seen.filter { $0.item.kind == .consentRequest }.compactMap { found in
      let request = family.requests[found.item.slot]
      guard request.isOpen(for: sight.viewer) else { return nil }
      return .answerRequest(item: found.item.id, from: naming.label(request.askedBy))
    }
  }

  private var unsigned: [NextThing] {
    guard let person = sight.viewer.person else { return [] }
    return selection.seen.filter { $0.item.kind == .consent }.compactMap { found in
      let consent = family.consents[found.item.slot]
      guard ConsentReading(consent, sight).mayBeSigned(by: person) else { return nil }
      let names = consent.fact.recipients.map { recipient in
        switch recipient {
        case .person(let person): naming.label(person).name
        case .organization(let organization): naming.name(organization)
        }
      }
      return .signConsent(item: found.item.id, to: names)
    }
  }
}

extension AskedConsent {
  /// Still to be answered by this viewer.
  func isOpen(for viewer: Party) -> Bool {
    !isAnswered && askedBy != viewer && !declinedBy.contains(viewer)
  }
}
