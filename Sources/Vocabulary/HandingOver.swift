// Warme overdracht (S0-05, S2-R5b, S2-P25, S2-M14; invariant 22). No definition of it is in force: this is ours [P].

/// Overdracht van hulp: about whom, from whom to whom, and until when who leaves can still be reached.
public struct Handover: Hashable, Sendable {
  public var item: ItemID
  /// About whom; one or more.
  public var subjects: [PersonID]
  /// Whose practitioner begins it; nil: the family does.
  public var organization: OrganizationID?
  public var from: PractitionerID
  public var to: PractitionerID
  public var reachableUntil: Day

  public init(
    item: ItemID, subjects: [PersonID], organization: OrganizationID?, from: PractitionerID, to: PractitionerID,
    reachableUntil: Day
  ) {
    self.item = item
    self.subjects = subjects
    self.organization = organization
    self.from = from
    self.to = to
    self.reachableUntil = reachableUntil
  }

  /// A year [P].
  public static let longestReach = 366
}

/// Stap van een warme overdracht, in the order in which it is asked for. Stored.
public enum HandoverStep: UInt8, CaseIterable, Hashable, Sendable {
  /// Who comes says first who he is.
  case introduced = 1
  /// The family chose what of its story passes.
  case storyChosen = 2
  /// The family, who leaves and who comes talked together.
  case talkedTogether = 3
  /// What was still to be done has somebody who does it.
  case actionsTaken = 4
  case firstAppointment = 5

  /// Who says that it is done: the family chooses about its story, and who comes speaks for himself.
  public var teller: HandoverRole? {
    switch self {
    case .introduced: .receiver
    case .storyChosen: .family
    case .talkedTogether, .actionsTaken, .firstAppointment: nil
    }
  }
}

/// Wie er bij een overdracht is.
public enum HandoverRole: UInt8, CaseIterable, Hashable, Sendable {
  case family = 1
  case sender = 2
  case receiver = 3
}

/// Opdracht bij een overdracht.
public enum HandoverCommand: Hashable, Sendable {
  /// `body`: what is handed over, in plain words.
  case begin(Handover, Words)
  /// The introduction is in the words of the handover; it comes with that step only. An appointment may lie ahead.
  case take(ItemID, HandoverStep, on: Day, Words?)
  /// The family does not need this step.
  case skip(ItemID, HandoverStep)
  /// It is complete, for me. Closed when the family, who leaves and who comes each said so.
  case confirm(ItemID)

  public var words: Words? {
    switch self {
    case .begin(_, let words): words
    case .take(_, _, _, let words): words
    case .skip, .confirm: nil
    }
  }
}
