public import Vocabulary

/// Uitgesproken verwachting, and the day on which both sides talked about it.
public struct SaidExpectation: Hashable, Sendable {
  public let fact: Expectation
  public let by: Party
  public let day: Day
  public internal(set) var discussedOn: Day?

  /// Said by the professional himself, and not to him.
  public var isByPractitioner: Bool { by == .practitioner(fact.practitioner) }
}

/// Wat er met een verwachting gebeurde.
public enum ExpectingEvent: Hashable, Sendable {
  case said(Expectation)
  case discussed(ItemID, on: Day)
}

// MARK: Rules

extension Family {
  func decide(_ command: ExpectingCommand, on occasion: Occasion) throws(Refusal) -> [Happening] {
    switch command {
    case .say(let fact, _): try say(fact, on: occasion)
    case .markDiscussed(let item, let day): try markDiscussed(item, on: day, at: occasion)
    }
  }

  private func say(_ fact: Expectation, on occasion: Occasion) throws(Refusal) -> [Happening] {
    try known([fact.person])
    guard isAssigned(fact.practitioner, to: fact.person, on: occasion.day) else { throw .notAssigned }
    guard isSide(occasion, of: fact) else { throw .signerNotAllowed }
    try unused(fact.item)
    return [.expecting(.said(fact))]
  }

  private func markDiscussed(_ id: ItemID, on day: Day, at occasion: Occasion) throws(Refusal) -> [Happening] {
    let item = try existing(id, .expectation)
    let said = expectations[item.slot]
    guard isSide(occasion, of: said.fact) else { throw .signerNotAllowed }
    guard day <= occasion.day else { throw .notYetHappened }
    return said.discussedOn == day ? [] : [.expecting(.discussed(id, on: day))]
  }

  /// The professional, the person, or who acts for a person.
  private func isSide(_ occasion: Occasion, of fact: Expectation) -> Bool {
    switch occasion.by {
    case .practitioner(let practitioner): practitioner == fact.practitioner
    case .person(let person):
      person == fact.person || actsFor(person, fact.person, on: occasion.day, under: occasion.rules)
    }
  }
}

// MARK: Fold

extension Family {
  mutating func apply(_ happening: ExpectingEvent, of event: FamilyEvent) {
    switch happening {
    case .said(let fact): said(fact, event)
    case .discussed(let item, let day): change(item, in: \.expectations) { $0.discussedOn = day }
    }
  }

  private mutating func said(_ fact: Expectation, _ event: FamilyEvent) {
    let organization = assignments.last {
      $0.practitioner == fact.practitioner && $0.person == fact.person && $0.runs(on: event.at.day)
    }?.organization
    let envelope = Envelope(
      id: fact.item, kind: .expectation, subjects: [fact.person], author: event.by,
      organization: event.by.practitioner == nil ? nil : organization)
    place(envelope, slot: expectations.count, at: event.at, by: event.by)
    expectations.append(SaidExpectation(fact: fact, by: event.by, day: event.at.day))
  }
}
