import Testing
import Vocabulary

@testable import Store

@Suite("PostgreSQL")
struct PostgresTests {
  /// A table whose rows run a piece of PL/pgSQL in the COMMIT.
  private func withTrap<T>(_ trap: String, limit: Duration = .seconds(30), _ body: (PostgresDatabase) async throws -> T)
    async throws -> T
  {
    try await withBed(.postgres) { bed in
      guard case .postgres(let address) = bed.main else { throw NoPostgres() }
      let database = try await PostgresDatabase(address: address, connections: 4, limit: limit)
      try await database.write { connection in
        try connection.run("CREATE TABLE t (n BIGINT PRIMARY KEY)")
        try connection.run(
          "CREATE FUNCTION trap() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN \(trap); RETURN NULL; END $$")
        try connection.run(
          """
          CREATE CONSTRAINT TRIGGER trap AFTER INSERT ON t DEFERRABLE INITIALLY DEFERRED
          FOR EACH ROW WHEN (NEW.n > 0) EXECUTE FUNCTION trap()
          """)
      }
      let result: Result<T, any Error>
      do { result = .success(try await body(database)) } catch { result = .failure(error) }
      await database.close()
      return try result.get()
    }
  }

  private func outcome(_ database: PostgresDatabase, _ number: Int) async throws -> String {
    do {
      _ = try await database.write { try $0.run("INSERT INTO t VALUES ($1)", [.number(number)]) }
      return "done"
    } catch StoreError.outcomeUnknown {
      return "unknown"
    }
  }

  @Test(
    "a warning, an error, a lost connection during COMMIT is never a success",
    arguments: [
      "RAISE WARNING 'canceling wait for synchronous replication due to user request'",
      "RAISE NOTICE 'anything at all'",
      "RAISE EXCEPTION 'no'",
      "PERFORM pg_terminate_backend(pg_backend_pid())",
    ])
  func troubledCommit(_ trap: String) async throws {
    try await withTrap(trap) { database in
      // The control: without the trap the same write succeeds.
      let outcomes = [
        try await outcome(database, 0), try await outcome(database, 1), try await outcome(database, -1),
      ]
      #expect(outcomes == ["done", "unknown", "done"])
    }
  }

  @Test("a COMMIT of unknown outcome is unknown to all that share it, and none of them is done again")
  func sharedTrouble() async throws {
    try await withTrap("RAISE WARNING 'anything'") { database in
      // Holds the only lane until all others stand in line, so that they share one commit.
      async let first: Void = database.write { _ = try $0.rows("SELECT pg_sleep(0.3)::text") }
      try await Task.sleep(for: .milliseconds(100))
      let outcomes = try await concurrently(8) { try await outcome(database, $0 == 3 ? 3 : -$0 - 1) }
      try await first
      #expect(outcomes == Array(repeating: "unknown", count: 8))
      #expect(try await database.read { try $0.rows("SELECT n FROM t").count } == 8, "the server did commit, once")
    }
  }

  @Test("a COMMIT that is not answered in time is never a success")
  func lateCommit() async throws {
    try await withTrap("PERFORM pg_sleep(20)", limit: .seconds(3)) { database in
      let outcomes = [
        try await outcome(database, 0), try await outcome(database, 1), try await outcome(database, -1),
      ]
      #expect(outcomes == ["done", "unknown", "done"])
    }
  }

  @Test("a write in which a statement failed is not committed, even if the failure was swallowed")
  func swallowed() async throws {
    try await withTrap("NULL") { database in
      await #expect(throws: StoreError.self) {
        try await database.write { connection in
          try connection.run("INSERT INTO t VALUES (5)")
          _ = try? connection.run("INSERT INTO t VALUES (5)")
        }
      }
      let kept = try await database.read { try $0.rows("SELECT n FROM t").count }
      #expect(kept == 0)
    }
  }

  @Test("a connection that was lost between two writes is made anew")
  func reconnects() async throws {
    try await withTrap("NULL") { database in
      for number in 1...5 {
        let process = try await database.read { connection in
          try connection.rows("SELECT pg_backend_pid()::bigint").first?.integer(0) ?? 0
        }
        try await onServer("SELECT pg_terminate_backend(\(process))::text")
        #expect(try await outcome(database, number) == "done")
      }
      let kept = try await database.read { try $0.rows("SELECT n FROM t").count }
      #expect(kept == 5)
    }
  }

  @Test("a server that may lose what it acknowledged is refused", arguments: ["off", "local", "remote_write"])
  func notDurable(_ setting: String) async throws {
    try await withBed(.postgres) { bed in
      guard case .postgres(let address) = bed.main, let name = address.split(separator: "/").last else { return }
      try await PostgresDatabase(address: address).close()
      try await onServer("ALTER DATABASE \(name) SET synchronous_commit = \(setting)")
      await #expect(throws: StoreError.notDurable("PostgreSQL's synchronous_commit is \(setting)")) {
        try await PostgresDatabase(address: address)
      }
    }
  }

  @Test("a server that is not there is not available")
  func noServer() async {
    await #expect(throws: StoreError.self) {
      try await PostgresDatabase(address: "postgres://nobody@127.0.0.1:1/nothing")
    }
  }
}
