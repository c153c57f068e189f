import Casework
import Pages
import Privacy
import Vocabulary

extension Front {
  func answerGoals(_ visit: Visit, _ ask: Ask) async throws -> Reply {
    guard let view = try await familyView(ask, .goals) else { return notFound(visit) }
    let shell = visit.shell(view)
    switch (ask.site, visit.isPost) {
    case (.goals, false): return .page(shell.goalsPage(view))
    case (.newGoal, false): return view.may.setGoal ? .page(shell.newGoalPage(view, FormState())) : notFound(visit)
    case (.newGoal, true): return view.may.setGoal ? try await setGoal(visit, ask, view) : notFound(visit)
    case (.goalLimit, false):
      return view.may.setGoalLimit ? .page(shell.goalLimitPage(view, FormState())) : notFound(visit)
    case (.goalLimit, true): return view.may.setGoalLimit ? try await setLimit(visit, ask, view) : notFound(visit)
    default: return notFound(visit)
    }
  }

  private func setGoal(_ visit: Visit, _ ask: Ask, _ view: FamilyView) async throws -> Reply {
    var reader = FormReader(visit.state)
    let words = reader.prose(GoalForm.Field.words, limit: 400)
    let about = reader.persons(GoalForm.Field.about)
    let domain: LifeDomain? = reader.optionalChoice(GoalForm.Field.domain)
    let lane: GoalLane? = reader.choice(GoalForm.Field.lane)
    let again = { (state: FormState) in Reply.page(visit.shell(view).newGoalPage(view, state)) }
    guard reader.isComplete, let words, let lane else { return incomplete(again(reader.state)) }
    let item = newItem(visit)
    let envelope = Envelope(
      id: item, kind: .planGoal, subjects: about, domain: domain, author: ask.viewer.person.map { .person($0) })
    return try await carryOut(
      .setGoal(envelope, lane: lane, Words(item, [.body: words])), visit, ask, then: .goals, .goalSet,
      about: GoalForm.Field.about, again: again)
  }

  private func setLimit(_ visit: Visit, _ ask: Ask, _ view: FamilyView) async throws -> Reply {
    var reader = FormReader(visit.state)
    let limit = reader.number(LimitForm.Field.limit, in: 1...12)
    let again = { (state: FormState) in Reply.page(visit.shell(view).goalLimitPage(view, state)) }
    guard let limit else { return incomplete(again(reader.state)) }
    return try await carryOut(.setGoalLimit(limit), visit, ask, then: .goals, .limit, again: again)
  }

  // MARK: One goal

  func answerGoal(_ visit: Visit, _ ask: Ask, _ id: ItemID, _ site: GoalSite) async throws -> Reply {
    guard let view = try await familyView(ask, .goals), let goal = view.goals.all.first(where: { $0.head.id == id })
    else { return notFound(visit) }
    switch site {
    case .reword, .mark, .helps, .helpsStep, .timing, .joint, .endJoint:
      return try await answerAiming(visit, ask, goal, site, view)
    case .show, .begin, .pause, .finish, .swap, .newStep, .finishStep, .rephrase, .answerCheck: break
    }
    return visit.isPost
      ? try await changeGoal(visit, ask, goal, site, view) : showGoal(visit, goal, site, view)
  }

  private func showGoal(_ visit: Visit, _ goal: GoalLine, _ site: GoalSite, _ view: FamilyView) -> Reply {
    let shell = visit.shell(view)
    switch site {
    case .show: return .page(shell.goalPage(goal, view))
    case .swap: return goal.mayChange ? .page(shell.swapPage(goal, view, FormState())) : notFound(visit)
    case .newStep: return goal.mayChange ? .page(shell.newStepPage(goal, view, FormState())) : notFound(visit)
    case .rephrase:
      guard goal.mayRephrase else { return notFound(visit) }
      var state = FormState()
      state.set(RephraseForm.Field.words, goal.words)
      return .page(shell.rephrasePage(goal, view, state))
    case .answerCheck:
      return mayAnswerCheck(goal, view) ? .page(shell.besidePage(goal, view, FormState())) : notFound(visit)
    case .begin, .pause, .finish, .finishStep, .reword, .mark, .helps, .helpsStep, .timing, .joint, .endJoint:
      return notFound(visit)
    }
  }

