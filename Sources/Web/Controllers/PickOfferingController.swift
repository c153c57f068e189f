import Casework
import Pages
import Privacy
import Vocabulary

extension Front {
  /// Begins a possibility with help from the directory. What is looked for is sent, and kept nowhere.
  func answerPickOffering(_ visit: Visit, _ ask: Ask, _ id: ItemID) async throws -> Reply {
    guard let view = try await familyView(ask, .deciding),
      let decision = view.deciding.decisions.first(where: { $0.head.id == id }), decision.mayDecide, !decision.isMade
    else { return notFound(visit) }
    let shell = visit.shell(view)
    let picked = visit.isPost ? visit.state[PickForm.Field.offering] : ""
    guard picked.isEmpty else {
      guard let line = try await offering(picked) else { return notFound(visit) }
      return .page(shell.optionPage(decision, view, shell.filled(with: line, today: view.day)))
    }
    return try await pick(visit) { found, state in shell.pickOfferingPage(decision, found, view, state) }
  }

  /// The same for a referral.
  func pickForReferral(_ visit: Visit, _ view: FamilyView) async throws -> Reply {
    let shell = visit.shell(view)
    let picked = visit.isPost ? visit.state[PickForm.Field.offering] : ""
    guard picked.isEmpty else {
      guard let line = try await offering(picked) else { return notFound(visit) }
      return .page(shell.newReferralPage(view, FormState(rhythm: Referral.usualRhythm), with: line))
    }
    return try await pick(visit) { found, state in shell.pickForReferralPage(found, view, state) }
  }

  func offering(_ code: String) async throws -> ListedOffering? {
    guard let id = OfferingID(code) else { return nil }
    return try await casework.offering(id)
  }

  private func pick(_ visit: Visit, _ page: (OfferingPage, FormState) -> Page) async throws -> Reply {
    var reader = FormReader(visit.isPost ? visit.state : FormState())
    let text = reader.optionalLine(PickForm.Field.text)
    let words = text.map { SearchWords.of($0.text, most: SearchForm.mostWords) } ?? []
    let found = try await casework.offerings(OfferingSearch(words: words), page: 1)
    let reply = Reply.page(page(found, reader.state))
    return reader.isComplete ? reply : incomplete(reply)
  }
}
