import Casework
import Pages
import Privacy
import Vocabulary

extension Front {
  func answerMessages(_ visit: Visit, _ ask: Ask, _ site: MessageSite) async throws -> Reply {
    guard let view = try await casework.messages(ask.family, for: ask.viewer, with: site.other) else {
      return notFound(visit)
    }
    if case .list = site { return visit.isPost ? notFound(visit) : .page(visit.shell(view).messagesPage(view)) }
    guard let thread = view.messages.open else { return notFound(visit) }
    switch site {
    case .settle(_, let item): return try await settle(item, visit, ask, thread)
    case .list, .with:
      return visit.isPost
        ? try await send(visit, ask, thread, view) : .page(visit.shell(view).threadPage(thread, view, FormState()))
    }
  }

  private func send(_ visit: Visit, _ ask: Ask, _ thread: OpenThread, _ view: FamilyView) async throws -> Reply {
    let other = thread.line.with.party
    guard let person = ask.viewer.person ?? other.person,
      let practitioner = ask.viewer.practitioner ?? other.practitioner
    else { return notFound(visit) }
    var reader = FormReader(visit.state)
    let words = reader.prose(MessageForm.Field.words)
    let again = { (state: FormState) in Reply.page(visit.shell(view).threadPage(thread, view, state)) }
    guard reader.isComplete, let words else { return incomplete(again(reader.state)) }
    let fact = Message(item: newItem(visit), person: person, practitioner: practitioner)
    return try await carryOut(
      .messaging(.send(fact, Words(fact.item, [.body: words]))), visit, ask, then: .messages(.with(other)), .message,
      again: again)
  }

  private func settle(_ item: ItemID, _ visit: Visit, _ ask: Ask, _ thread: OpenThread) async throws -> Reply {
    let isHere = thread.messages.contains { $0.head.id == item && ($0.maySettle || $0.isSettled) }
    guard visit.isPost, isHere, ask.viewer.practitioner != nil else { return notFound(visit) }
    let back = FamilySite.messages(.with(thread.line.with.party))
    return try await press(.messaging(.settle(item)), visit, ask, then: back, .saved, back: back)
  }
}
