import Casework
import Pages
import Privacy
import Vocabulary

extension Front {
  /// What a child hid from a parent: shown after all by the child, or decided on by a professional.
  func answerObjection(_ visit: Visit, _ ask: Ask, _ item: ItemID) async throws -> Reply {
    guard let view = try await familyView(ask, .story),
      let line = view.objections.first(where: { $0.item == item })
    else { return notFound(visit) }
    switch (ask.site, visit.isPost) {
    case (.endObjection, true) where line.mayEnd:
      return try await press(.endObjection(item), visit, ask, then: .story, .shownAgain, back: .story)
    case (.decideObjection, _) where line.mayDecide: return try await decide(line, visit, ask, view)
    default: return notFound(visit)
    }
  }

  private func decide(_ line: ObjectionLine, _ visit: Visit, _ ask: Ask, _ view: FamilyView) async throws -> Reply {
    let again = { (state: FormState) in Reply.page(visit.shell(view).decideObjectionPage(line, view, state)) }
    guard visit.isPost else { return again(FormState()) }
    var reader = FormReader(visit.state)
    let decision: ObjectionDecisionForm.Decision? = reader.choice(ObjectionDecisionForm.Field.decision)
    let words = reader.prose(ObjectionDecisionForm.Field.words, limit: 1_000)
    guard let decision, let words else { return incomplete(again(reader.state)) }
    return try await carryOut(
      .decideObjection(line.item, upheld: decision == .staysHidden, Words(line.item, [.body: words])), visit, ask,
      then: .story, .decided, again: again)
  }
}
