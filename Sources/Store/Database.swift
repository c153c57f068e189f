/// A value in a statement or a row. Both engines hold these four and no others.
public enum SQLValue: Equatable, Sendable {
  case null
  case integer(Int64)
  case text(String)
  case blob([UInt8])
}

/// One statement with its values. Placeholders are `$1`, `$2` ... and first appear in ascending order.
public struct Statement: Sendable {
  public let sql: String
  public let values: [SQLValue]

  public init(_ sql: String, _ values: [SQLValue] = []) {
    self.sql = sql
    self.values = values
  }
}

/// One connection, lent to a closure for as long as it runs.
public protocol Connection {
  /// Runs the statements in order, in one round trip where the engine can. Returns the number of rows each changed.
  @discardableResult
  func run(_ statements: [Statement]) throws -> [Int]

  /// Hands each row to the closure, in order.
  func each(_ sql: String, _ values: [SQLValue], _ body: (Row) throws -> Void) throws
}

extension Connection {
  /// Returns the number of rows that changed.
  @discardableResult
  public func run(_ sql: String, _ values: [SQLValue] = []) throws -> Int {
    try run([Statement(sql, values)]).first ?? 0
  }

  public func rows(_ sql: String, _ values: [SQLValue] = []) throws -> [Row] {
    var rows: [Row] = []
    try each(sql, values) { rows.append($0) }
    return rows
  }
}

/// One of the two engines.
///
/// `StoreError.outcomeUnknown` means that a write may have been committed; after any other error nothing was written.
public protocol Database: Sendable {
  var dialect: Dialect { get }

  /// Reads. On PostgreSQL each statement sees the moment at which it runs; see `snapshot`.
  func read<T: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> T) async throws -> T

  /// Reads; all statements see one and the same moment.
  func snapshot<T: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> T) async throws -> T

  /// Writes all or nothing, and durably when this returns. The closure may be run again when the engine asks for it
  /// (a deadlock, a lost connection before the commit), so it keeps its effects to the connection.
  @discardableResult
  func write<T: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> T) async throws -> T

  /// One transaction, and one commit, for these statements alone: what the engine does by itself, to measure beside.
  func writeUngrouped(_ statements: [Statement]) async throws

  /// Wipes what deleted and replaced rows of these tables left behind in the engine's files. Slow: it copies the
  /// tables. Throws `StoreError.notScrubbed` when the engine cannot or may not do it.
  func scrub(_ tables: [String]) async throws

  /// Waits for what is under way, then lets go of the engine.
  func close() async
}
