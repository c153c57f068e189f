import Domain
import Privacy
public import Store
public import Vocabulary

/// De ene deur: read a view, carry out a command. No unscoped load exists above this type.
public struct Casework: Sendable {
  let store: Store
  public let clock: WallClock
  public let identifiers: IdentifierSource
  let cache: FamilyCache
  let queue = FamilyQueue()

  /// - Parameter cached: how many families stay in memory.
  public init(
    _ store: Store, clock: WallClock = .system, identifiers: IdentifierSource = .random, cached: Int = 1_000
  ) {
    self.store = store
    self.clock = clock
    self.identifiers = identifiers
    cache = FamilyCache(limit: cached)
  }

  /// The fold at the newest version, or at least at where it stood; nil when there is no such family.
  func family(_ id: FamilyID, at stand: FamilyStand? = nil) async throws -> Family? {
    guard let version = try await version(of: id, at: stand) else {
      cache.drop(id)
      return nil
    }
    let cached = cache.family(id)?.family
    if let cached, cached.version == version { return cached }
    var family = cached ?? Family(id: id)
    for entry in try await store.log.load(id, after: family.version) {
      family.apply(try EventCoding.decode(entry.facts, at: entry.at))
    }
    cache.keep(family)
    return family
  }

  private func version(of id: FamilyID, at stand: FamilyStand?) async throws -> Int? {
    if let stand, stand.family == id { return stand.version }
    return try await store.log.version(of: id)
  }

  func sight(of family: Family, for viewer: Party) -> Sight {
    let day = clock.now.day
    return Sight(of: family, for: viewer, on: day, under: RuleSet.inForce(on: day))
  }

  /// Opens words that are not in memory yet, and the names of the professionals of this family.
  func open(_ items: [ItemID], of family: Family) async throws -> (words: [ItemID: Words], directory: Directory) {
    let cached = cache.family(family.id).flatMap { $0.family.version == family.version ? $0 : nil }
    // Only what was asked for: what others had opened before would make a difference between a name and no name.
    var words: [ItemID: Words] = [:]
    for item in items { words[item] = cached?.words[item] }
    let missing = items.filter { words[$0] == nil }
    if !missing.isEmpty {
      let stored = try await store.log.words(of: family.id, items: missing)
      for item in missing { words[item] = try Words(item, stored[item] ?? []) }
    }
    let directory: Directory
    if let known = cached?.directory { directory = known } else { directory = try await self.directory(of: family) }
    cache.keep(words, directory, of: family.id, at: family.version)
    return (words, directory)
  }

  private func directory(of family: Family) async throws -> Directory {
    var ids = Set(family.assignments.map(\.practitioner))
    for item in family.items { if let author = item.envelope.author?.practitioner { ids.insert(author) } }
    ids.formUnion(family.withholdings.map(\.fact.second))
    for case .practitioner(let id) in family.emergencies.map(\.by) { ids.insert(id) }
    let rows = try await store.accounts.named(Array(ids))
    var organizations = Set(family.assignments.map(\.organization)).union(rows.values.map(\.organization))
    organizations.formUnion(family.items.compactMap(\.envelope.organization))
    organizations.formUnion(family.requests.map(\.fact.organization))
    for case .organization(let id) in family.consents.flatMap(\.fact.recipients) { organizations.insert(id) }
    return Directory(
      practitioners: rows.mapValues {
        Directory.Practitioner(name: $0.name, function: $0.function, organization: $0.organization)
      },
      organizations: try await store.accounts.named(Array(organizations)).mapValues(\.name))
  }
}

extension Words {
  /// Words of several events about one item: what came later stands.
  init(_ item: ItemID, _ stored: [StoredWords]) throws {
    var texts: [WordField: String] = [:]
    for words in stored { texts.merge(try EventCoding.decodeWords(words.bytes, of: item).texts) { $1 } }
    self.init(stored: item, texts)
  }
}

/// Klok: where the time comes from; the demo moves it, tests fix it.
public struct WallClock: Sendable {
  private let read: @Sendable () -> Moment

  public init(_ read: @escaping @Sendable () -> Moment) { self.read = read }

  public static let system = WallClock { .now }

  public var now: Moment { read() }
}
