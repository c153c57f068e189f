import Casework
import Pages
import Privacy
import Vocabulary

extension Front {
  func makeCheck(_ visit: Visit, _ ask: Ask, _ view: FamilyView) async throws -> Reply {
    var reader = FormReader(visit.state)
    let item = newItem(visit)
    guard let person = ask.viewer.person else { return notFound(visit) }
    let check = ExperienceCheck(
      item: item, person: person, understood: reader.optionalChoice(CheckForm.Field.understood),
      listened: reader.optionalChoice(CheckForm.Field.listened),
      counted: reader.optionalChoice(CheckForm.Field.counted), safe: reader.optionalChoice(CheckForm.Field.safe))
    var texts: [WordField: BoundedText] = [:]
    texts[.helped] = reader.optionalProse(CheckForm.Field.helped)
    texts[.hindered] = reader.optionalProse(CheckForm.Field.hindered)
    let again = { (state: FormState) in Reply.page(visit.shell(view).checksPage(view, state)) }
    guard reader.isComplete else { return incomplete(again(reader.state)) }
    return try await carryOut(
      .evaluating(.check(check, texts.isEmpty ? nil : Words(item, texts))), visit, ask, then: .evaluation(.check(item)),
      .checked, again: again)
  }

  func showCheck(_ visit: Visit, _ line: CheckLine, _ view: FamilyView) -> Reply {
    var state = FormState()
    state.set(ShareForm.Field.with, all: line.sharedWith.map { Codes.text($0.party) })
    return .page(visit.shell(view).checkPage(line, view, state))
  }

  /// Nobody ticked takes back what was shared.
  func shareCheck(_ visit: Visit, _ ask: Ask, _ line: CheckLine, _ view: FamilyView) async throws -> Reply {
    var reader = FormReader(visit.state)
    let parties = reader.parties(ShareForm.Field.with, of: view.evaluation.confidants)
    let again = { (state: FormState) in Reply.page(visit.shell(view).checkPage(line, view, state)) }
    guard reader.isComplete else { return incomplete(again(reader.state)) }
    return try await carryOut(
      .evaluating(.share(line.item, with: parties)), visit, ask, then: .evaluation(.check(line.item)), .saved,
      about: ShareForm.Field.with, again: again)
  }
}

extension FormReader {
  /// One of a few words that the page offers.
  mutating func word(_ field: some FormField, of offered: [String]) -> String? {
    if state[field].isEmpty { return mark(field, .notChosen) }
    return offered.contains(state[field]) ? state[field] : mark(field, .unknownChoice)
  }

  /// Any number of those whom the page offers, none too.
  mutating func parties(_ field: some FormField, of offered: [PartyLabel]) -> [Party] {
    state.all(field).filter { !$0.isEmpty }.compactMap { text in
      guard let party = Codes.party(text), offered.contains(where: { $0.party == party }) else {
        return mark(field, .unknownChoice)
      }
      return party
    }
  }
}
