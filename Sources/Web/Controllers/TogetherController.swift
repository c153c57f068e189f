import Casework
import Pages
import Privacy
import Vocabulary

extension Front {
  func answerTogether(_ visit: Visit, _ ask: Ask) async throws -> Reply {
    guard let view = try await familyView(ask, .together),
      view.together.mayAnswer || !visit.isPost && ask.viewer.practitioner != nil
    else { return notFound(visit) }
    let again = { (state: FormState) in Reply.page(visit.shell(view).togetherPage(view, state)) }
    guard visit.isPost else {
      var state = FormState()
      if let mine = view.together.mine { state.set(TogetherForm.Field.answer, Codes.text(mine)) }
      return again(state)
    }
    var reader = FormReader(visit.state)
    let answer: TogetherAnswer? = reader.choice(TogetherForm.Field.answer)
    let words = reader.optionalProse(TogetherForm.Field.words)
    guard reader.isComplete, let answer, let person = ask.viewer.person else { return incomplete(again(reader.state)) }
    let stance = TogetherStance(item: newItem(visit), person: person, answer: answer)
    return try await carryOut(
      .answerTogether(stance, words.map { Words(stance.item, [.body: $0]) }), visit, ask, then: .together, .saved,
      again: again)
  }
}
