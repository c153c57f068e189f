public import Vocabulary

/// Geschreven veiligheidsplan.
public struct WrittenSafetyPlan: Hashable, Sendable {
  public let fact: SafetyPlan
  public let by: Party
  /// A later one by the same writer, or of the same organisation, took its place.
  public internal(set) var isReplaced = false
}

/// Wat er rond een crisis gebeurde.
public enum CrisisEvent: Hashable, Sendable {
  case planWritten(SafetyPlan)
}

// MARK: Rules

extension Family {
  func decide(_ command: CrisisCommand, on occasion: Occasion) throws(Refusal) -> [CrisisEvent] {
    switch command {
    case .writePlan(let fact, let words): try writePlan(fact, words, on: occasion)
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

// MARK: Fold

extension Family {
  mutating func apply(_ happening: CrisisEvent, of event: FamilyEvent) {
    switch happening {
    case .planWritten(let fact): planWritten(fact, event)
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

// MARK: Questions

extension Family {
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
