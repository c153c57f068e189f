// Instemming met hulp (Jeugdwet 7.3.4, 7.3.5, 7.3.15, 7.3.16; `law.md` 3.1): apart from agreeing to share.

/// Voorgestelde hulp aan één persoon, to which others must agree.
public struct HelpAgreement: Hashable, Sendable {
  public var item: ItemID
  public var subject: PersonID
  public var organization: OrganizationID
  /// A drastic act: agreement may not be presumed (7.3.16(2)).
  public var isDrastic: Bool
  /// Nil: the ordinary rules hold.
  public var fixedBy: FixedHelp?

  public init(
    item: ItemID, subject: PersonID, organization: OrganizationID, isDrastic: Bool, fixedBy: FixedHelp? = nil
  ) {
    self.item = item
    self.subject = subject
    self.organization = organization
    self.isDrastic = isDrastic
    self.fixedBy = fixedBy
  }
}

/// Hulp die vastligt (Jeugdwet 7.3.4(1)): by which framework, by whom and until when.
///
/// Copied when the help is proposed, so that afterwards nothing decides that somebody may not see (invariants 26 and 37).
public struct FixedHelp: Hashable, Sendable {
  public var framework: ItemID
  public var giver: OrderGiver
  /// The last day; the ordinary rules return on the next by themselves.
  public var until: Day

  public init(framework: ItemID, giver: OrderGiver, until: Day) {
    self.framework = framework
    self.giver = giver
    self.until = until
  }

  public init(_ framework: ForcedFramework) {
    self.init(framework: framework.item, giver: framework.giver, until: framework.until)
  }
}

/// Antwoord op voorgestelde hulp.
public enum HelpAnswer: UInt8, CaseIterable, Hashable, Sendable {
  case given = 1
  case refused = 2
  case withdrawn = 3
}

/// Waarom het zonder iemands antwoord mag: always with a reason in words.
public enum HelpWaiver: UInt8, CaseIterable, Hashable, Sendable {
  /// Veronderstelde instemming with a non-drastic act (7.3.16(2)).
  case presumed = 1
  /// 12 to 15: evidently needed to prevent serious harm (7.3.4(2)).
  case seriousHarm = 2
  /// 12 to 15: the child goes on wishing it after a parent refused (7.3.4(2)).
  case childPersists = 3
  /// No time to ask (7.3.16(1)).
  case noTime = 4
}

/// Zonder dit antwoord: whose agreement is presumed, or not needed, and why.
public struct WaivedAnswer: Hashable, Sendable {
  public var item: ItemID
  public var agreement: ItemID
  public var holder: PersonID
  public var ground: HelpWaiver

  public init(item: ItemID, agreement: ItemID, holder: PersonID, ground: HelpWaiver) {
    self.item = item
    self.agreement = agreement
    self.holder = holder
    self.ground = ground
  }
}

/// Opdracht bij instemming met hulp.
public enum HelpCommand: Hashable, Sendable {
  case propose(HelpAgreement, Words)
  case answer(ItemID, HelpAnswer)
  case waive(WaivedAnswer, Words)

  public var words: Words? {
    switch self {
    case .propose(_, let words), .waive(_, let words): words
    case .answer: nil
    }
  }
}
