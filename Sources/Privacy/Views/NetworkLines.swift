public import Vocabulary

/// Kring van mensen, as this viewer sees it: now, and as it was on earlier days.
public struct CircleLine: Hashable, Sendable {
  public let head: ItemHead
  /// What its maker told about it.
  public let words: String?
  public let now: CircleVersion
  /// The newest first; without today's.
  public let earlier: [CircleVersion]
  public let mayChange: Bool

  public init(head: ItemHead, words: String?, now: CircleVersion, earlier: [CircleVersion], mayChange: Bool) {
    self.head = head
    self.words = words
    self.now = now
    self.earlier = earlier
    self.mayChange = mayChange
  }
}

/// Een kring op een dag.
public struct CircleVersion: Hashable, Sendable {
  public let day: Day
  public let contacts: [CircleMember]
  /// Between contacts; a tie to the middle stands with its contact.
  public let ties: [TieLine]

  public init(day: Day, contacts: [CircleMember], ties: [TieLine]) {
    self.day = day
    self.contacts = contacts
    self.ties = ties
  }
}

/// Iemand in de kring, with the line to the middle.
public struct CircleMember: Hashable, Sendable {
  public let item: ItemID
  public let name: String
  public let group: ContactGroup
  public let ring: Ring
  /// Set when this is somebody whom the family's software knows; for the form of the maker only.
  public let person: PersonID?
  public let tie: TieLine

  public init(item: ItemID, name: String, group: ContactGroup, ring: Ring, person: PersonID?, tie: TieLine) {
    self.item = item
    self.name = name
    self.group = group
    self.ring = ring
    self.person = person
    self.tie = tie
  }
}

/// Lijn in de kring.
public struct TieLine: Hashable, Sendable {
  /// Nil: the middle.
  public let from: ItemID?
  public let to: ItemID
  public let strength: TieStrength
  public let hasTension: Bool
  public let isBroken: Bool
  public let direction: TieDirection
  public let supports: [SupportKind]
  public let isOverloaded: Bool

  public init(
    from: ItemID?, to: ItemID, strength: TieStrength, hasTension: Bool = false, isBroken: Bool = false,
    direction: TieDirection = .none, supports: [SupportKind] = [], isOverloaded: Bool = false
  ) {
    self.from = from
    self.to = to
    self.strength = strength
    self.hasTension = hasTension
    self.isBroken = isBroken
    self.direction = direction
    self.supports = supports
    self.isOverloaded = isOverloaded
  }
}
