import Casework
import Pages
import Privacy
import Vocabulary

extension Front {
  func answerCoordinator(_ visit: Visit, _ ask: Ask, _ site: CoordinatorSite) async throws -> Reply {
    guard let view = try await familyView(ask, .coordinator), view.coordinator.isShown else { return notFound(visit) }
    let shell = visit.shell(view)
    switch site {
    case .show: return visit.isPost ? notFound(visit) : .page(shell.coordinatorPage(view))
    case .wish:
      guard view.coordinator.mayChoose else { return notFound(visit) }
      return visit.isPost
        ? try await wishCoordinator(visit, ask, view) : .page(shell.coordinatorWishPage(view, FormState()))
    case .name:
      guard view.coordinator.mayChoose else { return notFound(visit) }
      return visit.isPost
        ? try await nameCoordinator(visit, ask, view) : .page(shell.nameCoordinatorPage(view, FormState()))
    case .stop:
      guard view.coordinator.mayStop, let current = view.coordinator.current else { return notFound(visit) }
      return visit.isPost
        ? try await stopCoordinating(visit, ask, current, view) : .page(shell.stopCoordinatingPage(view, FormState()))
    }
  }

  private func wishCoordinator(_ visit: Visit, _ ask: Ask, _ view: FamilyView) async throws -> Reply {
    var reader = FormReader(visit.state)
    let way: CoordinatorWay? = reader.choice(CoordinatorWishForm.Field.way)
    let who = reader.optionalParty(CoordinatorWishForm.Field.who, of: view.coordinator.people)
    let reason = reader.optionalProse(CoordinatorWishForm.Field.reason)
    let again = { (state: FormState) in Reply.page(visit.shell(view).coordinatorWishPage(view, state)) }
    guard reader.isComplete, let way else { return incomplete(again(reader.state)) }
    let fact = CoordinatorWish(item: newItem(visit), way: way, who: who)
    let words = reason.map { Words(fact.item, [.reason: $0]) }
    return try await carryOut(
      .coordinating(.wish(fact, words)), visit, ask, then: .coordinator(.show), .saved, again: again)
  }

  private func nameCoordinator(_ visit: Visit, _ ask: Ask, _ view: FamilyView) async throws -> Reply {
    var reader = FormReader(visit.state)
    let who = reader.party(CoordinatorForm.Field.who, of: view.coordinator.candidates)
    var texts: [WordField: BoundedText] = [:]
    texts[.mandate] = reader.prose(CoordinatorForm.Field.mandate)
    texts[.upTo] = reader.optionalLine(CoordinatorForm.Field.upTo)
    texts[.backing] = reader.optionalLine(CoordinatorForm.Field.backing)
    texts[.phone] = reader.line(CoordinatorForm.Field.phone)
    texts[.hours] = reader.optionalLine(CoordinatorForm.Field.hours)
    texts[.standIn] = reader.line(CoordinatorForm.Field.standIn)
    let again = { (state: FormState) in Reply.page(visit.shell(view).nameCoordinatorPage(view, state)) }
    guard reader.isComplete, let who else { return incomplete(again(reader.state)) }
    let fact = Coordination(item: newItem(visit), coordinator: who, from: view.day)
    return try await carryOut(
      .coordinating(.name(fact, Words(fact.item, texts))), visit, ask, then: .coordinator(.show), .saved, again: again)
  }

  private func stopCoordinating(
    _ visit: Visit, _ ask: Ask, _ current: ItemID, _ view: FamilyView
  ) async throws -> Reply {
    var reader = FormReader(visit.state)
    let day = reader.day(StopCoordinatingForm.Field.day, from: view.day, to: view.day + 365)
    let again = { (state: FormState) in Reply.page(visit.shell(view).stopCoordinatingPage(view, state)) }
    guard let day else { return incomplete(again(reader.state)) }
    return try await carryOut(
      .coordinating(.stop(current, lastDay: day)), visit, ask, then: .coordinator(.show), .saved, again: again)
  }
}

extension FormReader {
  /// Of those whom the page offers; nobody else may even be asked about.
  mutating func party(_ field: some FormField, of offered: [PartyLabel]) -> Party? {
    guard let party = party(field) else { return nil }
    return offered.contains { $0.party == party } ? party : mark(field, .unknownChoice)
  }

  mutating func optionalParty(_ field: some FormField, of offered: [PartyLabel]) -> Party? {
    state[field].isEmpty ? nil : party(field, of: offered)
  }
}
