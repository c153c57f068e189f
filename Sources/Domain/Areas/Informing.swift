public import Vocabulary

/// Informatieverzoek met zijn verloop.
public struct RequestedInformation: Hashable, Sendable {
  public let fact: InformationRequest
  /// Who wrote it down, and sees to the answer.
  public let owner: Party
  /// The newest last.
  public internal(set) var hearings: [ChildHearing] = []
  public internal(set) var answer: InformationAnswer?

  public func late(on day: Day) -> Day? { answer == nil && fact.answerBy < day ? fact.answerBy : nil }
}

/// Wat er met een informatieverzoek gebeurde.
public enum InformingEvent: Hashable, Sendable {
  case asked(InformationRequest)
  case heard(ChildHearing)
  case answered(InformationAnswer)
}

// MARK: Rules

extension Family {
  func decide(_ command: InformingCommand, on occasion: Occasion) throws(Refusal) -> [InformingEvent] {
    switch command {
    case .ask(let fact, let words): try ask(fact, words, on: occasion)
    case .hear(let hearing, let words): try hear(hearing, words, on: occasion)
    case .answer(let answer, let words): try self.answer(answer, words, on: occasion)
    }
  }

  private func ask(_ fact: InformationRequest, _ words: Words, on occasion: Occasion) throws(Refusal)
    -> [InformingEvent]
  {
    try known([fact.child])
    guard answers(occasion, fact) else { throw .notAssigned }
    guard let age = age(of: fact.child, on: occasion.day), age < occasion.rules.majority else { throw .noLongerAChild }
    if words.item != fact.item { throw .unknownItem }
    if words[.name] == nil || words[.body] == nil { throw .reasonMissing }
    if fact.askedOn > occasion.day { throw .notYetHappened }
    try unused(fact.item)
    return [.asked(fact)]
  }

  /// From 12: by itself, or as it said it to who answers.
  private func hear(_ hearing: ChildHearing, _ words: Words, on occasion: Occasion) throws(Refusal) -> [InformingEvent]
  {
    let open = try openRequest(hearing.request)
    guard occasion.by == .person(open.fact.child) || answers(occasion, open.fact), speaksForItself(open.fact, occasion)
    else { throw .signerNotAllowed }
    if words.item != hearing.item { throw .unknownItem }
    if words[.body] == nil { throw .reasonMissing }
    try unused(hearing.item)
    return [.heard(hearing)]
  }

  private func answer(
    _ answer: InformationAnswer, _ words: Words, on occasion: Occasion
  ) throws(Refusal) -> [InformingEvent] {
    let open = try openRequest(answer.request)
    guard answers(occasion, open.fact) else { throw .notAssigned }
    try listenedTo(open, answer, on: occasion)
    if words.item != answer.item { throw .unknownItem }
    if answer.ground == nil {
      if words[.body] == nil { throw .reasonMissing }
    } else {
      if words[.reason] == nil { throw .reasonMissing }
      if words[.objectAt] == nil { throw .whereToObjectMissing }
    }
    try unused(answer.item)
    return [.answered(answer)]
  }

  /// From 12 the child is heard first; from 16 nothing goes without its own yes.
  private func listenedTo(
    _ open: RequestedInformation, _ answer: InformationAnswer, on occasion: Occasion
  ) throws(Refusal) {
    guard speaksForItself(open.fact, occasion) else { return }
    guard let said = open.hearings.last else { throw .childNotHeard }
    if answer.ground == nil, !said.agrees, isOf(occasion.rules.ageOfOwnChoice, open.fact, occasion) {
      throw .ownYesMissing
    }
  }

  private func speaksForItself(_ fact: InformationRequest, _ occasion: Occasion) -> Bool {
    isOf(occasion.rules.ageOfOwnVoice, fact, occasion)
  }

  private func isOf(_ age: Int, _ fact: InformationRequest, _ occasion: Occasion) -> Bool {
    self.age(of: fact.child, on: occasion.day).map { $0 >= age } ?? false
  }

  private func answers(_ occasion: Occasion, _ fact: InformationRequest) -> Bool {
    occasion.by.practitioner.map {
      isAssigned($0, to: fact.child, through: fact.organization, on: occasion.day)
    } ?? false
  }

  private func openRequest(_ id: ItemID) throws(Refusal) -> RequestedInformation {
    _ = try existing(id, .informationLetter)
    guard let request = informationRequest(id) else { throw .unknownItem }
    if request.answer != nil { throw .alreadyEnded }
    return request
  }
}

// MARK: Fold

extension Family {
  mutating func apply(_ happening: InformingEvent, of event: FamilyEvent) {
    switch happening {
    case .asked(let fact):
      let envelope = Envelope(
        id: fact.item, kind: .informationLetter, subjects: [fact.child], author: event.by,
        organization: fact.organization)
      place(envelope, slot: informationRequests.count, at: event.at, by: event.by)
      informationRequests.append(RequestedInformation(fact: fact, owner: event.by))
    case .heard(let hearing):
      placePart(hearing.item, ofRequest: hearing.request, event)
      change(hearing.request, in: \.informationRequests) { $0.hearings.append(hearing) }
    case .answered(let answer):
      placePart(answer.item, ofRequest: answer.request, event)
      change(answer.request, in: \.informationRequests) { $0.answer = answer }
    }
  }

  private mutating func placePart(_ id: ItemID, ofRequest request: ItemID, _ event: FamilyEvent) {
    guard let fact = informationRequest(request)?.fact else { return }
    let envelope = Envelope(
      id: id, kind: .informationLetter, subjects: [fact.child], author: event.by,
      organization: event.by.person == nil ? fact.organization : nil, attachedTo: [request])
    place(envelope, slot: item(request)?.slot ?? 0, at: event.at, by: event.by)
  }
}

// MARK: Questions

extension Family {
  /// Nil for a letter that a case file placed, and for what belongs to a request.
  public func informationRequest(_ id: ItemID) -> RequestedInformation? {
    informationRequests.first { $0.fact.item == id }
  }

  /// The request to which an item belongs.
  public func informationRequest(with item: Item) -> RequestedInformation? {
    guard item.kind == .informationLetter else { return nil }
    return informationRequest(item.id) ?? item.envelope.attachedTo.first.flatMap(informationRequest)
  }

  /// What a child said to it.
  public func childHearing(_ item: Item) -> ChildHearing? {
    informationRequest(with: item)?.hearings.first { $0.item == item.id }
  }
}
