import Casework
import Pages
import Privacy
import Vocabulary

extension Front {
  /// An option written anew while the choice is open; sent just too late it is refused with the words kept.
  func answerReviseOption(_ visit: Visit, _ ask: Ask, _ id: ItemID, _ item: ItemID) async throws -> Reply {
    guard let view = try await familyView(ask, .deciding),
      let decision = view.deciding.decisions.first(where: { $0.head.id == id }),
      let option = decision.options.first(where: { $0.head.id == item }), option.mayRevise,
      visit.isPost || !decision.isMade
    else { return notFound(visit) }
    let page = { (state: FormState) in Reply.page(visit.shell(view).reviseOptionPage(option, decision, view, state)) }
    guard visit.isPost else { return page(FormState(revising: option)) }
    var reader = FormReader(visit.state)
    let texts = reader.option(isNoHelp: option.isNoHelp)
    let asker = reader.optionalParty(OptionForm.Field.asker)
    guard reader.isComplete else { return incomplete(page(reader.state)) }
    let revision = OptionRevision(
      item: newItem(visit), option: item, asker: asker, organization: try await organization(ask, at: decision))
    return try await carryOut(
      .deciding(.reviseOption(revision, Words(revision.item, texts))), visit, ask,
      then: .decision(decision.head.id, .show), .saved, about: OptionForm.Field.asker, again: page)
  }
}

extension FormReader {
  /// What an option, or "nu niets doen", says of itself; marks what must be there and is not.
  mutating func option(isNoHelp: Bool) -> [WordField: BoundedText] {
    var texts: [WordField: BoundedText] = [:]
    if !isNoHelp { texts[.title] = line(OptionForm.Field.title) }
    texts[.body] = prose(OptionForm.Field.words, limit: 1_000)
    for term in OptionTerm.allCases where !isNoHelp || NothingForm.Field(term) != nil {
      texts[term.field] = optionalProse(OptionForm.Field(term))
    }
    return texts
  }
}

extension FormState {
  /// As it stands now; nothing changes by opening the form.
  fileprivate init(revising option: OptionLine) {
    self.init()
    set(OptionForm.Field.title, option.title)
    set(OptionForm.Field.words, option.words ?? "")
    for (term, words) in option.terms { set(OptionForm.Field(term), words) }
    if let asker = option.asker { set(OptionForm.Field.asker, Codes.text(asker.party)) }
  }
}
