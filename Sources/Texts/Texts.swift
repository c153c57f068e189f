public import Vocabulary

/// Teksten: every sentence that a person reads, in one language.
public struct Texts: Sendable {
  public let language: Language
  private let catalog: Catalog

  public init(_ language: Language) {
    self.language = language
    catalog = Catalog.of(language)
  }

  /// A sentence without places to fill.
  public func callAsFunction(_ key: Key) -> String { say(key, [:]).plain }

  /// A sentence with its places filled.
  public func callAsFunction(_ key: Key, _ fillings: KeyValuePairs<Slot, Filling>) -> Phrase { say(key, fillings) }

  /// One sentence for one, another for more.
  public func count(
    _ number: Int, one: Key, many: Key, _ fillings: KeyValuePairs<Slot, Filling> = [:]
  ) -> Phrase {
    var all = fillings.map { ($0.key, $0.value) }
    all.append((.count, .number(number)))
    return fill(catalog.templates[Int((number == 1 ? one : many).rawValue)], all)
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

  private func say(_ key: Key, _ fillings: KeyValuePairs<Slot, Filling>) -> Phrase {
    fill(catalog.templates[Int(key.rawValue)], fillings.map { ($0.key, $0.value) })
  }

  private func fill(_ template: Template, _ fillings: [(Slot, Filling)]) -> Phrase {
    var result = Phrase()
    for piece in template.pieces {
      switch piece {
      case .words(let words): result.append(Phrase(words))
      case .slot(let slot):
        result.append(fillings.first { $0.0 == slot }?.1.phrase ?? Phrase("⟦\(slot.rawValue)⟧"))
      }
    }
    return result
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
