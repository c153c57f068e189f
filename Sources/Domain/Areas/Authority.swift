public import Vocabulary

// Gezag, wilsbekwaamheid en vertegenwoordiging: dated facts with a source (`law.md` 3.4). None is a flag on a person.

// MARK: Rules

extension Family {
  func recordAuthority(_ fact: Authority) throws(Refusal) -> [Happening] {
    try known([fact.child])
    if case .person(let holder) = fact.holder {
      try known([holder])
      if holder == fact.child { throw .unknownPerson }
    }
    try ordered(fact.from, fact.to)
    try unused(fact.item)
    return [.authorityRecorded(fact)]
  }

  func verifyAuthority(_ id: ItemID) throws(Refusal) -> [Happening] {
    let item = try existing(id, .parentalAuthority)
    return authorities[item.slot].isVerified ? [] : [.authorityVerified(id)]
  }

  func endAuthority(_ id: ItemID, lastDay: Day) throws(Refusal) -> [Happening] {
    let fact = authorities[try existing(id, .parentalAuthority).slot]
    try ordered(fact.from, lastDay)
    if let to = fact.to, to <= lastDay { throw .alreadyEnded }
    return [.authorityEnded(id, lastDay: lastDay)]
  }

  func assessCapacity(_ fact: Capacity, on occasion: Occasion) throws(Refusal) -> [Happening] {
    guard occasion.by.practitioner != nil else { throw .onlyPractitioners }
    try known([fact.person])
    try ordered(fact.from, fact.to)
    try unused(fact.item)
    return [.capacityAssessed(fact)]
  }

  func appointRepresentative(_ fact: Representation) throws(Refusal) -> [Happening] {
    try known([fact.person, fact.representative])
    if fact.person == fact.representative { throw .unknownPerson }
    try ordered(fact.from, fact.to)
    try unused(fact.item)
    return [.representativeAppointed(fact)]
  }

  func ordered(_ from: Day, _ to: Day?) throws(Refusal) {
    if let to, to < from { throw .periodReversed }
  }
}

// MARK: Fold

extension Family {
  mutating func authorityRecorded(_ fact: Authority, _ event: FamilyEvent) {
    let envelope = Envelope(id: fact.item, kind: .parentalAuthority, subjects: [fact.child])
    place(envelope, slot: authorities.count, at: event.at, by: event.by)
    authorities.append(fact)
  }

  mutating func capacityAssessed(_ fact: Capacity, _ event: FamilyEvent) {
    let envelope = Envelope(id: fact.item, kind: .capacity, subjects: [fact.person])
    place(envelope, slot: capacities.count, at: event.at, by: event.by)
    capacities.append(fact)
  }

  mutating func representativeAppointed(_ fact: Representation, _ event: FamilyEvent) {
    let envelope = Envelope(id: fact.item, kind: .representation, subjects: [fact.person])
    place(envelope, slot: representations.count, at: event.at, by: event.by)
    representations.append(fact)
  }
}

// MARK: Questions

extension Authority {
  /// The last day still counts.
  public func runs(on day: Day) -> Bool { from <= day && day <= to ?? day }
}

extension Capacity {
  func runs(on day: Day) -> Bool { from <= day && day <= to ?? day }
}

extension Representation {
  public func runs(on day: Day) -> Bool { from <= day && day <= to ?? day }
}
