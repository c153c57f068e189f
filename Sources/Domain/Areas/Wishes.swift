public import Vocabulary

/// Wens over het netwerk, and until when it stood.
public struct MadeWish: Hashable, Sendable {
  public let fact: NetworkWish
  public internal(set) var endedOn: Day?
}

// Wie mag erbij, en wie heeft rust nodig: S2-M03, S2-M04, S2-R1b.

// MARK: Rules

extension Family {
  func wishing(_ command: WishCommand, on occasion: Occasion) throws(Refusal) -> [Happening] {
    switch command {
    case .wish(let made, _): try wish(made, on: occasion)
    case .takeBack(let item): try takeBack(item, on: occasion)
    case .planStepAsked(let step, _): try planStep(step, on: occasion, wasAsked: true)
    }
  }

  private func wish(_ wish: NetworkWish, on occasion: Occasion) throws(Refusal) -> [Happening] {
    guard occasion.by == .person(wish.person) else { throw .signerNotAllowed }
    try known([wish.person])
    try known(wish.persons)
    if wish.answer == .only, wish.persons.isEmpty { throw .noSubjects }
    try unused(wish.item)
    return [.wishing(.wished(wish))]
  }

  private func takeBack(_ id: ItemID, on occasion: Occasion) throws(Refusal) -> [Happening] {
    guard let wish = wishes.first(where: { $0.fact.item == id }), occasion.by == .person(wish.fact.person) else {
      throw .unknownItem
    }
    return wish.endedOn == nil ? [.wishing(.wishEnded(id))] : []
  }

  /// Who may not be asked gets no step; who needs a rest gets one only after he was asked.
  func checkDoer(of step: Step, wasAsked: Bool, on occasion: Occasion) throws(Refusal) {
    guard case .person(let doer) = step.doer, let goal = item(step.goal) else { return }
    let concerned = concerned(
      by: goal, doing: doer, planner: occasion.by, on: occasion.day, under: occasion.rules)
    if member(doer)?.fact.role == .supporter, isUnwished(doer, for: goal.envelope.domain, by: concerned) {
      throw .notWished
    }
    if !wasAsked, occasion.by != step.doer, needsRest(doer, on: occasion.day, seeing: occasion.seen) {
      throw .restFirst
    }
  }
}

// MARK: Fold

extension Family {
  mutating func apply(_ wishing: WishEvent, of event: FamilyEvent) {
    switch wishing {
    case .wished(let wish): wished(wish, event)
    case .wishEnded(let item): change(item, in: \.wishes) { $0.endedOn = event.at.day }
    }
  }

  /// A new wish about the same takes the place of the one before.
  private mutating func wished(_ wish: NetworkWish, _ event: FamilyEvent) {
    for place in wishes.indices where wishes[place].endedOn == nil && wishes[place].fact.isAboutTheSame(as: wish) {
      wishes[place].endedOn = event.at.day
    }
    let envelope = Envelope(
      id: wish.item, kind: .networkWish, subjects: [wish.person], domain: wish.topic, author: .person(wish.person))
    place(envelope, slot: wishes.count, at: event.at, by: event.by)
    wishes.append(MadeWish(fact: wish))
  }
}

extension NetworkWish {
  fileprivate func isAboutTheSame(as other: NetworkWish) -> Bool {
    person == other.person && topic == other.topic && (answer == .resting) == (other.answer == .resting)
  }
}

// MARK: Questions

extension Family {
  /// Whether one of these persons does not want this one to be involved. Who objected is told to nobody.
  public func isUnwished(_ invited: PersonID, for topic: LifeDomain?, by concerned: [PersonID]) -> Bool {
    concerned.contains { person in
      let own = wishes.filter { $0.endedOn == nil && $0.fact.person == person && $0.fact.answer != .resting }
      let wish = own.last { $0.fact.topic == topic } ?? own.last { $0.fact.topic == nil }
      switch wish?.fact.answer {
      case .no: return true
      case .only: return wish?.fact.persons.contains(invited) == false
      case .yes, .resting, nil: return false
      }
    }
  }

  /// Whose wish counts for a step: whom the goal is about, and who holds authority over those under 16; not his own who
  /// plans it or does it.
  public func concerned(
    by goal: Item, doing doer: PersonID, planner: Party, on day: Day, under rules: RuleSet
  ) -> [PersonID] {
    var persons: [PersonID] = []
    for subject in goal.envelope.subjects {
      let isYoung = age(of: subject, on: day).map { $0 < rules.ageOfOwnChoice } ?? false
      persons.append(subject)
      if isYoung { persons += holders(of: subject, on: day).compactMap(\.person) }
    }
    return persons.filter { $0 != doer && .person($0) != planner }
  }

  /// He said so himself, or it stands in a circle that the asker sees.
  public func needsRest(_ person: PersonID, on day: Day, seeing seen: Set<ItemID>) -> Bool {
    if wishes.contains(where: { $0.endedOn == nil && $0.fact.person == person && $0.fact.answer == .resting }) {
      return true
    }
    return contacts.contains { contact in
      guard seen.contains(contact.item), contact.history.value(on: day)?.person == person else { return false }
      return ties(of: contact.ecogram, on: day).contains { $0.joins(nil, contact.item) && $0.isOverloaded }
    }
  }
}
