/// Waar iemand bij hoort, in a circle of people: family, school, work. The numbers are stored: never reuse one.
public enum ContactGroup: UInt8, CaseIterable, Hashable, Sendable {
  case family = 1
  case friends = 2
  case neighbours = 3
  case school = 4
  case work = 5
  case leisure = 6
  case help = 7
  case other = 8
}

/// Hoe dichtbij: the ring in which somebody stands. The numbers are stored: never reuse one.
public enum Ring: UInt8, CaseIterable, Hashable, Sendable {
  case close = 1
  case near = 2
  case far = 3
}

/// Hoe sterk het contact is, from -2 (very weak) to 2 (very strong). The numbers are stored: never reuse one.
public enum TieStrength: UInt8, CaseIterable, Hashable, Sendable {
  case veryWeak = 1
  case weak = 2
  case ordinary = 3
  case strong = 4
  case veryStrong = 5

  /// -2 to 2, as the field counts (`knowledge.md` 2.4).
  public var value: Int { Int(rawValue) - 3 }
}

/// Naar wie de steun gaat: to the first end of the tie, to its second, or both ways.
public enum TieDirection: UInt8, CaseIterable, Hashable, Sendable {
  case none = 1
  case toFirst = 2
  case toSecond = 3
  case both = 4
}

/// Soort steun: emotional, practical, company, advice (E, P, G and A on paper). The numbers are stored: never reuse one.
public enum SupportKind: UInt8, CaseIterable, Hashable, Sendable {
  case emotional = 1
  case practical = 2
  case company = 3
  case advice = 4
}

/// Iemand in de kring: somebody, an animal or a place, by a nickname. Needs no account and has no number (S1-03).
public struct NetworkContact: Hashable, Sendable {
  public var item: ItemID
  public var ecogram: ItemID
  public var group: ContactGroup
  public var ring: Ring
  /// Set when this is a member whom the family's software knows, such as an invited supporter.
  public var person: PersonID?

  public init(item: ItemID, ecogram: ItemID, group: ContactGroup, ring: Ring, person: PersonID? = nil) {
    self.item = item
    self.ecogram = ecogram
    self.group = group
    self.ring = ring
    self.person = person
  }
}

/// Lijn in de kring, between two ends: contacts, or the middle, where the makers stand.
public struct NetworkTie: Hashable, Sendable {
  public var ecogram: ItemID
  /// Nil: the middle.
  public var from: ItemID?
  public var to: ItemID
  public var strength: TieStrength
  public var hasTension: Bool
  public var isBroken: Bool
  public var direction: TieDirection
  public var supports: [SupportKind]
  /// "Kan even niet meer": nobody gives this contact more to do without asking first (S2-M04).
  public var isOverloaded: Bool

  public init(
    ecogram: ItemID, from: ItemID? = nil, to: ItemID, strength: TieStrength, hasTension: Bool = false,
    isBroken: Bool = false, direction: TieDirection = .none, supports: [SupportKind] = [], isOverloaded: Bool = false
  ) {
    self.ecogram = ecogram
    self.from = from
    self.to = to
    self.strength = strength
    self.hasTension = hasTension
    self.isBroken = isBroken
    self.direction = direction
    self.supports = supports
    self.isOverloaded = isOverloaded
  }

  /// The same two ends, in whatever order.
  public func joins(_ one: ItemID?, _ other: ItemID?) -> Bool {
    (from == one && .some(to) == other) || (from == other && .some(to) == one)
  }
}

/// Opdracht bij de kring van mensen.
public enum NetworkCommand: Hashable, Sendable {
  /// A new circle or family tree, of one person or made together.
  case draw(Envelope)
  case addContact(NetworkContact, NetworkTie, Words)
  case changeContact(NetworkContact, NetworkTie, Words)
  case removeContact(ItemID)
  /// A line between two contacts, new or changed.
  case tie(NetworkTie)
  case untie(ecogram: ItemID, ItemID, ItemID)
}

extension NetworkCommand {
  /// The free text that travels with the first event of this command.
  public var words: Words? {
    switch self {
    case .addContact(_, _, let words), .changeContact(_, _, let words): words
    case .draw, .removeContact, .tie, .untie: nil
    }
  }
}

extension Envelope {
  /// Made by this person himself, alone or together with others: from 12 only his own consent opens it (invariant 5).
  public func isOwnMaterial(of person: PersonID) -> Bool {
    guard kind.isOwnMaterial else { return false }
    return author == .person(person) || isMadeTogether && subjects.contains(person)
  }

  /// A drawing without one author is of all who made it.
  public var isMadeTogether: Bool { kind.isDrawnOfPeople && author == nil && organization == nil }
}
