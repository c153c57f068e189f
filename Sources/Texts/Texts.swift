public import Vocabulary

/// Teksten: every sentence that a person reads, in one language.
public struct Texts: Sendable {
  public let language: Language
  let catalog: Catalog

  public init(_ language: Language) {
    self.language = language
    catalog = Catalog.of(language)
  }

  /// A sentence without places to fill.
  public func callAsFunction(_ key: Key) -> String { template(key).plain }

  /// A sentence with its places filled.
  public func callAsFunction(_ key: Key, _ fillings: KeyValuePairs<Slot, Filling>) -> Phrase {
    fill(template(key), fillings, count: nil)
  }

  /// One sentence for one, another for more.
  public func count(
    _ number: Int, one: Key, many: Key, _ fillings: KeyValuePairs<Slot, Filling> = [:]
  ) -> Phrase {
    fill(template(number == 1 ? one : many), fillings, count: number)
  }

  /// "Samira, Noor en Daan".
  public func list(_ phrases: [Phrase]) -> Phrase {
    var result = Phrase()
    for (place, phrase) in phrases.enumerated() {
      if place > 0 { result.append(Phrase(place == phrases.count - 1 ? " \(self(.wordAnd)) " : ", ")) }
      result.append(phrase)
    }
    return result
  }

  public func list(names: [String]) -> Phrase { list(names.map(Phrase.name)) }
  public func list(words: [String]) -> String { list(words.map { Phrase($0) }).plain }

  private func template(_ key: Key) -> Template { catalog.templates[Int(key.rawValue)] }

  private func fill(_ template: Template, _ fillings: KeyValuePairs<Slot, Filling>, count: Int?) -> Phrase {
    var pieces: [Phrase.Piece] = []
    for piece in template.pieces {
      switch piece {
      case .words(let words): pieces.append(.words(words))
      case .slot(.count) where count != nil: pieces.append(.words("\(count ?? 0)"))
      case .slot(let slot):
        let filling = fillings.first { $0.key == slot }?.value ?? .text(slot.unfilled)
        filling.append(to: &pieces)
      }
    }
    return Phrase(pieces)
  }
}

extension Texts {
  /// What is wrong with the language files themselves, in words for a developer; empty when all is well.
  public static var complaints: [String] {
    let catalogs = Language.allCases.map { ($0, Catalog.of($0)) }
    var found: [String] = []
    for (language, catalog) in catalogs {
      found += catalog.missing.map { "\(language.rawValue): no sentence for \($0)" }
      found += catalog.unknown.map { "\(language.rawValue): no key \($0), or twice" }
      for key in Key.allCases where catalog.templates[Int(key.rawValue)].slots != slots(of: key) {
        found.append("\(language.rawValue): other placeholders in \(key)")
      }
    }
    return found
  }

  private static func slots(of key: Key) -> Set<Slot> { Catalog.dutch.templates[Int(key.rawValue)].slots }
}
