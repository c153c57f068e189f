import Foundation

/// One family in the shape of a case in `cases.json`. Days are numbers counted from `day0`.
struct CaseWorld: Codable, Sendable, Equatable {
  var name: String
  var persons: [String: Person]
  /// Child to holders of (verified) parental authority.
  var authority: [String: [String]]
  var team: [Assignment]
  var items: [Item]
  var consents: [Consent]
  var exceptions: [Excusal]
  var emergency: [Emergency]
  var disclosures: [Disclosure]
  var day0 = "2026-01-05"
  var expectVisible: [VisibleExpectation]?
  var expectViewers: [ViewersExpectation]?

  /// A member or supporter of the family.
  struct Person: Codable, Sendable, Equatable {
    /// `YYYY-MM-DD`.
    var born: String
    /// Not able to judge, in every matter.
    var incapable: Bool?
    /// The appointed representatives from 18 of a person who is not able: a list, though the law names one.
    var rep: [String]?
  }

  /// A professional works for these persons, through one organisation; `to` is the last day.
  struct Assignment: Codable, Sendable, Equatable {
    var who: String
    var org: String
    var from: Int
    var `for`: [String]
    var to: Int
  }

  /// Something that is seen or not.
  struct Item: Codable, Sendable, Equatable {
    var id: String
    var day: Int
    var subjects: [String]
    var cat: String
    var dom: String?
    var org: String?
    var author: String?
    var attachedTo: [String]?
    var childVersion: Bool?
    var withheld: [Withholding]?
    var objection: Objections?
    var destroyed: Int?
  }

  /// Withheld from one viewer; `end` is the first open day.
  struct Withholding: Codable, Sendable, Equatable {
    var from: String
    var start: Int
    var end: Int
  }

  /// A child's objection against one viewer; `end` is the first open day.
  struct Objection: Codable, Sendable, Equatable {
    var from: String
    var start: Int
    var end: Int?
  }

  /// A consent to disclose; `until` is the last day, a withdrawal counts from its day.
  struct Consent: Codable, Sendable, Equatable {
    var id: String
    var subject: String
    var to: [String]
    var cat: [String]
    var signed: [String: Int]
    var dom: [String?]?
    var revoked: [String: Int]?
    var from: Int?
    var until: Int?
  }

  /// An exception of Jeugdwet 7.3.4(2): this holder need not sign; `to` is the last day.
  struct Excusal: Codable, Sendable, Equatable {
    var subject: String
    var excused: String
    var from: Int
    var to: Int?
    var ground: String
  }

  /// Emergency access; `to` is the last day, a scope row is a kind and a domain (null: any).
  struct Emergency: Codable, Sendable, Equatable {
    var who: String
    var subject: String
    var from: Int
    var to: Int
    var scope: [[String?]]
  }

  /// One item to one viewer; `until` is the last day.
  struct Disclosure: Codable, Sendable, Equatable {
    var item: String
    var to: String
    var day: Int
    var until: Int?
    var ground: String
  }

  /// All that this viewer sees on this day.
  struct VisibleExpectation: Codable, Sendable, Equatable {
    var expectation: String
    var viewer: String
    var day: Int
    var date: String
    var items: [String]
  }

  /// All who see this item on this day.
  struct ViewersExpectation: Codable, Sendable, Equatable {
    var expectation: String
    var item: String
    var day: Int
    var viewers: [String]
  }
}

extension CaseWorld {
  /// The objections to one item: in the file one object, or a list of them.
  struct Objections: Codable, Sendable, Equatable {
    var all: [Objection]

    init(_ all: [Objection]) {
      self.all = all
    }

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let one = try? container.decode(Objection.self) {
        all = [one]
      } else {
        all = try container.decode([Objection].self)
      }
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      if all.count == 1 {
        try container.encode(all[0])
      } else {
        try container.encode(all)
      }
    }
  }
}

extension CaseWorld {
  /// Every person and every professional, sorted.
  var viewers: [String] {
    Set(persons.keys).union(team.map(\.who)).sorted()
  }

  /// Case name to case, as in `cases.json`.
  static func read(_ file: URL) throws -> [String: CaseWorld] {
    try JSONDecoder().decode([String: CaseWorld].self, from: Data(contentsOf: file))
  }

  /// The bytes of a cases file with these worlds, keyed by their names.
  static func file(of worlds: [CaseWorld]) throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return try encoder.encode(Dictionary(worlds.map { ($0.name, $0) }) { first, _ in first })
  }
}
