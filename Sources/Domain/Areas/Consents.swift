public import Vocabulary

/// Handtekening or withdrawal: who, and from which day.
public struct Signature: Hashable, Sendable {
  public let who: Holder
  public let day: Day
}

/// Toestemming tot delen, with its signatures and withdrawals.
public struct SignedConsent: Hashable, Sendable {
  public let fact: Consent
  public let givenOn: Day
  public internal(set) var signatures: [Signature] = []
  public internal(set) var withdrawals: [Signature] = []

  public var item: ItemID { fact.item }
  public var firstSigned: Day? { signatures.lazy.map(\.day).min() }

  /// From its start (or first signature, if later) to its end; at most twelve months [P]. The last day still counts.
  public func span(under rules: RuleSet) -> ClosedRange<Day>? {
    guard let signed = firstSigned else { return nil }
    let first = max(fact.terms.start, signed)
    let longest = first + rules.longestConsent
    let last = min(fact.terms.until ?? longest, longest)
    return first <= last ? first...last : nil
  }

  /// Through this organisation, or as this person.
  public func names(_ recipient: Recipient) -> Bool { fact.recipients.contains(recipient) }

  public func covers(_ kind: ItemKind, _ domain: LifeDomain?) -> Bool {
    fact.terms.kinds.contains(kind) && fact.terms.domains?.covers(domain) ?? true
  }
}

/// Gevraagde toestemming, and who said no.
public struct AskedConsent: Hashable, Sendable {
  public let fact: ConsentRequest
  public let askedBy: Party
  public let askedOn: Day
  public internal(set) var declinedBy: [Party] = []
  /// A consent answers it.
  public internal(set) var isAnswered = false
}

// MARK: Rules

extension Family {
  func askConsent(
    _ request: ConsentRequest, _ words: Words, on occasion: Occasion
  ) throws(Refusal) -> [Happening] {
    guard let practitioner = occasion.by.practitioner else { throw .onlyPractitioners }
    let subject = request.terms.subject
    try known([subject])
    guard isAssigned(practitioner, to: subject, through: request.organization, on: occasion.day) else {
      throw .notAssigned
    }
    try check(request.terms, on: occasion)
    if words[.purpose] == nil { throw .emptyPurpose }
    try unused(request.item)
    return [.consentAsked(request)]
  }

  func declineRequest(_ id: ItemID, on occasion: Occasion) throws(Refusal) -> [Happening] {
    let request = requests[try existing(id, .consentRequest).slot]
    if request.declinedBy.contains(occasion.by) { return [] }
    if request.isAnswered { throw .requestClosed }
    _ = try signer(of: request.fact.terms, on: occasion)
    return [.requestDeclined(id)]
  }

  /// A consent is made by its first signature; no consent without the preview that was shown (invariant 9).
  func giveConsent(_ consent: Consent, _ words: Words, on occasion: Occasion) throws(Refusal) -> [Happening] {
    try known([consent.terms.subject])
    try check(consent.terms, on: occasion)
    if consent.recipients.isEmpty { throw .noRecipients }
    for case .person(let recipient) in consent.recipients {
      try known([recipient])
      if recipient == consent.terms.subject { throw .sharingWithOneself }
    }
    if words[.purpose] == nil { throw .emptyPurpose }
    if words[.preview] == nil { throw .previewMissing }
    if let id = consent.answers {
      let asked = requests[try existing(id, .consentRequest).slot].fact
      guard asked.terms.subject == consent.terms.subject,
        consent.recipients.contains(.organization(asked.organization))
      else { throw .unknownItem }
    }
    try unused(consent.item)
    let signer = try signer(of: consent.terms, on: occasion)
    return [.consentGiven(consent), .consentSigned(consent.item, by: signer)]
  }

  func signConsent(_ id: ItemID, on occasion: Occasion) throws(Refusal) -> [Happening] {
    let consent = consents[try existing(id, .consent).slot]
    if !consent.withdrawals.isEmpty { throw .alreadyWithdrawn }
    if let span = consent.span(under: occasion.rules), span.upperBound < occasion.day { throw .consentEnded }
    let signer = try signer(of: consent.fact.terms, on: occasion)
    if consent.signatures.contains(where: { $0.who == signer }) { return [] }
    return [.consentSigned(id, by: signer)]
  }

