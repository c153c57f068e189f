import FoundationEssentials
import Vocabulary

/// A JSON text of any shape, to be looked through field by field, so that each wrong one can be named.
enum JSONValue: Codable, Sendable {
  case null
  case bool(Bool)
  case number(Double)
  case text(String)
  case list([JSONValue])
  case object([String: JSONValue])

  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if let text = try? value.decode(String.self) {
      self = .text(text)
    } else if let object = try? value.decode([String: JSONValue].self) {
      self = .object(object)
    } else if let list = try? value.decode([JSONValue].self) {
      self = .list(list)
    } else if let number = try? value.decode(Double.self) {
      self = .number(number)
    } else if let bool = try? value.decode(Bool.self) {
      self = .bool(bool)
    } else {
      self = .null
    }
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .null: try container.encodeNil()
    case .bool(let bool): try container.encode(bool)
    case .number(let number): try container.encode(number)
    case .text(let text): try container.encode(text)
    case .list(let list): try container.encode(list)
    case .object(let object): try container.encode(object)
    }
  }

  var isNull: Bool { if case .null = self { true } else { false } }
}

extension RowReader {
  /// The text of a field; empty when there is none.
  mutating func text(_ object: [String: JSONValue], _ key: String, at path: String = "") -> String {
    switch object[key] {
    case .text(let text): return text
    case nil, .null: return ""
    case .bool, .number, .list, .object:
      flag(path + key, "a text")
      return ""
    }
  }

  mutating func number(_ object: [String: JSONValue], _ key: String) -> Int? {
    guard let value = object[key], !value.isNull else { return nil }
    if case .number(let number) = value, let whole = Int(exactly: number) { return whole }
    flag(key, "a whole number")
    return nil
  }

  mutating func object(_ object: [String: JSONValue], _ key: String, at path: String = "") -> [String: JSONValue]? {
    guard let value = object[key], !value.isNull else { return nil }
    if case .object(let inner) = value { return inner }
    flag(path + key, "an object")
    return nil
  }

  mutating func objects(_ object: [String: JSONValue], _ key: String, at path: String = "") -> [[String: JSONValue]] {
    guard let value = object[key], !value.isNull else { return [] }
    guard case .list(let list) = value, list.count <= 500 else {
      flag(path + key, "a list of at most 500 objects")
      return []
    }
    return list.enumerated().compactMap { place, value in
      if case .object(let inner) = value { return inner }
      flag("\(path)\(key)[\(place)]", "an object")
      return nil
    }
  }

  mutating func identifier<Kind>(_ object: [String: JSONValue], _ key: String, at path: String = "")
    -> Identifier<Kind>?
  {
    let value = text(object, key, at: path)
    if let id = Identifier<Kind>(UUIDText.digits(value)) { return id }
    flag(path + key, "an identifier such as ac148810-d857-441c-9679-408f346de14b")
    return nil
  }
}

/// Identifiers as HSDS writes them: in five groups.
enum UUIDText {
  static func text<Kind>(_ id: Identifier<Kind>) -> String {
    let digits = Array("\(id)")
    return [0..<8, 8..<12, 12..<16, 16..<20, 20..<32].map { String(digits[$0]) }.joined(separator: "-")
  }

  /// The 32 digits of a text in five groups, or of one without; anything else as it is, which is no identifier.
  static func digits(_ text: String) -> String {
    let groups = text.split(separator: "-", omittingEmptySubsequences: false)
    guard groups.map(\.count) == [8, 4, 4, 4, 12] else { return text.lowercased() }
    return groups.joined().lowercased()
  }
}
