/// Zin: words and names, kept apart so that a name can be marked as one (it is never translated).
public struct Phrase: Hashable, Sendable, ExpressibleByStringLiteral {
  public enum Piece: Hashable, Sendable {
    case words(String)
    case name(String)
  }

  public private(set) var pieces: [Piece]

  public init(_ pieces: [Piece] = []) { self.pieces = pieces }
  public init(_ words: String) { pieces = [.words(words)] }
  public init(stringLiteral words: String) { pieces = [.words(words)] }
  public static func name(_ name: String) -> Phrase { Phrase([.name(name)]) }

  public static func + (one: Phrase, other: Phrase) -> Phrase { Phrase(one.pieces + other.pieces) }
  public mutating func append(_ other: Phrase) { pieces += other.pieces }
  public var isEmpty: Bool { pieces.isEmpty }

  /// Without the marks, for titles and labels.
  public var plain: String {
    pieces.reduce(into: "") { text, piece in
      switch piece {
      case .words(let words): text += words
      case .name(let name): text += name
      }
    }
  }

  /// The same phrase with its first letter as a capital.
  public var capitalized: Phrase {
    guard case .words(let words)? = pieces.first, let first = words.first else { return self }
    return Phrase([.words(first.uppercased() + words.dropFirst())] + pieces.dropFirst())
  }
}

/// Plek in een zin: what can stand between braces in the language files.
public enum Slot: String, CaseIterable, Hashable, Sendable {
  case name = "naam"
  case other = "ander"
  case day = "dag"
  case end = "eind"
  case time = "tijd"
  case count = "aantal"
  case limit = "grens"
  case list = "lijst"
  case kind = "soort"
  case words = "woorden"
  case organization = "organisatie"
  case number = "nummer"
}

extension Slot {
  /// Stays visible, so that no page can hide that something is missing.
  var unfilled: String { "⟦\(rawValue)⟧" }
}

/// What fills a slot.
public enum Filling: Sendable {
  case text(String)
  case name(String)
  case number(Int)
  case phrase(Phrase)

  func append(to pieces: inout [Phrase.Piece]) {
    switch self {
    case .text(let text): pieces.append(.words(text))
    case .name(let name): pieces.append(.name(name))
    case .number(let number): pieces.append(.words("\(number)"))
    case .phrase(let phrase): pieces += phrase.pieces
    }
  }
}
