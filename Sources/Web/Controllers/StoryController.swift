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
      guard let label = board(of: person, view) else { return notFound(visit) }
      return .page(shell.domainsPage(label, view))
    case (.domain(let person, let domain), let isPost):
      guard let label = board(of: person, view) else { return notFound(visit) }
      return isPost
        ? try await answerDomain(visit, ask, domain, label, view)
        : .page(shell.domainPage(domain, label, view, FormState()))
    default: return view.may.tellStory ? try await write(visit, ask, view) : notFound(visit)
    }
  }

  private func board(of person: PersonID, _ view: FamilyView) -> PartyLabel? {
    view.members.first { $0.label.party == .person(person) && $0.isOwnBoard }?.label
  }

  private func write(_ visit: Visit, _ ask: Ask, _ view: FamilyView) async throws -> Reply {
    let shell = visit.shell(view)
    switch (ask.site, visit.isPost) {
    case (.tell, false): return .page(shell.tellPage(view, FormState()))
    case (.newStrength, false): return .page(shell.strengthPage(view, FormState()))
    case (.newConcern, false): return .page(shell.concernPage(view, FormState()))
    case (.tell, true): return try await tell(visit, ask, view)
    case (.newStrength, true): return try await raise(.strength, visit, ask, view)
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

  private func raise(_ kind: ItemKind, _ visit: Visit, _ ask: Ask, _ view: FamilyView) async throws -> Reply {
    var reader = FormReader(visit.state)
    let words = reader.prose(BoardForm.Field.words)
    let about = reader.persons(BoardForm.Field.about)
    let domain: LifeDomain? = reader.optionalChoice(BoardForm.Field.domain)
    let again = { (state: FormState) in
      let shell = visit.shell(view)
      return Reply.page(kind == .strength ? shell.strengthPage(view, state) : shell.concernPage(view, state))
    }
    guard reader.isComplete, let words else { return incomplete(again(reader.state)) }
    let item = newItem(visit)
    let envelope = Envelope(
      id: item, kind: kind, subjects: about, domain: domain, author: ask.viewer.person.map { .person($0) })
    return try await carryOut(
      .raise(envelope, Words(item, [.body: words])), visit, ask, then: .story, .saved,
      about: BoardForm.Field.about, again: again)
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
