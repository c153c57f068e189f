import Casework
import Pages
import Privacy
import Vocabulary

extension Front {
  func answerStory(_ visit: Visit, _ ask: Ask) async throws -> Reply {
    guard let view = try await familyView(ask, .story) else { return notFound(visit) }
    let shell = visit.shell(view)
    switch (ask.site, visit.isPost) {
    case (.story, false): return .page(shell.storyPage(view))
    case (.domains(let person), false):
      guard let board = board(of: person, view) else { return notFound(visit) }
      return .page(shell.domainsPage(board, view))
    case (.domain(let person, let domain), let isPost):
      guard let board = board(of: person, view), board.mayAnswer else { return notFound(visit) }
      return isPost
        ? try await answerDomain(visit, ask, domain, board.person, view)
        : .page(shell.domainPage(domain, board.person, view, FormState()))
    default: return view.may.tellStory ? try await write(visit, ask, view) : notFound(visit)
    }
  }

  private func board(of person: PersonID, _ view: FamilyView) -> BoardLine? {
    view.seeing.boards.first { $0.person.party == .person(person) }
  }

  private func write(_ visit: Visit, _ ask: Ask, _ view: FamilyView) async throws -> Reply {
    let shell = visit.shell(view)
    switch (ask.site, visit.isPost) {
    case (.tell, false): return .page(shell.tellPage(view, FormState()))
    case (.newStrength, false): return .page(shell.boardPage(.strength, view, prefilled(visit)))
    case (.newWish, false): return .page(shell.boardPage(.wish, view, prefilled(visit)))
    case (.newConcern, false): return .page(shell.boardPage(.concern, view, prefilled(visit)))
    case (.alongside, false): return .page(shell.alongsidePage(view))
    case (.tell, true): return try await tell(visit, ask, view)
    case (.newStrength, true): return try await raise(.strength, visit, ask, view)
    case (.newWish, true): return try await raise(.wish, visit, ask, view)
    case (.newConcern, true): return try await raise(.concern, visit, ask, view)
    default: return notFound(visit)
    }
  }

  private func tell(_ visit: Visit, _ ask: Ask, _ view: FamilyView) async throws -> Reply {
    var reader = FormReader(visit.state)
    let title = reader.optionalLine(StoryForm.Field.title)
    let words = reader.prose(StoryForm.Field.words)
    let again = { (state: FormState) in Reply.page(visit.shell(view).tellPage(view, state)) }
    guard reader.isComplete, let words, let person = ask.viewer.person else { return incomplete(again(reader.state)) }
    let item = newItem(visit)
    var texts: [WordField: BoundedText] = [.body: words]
    if let title { texts[.title] = title }
    let envelope = Envelope(id: item, kind: .story, subjects: [person], author: ask.viewer)
    let after: FamilySite = (view.viewer.age ?? 18) < 12 ? .plan : .story
    return try await carryOut(.tell(envelope, Words(item, texts)), visit, ask, then: after, .story, again: again)
  }

  private func answerDomain(
    _ visit: Visit, _ ask: Ask, _ domain: LifeDomain, _ person: PartyLabel, _ view: FamilyView
  ) async throws -> Reply {
    var reader = FormReader(visit.state)
    let answer: DomainAnswer? = reader.choice(DomainForm.Field.answer)
    let again = { (state: FormState) in Reply.page(visit.shell(view).domainPage(domain, person, view, state)) }
    guard let answer, let id = person.party.person else { return incomplete(again(reader.state)) }
    return try await carryOut(
      .answerDomain(id, domain, answer), visit, ask, then: .domains(id), .domain, again: again)
  }
}
