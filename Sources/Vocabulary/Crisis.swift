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

/// Signaal: what somebody heard or saw that may not wait. A task for one named person, the same working day.
public struct Signal: Hashable, Sendable {
  public var item: ItemID
  public var person: PersonID
  /// Whose practitioner raised it; nil: a member of the family.
  public var organization: OrganizationID?
  public var owner: Party

  public init(item: ItemID, person: PersonID, organization: OrganizationID?, owner: Party) {
    self.item = item
    self.person = person
    self.organization = organization
    self.owner = owner
  }
}

/// Wat er met een signaal gedaan is, in own words.
public struct SignalReply: Hashable, Sendable {
  public var item: ItemID
  public var signal: ItemID

  public init(item: ItemID, signal: ItemID) {
    self.item = item
    self.signal = signal
  }
}

/// Doorgeven van een signaal: somebody else sees to it from now on. It gives no more time.
public struct SignalPassing: Hashable, Sendable {
  public var item: ItemID
  public var signal: ItemID
  public var owner: Party

  public init(item: ItemID, signal: ItemID, owner: Party) {
    self.item = item
    self.signal = signal
    self.owner = owner
  }
}

extension Day {
  /// This day when it is a working day, otherwise the Monday after it. Holidays count [P].
  public var sameWorkingDay: Day { weekday <= 5 ? self : self + (8 - weekday) }
}

/// Opdracht rond een crisis.
public enum CrisisCommand: Hashable, Sendable {
  case writePlan(SafetyPlan, Words)
  /// `body`: what was heard or seen.
  case raise(Signal, Words)
  /// `body`: what was done.
  case handle(SignalReply, Words)
  /// `reason`: why.
  case pass(SignalPassing, Words)

  public var words: Words? {
    switch self {
    case .writePlan(_, let words), .raise(_, let words), .handle(_, let words), .pass(_, let words): words
    }
  }
}
