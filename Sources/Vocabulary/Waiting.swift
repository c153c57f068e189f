// Verwijzing en wachten (S2-P08, S2-P26, S2-R5a, S2-M15; invariant 22).

/// Verwijzing: for whom, and who keeps in touch until the help starts. What help, by whom, why and what the person wishes
/// are its words.
public struct Referral: Hashable, Sendable {
  public var item: ItemID
  /// Who waits; one or more.
  public var subjects: [PersonID]
  /// Whose practitioner refers; nil: the family asked for it itself.
  public var organization: OrganizationID?
  /// Aanspreekpunt tijdens het wachten.
  public var contact: PractitionerID
  /// Days between two contacts, 1...28.
  public var rhythm: Int
  public var nextContact: Day
  /// Help from the directory with which it began. What that said of it on this day is among the words.
  public var offering: OfferingID?

  public init(
    item: ItemID, subjects: [PersonID], organization: OrganizationID?, contact: PractitionerID,
    rhythm: Int = Referral.usualRhythm, nextContact: Day, offering: OfferingID? = nil
  ) {
    self.item = item
    self.subjects = subjects
    self.organization = organization
    self.contact = contact
    self.rhythm = rhythm
    self.nextContact = nextContact
    self.offering = offering
  }

  /// Fourteen days [P] (S2-P26).
  public static let usualRhythm = 14
  /// At least once in four weeks [P].
  public static let rhythms = 1...28
}

/// Stand van een verwijzing. Stored.
public enum ReferralState: UInt8, CaseIterable, Hashable, Sendable {
  case requested = 1
  case accepted = 2
  case declined = 3
  case waiting = 4
  case started = 5
  case ended = 6
  case withdrawn = 7

  /// What may come after it.
  public var next: [ReferralState] {
    switch self {
    case .requested: [.accepted, .waiting, .started, .declined, .withdrawn]
    case .accepted: [.waiting, .started, .declined, .withdrawn]
    case .waiting: [.started, .declined, .withdrawn]
    case .started: [.ended]
    case .declined, .ended, .withdrawn: []
    }
  }

  /// While somebody waits, somebody keeps in touch.
  public var isWaiting: Bool {
    switch self {
    case .requested, .accepted, .waiting: true
    case .declined, .started, .ended, .withdrawn: false
    }
  }
}

/// Verwachte wachttijd, counted from the day of the number; or who asks for it, and by when.
public enum WaitEstimate: Hashable, Sendable {
  case weeks(ClosedRange<Int>, asOf: Day)
  case unknown(asker: PractitionerID, by: Day)

  /// Two years [P].
  public static let weeks = 0...104
}

/// Contact tijdens het wachten.
public struct WaitContact: Hashable, Sendable {
  public var item: ItemID
  public var referral: ItemID
  public var day: Day
  public var next: Day
  /// Whether it was talked about what else could help (S2-R5c).
  public var alternatives: Bool

  public init(item: ItemID, referral: ItemID, day: Day, next: Day, alternatives: Bool) {
    self.item = item
    self.referral = referral
    self.day = day
    self.next = next
    self.alternatives = alternatives
  }
}

/// Opdracht rond een verwijzing.
public enum WaitingCommand: Hashable, Sendable {
  /// `title` what help, `provider` by whom, `body` the wish, `reason` why, `meanwhile` what helps until then. Of help from
  /// the directory also `forWhom`, `criteria` and `excludes`, as that had them.
  case refer(Referral, Words)
  /// On the day that it happened. The reason is in the words of the referral; declined asks for one.
  case move(ItemID, ReferralState, on: Day, Words?)
  /// Where the number comes from is in the words of the referral.
  case estimate(ItemID, WaitEstimate, Words?)
  case keepInTouch(WaitContact, Words?)
  /// Somebody else keeps in touch from now on.
  case passContact(ItemID, to: PractitionerID, next: Day)

  public var words: Words? {
    switch self {
    case .refer(_, let words): words
    case .move(_, _, _, let words), .estimate(_, _, let words), .keepInTouch(_, let words): words
    case .passContact: nil
    }
  }
}
