import GRDB
import GRDBSQLite

/// A connection of GRDB's pool. Values are bound and read through SQLite's own calls: no copies by way of `Data`.
struct SQLiteConnection: Connection {
  let database: GRDB.Database

  func run(_ statements: [Statement]) throws -> [Int] {
    try statements.map { statement in
      try step(statement.sql, statement.values) { _ in }
      return Int(sqlite3_changes(database.sqliteConnection))
    }
  }

  func each(_ sql: String, _ values: [SQLValue], _ body: (Row) throws -> Void) throws {
    try step(sql, values) { try body($0.row) }
  }

  private func step(_ sql: String, _ values: [SQLValue], _ row: (OpaquePointer) throws -> Void) throws {
    // After closing, GRDB still hands out its cached statements, which point at nothing.
    guard database.sqliteConnection != nil else { throw StoreError.unavailable("the database is closed") }
    let statement = try prepared(sql).sqliteStatement
    defer {
      sqlite3_reset(statement)
      sqlite3_clear_bindings(statement)
    }
    for (place, value) in values.enumerated() {
      try check(statement.bind(value, at: Int32(place + 1)))
    }
    while true {
      let code = sqlite3_step(statement)
      if code == SQLITE_DONE { return }
      guard code == SQLITE_ROW else { return try check(code) }
      try row(statement)
    }
  }

  private func prepared(_ sql: String) throws -> GRDB.Statement {
    // SQLite itself does not survive the question.
    guard database.sqliteConnection != nil else { throw StoreError.unavailable("the database was closed") }
    do {
      return try database.cachedStatement(sql: sql)
    } catch let error as DatabaseError {
      throw StoreError(error)
    }
  }

  private func check(_ code: Int32) throws(StoreError) {
    guard code != SQLITE_OK else { return }
    throw StoreError(
      sqlite: sqlite3_extended_errcode(database.sqliteConnection),
      String(cString: sqlite3_errmsg(database.sqliteConnection)))
  }
}

extension OpaquePointer {
  fileprivate func bind(_ value: SQLValue, at place: Int32) -> Int32 {
    // SQLite makes its own copy.
    let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
    switch value {
    case .null: return sqlite3_bind_null(self, place)
    case .integer(let integer): return sqlite3_bind_int64(self, place, integer)
    case .text(let text): return sqlite3_bind_text(self, place, text, -1, transient)
    case .blob(let bytes) where bytes.isEmpty: return sqlite3_bind_zeroblob(self, place, 0)
    case .blob(let bytes): return sqlite3_bind_blob(self, place, bytes, Int32(clamping: bytes.count), transient)
    }
  }

  fileprivate var row: Row {
    Row((0..<sqlite3_column_count(self)).map { value(at: $0) })
  }

  private func value(at place: Int32) -> SQLValue {
    switch sqlite3_column_type(self, place) {
    case SQLITE_INTEGER: return .integer(sqlite3_column_int64(self, place))
    case SQLITE_TEXT: return .text(sqlite3_column_text(self, place).map { String(cString: $0) } ?? "")
    case SQLITE_BLOB:
      let start = sqlite3_column_blob(self, place)
      return .blob([UInt8](UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(self, place)))))
    default: return .null
    }
  }
}

extension StoreError {
  init(_ error: DatabaseError) {
    self.init(sqlite: error.extendedResultCode.rawValue, error.message ?? "")
  }

  init(sqlite code: Int32, _ message: String) {
    switch code & 0xff {
    case SQLITE_BUSY, SQLITE_LOCKED, SQLITE_FULL, SQLITE_IOERR, SQLITE_CANTOPEN, SQLITE_READONLY:
      self = .unavailable("\(message) (SQLite code \(code))")
    case SQLITE_CORRUPT, SQLITE_NOTADB:
      self = .altered("\(message) (SQLite code \(code))")
    default:
      self = .refused(code: "\(code)", message)
    }
  }
}
