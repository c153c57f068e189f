// Sociale kaart: which help there is, for whom, where, and how long one waits (requirements S2-R2b, S2-P09, S2-P23).
// Nothing of a family stands here; everybody may read it.

/// What an offering's identifier points at; this type has no values.
public enum OfferingIdentity {}
/// Aanbod: identifies one kind of help of one organisation.
public typealias OfferingID = Identifier<OfferingIdentity>

/// Doelgroep: for whom help is meant, by one definition for all organisations.
public enum TargetGroup: UInt8, CaseIterable, Hashable, Sendable {
  case wholeFamily = 1
  /// Pregnant, or with a baby.
  case expecting = 2
  case parents = 3
  /// Up to and including 11 years old.
  case children = 4
  /// 12 to 17 years old.
  case youth = 5
  /// 18 to 26 years old.
  case youngAdults = 6
  case adults = 7
  /// Mantelzorgers.
  case carers = 8
}

/// Taal van de hulp: a language in which help is given, without an interpreter.
public enum SpokenLanguage: UInt8, CaseIterable, Hashable, Sendable {
  case dutch = 1
  case english = 2
  case arabic = 3
  case turkish = 4
  case polish = 5
  case ukrainian = 6
  case tigrinya = 7
  case french = 8
  case spanish = 9
  /// Nederlandse Gebarentaal.
  case dutchSign = 10
}

/// Wat je van hulp wilt weten (S2-P09); what was left open is said to be unknown.
public enum OfferingTerm: UInt8, CaseIterable, Hashable, Sendable {
  case what = 1
  /// How one asks for it.
  case entry = 2
  case rhythm = 3
  case duration = 4
  case price = 5
  /// What it does not do.
  case excluded = 6
  case criteria = 7
  /// The intervention, by name (S4-19).
  case intervention = 8
  /// What is known about whether it works, and where that stands.
  case evidence = 9
}

/// Gemeente, in its region.
public struct Municipality: Hashable, Comparable, Sendable {
  public var name: String
  /// Empty when it is not known.
  public var region: String

  public init(name: String, region: String) {
    self.name = name
    self.region = region
  }

  public static func < (one: Self, other: Self) -> Bool { (one.name, one.region) < (other.name, other.region) }
}

/// Plek waar hulp gegeven wordt; at a walk-in place one comes without an appointment (S2-P17).
public struct Venue: Hashable, Sendable {
  public var name: String
  public var street: String
  public var postcode: String
  public var town: String
  public var isWalkIn: Bool
  /// In words; empty when they are not known.
  public var hours: String

  public init(name: String, street: String, postcode: String, town: String, isWalkIn: Bool, hours: String) {
    self.name = name
    self.street = street
    self.postcode = postcode
    self.town = town
    self.isWalkIn = isWalkIn
    self.hours = hours
  }
}

/// Opgegeven wachttijd: what an organisation says itself, with its day and who says it.
public struct ReportedWait: Hashable, Sendable {
  public var weeks: ClosedRange<Int>
  public var day: Day
  public var source: String

  public init(weeks: ClosedRange<Int>, day: Day, source: String) {
    self.weeks = weeks
    self.day = day
    self.source = source
  }

  /// Older than 31 days: said to be so, and no longer counted as a figure (S2-R2b).
  public func isOld(on today: Day) -> Bool { today - day > Self.daysFresh }

  public static let daysFresh = 31
}

/// Gemeten wachttijd: from referrals; there is none until ten families waited, so that it tells about nobody.
public struct MeasuredWait: Hashable, Sendable {
  public let median: Int
  /// Nine out of ten waited no longer than this.
  public let ninetieth: Int
  public let count: Int

  /// - Parameter days: how many days each waited; nil for fewer than ten.
  public init?(days: [Int]) {
    guard days.count >= Self.fewest else { return nil }
    let sorted = days.sorted()
    median = sorted[(sorted.count - 1) / 2]
    ninetieth = sorted[(sorted.count * 9 + 9) / 10 - 1]
    count = sorted.count
  }

  public static let fewest = 10
}

/// Aanbod: one kind of help of one organisation.
public struct Offering: Hashable, Sendable {
  public var id: OfferingID
  public var organization: OrganizationID
  public var title: String
  public var terms: [OfferingTerm: String]
  public var domains: Set<LifeDomain>
  public var groups: Set<TargetGroup>
  /// In years; nil: not said.
  public var ages: ClosedRange<Int>?
  public var languages: Set<SpokenLanguage>
  public var municipalities: Set<Municipality>
  public var venues: [Venue]
  /// Nil: not known.
  public var wait: ReportedWait?
  /// When the organisation last looked whether this is still right.
  public var checked: Day

  public init(
    id: OfferingID, organization: OrganizationID, title: String, terms: [OfferingTerm: String] = [:],
    domains: Set<LifeDomain> = [], groups: Set<TargetGroup> = [], ages: ClosedRange<Int>? = nil,
    languages: Set<SpokenLanguage> = [], municipalities: Set<Municipality> = [], venues: [Venue] = [],
    wait: ReportedWait? = nil, checked: Day
  ) {
    self.id = id
    self.organization = organization
    self.title = title
    self.terms = terms
    self.domains = domains
    self.groups = groups
    self.ages = ages
    self.languages = languages
    self.municipalities = municipalities
    self.venues = venues
    self.wait = wait
    self.checked = checked
  }

  /// Nobody can tell for whom this is.
  public var lacksTarget: Bool { groups.isEmpty && ages == nil }

  /// Nobody looked at it for a year.
  public func isOld(on today: Day) -> Bool { today - checked > 365 }

  public static let ageLimits = 0...120
  public static let weekLimits = 0...260
}

/// Aanbieder: an organisation as the directory shows it.
public struct Provider: Hashable, Sendable {
  public var id: OrganizationID
  public var name: String
  public var about: String

  public init(id: OrganizationID, name: String, about: String) {
    self.id = id
    self.name = name
    self.about = about
  }
}