  private func changeGoal(
    _ visit: Visit, _ ask: Ask, _ goal: GoalLine, _ site: GoalSite, _ view: FamilyView
  ) async throws -> Reply {
    let id = goal.head.id
    switch site {
    case .show, .reword, .mark, .helps, .helpsStep, .timing, .joint, .endJoint: return notFound(visit)
    // What has no form for him has none to send either.
    case .swap where !goal.mayChange, .newStep where !goal.mayChange: return notFound(visit)
    case .rephrase where !goal.mayRephrase: return notFound(visit)
    case .begin:
      return try await press(.moveGoal(id, to: .now), visit, ask, then: .goals, .goalBegun, back: .goals)
    case .pause:
      return try await press(.moveGoal(id, to: .paused), visit, ask, then: .goals, .goalPaused, back: .goals)
    case .finish:
      return try await press(.moveGoal(id, to: .finished), visit, ask, then: .goals, .goalFinished, back: .goals)
    case .finishStep(let step):
      return try await press(
        .finishStep(step), visit, ask, then: .goal(id, .show), .stepDone, back: .goal(id, .show))
    case .swap: return try await swap(visit, ask, goal, view)
    case .newStep: return try await planStep(visit, ask, goal, view)
    case .rephrase: return try await rephrase(visit, ask, goal, view)
    case .answerCheck:
      return mayAnswerCheck(goal, view) ? try await answerCheck(visit, ask, goal, view) : notFound(visit)
    }
  }

  private func mayAnswerCheck(_ goal: GoalLine, _ view: FamilyView) -> Bool {
    goal.mayChange && view.planCheck.goals[goal.head.id] != nil
  }

  private func swap(_ visit: Visit, _ ask: Ask, _ goal: GoalLine, _ view: FamilyView) async throws -> Reply {
    let again = { (state: FormState) in Reply.page(visit.shell(view).swapPage(goal, view, state)) }
    guard let pause = ItemID(visit.state[SwapForm.Field.pause]) else {
      var state = visit.state
      state.mark(SwapForm.Field.pause, .notChosen)
      return incomplete(again(state))
    }
    return try await carryOut(
      .swapGoals(pause: pause, begin: goal.head.id), visit, ask, then: .goals, .goalSwapped, again: again)
  }

  private func planStep(_ visit: Visit, _ ask: Ask, _ goal: GoalLine, _ view: FamilyView) async throws -> Reply {
    var reader = FormReader(visit.state)
    let words = reader.prose(StepForm.Field.words, limit: 400)
    let doer = reader.party(StepForm.Field.doer)
    let due = reader.optionalDay(StepForm.Field.due, from: view.day, to: view.day + 730)
    let again = { (state: FormState) in Reply.page(visit.shell(view).newStepPage(goal, view, state)) }
    guard reader.isComplete, let words, let doer else { return incomplete(again(reader.state)) }
    let step = Step(item: newItem(visit), goal: goal.head.id, doer: doer, due: due)
    let told = Words(step.item, [.body: words])
    let wasAsked = visit.state.has(StepForm.Field.asked, "1")
    return try await carryOut(
      wasAsked ? .wishing(.planStepAsked(step, told)) : .planStep(step, told), visit, ask,
      then: .goal(goal.head.id, .show), .step,
      again: again)
  }

  private func rephrase(_ visit: Visit, _ ask: Ask, _ goal: GoalLine, _ view: FamilyView) async throws -> Reply {
    var reader = FormReader(visit.state)
    let words = reader.prose(RephraseForm.Field.words, limit: 400)
    let again = { (state: FormState) in Reply.page(visit.shell(view).rephrasePage(goal, view, state)) }
    guard let words else { return incomplete(again(reader.state)) }
    return try await carryOut(
      .rephraseGoal(goal.head.id, Words(goal.head.id, [.body: words])), visit, ask,
      then: .goal(goal.head.id, .show), .saved, again: again)
  }
}
