import Testing
import Vocabulary

@testable import Store

/// What a table's rows are called by, and its columns.
private struct Table: Sendable {
  let name: String
  let key: [String]
  let columns: [String]

  static let all = [
    Table(name: "family", key: ["id"], columns: ["id", "data_key", "version", "head", "erasures", "created", "seal"]),
    Table(
      name: "event", key: ["family", "seq"],
      columns: ["family", "seq", "at", "facts", "words_digest", "digest", "previous", "hash"]),
    Table(name: "words", key: ["family", "item", "seq"], columns: ["family", "seq", "item", "data_key", "sealed"]),
    Table(name: "receipt", key: ["family", "key"], columns: ["family", "key", "version", "seal"]),
    Table(
      name: "look", key: ["chain", "seq"],
      columns: [
        "chain", "seq", "at", "party_kind", "party", "organization", "family", "purpose", "outcome", "items", "hash",
      ]),
    Table(name: "look_chain", key: ["chain"], columns: ["chain", "data_key", "length", "head", "seal"]),
  ]
}

@Suite("What others change in the database is found")
struct AlterationTests {
  @Test("any byte of any row of the logs", arguments: Engine.allCases)
  func bytes(_ engine: Engine) async throws {
    try await withSample(engine) { store, burglar in
      var tried = 0
      for table in Table.all {
        for row in try await burglar.rows(of: table) {
          for (place, column) in table.columns.enumerated() {
            // All bytes on the engine where a round trip costs nothing.
            for changed in changes(of: row[place], every: engine == .sqlite ? 1 : 13) {
              tried += 1
              #expect(try await isFound(changed, table, row, place, store, burglar), "\(table.name).\(column)")
            }
          }
        }
      }
      #expect(tried > 100)
      #expect(try await faults(store) == [])
    }
  }

  @Test("any row of the logs that is gone", arguments: Engine.allCases)
  func deletions(_ engine: Engine) async throws {
    for table in Table.all where table.name != "receipt" && table.name != "look_chain" {
      try await withSample(engine) { store, burglar in
        for row in try await burglar.rows(of: table).reversed() {
          try await burglar.change { connection in
            try connection.run("DELETE FROM \(table.name) WHERE \(table.matching(from: 1))", table.keys(of: row))
          }
          #expect(try await faults(store) != [], "\(table.name)")
        }
      }
    }
  }

  @Test("a chain that was computed anew without the key", arguments: Engine.allCases)
  func recomputed(_ engine: Engine) async throws {
    try await withStore(engine) { store, bed in
      let (family, _) = try await store.family(events: 2)
      let stored = try await raw(bed) { try StoredFamily(family, $0) }
      let last = try #require(stored?.events.last)
      let later = Moment(milliseconds: last.at.milliseconds + 1)
      let hash = Chain.hash(previous: last.previous, family, 2, later, last.digest)
      _ = try await raw(bed) { connection in
        try connection.run([
          Statement("UPDATE event SET at = $1, hash = $2 WHERE seq = 2", [.moment(later), .blob(hash)]),
          Statement("UPDATE family SET head = $1", [.blob(hash)]),
        ])
      }
      #expect(try await store.log.verify(family) != [])
      await #expect(throws: StoreError.self) { try await store.log.load(family) }
    }
  }

  @Test("words removed by hand differ from words that we destroyed", arguments: Engine.allCases)
  func removedWords(_ engine: Engine) async throws {
    try await withStore(engine) { store, bed in
      let (family, items) = try await store.family(events: 2)
      try await store.log.destroyWords(family, item: items[0], wiping: .keys)
      #expect(try await store.log.verify(family) == [])
      _ = try await raw(bed) { try $0.run("UPDATE words SET data_key = NULL WHERE seq = 2") }
      let faults = try await store.log.verify(family)
      #expect(faults.map(\.seq) == [2])
    }
  }

  @Test("words that were copied to another item", arguments: Engine.allCases)
  func addedWords(_ engine: Engine) async throws {
    try await withStore(engine) { store, bed in
      let (family, _) = try await store.family(events: 2)
      _ = try await raw(bed) { connection in
        try connection.run(
          "INSERT INTO words SELECT family, seq, $1, data_key, sealed FROM words WHERE seq = 2", [.id(ItemID.random())])
      }
      #expect(try await store.log.verify(family).map(\.seq) == [2])
    }
  }

