public import Vocabulary

/// Mening over het plan, and when it was taken. A later one replaces it on the page; both stay in the log.
public struct TakenStance: Hashable, Sendable {
  public let fact: PlanStance
  public let day: Day
}

// MARK: Rules

extension Family {
  /// A new version of the one common plan (S3-08): about everybody in it, words of nobody alone.
  func makePlan(_ envelope: Envelope) throws(Refusal) -> [Happening] {
    guard envelope.kind == .planCommon || envelope.kind == .planChild else { throw .kindNotFiledHere }
    if envelope.subjects.isEmpty { throw .noSubjects }
    try known(envelope.subjects)
    try unused(envelope.id)
    return [.placed(envelope)]
  }

  /// Each deciding person speaks for himself (invariant 19).
  func takeStance(_ stance: PlanStance, on occasion: Occasion) throws(Refusal) -> [Happening] {
    let plan = try existing(stance.plan, .planCommon)
    guard occasion.by == .person(stance.person), deciders(of: plan, on: occasion.day).contains(stance.person) else {
      throw .stanceNotYours
    }
    try unused(stance.item)
    return [.stanceTaken(stance)]
  }
}

// MARK: Fold

extension Family {
  mutating func stanceTaken(_ stance: PlanStance, _ event: FamilyEvent) {
    let envelope = Envelope(
      id: stance.item, kind: .ownStatement, subjects: [stance.person], author: .person(stance.person),
      attachedTo: [stance.plan])
    place(envelope, slot: stances.count, at: event.at, by: event.by)
    stances.append(TakenStance(fact: stance, day: event.at.day))
  }
}

// MARK: Questions

extension Family {
  /// Who decides on a plan: everybody of 12 and over whom it is about, and the holders of authority for a younger child.
  public func deciders(of plan: Item, on day: Day) -> [PersonID] {
    var deciders: [PersonID] = []
    for subject in plan.envelope.subjects {
      guard let member = member(subject) else { continue }
      let persons =
        member.age(on: day) >= 12 ? [subject] : holders(of: subject, on: day).compactMap(\.person)
      for person in persons where !deciders.contains(person) { deciders.append(person) }
    }
    return deciders
  }
}

extension Holder {
  public var person: PersonID? { if case .person(let id) = self { id } else { nil } }
}
