public import Vocabulary

/// Wachten, zoals één iemand het ziet.
public struct WaitBoard: Hashable, Sendable {
  /// Who waits first, the newest first among them.
  public var waits: [WaitLine] = []
  /// For whom this viewer may write down that somebody is referred.
  public var referFor: [PartyLabel] = []
  /// Professionals whom this viewer knows to help one of those.
  public var contacts: [PartyLabel] = []

  public init() {}
}

/// Eén verwijzing: what help, how it stands, how long it may last, and who keeps in touch.
public struct WaitLine: Hashable, Sendable {
  public let head: ItemHead
  public var title: String?
  public var provider: String?
  public var wish: String?
  public var reason: String?
  /// What helps until then.
  public var meanwhile: String?
  public var whyNot: String?
  /// What the directory said of this help when it was asked for.
  public var terms: [WaitTermLine] = []
  public var isFromDirectory = false
  public var state: ReferralState
  public var askedOn: Day
  public var moves: [WaitMoveLine] = []
  /// Computed from the days, up to today.
  public var daysWaited: Int
  public var estimate: WaitEstimateLine?
  public var contact: PartyLabel
  /// He still helps this person.
  public var contactIsThere = true
  public var rhythm: Int
  public var nextContact: Day
  /// The promised day that went by.
  public var missed: Day?
  public var log: [WaitContactLine] = []
  /// It is time to talk about what else could help.
  public var asksForAlternatives = false
  /// False: the viewer wrote it once, and has no ground any more; what others add to it is not his to see.
  public var isFollowed = true
  public var mayKeep = false
  public var mayStop = false

  public init(
    head: ItemHead, state: ReferralState, askedOn: Day, daysWaited: Int, contact: PartyLabel, rhythm: Int,
    nextContact: Day
  ) {
    self.head = head
    self.state = state
    self.askedOn = askedOn
    self.daysWaited = daysWaited
    self.contact = contact
    self.rhythm = rhythm
    self.nextContact = nextContact
  }

  /// Somebody waits, as far as the viewer may know.
  public var isWaiting: Bool { isFollowed && state.isWaiting }

  /// What this viewer may say about how it stands.
  public var moveOptions: [ReferralState] {
    state.next.filter { mayKeep || mayStop && $0 == .withdrawn }
  }
}

/// Wat de sociale kaart zei: for whom, what is asked, and what it does not do.
public struct WaitTermLine: Hashable, Sendable {
  public let field: WordField
  public let words: String

  public init(field: WordField, words: String) {
    self.field = field
    self.words = words
  }

  /// In the order of the page.
  public static let fields: [WordField] = [.forWhom, .criteria, .excludes]
}

public struct WaitMoveLine: Hashable, Sendable {
  public let state: ReferralState
  public let day: Day
  public let by: PartyLabel

  public init(state: ReferralState, day: Day, by: PartyLabel) {
    self.state = state
    self.day = day
    self.by = by
  }
}

/// Hoe lang nog: between which days, where that comes from and from when; or who asks, and by when.
public enum WaitEstimateLine: Hashable, Sendable {
  case between(Day, Day, source: String?, asOf: Day)
  case unknown(asker: PartyLabel, by: Day)
}

public struct WaitContactLine: Hashable, Sendable {
  public let item: ItemID
  public let day: Day
  public let by: PartyLabel
  public let words: String?
  public let alternatives: Bool

  public init(item: ItemID, day: Day, by: PartyLabel, words: String?, alternatives: Bool) {
    self.item = item
    self.day = day
    self.by = by
    self.words = words
    self.alternatives = alternatives
  }
}
