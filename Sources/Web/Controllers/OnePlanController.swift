import Casework
import Pages
import Privacy
import Vocabulary

extension Front {
  func makePlan(_ visit: Visit, _ ask: Ask, _ view: FamilyView) async throws -> Reply {
    var reader = FormReader(visit.state)
    let words = reader.prose(PlanForm.Field.words)
    let about = reader.persons(PlanForm.Field.about)
    let with = reader.parties(PlanForm.Field.with, of: view.members.map(\.label) + view.helpers.map(\.label))
    // The newest version as it is now: what was typed can be saved on top of it, once that was read.
    let again = { (state: FormState) in
      let fresh = try await familyView(ask, .plan) ?? view
      var state = state
      state.set(PlanForm.Field.base, fresh.plan?.text.head.id.description ?? "")
      return Reply.page(visit.shell(fresh).newPlanPage(fresh, state))
    }
    guard reader.isComplete, let words else {
      return incomplete(.page(visit.shell(view).newPlanPage(view, reader.state)))
    }
    let item = newItem(visit)
    let draft = PlanDraft(
      envelope: Envelope(id: item, kind: .planCommon, subjects: about),
      basedOn: ItemID(visit.state[PlanForm.Field.base]), contributors: with)
    return try await carryOut(
      .planning(.write(draft, Words(item, [.body: words]))), visit, ask, then: .plan, .plan,
      about: PlanForm.Field.about, again: again)
  }

  func answerGroupPlan(_ visit: Visit, _ ask: Ask) async throws -> Reply {
    guard let view = try await familyView(ask, .plan) else { return notFound(visit) }
    switch (ask.site, visit.isPost) {
    case (.groupPlan, let isPost) where view.onePlan.mayAnswer:
      return isPost ? try await chooseGroupPlan(visit, ask, view) : showGroupPlan(visit, view)
    case (.planInWriting, true) where view.onePlan.mayAskInWriting:
      return try await press(.planning(.askInWriting), visit, ask, then: .plan, .writing, back: .plan)
    default: return notFound(visit)
    }
  }

  private func showGroupPlan(_ visit: Visit, _ view: FamilyView) -> Reply {
    var state = FormState()
    if case .answered(let answer, _)? = view.onePlan.groupPlan {
      state.set(GroupPlanForm.Field.answer, Codes.text(answer))
    }
    return .page(visit.shell(view).groupPlanPage(view, state))
  }

  private func chooseGroupPlan(_ visit: Visit, _ ask: Ask, _ view: FamilyView) async throws -> Reply {
    var reader = FormReader(visit.state)
    let answer: GroupPlanAnswer? = reader.choice(GroupPlanForm.Field.answer)
    let again = { (state: FormState) in Reply.page(visit.shell(view).groupPlanPage(view, state)) }
    guard let answer else { return incomplete(again(reader.state)) }
    return try await carryOut(
      .planning(.answerGroupPlan(answer)), visit, ask, then: .plan, .groupPlan, again: again)
  }
}

extension FormState {
  /// A new version rests on the one that its writer reads now.
  init(startingFrom plan: PlanLine?) {
    self.init()
    set(PlanForm.Field.base, plan?.text.head.id.description ?? "")
  }
}
