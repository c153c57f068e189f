public import Vocabulary

/// Naam: somebody as this viewer may know him.
public struct PartyLabel: Hashable, Sendable {
  public let party: Party
  public let name: String
  /// Of a professional only.
  public let organization: String?
  /// Of a professional only.
  public let function: String?

  public init(_ party: Party, name: String, organization: String? = nil, function: String? = nil) {
    self.party = party
    self.name = name
    self.organization = organization
    self.function = function
  }
}

/// Kop van een onderdeel: what every visible item shows, whatever its kind.
public struct ItemHead: Hashable, Sendable {
  public let id: ItemID
  public let kind: ItemKind
  public let domain: LifeDomain?
  /// The persons it is about; empty only for a reflection.
  public let about: [PartyLabel]
  /// Whose words these are; nil for joint ones.
  public let author: PartyLabel?
  /// The organisation that made the record.
  public let organization: String?
  public let day: Day
  /// Why this viewer sees it.
  public let because: Because
  /// When its author last put it right.
  public var mendedOn: Day?
  /// The viewer wrote it, and may put it right.
  public var mayPutRight = false
  /// The viewer may read how it was before that.
  public var mayCompare = false

  public init(
    id: ItemID, kind: ItemKind, domain: LifeDomain?, about: [PartyLabel], author: PartyLabel?,
    organization: String?, day: Day, because: Because
  ) {
    self.id = id
    self.kind = kind
    self.domain = domain
    self.about = about
    self.author = author
    self.organization = organization
    self.day = day
    self.because = because
  }
}

/// Iemand in wiens ogen de bladzijde getoond wordt.
public struct ViewerLabel: Hashable, Sendable {
  public let label: PartyLabel
  /// Nil for a professional.
  public let age: Int?

  public init(_ label: PartyLabel, age: Int? = nil) {
    self.label = label
    self.age = age
  }

  public var isMember: Bool { label.party.person != nil }
}
