/// What differs between the engines in the statements that make tables; all other statements are the same for both.
public enum Dialect: Sendable {
  case sqlite
  case postgres

  /// Table definitions are written for SQLite, with `BLOB` and 64-bit `INTEGER`.
  func translate(_ definition: String) -> String {
    switch self {
    case .sqlite: definition
    case .postgres:
      definition
        .replacing("BLOB", with: "BYTEA")
        .replacing("INTEGER", with: "BIGINT")
        .replacing(") STRICT, WITHOUT ROWID", with: ")")
        .replacing(") STRICT", with: ")")
    }
  }

  /// Taken first by who migrates, so that two processes that start together take turns.
  /// SQLite's write transaction is such a lock by itself.
  var migrationLock: Statement? {
    switch self {
    case .sqlite: nil
    case .postgres: Statement("SELECT pg_advisory_xact_lock(7305814913110372)")
    }
  }
}
