import Casework
import Pages
import Privacy
import Vocabulary

extension Front {
  func answerCrisis(_ visit: Visit, _ ask: Ask, _ site: CrisisSite) async throws -> Reply {
    guard let view = try await familyView(ask, .crisis) else { return notFound(visit) }
    switch site {
    case .show: return visit.isPost ? notFound(visit) : .page(visit.shell(view).crisisPage(view))
    case .write:
      guard view.crisis.mayWriteOwn || !view.crisis.writeWith.isEmpty else { return notFound(visit) }
      return visit.isPost
        ? try await writeSafetyPlan(visit, ask, view)
        : .page(visit.shell(view).safetyPlanPage(view, FormState(view.crisis.own)))
    case .signal:
      guard !view.crisis.signalSubjects.isEmpty else { return notFound(visit) }
      return visit.isPost
        ? try await raiseSignal(visit, ask, view) : .page(visit.shell(view).signalPage(view, FormState()))
    case .handle(let item):
      if let reply = try await repeated(visit, ask, then: .crisis(.show)) { return reply }
      guard let signal = seenTo(item, visit, view, or: \.mayHandle) else { return notFound(visit) }
      return try await handleSignal(visit, ask, signal, view)
    case .pass(let item):
      if let reply = try await repeated(visit, ask, then: .crisis(.show)) { return reply }
      guard let signal = seenTo(item, visit, view, or: { $0.mayHandle && !$0.mayPassTo.isEmpty }) else {
        return notFound(visit)
      }
      return try await passSignal(visit, ask, signal, view)
    case .paper(let item):
      guard !visit.isPost, let plan = view.crisis.plans.first(where: { $0.head.id == item }) else {
        return notFound(visit)
      }
      return .page(visit.shell(view).safetyPaperPage(plan, view))
    }
  }

  private func writeSafetyPlan(_ visit: Visit, _ ask: Ask, _ view: FamilyView) async throws -> Reply {
    var reader = FormReader(visit.state)
    let person = ask.viewer.person ?? reader.person(SafetyPlanForm.Field.about)
    var texts: [WordField: BoundedText] = [:]
    for part in SafetyPart.allCases { texts[part.field] = reader.optionalProse(part.formField) }
    let again = { (state: FormState) in Reply.page(visit.shell(view).safetyPlanPage(view, state)) }
    guard reader.isComplete, let person else { return incomplete(again(reader.state)) }
    let organization =
      ask.viewer.practitioner == nil
      ? nil : try await casework.organization(of: ask.viewer, helping: person, in: ask.family)
    let fact = SafetyPlan(item: newItem(visit), person: person, organization: organization)
    return try await carryOut(
      .crisis(.writePlan(fact, Words(fact.item, texts))), visit, ask, then: .crisis(.show), .saved,
      about: ask.viewer.practitioner == nil ? nil : SafetyPlanForm.Field.about, again: again)
  }
}

extension Front {
  /// What was typed meanwhile is not lost when another was first: the rules say so, on the form.
  private func seenTo(
    _ item: ItemID, _ visit: Visit, _ view: FamilyView, or isOpen: (SignalLine) -> Bool
  ) -> SignalLine? {
    view.crisis.signals.first { $0.head.id == item && (isOpen($0) || visit.isPost && $0.seesToIt) }
  }

  private func raiseSignal(_ visit: Visit, _ ask: Ask, _ view: FamilyView) async throws -> Reply {
    var reader = FormReader(visit.state)
    let words = reader.prose(SignalForm.Field.words)
    let pair = reader.ownerPair(SignalForm.Field.owner, of: view.crisis.signalSubjects)
    let again = { (state: FormState) in Reply.page(visit.shell(view).signalPage(view, state)) }
    guard reader.isComplete, let words, let pair, let person = pair.person.party.person else {
      return incomplete(again(reader.state))
    }
    let organization =
      ask.viewer.practitioner == nil
      ? nil : try await casework.organization(of: ask.viewer, helping: person, in: ask.family)
    let fact = Signal(
      item: newItem(visit), person: person, organization: organization, owner: pair.owner.party)
    return try await carryOut(
      .crisis(.raise(fact, Words(fact.item, [.body: words]))), visit, ask, then: .crisis(.show), .saved,
      about: SignalForm.Field.owner, again: again)
  }

  private func handleSignal(
    _ visit: Visit, _ ask: Ask, _ signal: SignalLine, _ view: FamilyView
  ) async throws -> Reply {
    let again = { (state: FormState) in Reply.page(visit.shell(view).handleSignalPage(signal, view, state)) }
    guard visit.isPost else { return again(FormState()) }
    var reader = FormReader(visit.state)
    guard let words = reader.prose(SignalReplyForm.Field.words) else { return incomplete(again(reader.state)) }
    let fact = SignalReply(item: newItem(visit), signal: signal.head.id)
    return try await carryOut(
      .crisis(.handle(fact, Words(fact.item, [.body: words]))), visit, ask, then: .crisis(.show), .saved,
      again: again)
  }
}

extension Front {
  private func passSignal(
    _ visit: Visit, _ ask: Ask, _ signal: SignalLine, _ view: FamilyView
  ) async throws -> Reply {
    let again = { (state: FormState) in Reply.page(visit.shell(view).passSignalPage(signal, view, state)) }
    guard visit.isPost else { return again(FormState()) }
    var reader = FormReader(visit.state)
    let owner = reader.practitioner(SignalPassForm.Field.owner, of: signal.mayPassTo)
    let reason = reader.prose(SignalPassForm.Field.reason, limit: 1_000)
    guard let owner, let reason else { return incomplete(again(reader.state)) }
    let fact = SignalPassing(item: newItem(visit), signal: signal.head.id, owner: .practitioner(owner))
    return try await carryOut(
      .crisis(.pass(fact, Words(fact.item, [.reason: reason]))), visit, ask, then: .crisis(.show), .saved,
      about: SignalPassForm.Field.owner, again: again)
  }
}

extension FormState {
  /// A new version begins with what stands in the last.
  fileprivate init(_ plan: SafetyPlanLine?) {
    self.init()
    for answer in plan?.answers ?? [] { set(answer.part.formField, answer.words) }
  }
}
