import Casework
import Pages
import Privacy
import Vocabulary

extension Front {
  /// What first: each for himself, and together.
  func answerAiming(_ visit: Visit, _ ask: Ask) async throws -> Reply {
    guard let view = try await familyView(ask, .goals) else { return notFound(visit) }
    switch (ask.site, visit.isPost) {
    case (.ranking, let isPost) where view.aiming.mayRank:
      guard isPost else { return .page(visit.shell(view).rankingPage(view, places(view.aiming.ownRanking?.goals))) }
      return try await rank(visit, ask, view)
    case (.goalOrder, let isPost) where view.aiming.mayOrder:
      guard isPost else { return .page(visit.shell(view).goalOrderPage(view, places(view.aiming.order?.goals))) }
      return try await order(visit, ask, view)
    case (.shareRanking(let item), true):
      guard let own = view.aiming.ownRanking, own.item == item else { return notFound(visit) }
      return try await press(
        .aiming(.shareRanking(item, !own.isShared)), visit, ask, then: .goals, .saved, back: .goals)
    case (.agreeToOrder(let item), true):
      return try await press(.aiming(.agreeToOrder(item)), visit, ask, then: .goals, .saved, back: .goals)
    default: return notFound(visit)
    }
  }

  private func places(_ goals: [NamedLine]?) -> FormState {
    var state = FormState()
    let chosen = (goals ?? []).enumerated().map { OrderForm.value($0.element.item, $0.offset + 1) }
    state.set(OrderForm.Field.places, all: chosen)
    return state
  }

  private func rank(_ visit: Visit, _ ask: Ask, _ view: FamilyView) async throws -> Reply {
    let again = { (state: FormState) in Reply.page(visit.shell(view).rankingPage(view, state)) }
    var state = visit.state
    guard let goals = chosen(in: &state), let person = ask.viewer.person else { return incomplete(again(state)) }
    let ranking = Ranking(item: newItem(visit), person: person, goals: goals)
    return try await carryOut(.aiming(.rank(ranking)), visit, ask, then: .goals, .saved, again: again)
  }

  private func order(_ visit: Visit, _ ask: Ask, _ view: FamilyView) async throws -> Reply {
    let again = { (state: FormState) in Reply.page(visit.shell(view).goalOrderPage(view, state)) }
    var state = visit.state
    guard let goals = chosen(in: &state) else { return incomplete(again(state)) }
    return try await carryOut(
      .aiming(.order(GoalOrder(item: newItem(visit), goals: goals))), visit, ask, then: .goals, .saved, again: again)
  }

  /// The goals by the places that they were given; nil when nothing is chosen, or two have one place.
  private func chosen(in state: inout FormState) -> [ItemID]? {
    let field = OrderForm.Field.places
    let raw = state.all(field).filter { !$0.isEmpty }
    let places = raw.compactMap(OrderForm.place)
    if raw.isEmpty {
      state.mark(field, .notChosen)
    } else if places.count < raw.count {
      state.mark(field, .unknownChoice)
    } else if Set(places.map(\.place)).count < places.count {
      state.refusal = .orderTwice
    }
    return state.hasFlaws ? nil : places.sorted { $0.place < $1.place }.map(\.goal)
  }

  // MARK: One goal

  func answerAiming(
    _ visit: Visit, _ ask: Ask, _ goal: GoalLine, _ site: GoalSite, _ view: FamilyView
  ) async throws -> Reply {
    switch site {
    case .reword where view.aiming.mayReword.contains(goal.head.id): try await reword(visit, ask, goal, view)
    case .mark where goal.mayChange: try await mark(visit, ask, goal, view)
    case .helps where goal.mayChange: try await helps(visit, ask, goal, step: nil)
    case .helpsStep(let id) where goal.mayChange: try await helps(visit, ask, goal, step: id)
    case .timing(let id) where goal.mayChange: try await time(visit, ask, goal, id, view)
    case .joint where goal.mayChange: try await assignJointly(visit, ask, goal, view)
    case .endJoint(let id) where visit.isPost:
      try await press(
        .aiming(.endJointly(id)), visit, ask, then: .goal(goal.head.id, .show), .saved,
        back: .goal(goal.head.id, .show))
    default: notFound(visit)
    }
  }

  private func assignJointly(_ visit: Visit, _ ask: Ask, _ goal: GoalLine, _ view: FamilyView) async throws -> Reply {
    let again = { (state: FormState) in Reply.page(visit.shell(view).jointPage(goal, view, state)) }
    guard visit.isPost else { return again(FormState()) }
    let offered = view.helpers.map(\.label)
    var reader = FormReader(visit.state)
    let who = reader.parties(JointForm.Field.who, of: offered).compactMap(\.practitioner)
    let accountable = reader.practitioner(JointForm.Field.accountable, of: offered)
    let words = reader.optionalProse(JointForm.Field.words)
    guard reader.isComplete, let accountable else { return incomplete(again(reader.state)) }
    let fact = JointAssignment(
      item: newItem(visit), goal: goal.head.id, practitioners: who, accountable: accountable)
    return try await carryOut(
      .aiming(.assignJointly(fact, words.map { Words(fact.item, [.body: $0]) })), visit, ask,
      then: .goal(goal.head.id, .show), .saved, again: again)
  }

