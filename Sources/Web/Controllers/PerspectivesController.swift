import Casework
import Pages
import Privacy
import Vocabulary

extension Front {
  func answerPerspectives(_ visit: Visit, _ ask: Ask) async throws -> Reply {
    if case .perspective(let item, .discuss) = ask.site { return try await answerDiscuss(visit, ask, item) }
    let isAgenda = ask.site == .agenda || ask.site.isDiscussed
    guard let view = try await familyView(ask, isAgenda ? .agenda : .perspectives) else { return notFound(visit) }
    let shell = visit.shell(view)
    switch (ask.site, visit.isPost) {
    case (.perspectives, false): return .page(shell.perspectivesPage(view))
    case (.agenda, false): return .page(shell.agendaPage(view))
    case (.discussed(let point), true):
      return try await press(
        .perspective(.discussed(point)), visit, ask, then: .agenda, .pointDiscussed, back: .agenda)
    case (.newSubject, let isPost):
      let people = try await peopleToWriteAbout(ask, view)
      guard !people.isEmpty else { return notFound(visit) }
      return isPost
        ? try await beginSubject(visit, ask, people, view)
        : .page(shell.newSubjectPage(people, in: ask.family, FormState()))
    case (.perspective(let item, let site), _): return try await answerPerspective(visit, ask, item, site, view)
    default: return notFound(visit)
    }
  }

  /// A member about who takes part, a professional about whom he helps.
  private func peopleToWriteAbout(_ ask: Ask, _ view: FamilyView) async throws -> [PartyLabel] {
    if ask.viewer.practitioner != nil { return try await casework.personsHelped(by: ask.viewer, in: ask.family, view) }
    guard view.may.tellStory else { return [] }
    if (view.viewer.age ?? 18) < 12 { return [view.viewer.label] }
    return view.members.filter(\.role.takesPart).map(\.label)
  }

  private func beginSubject(
    _ visit: Visit, _ ask: Ask, _ people: [PartyLabel], _ view: FamilyView
  ) async throws -> Reply {
    var reader = FormReader(visit.state)
    let title = reader.line(SubjectForm.Field.title)
    let words = reader.prose(SubjectForm.Field.words)
    let isChild = (view.viewer.age ?? 18) < 12
    let about =
      isChild ? people.compactMap(\.party.person) : reader.persons(SubjectForm.Field.about, of: people)
    let again = { (state: FormState) in Reply.page(visit.shell(view).newSubjectPage(people, in: ask.family, state)) }
    guard reader.isComplete, let title, let words, let first = about.first else {
      return incomplete(again(reader.state))
    }
    let item = newItem(visit)
    let envelope = Envelope(
      id: item, kind: .perspective, subjects: about, author: ask.viewer,
      organization: try await casework.organization(of: ask.viewer, helping: first, in: ask.family),
      isChildVersion: isChild)
    return try await carryOut(
      .perspective(.look(envelope, Words(item, [.title: title, .body: words]))), visit, ask,
      then: .perspective(item, .show), .perspective, about: SubjectForm.Field.about, again: again)
  }

  // MARK: One subject

  private func answerPerspective(
    _ visit: Visit, _ ask: Ask, _ id: ItemID, _ site: PerspectiveSite, _ view: FamilyView
  ) async throws -> Reply {
    let found = view.perspectives.subjects.first { subject in
      subject.head.id == id || site == .show && subject.views.contains { $0.head.id == id }
    }
    guard let subject = found else { return notFound(visit) }
    switch (site, visit.isPost) {
    case (.show, false): return .page(visit.shell(view).perspectivePage(subject, view))
    case (.draw, _):
      guard subject.mayLook, ask.viewer.person != nil else { return notFound(visit) }
      return try await answerDrawing(of: .view(subject), visit, ask, view)
    case (.add, let isPost):
      guard subject.mayLook else { return notFound(visit) }
      return try await addPerspective(visit, ask, subject, view, isPost: isPost)
    default: return notFound(visit)
    }
  }

  private func addPerspective(
    _ visit: Visit, _ ask: Ask, _ subject: SubjectLine, _ view: FamilyView, isPost: Bool
  ) async throws -> Reply {
    let isMember = ask.viewer.person != nil
    let readers =
      isMember ? try await casework.itemView(ask.family, item: subject.head.id, for: ask.viewer)?.readers ?? [] : []
    let again = { (state: FormState) in
      Reply.page(visit.shell(view).addPerspectivePage(subject, readers: readers, in: ask.family, state))
    }
    guard isPost else { return again(FormState()) }
    var reader = FormReader(visit.state)
    guard let words = reader.prose(PerspectiveForm.Field.words) else { return incomplete(again(reader.state)) }
    let about = subject.head.about.compactMap(\.party.person)
    let new = newItem(visit)
    let envelope = Envelope(
      id: new, kind: .perspective, subjects: about, domain: subject.head.domain, author: ask.viewer,
      organization: try await organization(ask, helping: about), attachedTo: [subject.head.id],
      isChildVersion: (view.viewer.age ?? 18) < 12)
    return try await carryOut(
      .perspective(.look(envelope, Words(new, [.body: words]))), visit, ask,
      then: .perspective(subject.head.id, .show), .perspective, again: again)
  }

  private func organization(_ ask: Ask, helping about: [PersonID]) async throws -> OrganizationID? {
    guard let first = about.first else { return nil }
    return try await casework.organization(of: ask.viewer, helping: first, in: ask.family)
  }

  // MARK: Bespreken

  private func answerDiscuss(_ visit: Visit, _ ask: Ask, _ id: ItemID) async throws -> Reply {
    guard let item = try await casework.itemView(ask.family, item: id, for: ask.viewer), item.mayDiscuss else {
      return notFound(visit)
    }
    let back = FamilySite.showing(item.head)
    let again = { (state: FormState) in
      Reply.page(
        visit.shell(item).discussPage(
          item.head, words: item.words, in: ask.family, back: .family(ask.family, back), state))
    }
    guard visit.isPost else { return again(FormState()) }
    var reader = FormReader(visit.state)
    let words = reader.optionalProse(DiscussForm.Field.words)
    guard reader.isComplete else { return incomplete(again(reader.state)) }
    let point = newItem(visit)
    let envelope = Envelope(
      id: point, kind: .agendaPoint, subjects: item.head.about.compactMap(\.party.person), author: ask.viewer,
      attachedTo: [id])
    return try await carryOut(
      .perspective(.discuss(envelope, words.map { Words(point, [.body: $0]) })), visit, ask, then: .agenda,
      .toDiscuss, again: again)
  }
}

extension FamilySite {
  fileprivate var isDiscussed: Bool { if case .discussed = self { true } else { false } }
}
