import Casework
import Pages
import Privacy
import Vocabulary

extension Front {
  func answerExpectations(_ visit: Visit, _ ask: Ask, _ site: ExpectationSite) async throws -> Reply {
    guard let view = try await familyView(ask, .expectations) else { return notFound(visit) }
    let shell = visit.shell(view)
    switch (site, visit.isPost) {
    case (.list, false): return .page(shell.expectationsPage(view))
    case (.list, true): return notFound(visit)
    case (.new, let isPost):
      guard !view.expectations.mayWrite.isEmpty else { return notFound(visit) }
      return isPost ? try await sayExpectation(visit, ask, view) : .page(shell.newExpectationPage(view, FormState()))
    case (.discussed(let item), let isPost):
      guard let line = view.expectations.lines.first(where: { $0.head.id == item && $0.mayMark }) else {
        return notFound(visit)
      }
      if isPost { return try await markDiscussed(visit, ask, line, view) }
      var state = FormState()
      state.set(DiscussedForm.Field.day, view.day.description)
      return .page(shell.discussedPage(line, view, state))
    }
  }

  private func sayExpectation(_ visit: Visit, _ ask: Ask, _ view: FamilyView) async throws -> Reply {
    var reader = FormReader(visit.state)
    let pair = reader.pair(ExpectationForm.Field.with, of: view.expectations.mayWrite)
    let expects = reader.optionalProse(ExpectationForm.Field.expects)
    // One of the two is enough.
    let offers =
      expects == nil ? reader.prose(ExpectationForm.Field.offers) : reader.optionalProse(ExpectationForm.Field.offers)
    let again = { (state: FormState) in Reply.page(visit.shell(view).newExpectationPage(view, state)) }
    guard reader.isComplete, let pair, let practitioner = pair.practitioner.party.practitioner,
      let person = pair.person.party.person
    else { return incomplete(again(reader.state)) }
    let fact = Expectation(item: newItem(visit), practitioner: practitioner, person: person)
    var texts: [WordField: BoundedText] = [:]
    texts[.expects] = expects
    texts[.offers] = offers
    return try await carryOut(
      .expecting(.say(fact, Words(fact.item, texts))), visit, ask, then: .expectations(.list), .expectation,
      about: ExpectationForm.Field.with, again: again)
  }

  private func markDiscussed(
    _ visit: Visit, _ ask: Ask, _ line: ExpectationLine, _ view: FamilyView
  ) async throws -> Reply {
    var reader = FormReader(visit.state)
    let day = reader.day(DiscussedForm.Field.day, from: line.head.day + -30, to: view.day)
    let again = { (state: FormState) in Reply.page(visit.shell(view).discussedPage(line, view, state)) }
    guard let day else { return incomplete(again(reader.state)) }
    return try await carryOut(
      .expecting(.markDiscussed(line.head.id, on: day)), visit, ask, then: .expectations(.list), .discussed,
      again: again)
  }

  /// The act by which a version is agreed.
  func answerAgreePlan(_ visit: Visit, _ ask: Ask) async throws -> Reply {
    guard let view = try await familyView(ask, .plan), let plan = view.plan, plan.standing.mayAgree else {
      return notFound(visit)
    }
    guard visit.isPost else { return .page(visit.shell(view).agreePlanPage(plan, view)) }
    return try await press(
      .planning(.agree(plan.text.head.id)), visit, ask, then: .plan, .planAgreed, back: .plan)
  }
}

extension FormReader {
  /// Of the pairs that the page offers; any other may not even be asked about.
  mutating func pair(_ field: some FormField, of offered: [ExpectationPair]) -> ExpectationPair? {
    let code = state[field]
    if code.isEmpty { return mark(field, .notChosen) }
    return offered.first { $0.code == code } ?? mark(field, .unknownChoice)
  }
}
