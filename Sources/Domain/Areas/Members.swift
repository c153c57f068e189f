public import Vocabulary

/// Gezinslid: a person who belongs, or belonged, to the family. A child may belong to two families.
public struct Member: Hashable, Sendable {
  public let fact: Membership
  public internal(set) var leftOn: Day?
  /// Shielded: that this person belongs to the family is told to nobody by membership (`sight.md` 3).
  public internal(set) var isShielded = false
  public internal(set) var renamed: Renaming?
  public internal(set) var diedOn: Day?
  public internal(set) var livesApart = false

  public var person: PersonID { fact.person }
  public var born: Day { fact.born }

  /// Who has died gets no older: a child's parents keep their sight.
  public func age(on day: Day) -> Int { born.age(on: diedOn.map { min($0, day) } ?? day) }

  /// A member until the day he leaves, or dies.
  public func belongs(on day: Day) -> Bool { leftOn.map { day < $0 } ?? true && !hasDied(by: day) }
}

// MARK: Rules

extension Family {
  func start(_ words: Words?) -> [Happening] {
    [.started] + (words.map { [.familyNamed($0.item)] } ?? [])
  }

  func nameFamily(_ words: Words, on occasion: Occasion) throws(Refusal) -> [Happening] {
    guard occasion.by.person != nil else { throw .onlyMembers }
    return [.familyNamed(words.item)]
  }

  func addMember(_ fact: Membership, on occasion: Occasion) throws(Refusal) -> [Happening] {
    if fact.born > occasion.day { throw .birthInFuture }
    if fact.born.age(on: occasion.day) > 120 { throw .birthTooLongAgo }
    if let member = member(fact.person), member.belongs(on: occasion.day) || member.diedOn != nil {
      throw .alreadyMember
    }
    try known(fact.invitedBy)
    try unused(fact.item, fact.details)
    if fact.role == .supporter {
      let others = members.filter { $0.fact.role.takesPart && $0.belongs(on: occasion.day) }.map(\.person)
      let concerned = others.filter { !fact.invitedBy.contains($0) && .person($0) != occasion.by }
      if isUnwished(fact.person, for: nil, by: concerned) { throw .notWished }
    }
    return [.memberJoined(fact)]
  }

  func endMembership(_ person: PersonID) throws(Refusal) -> [Happening] {
    guard let member = member(person) else { throw .unknownPerson }
    if member.leftOn != nil { throw .alreadyEnded }
    return [.memberLeft(person)]
  }

  func shield(_ person: PersonID, _ isShielded: Bool) throws(Refusal) -> [Happening] {
    guard let member = member(person) else { throw .unknownPerson }
    return member.isShielded == isShielded ? [] : [.memberShielded(person, isShielded)]
  }
}

// MARK: Fold

extension Family {
  mutating func familyNamed(_ item: ItemID, _ event: FamilyEvent) {
    if places[item] == nil { place(Envelope(id: item, kind: .family, subjects: []), at: event.at, by: event.by) }
  }

  mutating func memberJoined(_ fact: Membership, _ event: FamilyEvent) {
    members.removeAll { $0.person == fact.person }
    members.append(Member(fact: fact))
    place(
      Envelope(id: fact.item, kind: .membership, subjects: [fact.person]), at: event.at, by: event.by)
    place(
      Envelope(id: fact.details, kind: .contactDetails, subjects: [fact.person]), at: event.at, by: event.by)
  }

  mutating func memberLeft(_ person: PersonID, _ event: FamilyEvent) {
    changeMember(person) { $0.leftOn = event.at.day }
  }

  mutating func memberShielded(_ person: PersonID, _ isShielded: Bool) {
    changeMember(person) { $0.isShielded = isShielded }
  }

  mutating func changeMember(_ person: PersonID, _ body: (inout Member) -> Void) {
    guard let place = members.firstIndex(where: { $0.person == person }) else { return }
    body(&members[place])
  }
}