  @Test("a fault names its place", arguments: Engine.allCases)
  func place(_ engine: Engine) async throws {
    try await withStore(engine) { store, bed in
      let (family, _) = try await store.family(events: 5)
      let burglar = try await Burglar(bed)
      try await burglar.change { connection in
        try connection.run("DELETE FROM words WHERE seq = 3")
        try connection.run("DELETE FROM event WHERE seq = 3")
      }
      await burglar.leave()
      #expect(try await store.log.verify(family).map(\.seq) == [3])
      do {
        _ = try await store.log.load(family)
        Issue.record("loaded with a gap")
      } catch StoreError.altered(let text) {
        #expect(text == "event 3 of family \(family) is missing")
      }
    }
  }

  private func withSample(_ engine: Engine, _ body: (Store, Burglar) async throws -> Void) async throws {
    try await withStore(engine) { store, bed in
      let (family, items) = try await store.family(events: 2)
      try await store.log.destroyWords(family, item: items[0], wiping: .keys)
      for minute in Int64(0)..<2 { try await store.access.note(look(family, minute: minute)) }
      #expect(try await faults(store) == [])
      let burglar = try await Burglar(bed)
      try await body(store, burglar)
      await burglar.leave()
    }
  }

  private func faults(_ store: Store) async throws -> [String] {
    let log = try await store.log.verifyAll().faults.map(\.description)
    return log + (try await store.access.verify())
  }

  /// Puts another value in place, looks whether that is found, and puts the old one back. An engine that refuses the
  /// change, or a row that cannot be read any more, counts as found.
  private func isFound(
    _ changed: SQLValue, _ table: Table, _ row: [SQLValue], _ place: Int, _ store: Store, _ burglar: Burglar
  ) async throws -> Bool {
    do {
      try await burglar.change { try table.set(place, of: row, to: changed, $0) }
    } catch is StoreError {
      return true
    }
    var isFound = true
    do { isFound = try await !faults(store).isEmpty } catch is StoreError {}
    var altered = row
    altered[place] = changed
    let now = altered
    try await burglar.change { try table.set(place, of: now, to: row[place], $0) }
    return isFound
  }
}

/// Somebody who owns the database and goes past its foreign keys.
private struct Burglar {
  let database: any Database
  let engine: Engine

  init(_ bed: Bed) async throws {
    engine = bed.engine
    database = try await bed.main.open()
    if let file = database as? SQLiteDatabase {
      try await file.alone { _ = try $0.run("PRAGMA foreign_keys = OFF") }
    }
  }

  func change(_ body: @escaping @Sendable (any Connection) throws -> Void) async throws {
    let isServer = engine == .postgres
    try await database.write { connection in
      if isServer { try connection.run("SET LOCAL session_replication_role = 'replica'") }
      try body(connection)
    }
  }

  func rows(of table: Table) async throws -> [[SQLValue]] {
    let sql = "SELECT \(table.columns.joined(separator: ", ")) FROM \(table.name) ORDER BY 1, 2"
    return try await database.read { try $0.rows(sql).map(\.values) }
  }

  func leave() async { await database.close() }
}

extension Table {
  fileprivate func keys(of row: [SQLValue]) -> [SQLValue] {
    key.compactMap { key in columns.firstIndex(of: key).map { row[$0] } }
  }

  /// `family = $2 AND seq = $3`
  fileprivate func matching(from first: Int) -> String {
    key.enumerated().map { "\($1) = $\(first + $0)" }.joined(separator: " AND ")
  }

  fileprivate func set(_ place: Int, of row: [SQLValue], to value: SQLValue, _ connection: any Connection) throws {
    try connection.run(
      "UPDATE \(name) SET \(columns[place]) = $1 WHERE \(matching(from: 2))", [value] + keys(of: row))
  }
}

/// The value with one bit changed, at each byte in turn.
private func changes(of value: SQLValue, every step: Int) -> [SQLValue] {
  switch value {
  case .null: [.blob([UInt8](repeating: 7, count: 16))]
  case .integer(let integer): [.integer(integer ^ 1), .integer(integer ^ 1 << 40)]
  case .text(let text): [.text(text + "x")]
  case .blob(let bytes):
    stride(from: 0, to: bytes.count, by: step).map { place in
      var bytes = bytes
      bytes[place] ^= 1 << UInt8(place % 8)
      return .blob(bytes)
    }
  }
}
