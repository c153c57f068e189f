import Vocabulary

/// One numbered step of a database's tables. What was once released is never edited.
struct Migration {
  let number: Int
  let definitions: [String]
  /// Columns of sealed bytes, of which the engine may keep no samples in its statistics: `table.column`.
  let sealed: [String]
  /// What each engine says in words of its own.
  var own: @Sendable (Dialect) -> [String] = { _ in [] }

  func statements(in dialect: Dialect) -> [Statement] {
    let tables = (definitions.map(dialect.translate) + own(dialect)).map { Statement($0) }
    guard dialect == .postgres else { return tables }
    return tables
      + sealed.map { column in
        let parts = column.split(separator: ".")
        return Statement("ALTER TABLE \(parts[0]) ALTER COLUMN \(parts[1]) SET STATISTICS 0")
      }
  }
}

/// The tables of one kind of database: its name stands in `schema_version`, so that two kinds are never mixed up.
struct Schema {
  let name: String
  let migrations: [Migration]
}

extension Database {
  /// Brings the tables up to date in one transaction; processes that start together take turns.
  /// Throws `StoreError.wrongSchema` for a newer version, or for another kind of database.
  func migrate(to schema: Schema, at now: Moment) async throws {
    let dialect = dialect
    let migrations = schema.migrations
    let name = schema.name
    try await write { connection in
      if let lock = dialect.migrationLock { _ = try connection.rows(lock.sql) }
      try connection.run(dialect.translate(versionTable))
      let done = try version(connection, name)
      guard done <= migrations.count else {
        throw StoreError.wrongSchema("it is at version \(done); this program knows \(migrations.count)")
      }
      for migration in migrations where migration.number > done {
        try connection.run(migration.statements(in: dialect))
        try connection.run(
          "INSERT INTO schema_version (store, number, at) VALUES ($1, $2, $3)",
          [.text(name), .number(migration.number), .moment(now)])
      }
    }
  }
}

private let versionTable = """
  CREATE TABLE IF NOT EXISTS schema_version (
    store TEXT NOT NULL,
    number INTEGER NOT NULL PRIMARY KEY,
    at INTEGER NOT NULL
  ) STRICT
  """

private func version(_ connection: any Connection, _ name: String) throws -> Int {
  let rows = try connection.rows("SELECT store, number FROM schema_version ORDER BY number")
  for row in rows where try row.text(0) != name {
    throw StoreError.wrongSchema("it holds '\(try row.text(0))' where '\(name)' was expected")
  }
  return try rows.last?.number(1) ?? 0
}
