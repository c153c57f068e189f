import Casework
import Pages
import Privacy
import Vocabulary

extension Front {
  func answerWishes(_ visit: Visit, _ ask: Ask) async throws -> Reply {
    guard let view = try await familyView(ask, .wishes), view.wishes.mayRest, let person = ask.viewer.person else {
      return notFound(visit)
    }
    switch (ask.site, visit.isPost) {
    case (.wishes, false): return .page(visit.shell(view).wishesPage(view, FormState()))
    case (.wishes, true): return view.wishes.mayWish ? try await wish(visit, ask, person, view) : notFound(visit)
    case (.rest, true):
      let wish = NetworkWish(item: newItem(visit), person: person, answer: .resting)
      return try await press(.wishing(.wish(wish, nil)), visit, ask, then: .wishes, .saved, back: .wishes)
    case (.endWish(let item), true):
      return try await press(.wishing(.takeBack(item)), visit, ask, then: .wishes, .deleted, back: .wishes)
    default: return notFound(visit)
    }
  }

  private func wish(_ visit: Visit, _ ask: Ask, _ person: PersonID, _ view: FamilyView) async throws -> Reply {
    var reader = FormReader(visit.state)
    let answer: WishAnswer? = reader.choice(WishForm.Field.answer)
    let topic: LifeDomain? = reader.optionalChoice(WishForm.Field.topic)
    let persons = answer == .only ? reader.persons(WishForm.Field.persons, of: view.wishes.persons) : []
    let words = reader.optionalProse(WishForm.Field.words)
    let again = { (state: FormState) in Reply.page(visit.shell(view).wishesPage(view, state)) }
    guard reader.isComplete, let answer, answer != .resting else { return incomplete(again(reader.state)) }
    let item = newItem(visit)
    let wish = NetworkWish(item: item, person: person, topic: topic, answer: answer, persons: persons)
    return try await carryOut(
      .wishing(.wish(wish, words.map { Words(item, [.body: $0]) })), visit, ask, then: .wishes, .saved,
      about: WishForm.Field.persons, again: again)
  }
}
