public import Vocabulary

/// Geschreven veiligheidsplan.
public struct WrittenSafetyPlan: Hashable, Sendable {
  public let fact: SafetyPlan
  public let by: Party
  /// A later one by the same writer, or of the same organisation, took its place.
  public internal(set) var isReplaced = false
}

/// Signaal, and when something was done with it.
public struct RaisedSignal: Hashable, Sendable {
  public let fact: Signal
  public let by: Party
  public let due: Day
  /// Who sees to it now.
  public internal(set) var owner: Party
  public internal(set) var handledOn: Day?
}

/// Wat er rond een crisis gebeurde.
public enum CrisisEvent: Hashable, Sendable {
  case planWritten(SafetyPlan)
  case signalRaised(Signal)
  case signalHandled(SignalReply)
  case signalPassed(SignalPassing)
}

// MARK: Rules

extension Family {
  func decide(_ command: CrisisCommand, on occasion: Occasion) throws(Refusal) -> [CrisisEvent] {
    switch command {
    case .writePlan(let fact, let words): try writePlan(fact, words, on: occasion)
    case .raise(let fact, let words): try raise(fact, words, on: occasion)
    case .handle(let fact, let words): try handle(fact, words)
    case .pass(let fact, let words): try pass(fact, words, on: occasion)
    }
  }

  /// By the person himself, from 12; or with him, by who helps him.
  private func writePlan(_ fact: SafetyPlan, _ words: Words, on occasion: Occasion) throws(Refusal) -> [CrisisEvent] {
    try known([fact.person])
    switch occasion.by {
    case .person(let person):
      guard person == fact.person, fact.organization == nil, isOldEnoughToSpeak(person, on: occasion) else {
        throw .signerNotAllowed
      }
    case .practitioner(let practitioner):
      guard let organization = fact.organization,
        isAssigned(practitioner, to: fact.person, through: organization, on: occasion.day)
      else { throw .notAssigned }
    }
    if words.texts.isEmpty { throw .safetyPlanEmpty }
    try unused(fact.item)
    return [.planWritten(fact)]
  }

  private func isOldEnoughToSpeak(_ person: PersonID, on occasion: Occasion) -> Bool {
    age(of: person, on: occasion.day).map { $0 >= occasion.rules.ageOfOwnVoice } ?? false
  }
}

extension Family {
  /// It has one who sees to it: somebody who helps that person, or who raises it himself. Nobody gives it to another of
  /// the family [P].
  private func raise(_ fact: Signal, _ words: Words, on occasion: Occasion) throws(Refusal) -> [CrisisEvent] {
    try known([fact.person])
    if (occasion.by.practitioner == nil) != (fact.organization == nil) { throw .notAssigned }
    try maySeeTo(fact.owner, about: fact.person, on: occasion)
    if words[.body] == nil { throw .reasonMissing }
    try unused(fact.item)
    return [.signalRaised(fact)]
  }

  private func maySeeTo(_ owner: Party, about person: PersonID, on occasion: Occasion) throws(Refusal) {
    switch owner {
    case .practitioner(let helper):
      guard isAssigned(helper, to: person, on: occasion.day) else { throw .notAssigned }
    case .person: if owner != occasion.by { throw .notYoursToGive }
    }
  }

  /// To another by name, and with a reason. The day stays: what may not wait gets no later by it.
  private func pass(_ fact: SignalPassing, _ words: Words, on occasion: Occasion) throws(Refusal) -> [CrisisEvent] {
    guard let signal = signal(fact.signal) else { throw .unknownItem }
    if signal.handledOn != nil { throw .alreadyEnded }
    if fact.owner == signal.owner { throw .alreadyTheirs }
    try maySeeTo(fact.owner, about: signal.fact.person, on: occasion)
    if words[.reason] == nil { throw .decisionReasonMissing }
    try unused(fact.item)
    return [.signalPassed(fact)]
  }

