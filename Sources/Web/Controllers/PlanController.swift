import Casework
import Pages
import Privacy
import Vocabulary

extension Front {
  func answerBirthday(_ visit: Visit, _ ask: Ask, _ person: PersonID) async throws -> Reply {
    guard !visit.isPost, let view = try await familyView(ask, .plan),
      let notice = view.ageNotices.first(where: { $0.person.party == .person(person) })
    else { return notFound(visit) }
    return .page(visit.shell(view).birthdayPage(notice, view))
  }

  func answerPlan(_ visit: Visit, _ ask: Ask) async throws -> Reply {
    guard let view = try await familyView(ask, .plan) else { return notFound(visit) }
    let shell = visit.shell(view)
    switch (ask.site, visit.isPost) {
    case (.plan, false): return .page(shell.planPage(try await given(to: ask, view)))
    case (.stance, false):
      guard let plan = view.plan, plan.mayTakeStance else { return notFound(visit) }
      return .page(shell.stancePage(plan, view, FormState()))
    case (.stance, true):
      guard let plan = view.plan, plan.mayTakeStance else { return notFound(visit) }
      return try await takeStance(visit, ask, plan, view)
    case (.newPlan, false):
      return view.may.setGoal ? .page(shell.newPlanPage(view, FormState(startingFrom: view.plan))) : notFound(visit)
    case (.newPlan, true): return view.may.setGoal ? try await makePlan(visit, ask, view) : notFound(visit)
    default: return notFound(visit)
    }
  }

  /// Who takes no part in the family finds here what was given to him: a letter is no part of the plan.
  private func given(to ask: Ask, _ view: FamilyView) async throws -> FamilyView {
    guard view.members.first(where: \.isViewer)?.role == .outsider else { return view }
    return try await familyView(ask, .story) ?? view
  }

  private func takeStance(
    _ visit: Visit, _ ask: Ask, _ plan: PlanLine, _ view: FamilyView
  ) async throws -> Reply {
    var reader = FormReader(visit.state)
    let stance: Stance? = reader.choice(StanceForm.Field.stance)
    let remark = reader.optionalProse(StanceForm.Field.remark)
    let again = { (state: FormState) in Reply.page(visit.shell(view).stancePage(plan, view, state)) }
    guard reader.isComplete, let stance, let person = ask.viewer.person else { return incomplete(again(reader.state)) }
    let item = newItem(visit)
    let fact = PlanStance(item: item, plan: plan.text.head.id, person: person, stance: stance)
    return try await carryOut(
      .takeStance(fact, remark.map { Words(item, [.body: $0]) }), visit, ask, then: .plan, .stance, again: again)
  }

  func answerFeed(_ visit: Visit, _ ask: Ask, _ number: Int) async throws -> Reply {
    guard !visit.isPost, let feed = try await casework.feed(ask.family, for: ask.viewer),
      let page = visit.shell(feed).feedPage(feed, number: number)
    else { return notFound(visit) }
    return .page(page)
  }

  func answerPeople(_ visit: Visit, _ ask: Ask) async throws -> Reply {
    guard !visit.isPost, let view = try await familyView(ask, .people) else { return notFound(visit) }
    return .page(visit.shell(view).peoplePage(view))
  }
}
