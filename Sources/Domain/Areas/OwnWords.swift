public import Vocabulary

/// Vraag over een leefgebied of one person.
public struct DomainQuestion: Hashable, Sendable {
  public let person: PersonID
  public let domain: LifeDomain
  /// Who answered: an answer is its giver's own, also when it is about his child.
  public let by: Party

  init(_ person: PersonID, _ domain: LifeDomain, by party: Party) {
    self.person = person
    self.domain = domain
    by = party
  }
}

// Eigen verhaal, zorgen en krachten, eigen verklaring. Every life domain is offered, none is required (S1-02).

// MARK: Rules

extension Family {
  /// A story, drawing, ecogram or genogram: told by the person himself, about himself.
  func tell(_ envelope: Envelope, on occasion: Occasion) throws(Refusal) -> [Happening] {
    guard let person = occasion.by.person else { throw .onlyMembers }
    try known([person])
    guard envelope.kind.isOwnMaterial, envelope.kind != .safetyPlan else { throw .kindNotFiledHere }
    guard envelope.subjects == [person], envelope.author == occasion.by, envelope.organization == nil else {
      throw .signerNotAllowed
    }
    try unused(envelope.id)
    return [.placed(envelope)]
  }

  func raise(_ envelope: Envelope, on occasion: Occasion) throws(Refusal) -> [Happening] {
    guard [.concern, .strength, .wish].contains(envelope.kind) else { throw .kindNotFiledHere }
    return try placeAboutMembers(envelope, on: occasion)
  }

  func answer(
    _ domain: LifeDomain, _ answer: DomainAnswer, for person: PersonID, on occasion: Occasion
  ) throws(Refusal) -> [Happening] {
    try known([person])
    let question = DomainQuestion(person, domain, by: occasion.by)
    return domainAnswers[question] == answer ? [] : [.domainAnswered(person, domain, answer)]
  }

  /// Eigen verklaring: answers something that the writer can see, and travels with it (invariant 16, Jeugdwet 7.3.8(2)).
  func state(_ envelope: Envelope, on occasion: Occasion) throws(Refusal) -> [Happening] {
    guard occasion.by.person != nil, envelope.author == occasion.by, envelope.organization == nil else {
      throw .onlyMembers
    }
    guard envelope.kind == .ownStatement else { throw .kindNotFiledHere }
    if envelope.attachedTo.isEmpty || !occasion.seen.isSuperset(of: envelope.attachedTo) { throw .targetMissing }
    return try placeAboutMembers(envelope, on: occasion)
  }

  func placeAboutMembers(_ envelope: Envelope, on occasion: Occasion) throws(Refusal) -> [Happening] {
    if envelope.subjects.isEmpty { throw .noSubjects }
    try known(envelope.subjects)
    if case .person(let author)? = envelope.author { try known([author]) }
    for target in envelope.attachedTo { _ = try existing(target) }
    try unused(envelope.id)
    return [.placed(envelope)]
  }
}

// MARK: Fold

extension Family {
  mutating func placed(_ envelope: Envelope, _ event: FamilyEvent) {
    let isGoal = envelope.kind == .planGoal
    place(envelope, slot: isGoal ? goals.count : 0, at: event.at, by: event.by)
    if isGoal { goals.append(Goal(item: envelope.id)) }
  }
}