  private func handle(_ fact: SignalReply, _ words: Words) throws(Refusal) -> [CrisisEvent] {
    guard let signal = signal(fact.signal) else { throw .unknownItem }
    if signal.handledOn != nil { throw .alreadyEnded }
    if words[.body] == nil { throw .reasonMissing }
    try unused(fact.item)
    return [.signalHandled(fact)]
  }
}

// MARK: Fold

extension Family {
  mutating func apply(_ happening: CrisisEvent, of event: FamilyEvent) {
    switch happening {
    case .planWritten(let fact): planWritten(fact, event)
    case .signalRaised(let fact): signalRaised(fact, event)
    case .signalHandled(let fact): signalHandled(fact, event)
    case .signalPassed(let fact): signalPassed(fact, event)
    }
  }

  private mutating func planWritten(_ fact: SafetyPlan, _ event: FamilyEvent) {
    for index in safetyPlans.indices
    where safetyPlans[index].fact.person == fact.person && safetyPlans[index].fact.organization == fact.organization {
      safetyPlans[index].isReplaced = true
    }
    let envelope = Envelope(
      id: fact.item, kind: .safetyPlan, subjects: [fact.person], author: event.by, organization: fact.organization)
    place(envelope, slot: safetyPlans.count, at: event.at, by: event.by)
    safetyPlans.append(WrittenSafetyPlan(fact: fact, by: event.by))
  }
}

extension Family {
  private mutating func signalRaised(_ fact: Signal, _ event: FamilyEvent) {
    let envelope = Envelope(
      id: fact.item, kind: .signal, subjects: [fact.person], author: event.by, organization: fact.organization)
    place(envelope, slot: signals.count, at: event.at, by: event.by)
    signals.append(RaisedSignal(fact: fact, by: event.by, due: event.at.day.sameWorkingDay, owner: fact.owner))
  }

  private mutating func signalHandled(_ fact: SignalReply, _ event: FamilyEvent) {
    guard let index = signals.firstIndex(where: { $0.fact.item == fact.signal }) else { return }
    signals[index].handledOn = event.at.day
    let envelope = Envelope(
      id: fact.item, kind: .signal, subjects: [signals[index].fact.person], author: event.by,
      attachedTo: [fact.signal])
    place(envelope, at: event.at, by: event.by)
    signalReplies.append(fact)
  }
}

extension Family {
  private mutating func signalPassed(_ fact: SignalPassing, _ event: FamilyEvent) {
    guard let index = signals.firstIndex(where: { $0.fact.item == fact.signal }) else { return }
    signals[index].owner = fact.owner
    let envelope = Envelope(
      id: fact.item, kind: .signal, subjects: [signals[index].fact.person], author: event.by,
      attachedTo: [fact.signal])
    place(envelope, at: event.at, by: event.by)
    signalPassings.append(fact)
  }
}

// MARK: Questions

extension Family {
  public func signal(_ id: ItemID) -> RaisedSignal? { signals.first { $0.fact.item == id } }

  public func signalReply(_ id: ItemID) -> SignalReply? { signalReplies.first { $0.item == id } }

  public func signalPassing(_ id: ItemID) -> SignalPassing? { signalPassings.first { $0.item == id } }

  /// The signal that this was said to: what was done, or that somebody else sees to it.
  public func signal(answeredBy id: ItemID) -> ItemID? { signalReply(id)?.signal ?? signalPassing(id)?.signal }

  /// Nil for a plan that is a plain record.
  public func safetyPlan(behind id: ItemID) -> WrittenSafetyPlan? {
    guard let slot = item(id)?.slot, safetyPlans.indices.contains(slot), safetyPlans[slot].fact.item == id else {
      return nil
    }
    return safetyPlans[slot]
  }

  /// An earlier plan of somebody's own: his alone, whatever the newer one opens.
  public func isEarlierOwnPlan(_ item: Item) -> Bool {
    item.kind == .safetyPlan && item.isFamilyAuthored && safetyPlan(behind: item.id)?.isReplaced ?? false
  }
}
