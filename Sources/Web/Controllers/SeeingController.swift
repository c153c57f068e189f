import Casework
import Pages
import Privacy
import Vocabulary

extension Front {
  func answerConcern(_ visit: Visit, _ ask: Ask, _ concern: ItemID) async throws -> Reply {
    guard let view = try await familyView(ask, .story), view.seeing.mayAnswer.contains(concern),
      let line = view.concerns.first(where: { $0.head.id == concern })
    else { return notFound(visit) }
    let again = { (state: FormState) in Reply.page(visit.shell(view).answerConcernPage(line, view, state)) }
    guard visit.isPost else { return again(FormState()) }
    var reader = FormReader(visit.state)
    let reply: ConcernReply? = reader.choice(ConcernAnswerForm.Field.reply)
    let words = reader.optionalProse(ConcernAnswerForm.Field.words)
    guard reader.isComplete, let reply else { return incomplete(again(reader.state)) }
    let fact = ConcernAnswer(item: newItem(visit), concern: concern, reply: reply)
    return try await carryOut(
      .seeing(.answerConcern(fact, words.map { Words(fact.item, [.body: $0]) })), visit, ask, then: .story, .saved,
      again: again)
  }

  func raise(_ kind: ItemKind, _ visit: Visit, _ ask: Ask, _ view: FamilyView) async throws -> Reply {
    let again = { (state: FormState) in Reply.page(visit.shell(view).boardPage(kind, view, state)) }
    var reader = FormReader(visit.state)
    let words = reader.prose(BoardForm.Field.words)
    let about = reader.persons(BoardForm.Field.about)
    let domain: LifeDomain? = reader.optionalChoice(BoardForm.Field.domain)
    let factors: [FactorKind] = reader.choices(BoardForm.Field.factors, atLeastOne: false)
    guard reader.isComplete, let words else { return incomplete(again(reader.state)) }
    let item = newItem(visit)
    let envelope = Envelope(
      id: item, kind: kind, subjects: about, domain: domain, author: ask.viewer.person.map { .person($0) })
    let asksAlong = kind == .concern && domain == .incomeAndDebt
    return try await carryOut(
      .seeing(.raise(envelope, factors, Words(item, [.body: words]))), visit, ask,
      then: asksAlong ? .alongside : .story, .saved, about: BoardForm.Field.about, again: again)
  }

  /// What a link chose beforehand.
  func prefilled(_ visit: Visit) -> FormState {
    var state = FormState()
    let field = BoardForm.Field.domain
    if let chosen = visit.query[field.rawValue]?.first { state.set(field, chosen) }
    return state
  }
}
