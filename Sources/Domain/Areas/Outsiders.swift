public import Vocabulary

/// Gevraagde buitenstaander: with who agreed, and the answer. Who must agree is judged on each day anew.
public struct AskedOutsider: Hashable, Sendable {
  public let fact: OutsiderRequest
  public let askedBy: Party
  public internal(set) var agreed: [Holder] = []
  public internal(set) var isStopped = false
  public internal(set) var answer: ItemID?
}

// MARK: Rules

extension Family {
  /// The longest that a question stays open [P].
  static let longestQuestion = 60

  /// With its purpose, and with the agreement of who asks where his is needed.
  func askOutsider(
    _ request: OutsiderRequest, _ words: Words, on occasion: Occasion
  ) throws(Refusal) -> [Happening] {
    try known([request.subject])
    try ordered(occasion.day, request.until)
    if request.until - occasion.day > Self.longestQuestion { throw .periodTooLong }
    if words[.purpose] == nil || words[.body] == nil || words[.name] == nil { throw .emptyPurpose }
    try unused(request.item)
    let own = holder(of: request.subject, actingAs: occasion)
    return [.perspective(.outsiderAsked(request))]
      + (own.map { [.perspective(.outsiderAgreed(request.item, by: $0))] } ?? [])
  }

  func agreeToAsk(_ id: ItemID, on occasion: Occasion) throws(Refusal) -> [Happening] {
    let request = outsiderRequests[try existing(id, .outsiderRequest).slot]
    if request.isStopped || request.answer != nil || request.fact.until < occasion.day { throw .requestClosed }
    guard let holder = holder(of: request.fact.subject, actingAs: occasion) else { throw .signerNotAllowed }
    return request.agreed.contains(holder) ? [] : [.perspective(.outsiderAgreed(id, by: holder))]
  }

  /// By who asked and by anybody who must agree: the code opens nothing any more. What was answered stays.
  func stopAsking(_ id: ItemID) throws(Refusal) -> [Happening] {
    outsiderRequests[try existing(id, .outsiderRequest).slot].isStopped ? [] : [.perspective(.outsiderStopped(id))]
  }

  /// Once, and nobody's words but the outsider's: the answer has no author among us.
  func answerOutside(_ id: ItemID, _ envelope: Envelope, on occasion: Occasion) throws(Refusal) -> [Happening] {
    let request = outsiderRequests[try existing(id, .outsiderRequest).slot]
    guard state(of: request, on: occasion.day, under: occasion.rules) == .open else { throw .requestClosed }
    guard envelope.kind == .perspective, envelope.author == nil, envelope.organization == nil,
      envelope.subjects == [request.fact.subject], envelope.attachedTo.isEmpty
    else { throw .kindNotFiledHere }
    try unused(envelope.id)
    return [.perspective(.outsiderAnswered(id, envelope))]
  }

  /// As whom the actor agrees: himself, or the organisation that holds authority and for which he works with the child.
  private func holder(of subject: PersonID, actingAs occasion: Occasion) -> Holder? {
    let required = requiredSigners(about: subject, on: occasion.day, under: occasion.rules)
    return required.first { holder in
      switch (holder, occasion.by) {
      case (.person(let person), .person(let actor)): person == actor
      case (.organization(let organization), .practitioner(let actor)):
        isAssigned(actor, to: subject, through: organization, on: occasion.day)
      case (.person, .practitioner), (.organization, .person): false
      }
    }
  }
}

// MARK: Fold

extension Family {
  mutating func applyOutside(_ happening: PerspectiveEvent, of event: FamilyEvent) {
    switch happening {
    case .outsiderAsked(let request):
      let envelope = Envelope(id: request.item, kind: .outsiderRequest, subjects: [request.subject])
      place(envelope, slot: outsiderRequests.count, at: event.at, by: event.by)
      outsiderRequests.append(AskedOutsider(fact: request, askedBy: event.by))
    case .outsiderAgreed(let item, let holder): change(item, in: \.outsiderRequests) { $0.agreed.append(holder) }
    case .outsiderStopped(let item): change(item, in: \.outsiderRequests) { $0.isStopped = true }
    case .outsiderAnswered(let item, let envelope):
      place(envelope, at: event.at, by: event.by)
      change(item, in: \.outsiderRequests) { $0.answer = envelope.id }
    case .given, .drawn, .discussionAsked, .discussed: break
    }
  }
}

// MARK: Questions

extension Family {
  /// Whose agreement is still needed today.
  public func awaited(_ request: AskedOutsider, on day: Day, under rules: RuleSet) -> [Holder] {
    if request.isStopped || request.answer != nil || request.fact.until < day { return [] }
    return requiredSigners(about: request.fact.subject, on: day, under: rules).filter { !request.agreed.contains($0) }
  }

  public func state(of request: AskedOutsider, on day: Day, under rules: RuleSet) -> QuestionState {
    if request.isStopped || item(request.fact.item)?.destroyedOn != nil { return .stopped }
    if request.answer != nil { return .answered }
    if request.fact.until < day { return .expired }
    // Nobody who can agree is no agreement.
    let required = requiredSigners(about: request.fact.subject, on: day, under: rules)
    return required.isEmpty || !required.allSatisfy(request.agreed.contains) ? .waitingForAgreement : .open
  }

  public func question(answeredBy answer: ItemID) -> Item? {
    outsiderRequests.first { $0.answer == answer }.flatMap { item($0.fact.item) }
  }
}
