import Vocabulary

/// Eén taal: all sentences of one language, by key.
struct Catalog: Sendable {
  let templates: [Template]
  /// Names in the file that no key knows, and keys that the file lacks; empty, says a test.
  let unknown: [String]
  let missing: [Key]
  let weekdays: [String]
  let months: [String]

  static let dutch = Catalog(PackageResources.nl_txt)
  static let easyDutch = Catalog(PackageResources.nl_eenvoudig_txt, over: dutch)
  static let english = Catalog(PackageResources.en_txt)

  static func of(_ language: Language) -> Catalog {
    switch language {
    case .dutch: dutch
    case .easyDutch: easyDutch
    case .english: english
    }
  }

  /// - Parameter base: what a key reads that this file does not have.
  init(_ file: [UInt8], over base: Catalog? = nil) {
    var keys = Dictionary(uniqueKeysWithValues: Key.allCases.map { ("\($0)", $0) })
    var templates = base?.templates ?? Key.allCases.map { Template("⟦\($0)⟧") }
    var unknown: [String] = []
    for line in String(decoding: file, as: UTF8.self).split(separator: "\n") where !line.hasPrefix("#") {
      guard let equals = line.firstRange(of: " = ") else { continue }
      let name = String(line[..<equals.lowerBound])
      if let key = keys.removeValue(forKey: name) {
        templates[Int(key.rawValue)] = Template(String(line[equals.upperBound...]))
      } else {
        unknown.append(name)
      }
    }
    self.templates = templates
    weekdays = Catalog.words(in: templates, .dateWeekdays)
    months = Catalog.words(in: templates, .dateMonths)
    self.unknown = unknown
    missing = base == nil ? Key.allCases.filter { keys["\($0)"] != nil } : []
  }
}

extension Catalog {
  /// The names of days and months stand in one sentence, separated by spaces.
  private static func words(in templates: [Template], _ key: Key) -> [String] {
    templates[Int(key.rawValue)].plain.split(separator: " ").map(String.init)
  }
}

/// A sentence with places to fill.
struct Template: Hashable, Sendable {
  enum Piece: Hashable, Sendable {
    case words(String)
    case slot(Slot)
  }

  let pieces: [Piece]
  /// The sentence as it is without fillings.
  let plain: String

  init(_ text: String) {
    var pieces: [Piece] = []
    var rest = text[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      if open > rest.startIndex { pieces.append(.words(String(rest[..<open]))) }
      let name = String(rest[rest.index(after: open)..<close])
      pieces.append(Slot(rawValue: name).map(Piece.slot) ?? .words("⟦\(name)⟧"))
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { pieces.append(.words(String(rest))) }
    self.pieces = pieces
    plain = pieces.map { if case .words(let words) = $0 { words } else { Template.unfilled } }.joined()
  }

  private static let unfilled = "⟦⟧"

  var slots: Set<Slot> { Set(pieces.compactMap { if case .slot(let slot) = $0 { slot } else { nil } }) }
}
