import Casework
import Pages
import Privacy
import Vocabulary

extension Front {
  func answerRecords(_ visit: Visit, _ ask: Ask) async throws -> Reply {
    guard let view = try await familyView(ask, .form) else { return notFound(visit) }
    switch (ask.site, visit.isPost) {
    case (.askConsent, let isPost):
      guard view.may.askConsent else { return notFound(visit) }
      return isPost
        ? try await askConsent(visit, ask, view) : .page(visit.shell(view).askPage(view, FormState()))
    case (.newNote, false):
      return view.may.writeNote ? .page(visit.shell(view).newNotePage(view, FormState())) : notFound(visit)
    case (.newNote, true), (.confirmNote, true):
      return view.may.writeNote ? try await writeNote(visit, ask, view) : notFound(visit)
    default: return notFound(visit)
    }
  }

  private func askConsent(_ visit: Visit, _ ask: Ask, _ view: FamilyView) async throws -> Reply {
    var reader = FormReader(visit.state)
    let about = reader.person(AskForm.Field.about)
    let kinds = reader.kinds(AskForm.Field.kinds)
    let domains: [LifeDomain] = reader.choices(AskForm.Field.domains, atLeastOne: false)
    let purpose: Purpose? = reader.choice(AskForm.Field.purpose)
    let reason = reader.prose(AskForm.Field.reason, limit: 1_000)
    let until = reader.day(AskForm.Field.until, from: view.day, to: view.day + 365)
    let again = { (state: FormState) in Reply.page(visit.shell(view).askPage(view, state)) }
    guard reader.isComplete, let about, let purpose, let reason, let until else {
      return incomplete(again(reader.state))
    }
    let item = newItem(visit)
    guard let organization = try await casework.organization(of: ask.viewer, helping: about, in: ask.family) else {
      return notFound(visit)
    }
    let terms = SharingTerms(
      subject: about, kinds: KindSet(kinds), domains: LifeDomainScope.chosen(domains, for: kinds), purpose: purpose,
      start: view.day, until: until)
    return try await carryOut(
      .askConsent(
        ConsentRequest(item: item, terms: terms, organization: organization), Words(item, [.purpose: reason])),
      visit, ask, then: .plan, .asked, again: again)
  }

  /// First what the family will read, then the second press.
  private func writeNote(_ visit: Visit, _ ask: Ask, _ view: FamilyView) async throws -> Reply {
    let again = { (state: FormState) in Reply.page(visit.shell(view).newNotePage(view, state)) }
    if visit.form[StepBack.name] != nil { return again(visit.state) }
    var reader = FormReader(visit.state)
    let helped = try await casework.personsHelped(by: ask.viewer, in: ask.family, view)
    let about = reader.persons(NoteForm.Field.about, of: helped)
    let kind: ItemKind? = reader.choice(NoteForm.Field.kind)
    let domain: LifeDomain? = reader.optionalChoice(NoteForm.Field.domain)
    let words = reader.prose(NoteForm.Field.words)
    guard reader.isComplete, let kind, let words, let first = about.first else {
      return incomplete(again(reader.state))
    }
    guard ask.site == .confirmNote else {
      guard let readers = try await casework.readers(of: about, in: ask.family, for: ask.viewer) else {
        var state = visit.state
        state.mark(NoteForm.Field.about, .unknownChoice)
        return incomplete(again(state))
      }
      var state = visit.state
      state.gentleHint = gentleWord(in: words)
      return .page(visit.shell(view).notePreviewPage(view, state, readers: readers))
    }
    guard let organization = try await casework.organization(of: ask.viewer, helping: first, in: ask.family) else {
      return notFound(visit)
    }
    let item = newItem(visit)
    let envelope = Envelope(
      id: item, kind: kind, subjects: about, domain: domain, author: ask.viewer, organization: organization)
    return try await carryOut(
      .file(envelope, Words(item, [.body: words])), visit, ask, then: .story, .note,
      about: NoteForm.Field.about, again: again)
  }

  // MARK: Emergency

  func answerEmergency(_ visit: Visit, _ ask: Ask) async throws -> Reply {
    guard let view = try await familyView(ask, .form), view.may.writeNote else { return notFound(visit) }
    let people = try await casework.personsHelped(by: ask.viewer, in: ask.family, view)
    let again = { (state: FormState) in
      Reply.page(visit.shell(view).emergencyPage(people, in: ask.family, today: view.day, state))
    }
    guard visit.isPost else { return ask.site == .emergency ? again(FormState()) : notFound(visit) }
    if visit.form[StepBack.name] != nil { return again(visit.state) }
    var reader = FormReader(visit.state)
    guard let draft = EmergencyDraft(&reader, today: view.day),
      let person = people.first(where: { $0.party == .person(draft.subject) })
    else { return incomplete(again(reader.state)) }
    guard ask.site == .confirmEmergency else {
      return .page(visit.shell(view).emergencyConfirmPage(person, in: ask.family, visit.state))
    }
    let item = newItem(visit)
    let access = EmergencyAccess(item: item, subject: draft.subject, scope: draft.scope, to: draft.until)
    return try await carryOut(
      .openEmergency(access, Words(item, draft.answers)), visit, ask, then: .plan, .emergency, again: again)
  }
}

/// Emergency access as it was filled in: all six answers, or nothing.
struct EmergencyDraft: Sendable {
  let subject: PersonID
  let scope: [EmergencyScope]
  let until: Day
  let answers: [WordField: BoundedText]

  init?(_ reader: inout FormReader, today: Day) {
    let subject = reader.person(EmergencyForm.Field.about)
    let scope: [EmergencyScope] = reader.choices(EmergencyForm.Field.scope, atLeastOne: true)
    let until = reader.day(EmergencyForm.Field.until, from: today, to: today + 1)
    let fields: [(WordField, EmergencyForm.Field)] = [
      (.answerTried, .tried), (.answerHarm, .harm), (.answerConscience, .conscience), (.answerOtherWay, .otherWay),
      (.answerEffective, .effective), (.answerProportion, .proportion),
    ]
    var answers: [WordField: BoundedText] = [:]
    for (word, field) in fields { answers[word] = reader.prose(field, limit: 1_000) }
    guard reader.isComplete, let subject, let until else { return nil }
    self.subject = subject
    self.scope = scope
    self.until = until
    self.answers = answers
  }
}