  private func reword(_ visit: Visit, _ ask: Ask, _ goal: GoalLine, _ view: FamilyView) async throws -> Reply {
    let again = { (state: FormState) in Reply.page(visit.shell(view).rewordPage(goal, view, state)) }
    guard visit.isPost else { return again(FormState()) }
    var reader = FormReader(visit.state)
    guard let words = reader.prose(RewordForm.Field.words, limit: 400) else { return incomplete(again(reader.state)) }
    if let asked = hinted(visit, words) { return again(asked) }
    let wording = GoalWording(item: newItem(visit), goal: goal.head.id)
    return try await carryOut(
      .aiming(.reword(wording, Words(wording.item, [.body: words]))), visit, ask, then: .goal(goal.head.id, .show),
      .saved, again: again)
  }

  private func mark(_ visit: Visit, _ ask: Ask, _ goal: GoalLine, _ view: FamilyView) async throws -> Reply {
    let again = { (state: FormState) in Reply.page(visit.shell(view).markPage(goal, view, state)) }
    guard visit.isPost else { return again(FormState()) }
    var reader = FormReader(visit.state)
    let level: AttainmentLevel? = reader.choice(MarkForm.Field.level)
    let words = reader.optionalProse(MarkForm.Field.words)
    let field = MarkForm.Field.together
    let offered = view.members.filter(\.role.takesPart).map(\.label)
    let together = reader.state.all(field).isEmpty ? [] : reader.persons(field, of: offered)
    guard reader.isComplete, let level else { return incomplete(again(reader.state)) }
    let mark = GoalMark(item: newItem(visit), goal: goal.head.id, level: level, together: together)
    return try await carryOut(
      .aiming(.mark(mark, words.map { Words(mark.item, [.body: $0]) })), visit, ask,
      then: .goal(goal.head.id, .show), .saved, again: again)
  }

  /// Strengths are opened only for this form.
  private func helps(_ visit: Visit, _ ask: Ask, _ goal: GoalLine, step id: ItemID?) async throws -> Reply {
    guard let view = try await familyView(ask, .helping) else { return notFound(visit) }
    let step = goal.steps.first { $0.item == id }
    if id != nil, step == nil { return notFound(visit) }
    let target = id ?? goal.head.id
    let again = { (state: FormState) in
      Reply.page(visit.shell(view).helpsPage(goal, step: step, view, state))
    }
    let field = HelpsForm.Field.strengths
    guard visit.isPost else {
      var state = FormState()
      state.set(field, all: (view.aiming.helping[target] ?? []).map { $0.head.id.description })
      return again(state)
    }
    let raw = visit.state.all(field).filter { !$0.isEmpty }
    let chosen = raw.compactMap { ItemID($0) }.filter { id in view.strengths.contains { $0.head.id == id } }
    guard chosen.count == raw.count else {
      var state = visit.state
      state.mark(field, .unknownChoice)
      return incomplete(again(state))
    }
    return try await carryOut(
      .aiming(.linkStrengths(chosen, to: target)), visit, ask, then: .goal(goal.head.id, .show), .saved, again: again)
  }

  private func time(
    _ visit: Visit, _ ask: Ask, _ goal: GoalLine, _ id: ItemID, _ view: FamilyView
  ) async throws -> Reply {
    guard let step = goal.steps.first(where: { $0.item == id }) else { return notFound(visit) }
    let again = { (state: FormState) in
      Reply.page(visit.shell(view).timingPage(step, of: goal, view, state))
    }
    guard visit.isPost else { return again(timed(view.aiming.timings[id])) }
    let steps = view.goals.all.flatMap(\.steps).map(\.item)
    var reader = FormReader(visit.state)
    let after = reader.items(TimingForm.Field.after, of: steps)
    let alongside = reader.items(TimingForm.Field.alongside, of: steps)
    let field = TimingForm.Field.perWeek
    let perWeek = reader.state[field].isEmpty ? nil : reader.number(field, in: StepTiming.perWeekBounds)
    guard reader.isComplete else { return incomplete(again(reader.state)) }
    let timing = StepTiming(
      step: id, after: after, alongside: alongside, perWeek: perWeek,
      isHeavy: reader.state.has(TimingForm.Field.heavy, "1"))
    return try await carryOut(
      .aiming(.time(timing)), visit, ask, then: .goal(goal.head.id, .show), .saved, again: again)
  }

  private func timed(_ timing: TimingLine?) -> FormState {
    var state = FormState()
    guard let timing else { return state }
    state.set(TimingForm.Field.after, all: timing.after.map(\.item.description))
    state.set(TimingForm.Field.alongside, all: timing.alongside.map(\.item.description))
    if let perWeek = timing.perWeek { state.set(TimingForm.Field.perWeek, "\(perWeek)") }
    if timing.isHeavy { state.set(TimingForm.Field.heavy, "1") }
    return state
  }
}

extension FormReader {
  /// Of the items that the page offers; none is fine.
  mutating func items(_ field: some FormField, of offered: [ItemID]) -> [ItemID] {
    let raw = state.all(field).filter { !$0.isEmpty }
    let found = raw.compactMap { ItemID($0) }.filter(offered.contains)
    if found.count < raw.count { flag(field, .unknownChoice) }
    return found
  }
}
