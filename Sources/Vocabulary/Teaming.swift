// Wie doet wat (S0-04, S1-13, S2-R4b, S2-R4c, S2-M13, S3-05).

/// Taak van een hulpverlener: what he does for one person, in his own words. One each, so that it tells nothing of another.
public struct TeamRole: Hashable, Sendable {
  public var item: ItemID
  /// The assignment that it is part of.
  public var assignment: ItemID
  /// Nil: in no part of life in particular.
  public var domain: LifeDomain?
  /// He answers for this part, and is called about it; the newest who says so is the one.
  public var isContact: Bool
  /// He is called about his whole organisation.
  public var isForOrganization: Bool

  public init(
    item: ItemID, assignment: ItemID, domain: LifeDomain?, isContact: Bool = false, isForOrganization: Bool = false
  ) {
    self.item = item
    self.assignment = assignment
    self.domain = domain
    self.isContact = isContact
    self.isForOrganization = isForOrganization
  }
}

/// Wat het gezin van een taak vindt. Stored.
public enum RoleAnswer: UInt8, CaseIterable, Hashable, Sendable {
  case right = 1
  /// "Ik wil dit anders": to be talked about.
  case otherwise = 2
}

/// Vertrek of a professional: its last day, and its words say how one says goodbye and who goes on.
public struct Leaving: Hashable, Sendable {
  public var item: ItemID
  public var assignment: ItemID
  public var lastDay: Day

  public init(item: ItemID, assignment: ItemID, lastDay: Day) {
    self.item = item
    self.assignment = assignment
    self.lastDay = lastDay
  }
}

/// Stap bij een wisseling (S2-M13). Stored.
public enum LeavingStep: UInt8, CaseIterable, Hashable, Sendable {
  /// Afscheid.
  case farewell = 1
  /// Kennismaking with who goes on.
  case introduction = 2
}

/// Opdracht over wie wat doet.
public enum TeamCommand: Hashable, Sendable {
  case describe(TeamRole, Words)
  case drop(ItemID)
  case answer(ItemID, RoleAnswer)
  /// The family asks whether this help can stop, or asks it no more.
  case wishLeaving(assignment: ItemID, Bool)
  case leave(Leaving, Words)
  case mark(ItemID, LeavingStep, on: Day)

  public var words: Words? {
    switch self {
    case .describe(_, let words), .leave(_, let words): words
    case .drop, .answer, .wishLeaving, .mark: nil
    }
  }
}

extension Day {
  /// After so many days without a sign one asks whether the help is still needed (S3-05) [P].
  public static let daysOfQuiet = 60
  /// More working days than this without a coordinator is an alarm (S2-M12).
  public static let daysOfVacancy = 1
}
