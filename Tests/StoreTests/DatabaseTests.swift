import Testing
import Vocabulary

@testable import Store

@Suite("The engines, below the store")
struct DatabaseTests {
  struct Refused: Error {}

  @Test("of the writes that share a commit, one that fails undoes only itself", arguments: Engine.allCases)
  func groupCommit(_ engine: Engine) async throws {
    try await withBed(engine) { bed in
      let database = try await bed.main.open()
      try await database.write { _ = try $0.run("CREATE TABLE t (n BIGINT PRIMARY KEY)") }
      let done = try await concurrently(200) { number in
        do {
          try await database.write { connection in
            try connection.run("INSERT INTO t (n) VALUES ($1)", [.number(number)])
            if number.isMultiple(of: 3) { throw Refused() }
            if number.isMultiple(of: 5) { try connection.run("INSERT INTO t (n) VALUES ($1)", [.number(number)]) }
          }
          return number
        } catch is Refused {
          return -1
        } catch let error as StoreError where error.isDuplicate {
          return -1
        }
      }
      let kept = try await database.read { connection in
        try connection.rows("SELECT n FROM t ORDER BY n").map { try $0.number(0, Int.self) }
      }
      #expect(kept == done.filter { $0 >= 0 }.sorted())
      #expect(kept == (0..<200).filter { !$0.isMultiple(of: 3) && !$0.isMultiple(of: 5) })
      await database.close()
    }
  }

  @Test("all kinds of values come back as they went", arguments: Engine.allCases)
  func values(_ engine: Engine) async throws {
    try await withBed(engine) { bed in
      let database = try await bed.main.open()
      let table = "CREATE TABLE v (i INTEGER, t TEXT, b BLOB) STRICT"
      try await database.write { try $0.run(database.dialect.translate(table)) }
      let rows: [[SQLValue]] = [
        [.integer(.min), .text("Zoë 👩‍👧"), .blob((0...255).map { UInt8($0) })],
        [.integer(.max), .text(""), .blob([])],
        [.null, .null, .null],
      ]
      for row in rows { try await database.write { try $0.run("INSERT INTO v VALUES ($1, $2, $3)", row) } }
      let back = try await database.snapshot { try $0.rows("SELECT i, t, b FROM v").map(\.values) }
      #expect(back == rows)
      await database.close()
    }
  }

  @Test("a statement that fails leaves nothing of its write behind", arguments: Engine.allCases)
  func atomic(_ engine: Engine) async throws {
    try await withBed(engine) { bed in
      let database = try await bed.main.open()
      try await database.write { _ = try $0.run("CREATE TABLE t (n BIGINT PRIMARY KEY)") }
      await #expect(throws: StoreError.self) {
        try await database.write { connection in
          try connection.run([
            Statement("INSERT INTO t VALUES (1)"), Statement("INSERT INTO t VALUES (1)"),
            Statement("INSERT INTO t VALUES (2)"),
          ])
        }
      }
      #expect(try await database.read { try $0.rows("SELECT n FROM t").count } == 0)
      #expect(try await database.write { try $0.run("INSERT INTO t VALUES (3)") } == 1)
      await database.close()
    }
  }

  @Test("a database that was closed answers with an error, or works again", arguments: Engine.allCases)
  func closed(_ engine: Engine) async throws {
    try await withBed(engine) { bed in
      let database = try await bed.main.open()
      try await database.write { _ = try $0.run("CREATE TABLE t (n BIGINT PRIMARY KEY)") }
      await database.close()
      await database.close()
      guard engine == .sqlite else { return }
      await #expect(throws: (any Error).self) {
        try await database.write { _ = try $0.run("INSERT INTO t VALUES (1)") }
      }
      await #expect(throws: (any Error).self) { try await database.read { try $0.rows("SELECT n FROM t").count } }
    }
  }

  @Test("tables are made once, also when processes start together", arguments: Engine.allCases)
  func migrations(_ engine: Engine) async throws {
    try await withBed(engine) { bed in
      let stores = try await concurrently(4) { _ in try await bed.open() }
      for store in stores { await store.close() }
      let made = try await raw(bed) { connection -> [Int] in
        try connection.rows("SELECT number FROM schema_version ORDER BY number").map { try $0.number(0) }
      }
      #expect(!made.isEmpty && made == Array(1...made.count))
    }
  }

  @Test("a newer or another kind of database is refused", arguments: Engine.allCases)
  func wrongSchema(_ engine: Engine) async throws {
    try await withStore(engine) { _, bed in
      let swapped = Bed(engine: engine, main: bed.keys, keys: bed.main, folder: bed.folder)
      await #expect(throws: StoreError.self) { try await swapped.open() }
      let same = Bed(engine: engine, main: bed.main, keys: bed.main, folder: bed.folder)
      await #expect(throws: StoreError.badLocation("keys must stand in a database of their own")) {
        try await same.open()
      }
      _ = try await raw(bed) { try $0.run("INSERT INTO schema_version VALUES ('families', 99, 0)") }
      await #expect(throws: StoreError.self) { try await bed.open() }
    }
  }

  @Test("a location is a SQLite file or a PostgreSQL address")
  func locations() throws {
    #expect(try DatabaseLocation("sqlite:a/b.db") == .sqlite(path: "a/b.db"))
    #expect(try DatabaseLocation("postgres://a@b/c") == .postgres(address: "postgres://a@b/c"))
    #expect(try DatabaseLocation("postgresql://b/c") == .postgres(address: "postgresql://b/c"))
    for wrong in ["", "sqlite:", "sqlite::memory:", "b.db", "mysql://a", "postgres:a"] {
      #expect(throws: StoreError.self) { try DatabaseLocation(wrong) }
    }
  }
}
