public import Vocabulary

/// Wie ziet wat van mij: what others may read about the viewer, or about a child for whom he acts, and why (S2-R6a).
///
/// It speaks only of items that the viewer himself may see.
public struct SightMatrix: Sendable {
  public let family: FamilyID
  public let viewer: ViewerLabel
  public let day: Day
  /// The viewer, and the children for whom he acts.
  public let persons: [PartyLabel]
  public let rows: [MatrixRow]
  public let consents: [ConsentLine]
  public let requests: [RequestLine]
  public let looks: LookLog
  /// To whom the viewer may give consent.
  public let recipients: [RecipientChoice]
  /// He was not asked yet what he thinks of being helped together.
  public var asksTogether = false

  public init(
    family: FamilyID, viewer: ViewerLabel, day: Day, persons: [PartyLabel], rows: [MatrixRow],
    consents: [ConsentLine], requests: [RequestLine], looks: LookLog, recipients: [RecipientChoice]
  ) {
    self.family = family
    self.viewer = viewer
    self.day = day
    self.persons = persons
    self.rows = rows
    self.consents = consents
    self.requests = requests
    self.looks = looks
    self.recipients = recipients
  }
}

/// One reader.
public struct MatrixRow: Hashable, Sendable {
  public let reader: PartyLabel
  public let cells: [MatrixCell]

  public init(reader: PartyLabel, cells: [MatrixCell]) {
    self.reader = reader
    self.cells = cells
  }
}

/// What one reader sees of one part, about one person.
public struct MatrixCell: Hashable, Sendable {
  public let about: PartyLabel
  public let part: Part
  public let items: [ItemHead]
  /// The first last day among the grounds; nil when no ground has an end.
  public let until: Day?

  public init(about: PartyLabel, part: Part, items: [ItemHead], until: Day?) {
    self.about = about
    self.part = part
    self.items = items
    self.until = until
  }
}

/// Toestemming tot delen, as its subject or a signer sees it.
public struct ConsentLine: Hashable, Sendable {
  public enum State: Hashable, Sendable {
    case waitingForSignatures
    case notStarted
    case inForce
    case ended
    case withdrawn
  }

  public let item: ItemID
  public let about: PartyLabel
  public let recipients: [PartyLabel]
  public let organizations: [String]
  public let kinds: [ItemKind]
  /// Nil means: in every life domain.
  public let domains: [LifeDomain]?
  public let purpose: Purpose
  public let purposeWords: String?
  public let start: Day
  /// The last day.
  public let until: Day
  public let state: State
  public let signed: [StanceOfSigner]
  public let waitingFor: [PartyLabel]
  public let maySign: Bool
  public let mayWithdraw: Bool

  public init(
    item: ItemID, about: PartyLabel, recipients: [PartyLabel], organizations: [String], kinds: [ItemKind],
    domains: [LifeDomain]?, purpose: Purpose, purposeWords: String?, start: Day, until: Day, state: State,
    signed: [StanceOfSigner], waitingFor: [PartyLabel], maySign: Bool, mayWithdraw: Bool
  ) {
    self.item = item
    self.about = about
    self.recipients = recipients
    self.organizations = organizations
    self.kinds = kinds
    self.domains = domains
    self.purpose = purpose
    self.purposeWords = purposeWords
    self.start = start
    self.until = until
    self.state = state
    self.signed = signed
    self.waitingFor = waitingFor
    self.maySign = maySign
    self.mayWithdraw = mayWithdraw
  }
}

/// Handtekening: who signed, and when.
public struct StanceOfSigner: Hashable, Sendable {
  public let who: PartyLabel
  public let day: Day

  public init(who: PartyLabel, day: Day) {
    self.who = who
    self.day = day
  }
}

/// Open vraag om toestemming.
public struct RequestLine: Hashable, Sendable {
  public let item: ItemID
  public let from: PartyLabel
  public let about: PartyLabel
  public let kinds: [ItemKind]
  public let domains: [LifeDomain]?
  public let purpose: Purpose
  public let purposeWords: String?
  public let until: Day
  public let askedOn: Day
  /// To whom a yes gives consent; nil where it is not told.
  public let recipient: Recipient?

  public init(
    item: ItemID, from: PartyLabel, about: PartyLabel, kinds: [ItemKind], domains: [LifeDomain]?, purpose: Purpose,
    purposeWords: String?, until: Day, askedOn: Day, recipient: Recipient? = nil
  ) {
    self.recipient = recipient
    self.item = item
    self.from = from
    self.about = about
    self.kinds = kinds
    self.domains = domains
    self.purpose = purpose
    self.purposeWords = purposeWords
    self.until = until
    self.askedOn = askedOn
  }
}

/// To whom a consent can be given: somebody of the family, or an organisation with a worker in it.
public struct RecipientChoice: Hashable, Sendable {
  public let recipient: Recipient
  public let name: String
  /// The workers through whom an organisation would read today; empty for a person.
  public let readers: [String]

  public init(recipient: Recipient, name: String, readers: [String]) {
    self.recipient = recipient
    self.name = name
    self.readers = readers
  }
}

/// Voorbeeld bij toestemming: exactly what would open today (S2-P29; invariant 9: no consent without a preview).
public struct ConsentPreview: Sendable {
  public let family: FamilyID
  public let viewer: ViewerLabel
  public let about: PartyLabel
  public let recipient: RecipientChoice
  public let kinds: [ItemKind]
  public let domains: [LifeDomain]?
  public let purpose: Purpose
  public let purposeWords: String
  public let start: Day
  public let until: Day
  /// The items that this consent names and that are there today; those about others open only when they agree too.
  public let items: [PreviewItem]
  /// Who else must sign before it works.
  public let alsoNeeded: [PartyLabel]
  /// Until its first day it opens nothing.
  public var startsLater = false

  public init(
    family: FamilyID, viewer: ViewerLabel, about: PartyLabel, recipient: RecipientChoice, kinds: [ItemKind],
    domains: [LifeDomain]?, purpose: Purpose, purposeWords: String, start: Day, until: Day, items: [PreviewItem],
    alsoNeeded: [PartyLabel]
  ) {
    self.family = family
    self.viewer = viewer
    self.about = about
    self.recipient = recipient
    self.kinds = kinds
    self.domains = domains
    self.purpose = purpose
    self.purposeWords = purposeWords
    self.start = start
    self.until = until
    self.items = items
    self.alsoNeeded = alsoNeeded
  }
}

/// One item in a preview.
public struct PreviewItem: Hashable, Sendable {
  public let head: ItemHead
  public let title: String
  /// False when it is also about somebody whose agreement this consent does not bring.
  public let opensToday: Bool

  public init(head: ItemHead, title: String, opensToday: Bool) {
    self.head = head
    self.title = title
    self.opensToday = opensToday
  }
}
