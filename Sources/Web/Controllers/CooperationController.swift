import Casework
import Pages
import Privacy
import Vocabulary

extension Front {
  func answerCooperation(_ visit: Visit, _ ask: Ask, _ site: CooperationSite) async throws -> Reply {
    guard let view = try await familyView(ask, .cooperation), view.cooperation.isShown else { return notFound(visit) }
    let (shell, board) = (visit.shell(view), view.cooperation)
    switch site {
    case .show: return visit.isPost ? notFound(visit) : .page(shell.cooperationPage(view))
    case .agreement:
      guard board.mayAgree else { return notFound(visit) }
      return visit.isPost ? try await agree(visit, ask, view) : .page(shell.agreementPage(view, FormState()))
    case .issue:
      guard !board.subjects.isEmpty else { return notFound(visit) }
      return visit.isPost ? try await raiseIssue(visit, ask, view) : .page(shell.newIssuePage(view, FormState()))
    case .answer(let item):
      guard let line = board.issues.first(where: { $0.head.id == item && (visit.isPost ? $0.takesPart : $0.mayAnswer) })
      else {
        return notFound(visit)
      }
      return visit.isPost
        ? try await answerIssue(visit, ask, line, view) : .page(shell.answerIssuePage(line, view, FormState()))
    case .join(let item): return try await pressCooperation(.join(item), visit, ask)
    case .settle(let item): return try await pressCooperation(.settle(item), visit, ask)
    }
  }

  private func pressCooperation(_ command: CooperatingCommand, _ visit: Visit, _ ask: Ask) async throws -> Reply {
    guard visit.isPost else { return notFound(visit) }
    return try await press(
      .cooperating(command), visit, ask, then: .cooperation(.show), .saved, back: .cooperation(.show))
  }

  private func agree(_ visit: Visit, _ ask: Ask, _ view: FamilyView) async throws -> Reply {
    var reader = FormReader(visit.state)
    var texts: [WordField: BoundedText] = [:]
    texts[.reach] = reader.prose(AgreementForm.Field.reach)
    texts[.answering] = reader.optionalProse(AgreementForm.Field.answering)
    texts[.choosing] = reader.optionalProse(AgreementForm.Field.choosing)
    texts[.absence] = reader.optionalProse(AgreementForm.Field.absence)
    let day = reader.day(AgreementForm.Field.lookAgain, from: view.day, to: view.day + 365)
    let again = { (state: FormState) in Reply.page(visit.shell(view).agreementPage(view, state)) }
    guard reader.isComplete, let day else { return incomplete(again(reader.state)) }
    let fact = TeamAgreement(item: newItem(visit), lookAgain: day)
    return try await carryOut(
      .cooperating(.agree(fact, Words(fact.item, texts))), visit, ask, then: .cooperation(.show), .saved, again: again)
  }

  private func raiseIssue(_ visit: Visit, _ ask: Ask, _ view: FamilyView) async throws -> Reply {
    var reader = FormReader(visit.state)
    let matter: IssueMatter? = reader.choice(IssueForm.Field.matter)
    let words = reader.prose(IssueForm.Field.words)
    let pair = reader.ownerPair(IssueForm.Field.owner, of: view.cooperation.subjects)
    let due = reader.day(IssueForm.Field.due, from: view.day, to: view.day + 92)
    let again = { (state: FormState) in Reply.page(visit.shell(view).newIssuePage(view, state)) }
    guard reader.isComplete, let matter, let words, let pair, let due, let person = pair.person.party.person else {
      return incomplete(again(reader.state))
    }
    let fact = CooperationIssue(
      item: newItem(visit), subject: person, matter: matter, owner: pair.owner.party, due: due)
    return try await carryOut(
      .cooperating(.raise(fact, Words(fact.item, [.body: words]))), visit, ask, then: .cooperation(.show), .saved,
      about: IssueForm.Field.owner, again: again)
  }

  private func answerIssue(_ visit: Visit, _ ask: Ask, _ line: IssueLine, _ view: FamilyView) async throws -> Reply {
    var reader = FormReader(visit.state)
    let words = reader.prose(IssueAnswerForm.Field.words)
    let again = { (state: FormState) in Reply.page(visit.shell(view).answerIssuePage(line, view, state)) }
    guard let words else { return incomplete(again(reader.state)) }
    let fact = IssueAnswer(item: newItem(visit), issue: line.head.id)
    return try await carryOut(
      .cooperating(.answer(fact, Words(fact.item, [.body: words]))), visit, ask, then: .cooperation(.show), .saved,
      again: again)
  }
}

extension FormReader {
  /// Of the pairs that the page offers; any other may not even be asked about.
  mutating func ownerPair(
    _ field: some FormField, of offered: [IssueSubjectLine]
  ) -> (owner: PartyLabel, person: PartyLabel)? {
    let code = state[field]
    if code.isEmpty { return mark(field, .notChosen) }
    for line in offered {
      if let owner = line.owners.first(where: { IssueForm.code($0, line.person) == code }) {
        return (owner, line.person)
      }
    }
    return mark(field, .unknownChoice)
  }
}
