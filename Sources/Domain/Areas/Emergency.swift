public import Vocabulary

/// Noodtoegang: one subject, safety goals, safety plan and contact notes only, its day and the next (invariant 25).
public struct OpenedEmergency: Hashable, Sendable {
  public let fact: EmergencyAccess
  public let by: Party
  public let from: Day
  /// The last day.
  public let to: Day
  /// What the reviewer found; nil until then.
  public internal(set) var isJustified: Bool?
  public internal(set) var reviewedBy: Party?

  public func covers(_ envelope: Envelope) -> Bool {
    fact.scope.contains { $0.covers(envelope.kind, envelope.domain) }
  }
}

extension EmergencyScope {
  func covers(_ kind: ItemKind, _ domain: LifeDomain?) -> Bool {
    switch self {
    case .safetyGoals: kind == .planGoal && domain == .safety
    case .safetyPlan: kind == .safetyPlan
    case .contactNotes: kind == .contactNote
    }
  }
}

// MARK: Rules

extension Family {
  /// All six answers come first (`law.md` 3.6).
  static let emergencyAnswers: [WordField] = [
    .answerTried, .answerHarm, .answerConscience, .answerOtherWay, .answerEffective, .answerProportion,
  ]

  func openEmergency(
    _ access: EmergencyAccess, _ words: Words, on occasion: Occasion
  ) throws(Refusal) -> [Happening] {
    guard occasion.by.practitioner != nil else { throw .onlyPractitioners }
    try known([access.subject])
    if access.scope.isEmpty { throw .emergencyScope }
    if access.to < occasion.day { throw .periodReversed }
    if access.to - occasion.day > occasion.rules.emergencyDaysAfter { throw .emergencyTooLong }
    for answer in Family.emergencyAnswers where words[answer] == nil { throw .answersMissing }
    try unused(access.item)
    return [.emergencyOpened(access)]
  }

  func review(_ id: ItemID, justified: Bool, on occasion: Occasion) throws(Refusal) -> [Happening] {
    let emergency = emergencies[try existing(id, .emergencyAccess).slot]
    if emergency.by == occasion.by { throw .reviewerIsAccessor }
    if emergency.isJustified != nil { throw .alreadyReviewed }
    return [.emergencyReviewed(id, justified: justified)]
  }
}

// MARK: Fold

extension Family {
  mutating func emergencyOpened(_ access: EmergencyAccess, _ event: FamilyEvent) {
    let envelope = Envelope(id: access.item, kind: .emergencyAccess, subjects: [access.subject])
    place(envelope, slot: emergencies.count, at: event.at, by: event.by)
    emergencies.append(OpenedEmergency(fact: access, by: event.by, from: event.at.day, to: access.to))
  }

  mutating func emergencyReviewed(_ item: ItemID, _ justified: Bool, _ event: FamilyEvent) {
    change(item, in: \.emergencies) {
      $0.isJustified = justified
      $0.reviewedBy = event.by
    }
  }
}