  /// By any signer, and by anyone who must agree today; it ends the consent for good (`sight.md` 2).
  func withdrawConsent(_ id: ItemID, on occasion: Occasion) throws(Refusal) -> [Happening] {
    let consent = consents[try existing(id, .consent).slot]
    let candidates = holders(actingAs: occasion.by, about: consent.fact.terms.subject, on: occasion.day)
    let required = requiredSigners(about: consent.fact.terms.subject, on: occasion.day, under: occasion.rules)
    guard
      let holder = candidates.first(where: { who in
        consent.signatures.contains { $0.who == who } || required.contains(who)
      })
    else { throw .nothingToWithdraw }
    return consent.withdrawals.contains { $0.who == holder } ? [] : [.consentWithdrawn(id, by: holder)]
  }

  private func check(_ terms: SharingTerms, on occasion: Occasion) throws(Refusal) {
    if terms.kinds.isEmpty || terms.domains?.bits == 0 { throw .noKinds }
    if terms.kinds.kinds.contains(where: { !$0.canBeShared }) { throw .kindCannotBeShared }
    let first = max(terms.start, occasion.day)
    if let until = terms.until, until < first { throw .periodReversed }
    let last = terms.until ?? first
    if last - first > occasion.rules.longestConsent { throw .periodTooLong }
    if first - occasion.day > occasion.rules.longestConsent { throw .periodTooLong }
  }

  /// As whom the actor signs: as himself, or as the worker of an organisation that holds authority.
  private func signer(of terms: SharingTerms, on occasion: Occasion) throws(Refusal) -> Holder {
    let candidates = holders(actingAs: occasion.by, about: terms.subject, on: occasion.day)
    if let signer = candidates.first(where: { maySign($0, terms, on: occasion.day, under: occasion.rules) }) {
      return signer
    }
    if occasion.by == .person(terms.subject),
      age(of: terms.subject, on: occasion.day) ?? 0 < occasion.rules.ageOfOwnVoice
    {
      throw .signerTooYoung
    }
    throw .signerNotAllowed
  }

  private func holders(actingAs party: Party, about subject: PersonID, on day: Day) -> [Holder] {
    switch party {
    case .person(let person): [.person(person)]
    case .practitioner(let practitioner):
      assignments.filter {
        $0.practitioner == practitioner && $0.person == subject && $0.runs(on: day)
      }.map { .organization($0.organization) }
    }
  }
}

// MARK: Questions

extension Family {
  /// Who may sign: those required today or on its start, and from 12 the subject for his own material.
  public func maySign(_ holder: Holder, _ terms: SharingTerms, on day: Day, under rules: RuleSet) -> Bool {
    if requiredSigners(about: terms.subject, on: day, under: rules).contains(holder) { return true }
    if terms.start > day,
      requiredSigners(about: terms.subject, on: terms.start, under: rules).contains(holder)
    {
      return holder != .person(terms.subject) || isOldEnough(terms.subject, on: day, under: rules)
    }
    return holder == .person(terms.subject) && isOldEnough(terms.subject, on: day, under: rules)
      && terms.kinds.kinds.contains(where: \.isOwnMaterial)
  }

  private func isOldEnough(_ person: PersonID, on day: Day, under rules: RuleSet) -> Bool {
    age(of: person, on: day).map { $0 >= rules.ageOfOwnVoice } ?? false
  }
}

// MARK: Fold

extension Family {
  mutating func consentAsked(_ request: ConsentRequest, _ event: FamilyEvent) {
    let envelope = Envelope(id: request.item, kind: .consentRequest, subjects: [request.terms.subject])
    place(envelope, slot: requests.count, at: event.at, by: event.by)
    requests.append(AskedConsent(fact: request, askedBy: event.by, askedOn: event.at.day))
  }

  mutating func requestDeclined(_ item: ItemID, _ event: FamilyEvent) {
    change(item, in: \.requests) { $0.declinedBy.append(event.by) }
  }

  mutating func consentGiven(_ consent: Consent, _ event: FamilyEvent) {
    let envelope = Envelope(id: consent.item, kind: .consent, subjects: [consent.terms.subject])
    place(envelope, slot: consents.count, at: event.at, by: event.by)
    consents.append(SignedConsent(fact: consent, givenOn: event.at.day))
    if let request = consent.answers { change(request, in: \.requests) { $0.isAnswered = true } }
  }

  mutating func consentSigned(_ item: ItemID, _ signer: Holder, _ event: FamilyEvent) {
    change(item, in: \.consents) { $0.signatures.append(Signature(who: signer, day: event.at.day)) }
  }

  mutating func consentWithdrawn(_ item: ItemID, _ signer: Holder, _ event: FamilyEvent) {
    change(item, in: \.consents) { $0.withdrawals.append(Signature(who: signer, day: event.at.day)) }
  }
}
