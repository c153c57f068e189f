import Casework
import Pages
import Privacy
import Vocabulary

extension Front {
  func answerHandover(_ visit: Visit, _ ask: Ask, _ site: HandoverSite) async throws -> Reply {
    guard let view = try await familyView(ask, .handovers) else { return notFound(visit) }
    switch site {
    case .list: return visit.isPost ? notFound(visit) : .page(visit.shell(view).handoverPage(view))
    case .new:
      guard !view.handovers.beginFor.isEmpty else { return notFound(visit) }
      return visit.isPost
        ? try await begin(visit, ask, view) : .page(visit.shell(view).newHandoverPage(view, FormState()))
    case .take(let item, let step):
      guard let handover = handover(item, view),
        visit.isPost ? handover.role != nil : handover.stepsToTake.contains(step)
      else { return notFound(visit) }
      return try await take(visit, ask, handover, step, view)
    case .skip(let item, let step):
      guard visit.isPost, handover(item, view)?.stepsToSkip.contains(step) ?? false else { return notFound(visit) }
      return try await press(
        .handover(.skip(item, step)), visit, ask, then: .handover(.list), .saved, back: .handover(.list))
    case .confirm(let item):
      guard visit.isPost, handover(item, view)?.mayConfirm ?? false else { return notFound(visit) }
      return try await press(
        .handover(.confirm(item)), visit, ask, then: .handover(.list), .saved, back: .handover(.list))
    }
  }

  private func handover(_ item: ItemID, _ view: FamilyView) -> HandoverLine? {
    view.handovers.handovers.first { $0.head.id == item }
  }

  private func begin(_ visit: Visit, _ ask: Ask, _ view: FamilyView) async throws -> Reply {
    var reader = FormReader(visit.state)
    let about = reader.persons(HandoverForm.Field.about, of: view.handovers.beginFor)
    let from = reader.practitioner(HandoverForm.Field.from, of: view.handovers.helpers)
    let to = reader.practitioner(HandoverForm.Field.to, of: view.handovers.helpers)
    let words = reader.prose(HandoverForm.Field.words, limit: 1_000)
    let reachable = reader.day(
      HandoverForm.Field.reachable, from: view.day, to: view.day + Handover.longestReach)
    let again = { (state: FormState) in Reply.page(visit.shell(view).newHandoverPage(view, state)) }
    guard reader.isComplete, let from, let to, let words, let reachable else { return incomplete(again(reader.state)) }
    let organization =
      ask.viewer.practitioner == nil
      ? nil : try await casework.organization(of: ask.viewer, helping: about[0], in: ask.family)
    let fact = Handover(
      item: newItem(visit), subjects: about, organization: organization, from: from, to: to, reachableUntil: reachable)
    return try await carryOut(
      .handover(.begin(fact, Words(fact.item, [.body: words]))), visit, ask, then: .handover(.list), .saved,
      about: HandoverForm.Field.about, again: again)
  }

  private func take(
    _ visit: Visit, _ ask: Ask, _ handover: HandoverLine, _ step: HandoverStep, _ view: FamilyView
  ) async throws -> Reply {
    let again = { (state: FormState) in Reply.page(visit.shell(view).handoverStepPage(handover, step, view, state)) }
    guard visit.isPost else { return again(FormState(step: step, today: view.day)) }
    var reader = FormReader(visit.state)
    let words = step == .introduced ? reader.prose(HandoverStepForm.Field.words, limit: 2_000) : nil
    let last = step == .firstAppointment ? view.day + Handover.longestReach : view.day
    let day = reader.day(HandoverStepForm.Field.day, from: view.day - 366, to: last)
    guard reader.isComplete, let day else { return incomplete(again(reader.state)) }
    let introduction = words.map { Words(handover.head.id, [.introduction: $0]) }
    return try await carryOut(
      .handover(.take(handover.head.id, step, on: day, introduction)), visit, ask, then: .handover(.list), .saved,
      again: again)
  }
}

extension FormState {
  fileprivate init(step: HandoverStep, today: Day) {
    self.init()
    if step != .firstAppointment { set(HandoverStepForm.Field.day, today.description) }
  }
}
