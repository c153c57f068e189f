import FoundationEssentials
public import Vocabulary

/// Casus: a family through a year, as it stands in a case file; days are counted from day 0.
///
/// The shape is that of `cases.json`. What a file leaves open, `CaseTimeline` fills in.
public struct CaseFile: Codable, Sendable {
  public var persons: [String: Person]
  public var authority: [String: [String]]?
  public var team: [TeamEntry]
  public var items: [Entry]
  public var consents: [ConsentEntry]
  public var exceptions: [ExceptionEntry]?
  public var emergency: [EmergencyEntry]?
  public var disclosures: [DisclosureEntry]?
  public var day0: String?
  public var expectVisible: [ExpectedItems]?
  public var expectViewers: [ExpectedViewers]?

  public struct Person: Codable, Sendable {
    public var born: String
    public var incapable: Bool?
    public var rep: [String]?
  }

  public struct TeamEntry: Codable, Sendable {
    public var who: String
    public var org: String
    public var from: Int
    public var `for`: [String]
    public var to: Int?
  }

  public struct Entry: Codable, Sendable {
    public var id: String
    public var day: Int
    public var subjects: [String]
    public var cat: String
    public var dom: String?
    public var org: String?
    public var author: String?
    public var attachedTo: [String]?
    public var childVersion: Bool?
    public var withheld: [Bar]?
    public var objection: Bars?
    public var destroyed: Int?
  }

  public struct Bar: Codable, Sendable {
    public var from: String
    public var start: Int
    /// The first open day.
    public var end: Int?
  }

  /// One bar or a list of them.
  public struct Bars: Codable, Sendable {
    public var all: [Bar]

    public init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let list = try? container.decode([Bar].self) { all = list } else { all = [try container.decode(Bar.self)] }
    }

    public func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      try container.encode(all)
    }
  }

  public struct ConsentEntry: Codable, Sendable {
    public var id: String
    public var subject: String
    public var to: [String]
    public var cat: [String]
    public var dom: [String?]?
    public var signed: [String: Int]
    public var revoked: [String: Int]?
    public var from: Int?
    public var until: Int?
  }

  public struct ExceptionEntry: Codable, Sendable {
    public var subject: String
    public var excused: String
    public var from: Int
    public var to: Int?
    public var ground: String?
  }

  public struct EmergencyEntry: Codable, Sendable {
    public var who: String
    public var subject: String
    public var from: Int
    public var to: Int
    public var scope: [[String?]]
  }

  public struct DisclosureEntry: Codable, Sendable {
    public var item: String
    public var to: String
    public var day: Int
    public var until: Int?
    public var ground: String?
  }

  public struct ExpectedItems: Codable, Sendable {
    public var expectation: String
    public var viewer: String
    public var day: Int
    public var items: [String]
  }

  public struct ExpectedViewers: Codable, Sendable {
    public var expectation: String
    public var item: String
    public var day: Int
    public var viewers: [String]
  }
}

/// What is wrong with a case file: where, and what was expected there.
public struct CaseFileError: Error, Hashable, Sendable, CustomStringConvertible {
  public let place: String
  public let expected: String

  public init(_ place: String, expected: String) {
    self.place = place
    self.expected = expected
  }

  public var description: String { "at \(place): expected \(expected)" }
}

extension CaseFile {
  /// Reads all cases of a file, by name.
  ///
  /// - Throws: `CaseFileError` with the place in the file and what was expected there.
  public static func all(in json: [UInt8]) throws -> [String: CaseFile] {
    do {
      return try JSONDecoder().decode([String: CaseFile].self, from: Data(json))
    } catch let error as DecodingError {
      throw CaseFileError(error)
    }
  }

  /// Everybody who may look: the persons and the team.
  public var viewers: [String] { Set(persons.keys).union(team.map(\.who)).sorted() }

  public func day(_ number: Int) -> Day { firstDay + number }

  var firstDay: Day { day0.flatMap { Day($0) } ?? Day(number: 20_458) }
}

extension CaseFileError {
  init(_ error: DecodingError) {
    let path = { (keys: [any CodingKey]) in
      keys.isEmpty
        ? "the top" : keys.map { key in key.intValue.map { "[\($0)]" } ?? key.stringValue }.joined(separator: ".")
    }
    switch error {
    case .keyNotFound(let key, let context):
      self.init(path(context.codingPath), expected: "the key \"\(key.stringValue)\"")
    case .typeMismatch(let type, let context):
      self.init(path(context.codingPath), expected: "a value of type \(type)")
    case .valueNotFound(let type, let context):
      self.init(path(context.codingPath), expected: "a value of type \(type), not null")
    case .dataCorrupted(let context):
      self.init(path(context.codingPath), expected: "readable JSON")
    @unknown default:
      self.init("an unknown place", expected: "a case file")
    }
  }
}
