import Casework
import Pages
import Privacy
import Vocabulary

extension Front {
  func answerSight(_ visit: Visit, _ ask: Ask) async throws -> Reply {
    guard let matrix = try await casework.sightMatrix(ask.family, for: ask.viewer) else { return notFound(visit) }
    switch (ask.site, visit.isPost) {
    case (.sight, false): return .page(visit.shell(matrix).sightPage(matrix))
    case (.notCorrect(let id), let isPost):
      guard let look = matrix.looks.lines.first(where: { $0.id == id }) else { return notFound(visit) }
      return isPost
        ? try await report(visit, ask, look, id, matrix)
        : .page(visit.shell(matrix).notCorrectPage(look, id, in: ask.family, FormState()))
    default: return notFound(visit)
    }
  }

  private func report(
    _ visit: Visit, _ ask: Ask, _ look: LookLine, _ id: ItemID, _ matrix: SightMatrix
  ) async throws -> Reply {
    var reader = FormReader(visit.state)
    let words = reader.prose(NotCorrectForm.Field.words)
    let again = { (state: FormState) in
      Reply.page(visit.shell(matrix).notCorrectPage(look, id, in: ask.family, state))
    }
    guard let words else { return incomplete(again(reader.state)) }
    let report = LookReport(item: newItem(visit), lookedAt: look.at, who: look.who.party)
    return try await carryOut(
      .reportLook(report, Words(report.item, [.body: words])), visit, ask, then: .sight, .reported, again: again)
  }

  // MARK: Own words beside an item, and hiding it from a parent

  func answerItem(_ visit: Visit, _ ask: Ask, _ id: ItemID) async throws -> Reply {
    guard let item = try await casework.itemView(ask.family, item: id, for: ask.viewer) else { return notFound(visit) }
    switch ask.site {
    case .react: return item.mayReact ? try await react(visit, ask, item) : notFound(visit)
    case .object: return item.mayObject ? try await object(visit, ask, item) : notFound(visit)
    default: return notFound(visit)
    }
  }

  private func react(_ visit: Visit, _ ask: Ask, _ item: ItemView) async throws -> Reply {
    let back = page(of: item)
    let again = { (state: FormState) in
      Reply.page(
        visit.shell(item).reactPage(
          to: item.head, words: item.words, readers: item.readers, alsoShielded: item.hasShieldedReader, in: ask.family,
          back: .family(ask.family, back),
          state))
    }
    guard visit.isPost else { return again(FormState()) }
    var reader = FormReader(visit.state)
    let words = reader.prose(ReactionForm.Field.words)
    guard let words, let person = ask.viewer.person else { return incomplete(again(reader.state)) }
    let id = newItem(visit)
    let envelope = Envelope(
      id: id, kind: .ownStatement, subjects: [person], author: ask.viewer, attachedTo: [item.head.id])
    return try await carryOut(
      .state(envelope, Words(id, [.body: words])), visit, ask, then: back, .reaction, again: again)
  }

  private func object(_ visit: Visit, _ ask: Ask, _ item: ItemView) async throws -> Reply {
    let back = page(of: item)
    let again = { (state: FormState) in
      Reply.page(
        visit.shell(item).objectPage(
          to: item.head, words: item.words, parents: item.parents, in: ask.family, back: .family(ask.family, back),
          state))
    }
    guard visit.isPost else { return again(FormState()) }
    var reader = FormReader(visit.state)
    guard let against = reader.person(ObjectionForm.Field.against) else { return incomplete(again(reader.state)) }
    let objection = Objection(item: newItem(visit), target: item.head.id, against: against)
    return try await carryOut(.object(objection), visit, ask, then: back, .hidden, again: again)
  }

  /// The page on which the item stands.
  private func page(of item: ItemView) -> FamilySite { .showing(item.head) }
}
