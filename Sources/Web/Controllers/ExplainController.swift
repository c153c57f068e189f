import Casework
import Pages
import Privacy
import Vocabulary

extension Front {
  func answerExplanation(_ visit: Visit, _ ask: Ask) async throws -> Reply {
    guard let view = try await familyView(ask, .explanation) else { return notFound(visit) }
    let shell = visit.shell(view)
    let board = view.explanation
    switch (ask.site, visit.isPost) {
    case (.explanation, false): return .page(shell.explanationPage(view))
    case (.newFactor, let isPost):
      guard board.mayAdd else { return notFound(visit) }
      return isPost ? try await addFactor(visit, ask, view) : .page(shell.newFactorPage(view, FormState()))
    case (.newInfluence, let isPost):
      guard board.mayLink else { return notFound(visit) }
      return isPost ? try await link(visit, ask, view) : .page(shell.newInfluencePage(view, FormState()))
    case (.recognise(let id), let isPost):
      guard let card = board.factors.first(where: { $0.head.id == id }), card.mayRecognise else {
        return notFound(visit)
      }
      return isPost
        ? try await recognise(card, visit, ask, view) : .page(shell.recognisePage(card, view, FormState()))
    case (.removeExplained(let id), true):
      let isMine =
        board.factors.contains { $0.head.id == id && $0.mayRemove }
        || board.links.contains { $0.item == id && $0.mayRemove }
      guard isMine else { return notFound(visit) }
      return try await press(
        .destroy(id, ground: .requested), visit, ask, then: .explanation, .deleted, back: .explanation)
    default: return notFound(visit)
    }
  }

  private func addFactor(_ visit: Visit, _ ask: Ask, _ view: FamilyView) async throws -> Reply {
    var reader = FormReader(visit.state)
    let words = reader.prose(FactorForm.Field.words, limit: 400)
    let column: FactorColumn? = reader.choice(FactorForm.Field.column)
    let level: FactorLevel? = reader.choice(FactorForm.Field.level)
    let about = reader.persons(FactorForm.Field.about)
    let cards = view.explanation.factors.map(\.head.id)
    let other =
      visit.state[FactorForm.Field.alternative].isEmpty ? nil : reader.item(FactorForm.Field.alternative, of: cards)
    let again = { (state: FormState) in Reply.page(visit.shell(view).newFactorPage(view, state)) }
    guard reader.isComplete, let words, let column, let level, let first = about.first else {
      return incomplete(again(reader.state))
    }
    let organization =
      ask.viewer.practitioner == nil
      ? nil : try await casework.organization(of: ask.viewer, helping: first, in: ask.family)
    let item = newItem(visit)
    let envelope = Envelope(
      id: item, kind: .factor, subjects: about, author: ask.viewer, organization: organization,
      attachedTo: other.map { [$0] } ?? [])
    let factor = Factor(item: item, column: column, level: level, alternativeTo: other)
    return try await carryOut(
      .explaining(.addFactor(envelope, factor, Words(item, [.body: words]))), visit, ask, then: .explanation, .saved,
      about: FactorForm.Field.about, again: again)
  }

  private func link(_ visit: Visit, _ ask: Ask, _ view: FamilyView) async throws -> Reply {
    var reader = FormReader(visit.state)
    let from = reader.end(InfluenceForm.Field.from, of: view.explanation.ends)
    let to = reader.end(InfluenceForm.Field.to, of: view.explanation.ends)
    let again = { (state: FormState) in Reply.page(visit.shell(view).newInfluencePage(view, state)) }
    guard reader.isComplete, let from, let to else { return incomplete(again(reader.state)) }
    let influence = Influence(item: newItem(visit), from: from, to: to)
    return try await carryOut(
      .explaining(.link(influence)), visit, ask, then: .explanation, .saved, about: InfluenceForm.Field.to,
      again: again)
  }

  private func recognise(
    _ card: FactorLine, _ visit: Visit, _ ask: Ask, _ view: FamilyView
  ) async throws -> Reply {
    var reader = FormReader(visit.state)
    let recognition: Recognition? = reader.choice(RecogniseForm.Field.recognition)
    let again = { (state: FormState) in Reply.page(visit.shell(view).recognisePage(card, view, state)) }
    guard let recognition, let person = ask.viewer.person else { return incomplete(again(reader.state)) }
    let fact = RecognisedFactor(
      item: newItem(visit), factor: card.head.id, person: person, recognition: recognition)
    return try await carryOut(
      .explaining(.recognise(fact)), visit, ask, then: .explanation, .saved, again: again)
  }

  /// Why a child's goal stands by itself for now.
  func answerCheck(_ visit: Visit, _ ask: Ask, _ goal: GoalLine, _ view: FamilyView) async throws -> Reply {
    var reader = FormReader(visit.state)
    let words = reader.prose(BesideForm.Field.words, limit: 400)
    let again = { (state: FormState) in Reply.page(visit.shell(view).besidePage(goal, view, state)) }
    guard let words else { return incomplete(again(reader.state)) }
    let answer = PlanCheckAnswer(item: newItem(visit), goal: goal.head.id)
    return try await carryOut(
      .explaining(.answerCheck(answer, Words(answer.item, [.body: words]))), visit, ask,
      then: .goal(goal.head.id, .show), .saved, again: again)
  }
}

extension FormReader {
  mutating func end(_ field: some FormField, of offered: [EndLine]) -> InfluenceEnd? {
    if state[field].isEmpty { return mark(field, .notChosen) }
    return offered.first { Codes.text($0.end) == state[field] }?.end ?? mark(field, .unknownChoice)
  }
}
