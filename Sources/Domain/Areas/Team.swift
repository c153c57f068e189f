public import Vocabulary

// Inzet en coördinatie: who works with whom, through which organisation, over which period.

// MARK: Rules

extension Family {
  func assign(_ fact: Assignment) throws(Refusal) -> [Happening] {
    try known([fact.person])
    try ordered(fact.from, fact.to)
    try unused(fact.item)
    return [.assigned(fact)]
  }

  func endAssignment(_ id: ItemID, lastDay: Day) throws(Refusal) -> [Happening] {
    guard let fact = assignment(try existing(id, .careTeam).id) else { throw .unknownItem }
    try ordered(fact.from, lastDay)
    if let to = fact.to, to <= lastDay { throw .alreadyEnded }
    return [.assignmentEnded(id, lastDay: lastDay)]
  }

  /// At most one at a time (invariant 17); a family member coordinates from 16 (S3-10); it gives no sight (invariant 10).
  func nameCoordinator(_ fact: Coordination) throws(Refusal) -> [Happening] {
    try ordered(fact.from, fact.to)
    try unused(fact.item)
    switch fact.coordinator {
    case .person(let person):
      guard let member = member(person) else { throw .unknownPerson }
      if member.age(on: fact.from) < 16 { throw .coordinatorTooYoung }
    case .practitioner(let practitioner):
      guard assignments.contains(where: { $0.practitioner == practitioner && $0.runs(on: fact.from) }) else {
        throw .notAssigned
      }
    }
    if coordinations.contains(where: { $0.overlaps(fact) }) { throw .alreadyCoordinated }
    return [.coordinatorNamed(fact)]
  }

  func endCoordination(_ id: ItemID, lastDay: Day) throws(Refusal) -> [Happening] {
    let fact = coordinations[try existing(id, .coordination).slot]
    try ordered(fact.from, lastDay)
    if let to = fact.to, to <= lastDay { throw .alreadyEnded }
    return [.coordinationEnded(id, lastDay: lastDay)]
  }
}

// MARK: Fold

extension Family {
  mutating func assigned(_ fact: Assignment, _ event: FamilyEvent) {
    let envelope = Envelope(
      id: fact.item, kind: .careTeam, subjects: [fact.person], organization: fact.organization)
    place(envelope, slot: assignments.count, at: event.at, by: event.by)
    assignments.append(fact)
  }

  mutating func coordinatorNamed(_ fact: Coordination, _ event: FamilyEvent) {
    let envelope = Envelope(id: fact.item, kind: .coordination, subjects: [])
    place(envelope, slot: coordinations.count, at: event.at, by: event.by)
    coordinations.append(fact)
  }
}

// MARK: Questions

extension Assignment {
  /// The last day still counts.
  public func runs(on day: Day) -> Bool { from <= day && day <= to ?? day }
}

extension Coordination {
  public func runs(on day: Day) -> Bool { from <= day && day <= to ?? day }

  func overlaps(_ other: Coordination) -> Bool { from <= other.to ?? from && other.from <= to ?? other.from }
}

extension Family {
  /// Who left, helps here no more or has died coordinates no more either.
  public func coordination(on day: Day) -> Coordination? {
    coordinations.last { $0.runs(on: day) && day <= lastDayHere(of: $0.coordinator, since: $0.from) ?? day }
  }

  /// Without a break since that day: who comes back later is named anew. Nil while no end is known.
  func lastDayHere(of party: Party, since first: Day) -> Day? {
    switch party {
    case .person(let person):
      return member(person).flatMap { [$0.leftOn, $0.diedOn].compactMap { $0 }.min() }.map { $0 - 1 }
    case .practitioner(let practitioner):
      var last = first - 1
      while true {
        let next = assignments.filter {
          $0.practitioner == practitioner && $0.from <= last + 1 && ($0.to.map { last < $0 } ?? true)
        }
        guard !next.isEmpty else { return last }
        let ends = next.compactMap(\.to)
        guard ends.count == next.count, let end = ends.max() else { return nil }
        last = end
      }
    }
  }

  /// Whether this professional is assigned to this person today, through this organisation if one is named.
  public func isAssigned(
    _ practitioner: PractitionerID, to person: PersonID, through organization: OrganizationID? = nil, on day: Day
  ) -> Bool {
    assignments.contains {
      $0.practitioner == practitioner && $0.runs(on: day) && $0.person == person
        && (organization == nil || $0.organization == organization)
    }
  }

  public func isAssigned(_ practitioner: PractitionerID, on day: Day) -> Bool {
    assignments.contains { $0.practitioner == practitioner && $0.runs(on: day) }
  }
}
