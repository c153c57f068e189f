// Hulp nu (S0-25): what to do when it gets very hard. No score anywhere (invariant 30).

/// Veiligheidsplan: what helps one person when it gets hard, in own words. A new one takes the place of the last.
public struct SafetyPlan: Hashable, Sendable {
  public var item: ItemID
  public var person: PersonID
  /// Nil: the person wrote it himself. Otherwise whose practitioner wrote it down with him.
  public var organization: OrganizationID?

  public init(item: ItemID, person: PersonID, organization: OrganizationID?) {
    self.item = item
    self.person = person
    self.organization = organization
  }
}

/// Onderdeel van een veiligheidsplan, in the order in which it is asked. Every part may stay empty [P].
public enum SafetyPart: CaseIterable, Hashable, Sendable {
  case signs, whatIDo, whomICall, whatOthersDo, surroundings, reasons

  public var field: WordField {
    switch self {
    case .signs: .safetySigns
    case .whatIDo: .safetyDoing
    case .whomICall: .safetyCalling
    case .whatOthersDo: .safetyOthers
    case .surroundings: .safetySurroundings
    case .reasons: .safetyReasons
    }
  }
}

/// Opdracht rond een crisis.
public enum CrisisCommand: Hashable, Sendable {
  case writePlan(SafetyPlan, Words)

  public var words: Words? {
    switch self {
    case .writePlan(_, let words): words
    }
  }
}
