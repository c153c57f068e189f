// Samen kiezen: what is decided together in a family, and how (requirements S0-03, S2-P07 to P12, S3-01, S3-03).

/// Mogelijkheid: one of the things that a family can choose; "nu niets doen" is one of them (invariant 20).
public struct DecisionOption: Hashable, Sendable {
  public var item: ItemID
  public var decision: ItemID
  /// "Nu niets doen".
  public var isNoHelp: Bool
  /// Who finds out what is not known yet: unknown is said as unknown.
  public var asker: Party?
  /// Of a professional who writes it down.
  public var organization: OrganizationID?

  public init(
    item: ItemID, decision: ItemID, isNoHelp: Bool, asker: Party? = nil, organization: OrganizationID? = nil
  ) {
    self.item = item
    self.decision = decision
    self.isNoHelp = isNoHelp
    self.asker = asker
    self.organization = organization
  }
}

/// Herschreven mogelijkheid: all of it anew, in new words. How it stood before stays beside it.
public struct OptionRevision: Hashable, Sendable {
  public var item: ItemID
  public var option: ItemID
  public var asker: Party?
  /// Of a professional who writes it down.
  public var organization: OrganizationID?

  public init(item: ItemID, option: ItemID, asker: Party? = nil, organization: OrganizationID? = nil) {
    self.item = item
    self.option = option
    self.asker = asker
    self.organization = organization
  }
}

/// Wat je van een mogelijkheid moet weten (Jeugdwet 7.3.2(2)); what was left open is said to be unknown.
public enum OptionTerm: UInt8, CaseIterable, Hashable, Sendable {
  case provider = 1
  case demands = 2
  /// How often and where: type and intensity (S2-P11).
  case rhythm = 3
  case duration = 4
  case start = 5
  case benefits = 6
  case drawbacks = 7
  case price = 8
  /// What happens without it.
  case without = 9
  case otherWays = 10

  public var field: WordField {
    switch self {
    case .provider: .provider
    case .demands: .demands
    case .rhythm: .rhythm
    case .duration: .duration
    case .start: .start
    case .benefits: .benefits
    case .drawbacks: .drawbacks
    case .price: .price
    case .without: .without
    case .otherWays: .otherWays
    }
  }

  /// Without these no decision is made, unless somebody finds them out (invariant 20).
  public static let needed: [OptionTerm] = [.start, .duration, .benefits, .drawbacks]

  /// To do nothing begins at once and is given by nobody.
  public static let neededOfNoHelp: [OptionTerm] = [.duration, .drawbacks]
}

/// Hoe wil je meebeslissen, in this one decision (S3-03).
public enum Participation: UInt8, CaseIterable, Hashable, Sendable {
  case iDecide = 1
  case together = 2
  case decideAndTellMe = 3
  case notNow = 4
}

/// Mening bij een keuze: what one person thinks, and how he wants to take part. His words are his own.
public struct DecisionView: Hashable, Sendable {
  public var item: ItemID
  public var decision: ItemID
  /// Nil: does not know yet.
  public var option: ItemID?
  public var wish: Participation
  /// Of a professional.
  public var organization: OrganizationID?

  public init(
    item: ItemID, decision: ItemID, option: ItemID?, wish: Participation, organization: OrganizationID? = nil
  ) {
    self.item = item
    self.decision = decision
    self.option = option
    self.wish = wish
    self.organization = organization
  }
}

/// Wat er met een keuze gebeurde: made, put off, changed with a reason, looked back upon (S2-P12).
public enum DecisionTurn: UInt8, CaseIterable, Hashable, Sendable {
  case made = 1
  case postponed = 2
  case changed = 3
  case reviewed = 4
}

/// Besluit, uitstel, wijziging of terugblik: one turn of a decision, with its reason in words.
public struct DecisionAct: Hashable, Sendable {
  public var item: ItemID
  public var decision: ItemID
  public var turn: DecisionTurn
  /// What is chosen; nil where the choice stays as it was.
  public var option: ItemID?
  /// When it is spoken of again.
  public var followUp: Day?
  /// What obliges, where the family is not in it (invariant 20): a document of a court, or a framework in force.
  public var duty: ItemID?
  /// Of a professional who writes it down.
  public var organization: OrganizationID?

  public init(
    item: ItemID, decision: ItemID, turn: DecisionTurn, option: ItemID? = nil, followUp: Day? = nil,
    duty: ItemID? = nil, organization: OrganizationID? = nil
  ) {
    self.item = item
    self.decision = decision
    self.turn = turn
    self.option = option
    self.followUp = followUp
    self.duty = duty
    self.organization = organization
  }
}

/// Fase van een keuze (`knowledge.md` 2.6: team talk, option talk, decision talk).
public enum DecisionPhase: UInt8, CaseIterable, Hashable, Sendable {
  case teamTalk = 1
  case optionTalk = 2
  case decisionTalk = 3
  case decided = 4
  case postponed = 5
  case reviewed = 6
}

/// Opdracht bij samen kiezen.
public enum DecidingCommand: Hashable, Sendable {
  /// The question and the wish come first, before any option (S2-P07).
  case open(Envelope, parties: [Party], Words)
  case setParties(ItemID, [Party])
  case addOption(DecisionOption, Words)
  case reviseOption(OptionRevision, Words)
  case giveView(DecisionView, Words?)
  case act(DecisionAct, Words)
  case sayNotOffered(NotOffered, Words)
  case takePosition(Position, Words)
  case goOn(NextTalk, Words?)
  case setFramework(ForcedFramework, Words)
  case useGuideline(GuidelineUse, Words)
  case takeStance(DeviationStance, Words?)

  /// The free text that travels with it.
  public var words: Words? {
    switch self {
    case .open(_, _, let words), .addOption(_, let words), .reviseOption(_, let words), .act(_, let words),
      .sayNotOffered(_, let words), .takePosition(_, let words), .setFramework(_, let words),
      .useGuideline(_, let words):
      words
    case .giveView(_, let words), .goOn(_, let words), .takeStance(_, let words): words
    case .setParties: nil
    }
  }
}
