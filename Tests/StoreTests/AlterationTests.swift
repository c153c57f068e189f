import Testing
import Vocabulary

@testable import Store

/// What a table's rows are called by, and its columns.
private struct Table {
  let name: String
  let key: [String]
  let columns: [String]

  static let all = [
    Table(name: "family", key: ["id"], columns: ["id", "data_key", "version", "head", "erasures", "created", "seal"]),
    Table(
      name: "event", key: ["family", "seq"],
      columns: ["family", "seq", "at", "facts", "words_digest", "digest", "previous", "hash"]),
    Table(name: "words", key: ["family", "seq"], columns: ["family", "seq", "item", "data_key", "sealed"]),
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
    try await withSample(engine) { store, bed in
      var tried = 0
      for table in Table.all {
        for row in try await rows(of: table, bed) {
          for (place, column) in table.columns.enumerated() {
            for changed in changes(of: row[place], every: engine == .sqlite ? 1 : 13) {
              tried += 1
              let found = try await isFound(store, bed) { try set(table, row, column, changed, $0) }
              #expect(found, "\(table.name).\(column)")
              if row[table.columns.firstIndex(of: column) ?? 0] != changed {
                try await restore(table, row, column, changed, bed)
              }
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
      try await withSample(engine) { store, bed in
        for row in try await rows(of: table, bed).reversed() {
          let keys = table.key.map { key in row[table.columns.firstIndex(of: key) ?? 0] }
          try await unguarded(bed) { connection in
            try connection.run("DELETE FROM \(table.name) WHERE \(matching(table.key, from: 1))", keys)
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

  @Test("a fault names its place", arguments: Engine.allCases)
  func place(_ engine: Engine) async throws {
    try await withStore(engine) { store, bed in
      let (family, _) = try await store.family(events: 5)
      try await unguarded(bed) { connection in
        try connection.run("DELETE FROM words WHERE seq = 3")
        try connection.run("DELETE FROM event WHERE seq = 3")
      }
      #expect(try await store.log.verify(family).map(\.seq) == [3])
      do {
        _ = try await store.log.load(family)
        Issue.record("loaded with a gap")
      } catch StoreError.altered(let text) {
        #expect(text == "event 3 of family \(family) is missing")
      }
    }
  }

  private func withSample(_ engine: Engine, _ body: (Store, Bed) async throws -> Void) async throws {
    try await withStore(engine) { store, bed in
      let (family, items) = try await store.family(events: 2)
      try await store.log.destroyWords(family, item: items[0], wiping: .keys)
      for minute in Int64(0)..<2 { try await store.access.note(look(family, minute: minute)) }
      #expect(try await faults(store) == [])
      try await body(store, bed)
    }
  }

  private func faults(_ store: Store) async throws -> [String] {
    let log = try await store.log.verifyAll().faults.map(\.description)
    return log + (try await store.access.verify())
  }

  /// An engine that refuses the change, or a row that cannot be read any more, counts as found.
  private func isFound(
    _ store: Store, _ bed: Bed, _ change: @escaping @Sendable (any Connection) throws -> Void
  ) async throws -> Bool {
    do {
      try await unguarded(bed, change)
      return try await !faults(store).isEmpty
    } catch is StoreError {
      return true
    }
  }

  /// Past foreign keys, as somebody who owns the database could.
  private func unguarded(
    _ bed: Bed, _ change: @escaping @Sendable (any Connection) throws -> Void
  ) async throws {
    switch bed.main {
    case .sqlite(let path):
      let database = try SQLiteDatabase(path: path)
      try await database.withoutForeignKeys { try change($0) }
      await database.close()
    case .postgres:
      try await raw(bed) { connection in
        try connection.run("SET LOCAL session_replication_role = 'replica'")
        try change(connection)
      }
    }
  }

  private func rows(of table: Table, _ bed: Bed) async throws -> [[SQLValue]] {
    let sql = "SELECT \(table.columns.joined(separator: ", ")) FROM \(table.name) ORDER BY 1, 2"
    return try await raw(bed) { try $0.rows(sql).map(\.values) }
  }

  private func restore(
    _ table: Table, _ row: [SQLValue], _ column: String, _ changed: SQLValue, _ bed: Bed
  ) async throws {
    let place = table.columns.firstIndex(of: column) ?? 0
    var altered = row
    altered[place] = changed
    let (now, back) = (altered, row[place])
    try await unguarded(bed) { try set(table, now, column, back, $0) }
  }
}

private func set(
  _ table: Table, _ row: [SQLValue], _ column: String, _ value: SQLValue, _ connection: any Connection
) throws {
  let keys = table.key.map { key in row[table.columns.firstIndex(of: key) ?? 0] }
  try connection.run(
    "UPDATE \(table.name) SET \(column) = $1 WHERE \(matching(table.key, from: 2))", [value] + keys)
}

private func matching(_ key: [String], from first: Int) -> String {
  key.enumerated().map { "\($1) = $\(first + $0)" }.joined(separator: " AND ")
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
