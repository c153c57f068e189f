import Casework
import Pages
import Vocabulary

extension Front {
  /// One press: the change goes back, or a kind page says why it cannot.
  func takeBack(_ visit: Visit, _ ask: Ask) async throws -> Reply {
    guard visit.isPost, let change = Codes.takeBack(visit.state[TakeBackForm.Field.what]) else {
      return notFound(visit)
    }
    let page = page(of: change)
    return try await press(.takeBack(change), visit, ask, then: page, .takenBack, back: page)
  }

  /// Where it stands.
  private func page(of change: TakeBackCommand) -> FamilySite {
    switch change {
    case .goal, .swap, .goalLimit, .step: .goals
    case .answer(let person, _): .domains(person)
    case .stance: .plan
    }
  }
}
