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
      guard let offering = OfferingID(picked), let line = try await casework.offering(offering) else {
        return notFound(visit)
      }
      return .page(shell.optionPage(decision, view, shell.filled(with: line, today: view.day)))
    }
    var reader = FormReader(visit.isPost ? visit.state : FormState())
    let text = reader.optionalLine(PickForm.Field.text)
    let words = text.map { SearchWords.of($0.text, most: SearchForm.mostWords) } ?? []
    let found = try await casework.offerings(OfferingSearch(words: words), page: 1)
    let page = shell.pickOfferingPage(decision, found, view, reader.state)
    return reader.isComplete ? .page(page) : incomplete(.page(page))
  }
}
