import Casework
import Pages
import Privacy
import Vocabulary

extension Front {
  // MARK: Give

  func answerGiveConsent(_ visit: Visit, _ ask: Ask) async throws -> Reply {
    guard let matrix = try await casework.sightMatrix(ask.family, for: ask.viewer, on: .sharing),
      !matrix.persons.isEmpty
    else {
      return notFound(visit)
    }
    let again = { (state: FormState) in Reply.page(visit.shell(matrix).giveConsentPage(matrix, state)) }
    guard visit.isPost else { return ask.site == .giveConsent ? again(visit.consentState) : notFound(visit) }
    if visit.form[StepBack.name] != nil { return again(visit.state) }
    var reader = FormReader(visit.state)
    guard let draft = ConsentDraft(&reader, about: matrix.persons, today: matrix.day) else {
      return incomplete(again(reader.state))
    }
    guard
      let preview = try await casework.consentPreview(
        ask.family, for: ask.viewer, terms: draft.terms, recipient: draft.recipient, purposeWords: draft.reason.text)
    else {
      var state = reader.state
      state.mark(ConsentForm.Field.recipient, .unknownChoice)
      return incomplete(again(state))
    }
    guard ask.site == .confirmConsent else {
      return .page(visit.shell(matrix).consentPreviewPage(preview, visit.state))
    }
    return try await give(visit, ask, draft, preview, again: again)
  }

  /// The second press: what was shown is stored with it.
  private func give(
    _ visit: Visit, _ ask: Ask, _ draft: ConsentDraft, _ preview: ConsentPreview,
    again: (FormState) -> Reply
  ) async throws -> Reply {
    let item = newItem(visit)
    let consent = Consent(
      item: item, terms: draft.terms, recipients: [draft.recipient], answers: draft.request)
    let shown = try BoundedText.prose(preview.asText(visit.texts))
    return try await carryOut(
      .giveConsent(consent, Words(item, [.purpose: draft.reason, .preview: shown])), visit, ask,
      then: .sight, .consentGiven, again: again)
  }

  // MARK: Sign and withdraw

  func answerConsent(_ visit: Visit, _ ask: Ask, _ item: ItemID) async throws -> Reply {
    guard let matrix = try await casework.sightMatrix(ask.family, for: ask.viewer, on: .sharing),
      let line = matrix.consents.first(where: { $0.item == item })
    else { return notFound(visit) }
    let shell = visit.shell(matrix)
    switch (ask.site, visit.isPost) {
    case (.consent, false): return .page(shell.consentPage(line, in: ask.family))
    case (.withdrawConsent, false): return .page(shell.withdrawPage(line, in: ask.family))
    case (.withdrawConsent, true):
      return try await carryOut(.withdrawConsent(item), visit, ask, then: .sight, .consentWithdrawn) { state in
        .page(shell.withdrawPage(line, in: ask.family, refusal: state.refusal))
      }
    case (.signConsent, let isPost):
      guard let preview = try await preview(of: item, ask) else { return notFound(visit) }
      guard isPost else { return .page(shell.signPage(line, preview)) }
      return try await carryOut(.signConsent(item), visit, ask, then: .sight, .consentSigned) { state in
        .page(shell.signPage(line, preview, refusal: state.refusal))
      }
    default: return notFound(visit)
    }
  }

  private func preview(of consent: ItemID, _ ask: Ask) async throws -> ConsentPreview? {
    try await casework.consentPreview(ask.family, for: ask.viewer, of: consent)
  }

  // MARK: Answer a request

  func answerRequest(_ visit: Visit, _ ask: Ask, _ item: ItemID) async throws -> Reply {
    guard let matrix = try await casework.sightMatrix(ask.family, for: ask.viewer, on: .sharing),
      let request = matrix.requests.first(where: { $0.item == item })
    else { return notFound(visit) }
    guard visit.isPost else {
      return .page(visit.shell(matrix).requestPage(request, in: ask.family, FormState()))
    }
    switch AnswerForm.Answer(rawValue: visit.state[AnswerForm.Field.answer]) {
    case .yes:
      return try await showAnswer(visit, ask, request, matrix)
    case .no:
      return try await press(
        .declineRequest(item), visit, ask, then: .sight, .requestDeclined, back: .request(item))
    case .discuss: return .see(.family(ask.family, .sight), .requestLater)
    case nil:
      var state = visit.state
      state.mark(AnswerForm.Field.answer, .notChosen)
      return incomplete(.page(visit.shell(matrix).requestPage(request, in: ask.family, state)))
    }
  }
}

extension Front {
  /// A yes goes straight to what would open; from there everything can still be changed.
  private func showAnswer(
    _ visit: Visit, _ ask: Ask, _ request: RequestLine, _ matrix: SightMatrix
  ) async throws -> Reply {
    var reader = FormReader(FormState(answering: request))
    let shell = visit.shell(matrix)
    guard let draft = ConsentDraft(&reader, about: matrix.persons, today: matrix.day),
      let preview = try await casework.consentPreview(
        ask.family, for: ask.viewer, terms: draft.terms, recipient: draft.recipient, purposeWords: draft.reason.text)
    else { return .page(shell.giveConsentPage(matrix, reader.state)) }
    return .page(shell.consentPreviewPage(preview, reader.state))
  }
}

/// A consent as it was filled in.
struct ConsentDraft: Sendable {
  let terms: SharingTerms
  let recipient: Recipient
  let reason: BoundedText
  let request: ItemID?

  /// Nil when a field is missing or wrong; the reader then carries the marks.
  init?(_ reader: inout FormReader, about persons: [PartyLabel], today: Day) {
    let about = reader.person(ConsentForm.Field.about, of: persons)
    let recipient = reader.recipient(ConsentForm.Field.recipient)
    let kinds = reader.kinds(ConsentForm.Field.kinds)
    let domains: [LifeDomain] = reader.choices(ConsentForm.Field.domains, atLeastOne: false)
    let purpose: Purpose? = reader.choice(ConsentForm.Field.purpose)
    let reason = reader.prose(ConsentForm.Field.reason, limit: 1_000)
    let from = reader.optionalDay(ConsentForm.Field.from, from: today, to: today + 365)
    let until = reader.day(ConsentForm.Field.until, from: from ?? today, to: today + 365)
    guard reader.isComplete, let about, let recipient, let purpose, let reason, let until else { return nil }
    terms = SharingTerms(
      subject: about, kinds: KindSet(kinds), domains: LifeDomainScope.chosen(domains, for: kinds), purpose: purpose,
      start: from ?? today, until: until)
    self.recipient = recipient
    self.reason = reason
    request = ItemID(reader.state[ConsentForm.Field.request])
  }
}

extension LifeDomainScope {
  /// Nothing chosen means every domain. What never has a domain, such as a wait, is named by its kind alone.
  static func chosen(_ domains: [LifeDomain], for kinds: [ItemKind]) -> LifeDomainScope? {
    if domains.isEmpty { return nil }
    let haveDomain: [ItemKind] = [.planGoal, .concern, .strength, .wish, .observation, .contactNote, .report]
    return LifeDomainScope(domains, withoutDomain: kinds.contains { !haveDomain.contains($0) })
  }
}
