/// Zoeken in de sociale kaart: what somebody looks for; everything that is left open stays open.
public struct OfferingSearch: Hashable, Sendable {
  /// The beginnings of words, as `SearchWords` folds them.
  public var words: [String]
  public var domain: LifeDomain?
  public var age: Int?
  /// What is here comes first, then what is in its region, then the rest.
  public var municipality: Municipality?
  public var language: SpokenLanguage?
  /// At most so many weeks, by a figure that is not old.
  public var weeks: Int?

  public init(
    words: [String] = [], domain: LifeDomain? = nil, age: Int? = nil, municipality: Municipality? = nil,
    language: SpokenLanguage? = nil, weeks: Int? = nil
  ) {
    self.words = words
    self.domain = domain
    self.age = age
    self.municipality = municipality
    self.language = language
    self.weeks = weeks
  }
}

/// Hoe dichtbij: in the town that was asked for, in its region, or elsewhere (S2-M08).
public enum Nearness: UInt8, Hashable, Sendable {
  case here = 0
  case inRegion = 1
  case elsewhere = 2
}

/// Gevonden aanbod, with who offers it.
public struct ListedOffering: Hashable, Sendable {
  public let offering: Offering
  public let provider: Provider
  /// Nil when no town was asked for.
  public let nearness: Nearness?
  /// Nil until referrals are counted.
  public let measured: MeasuredWait?

  public init(_ offering: Offering, by provider: Provider, nearness: Nearness? = nil, measured: MeasuredWait? = nil) {
    self.offering = offering
    self.provider = provider
    self.nearness = nearness
    self.measured = measured
  }
}

/// Eén bladzijde van wat gevonden is.
public struct OfferingPage: Hashable, Sendable {
  public static let size = 20

  public let total: Int
  /// From 1.
  public let number: Int
  public let offerings: [ListedOffering]

  public init(total: Int, number: Int, offerings: [ListedOffering]) {
    self.total = total
    self.number = number
    self.offerings = offerings
  }

  public var last: Int { max(1, (total + Self.size - 1) / Self.size) }
}

/// Aanbod van een eigen organisatie, with who changed it.
public struct OwnOffering: Hashable, Sendable {
  public let listed: ListedOffering
  /// Newest first.
  public let changes: [Change]

  public init(_ listed: ListedOffering, changes: [Change] = []) {
    self.listed = listed
    self.changes = changes
  }

  /// Who changed which parts, and when.
  public struct Change: Hashable, Sendable {
    public let at: Moment
    public let by: String
    /// Codes, with spaces between them.
    public let parts: String

    public init(at: Moment, by: String, parts: String) {
      self.at = at
      self.by = by
      self.parts = parts
    }
  }
}

/// Zoekwoorden: small letters without accents, so that "Schuldhulp", "schuldhulp" and "schúldhulp" are one.
public enum SearchWords {
  /// - Parameter most: words beyond this number are left out.
  public static func of(_ text: String, most: Int = .max) -> [String] {
    var words: [String] = []
    var word = ""
    for scalar in text.unicodeScalars {
      if scalar.properties.generalCategory == .nonspacingMark { continue }
      if isPart(scalar) {
        if word.utf8.count < longest { word += folded(scalar) }
      } else if !word.isEmpty {
        words.append(word)
        word = ""
      }
    }
    if !word.isEmpty { words.append(word) }
    return Array(words.prefix(most))
  }

  private static let longest = 60

  private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType == .decimal
  }

  private static func folded(_ scalar: Unicode.Scalar) -> String {
    let small = scalar.properties.lowercaseMapping.unicodeScalars.filter {
      $0.properties.generalCategory != .nonspacingMark
    }
    return small.reduce(into: "") { $0 += plain[$1] ?? String($1) }
  }

  private static let plain: [Unicode.Scalar: String] = {
    var table: [Unicode.Scalar: String] = [:]
    for (letter, variants) in variants { for scalar in variants.unicodeScalars { table[scalar] = letter } }
    return table
  }()

  private static let variants: [(String, String)] = [
    ("a", "àáâãäåāăą"), ("ae", "æ"), ("c", "çćĉċč"), ("d", "ďđð"), ("e", "èéêëēĕėęě"), ("g", "ĝğġģ"), ("h", "ĥħ"),
    ("i", "ìíîïĩīĭįı"), ("j", "ĵ"), ("ij", "ĳ"), ("k", "ķ"), ("l", "ĺļľŀł"), ("n", "ñńņňŋ"), ("o", "òóôõöøōŏő"),
    ("oe", "œ"), ("r", "ŕŗř"), ("s", "śŝşšș"), ("ss", "ß"), ("t", "ţťŧț"), ("th", "þ"), ("u", "ùúûüũūŭůűų"),
    ("w", "ŵ"), ("y", "ýÿŷ"), ("z", "źżž"),
  ]
}
