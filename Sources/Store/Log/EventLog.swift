public import Vocabulary

/// The families' logs. Each family is a list of events that only grows; this layer sees their bytes and not their
/// meaning.
public struct EventLog: Sendable {
  let database: any Database
  let keys: KeyStore
  let sealing: Sealing
  let cache = KeyCache()
  let lately = RowCache()

  init(database: any Database, keys: KeyStore, sealing: Sealing) {
    self.database = database
    self.keys = keys
    self.sealing = sealing
  }

  /// The place of the family's last event; nil when there is no such family.
  public func version(of family: FamilyID) async throws -> Int? {
    try await database.read { connection in
      try connection.rows("SELECT version FROM family WHERE id = $1", [.id(family)]).first?.number(0)
    }
  }

  /// The version that the append with this receipt produced; nil when there was none.
  public func receipt(_ family: FamilyID, _ key: ReceiptKey) async throws -> Int? {
    try await database.read { connection in
      try connection.rows(
        "SELECT version FROM receipt WHERE family = $1 AND key = $2", [.id(family), .id(key)]
      ).first?.number(0)
    }
  }

  /// All families in order of their identifier, a page at a time.
  public func families(after last: FamilyID? = nil, limit: Int) async throws -> [FamilyID] {
    try await database.read { connection in
      try connection.rows(
        "SELECT id FROM family WHERE id > $1 ORDER BY id LIMIT $2",
        [.blob(last?.bytes ?? []), .number(limit)]
      ).map { try $0.identifier(0) }
    }
  }

  /// The events after `seq` in order, opened; none when there is no such family.
  /// Throws `StoreError.altered` for a gap, a missing end, or facts that were not sealed for their place.
  public func load(_ family: FamilyID, after seq: Int = 0) async throws -> [LogEntry] {
    let stored = try await database.read { connection -> (row: FamilyRow, events: [Row])? in
      guard let row = try FamilyRow.find(family, connection) else { return nil }
      guard row.version > seq else { return (row, []) }
      let events = try connection.rows(
        "SELECT seq, at, facts FROM event WHERE family = $1 AND seq > $2 ORDER BY seq", [.id(family), .number(seq)])
      return (row, events)
    }
    guard let (row, events) = stored else { return [] }
    lately.put(row)
    guard row.version > seq else { return [] }
    let key = try await familyKey(row)
    let entries = try open(events, of: family, after: seq, key)
    guard let last = entries.last, last.seq >= row.version else {
      throw StoreError.altered("family \(family) should have \(row.version) events, and ends earlier")
    }
    return entries
  }

  private func open(_ events: [Row], of family: FamilyID, after seq: Int, _ key: DataKey) throws -> [LogEntry] {
    var entries: [LogEntry] = []
    entries.reserveCapacity(events.count)
    for (offset, event) in events.enumerated() {
      let (place, at) = (seq + 1 + offset, try event.moment(1))
      guard try event.number(0) == place else {
        throw StoreError.altered("event \(place) of family \(family) is missing")
      }
      let binding = Binding.facts(family, place, at)
      guard let facts = sealing.open(try event.blob(2), with: key.key, binding: binding) else {
        throw StoreError.altered("event \(place) of family \(family) cannot be opened")
      }
      entries.append(LogEntry(seq: place, at: at, facts: facts))
    }
    return entries
  }

  func familyKey(_ row: FamilyRow) async throws -> DataKey {
    guard let key = try await openKeys([row.dataKey], row.family, erasures: row.erasures)[row.dataKey] else {
      throw StoreError.altered("the key store has no key for family \(row.family)")
    }
    return key
  }

  /// The keys that still exist, from the cache or else the key store.
  func openKeys(_ ids: [DataKeyID], _ family: FamilyID, erasures: Int) async throws -> [DataKeyID: DataKey] {
    var known = cache.known(family, erasures: erasures)
    let unknown = ids.filter { known[$0] == nil }
    if unknown.isEmpty { return known }
    let opened = try await keys.open(unknown)
    cache.add(opened, family, erasures: erasures)
    known.merge(opened) { $1 }
    return known
  }
}
