import GRDB

/// SQLite through GRDB's pool: one writer, several readers, one file with its WAL beside it.
public struct SQLiteDatabase: Database {
  public let dialect = Dialect.sqlite
  private let pool: DatabasePool
  private let writes: WriteQueue

  /// Makes the file when there is none, for its owner's eyes only.
  /// Throws `StoreError.notDurable` unless each commit reaches the disk before it is acknowledged.
  public init(path: String) throws {
    try makeFile(path)
    do {
      pool = try DatabasePool(path: path, configuration: Self.configuration)
    } catch let error as DatabaseError {
      throw StoreError(error)
    }
    writes = WriteQueue(most: 256, lanes: 1) { [pool] queue in
      pool.asyncWriteWithoutTransaction { GroupCommit(database: $0).serve(queue) }
    }
    try pool.writeWithoutTransaction { try Self.makeDurable(SQLiteConnection(database: $0)) }
  }

  private static var configuration: Configuration {
    var configuration = Configuration()
    configuration.label = "samen"
    configuration.busyMode = .timeout(5)
    configuration.maximumReaderCount = 8
    configuration.prepareDatabase { database in
      try database.execute(sql: "PRAGMA secure_delete = ON")
      // In KiB and pages: checkpoints of 32 MB at a time write a page that changed often only once.
      try database.execute(sql: "PRAGMA cache_size = -16384")
      try database.execute(sql: "PRAGMA wal_autocheckpoint = 8192")
    }
    return configuration
  }

  /// GRDB's pool sets NORMAL after it prepared the writer, which loses acknowledged commits at a power cut.
  private static func makeDurable(_ writer: SQLiteConnection) throws {
    try writer.run("PRAGMA synchronous = FULL")
    guard try writer.pragma("synchronous") == .integer(2) else {
      throw StoreError.notDurable("PRAGMA synchronous is not FULL")
    }
    guard try writer.pragma("journal_mode") == .text("wal") else {
      throw StoreError.notDurable("PRAGMA journal_mode is not WAL")
    }
    guard try writer.pragma("secure_delete") == .integer(1), try writer.pragma("foreign_keys") == .integer(1) else {
      throw StoreError.notDurable("PRAGMA secure_delete and foreign_keys should be on")
    }
  }

  /// GRDB's synchronous read costs a quarter of its asynchronous one, and a read takes microseconds.
  public func read<T: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> T) async throws -> T {
    // Without a transaction around it: each statement sees the moment at which it runs.
    try now { try pool.unsafeRead { try body(SQLiteConnection(database: $0)) } }
  }

  public func snapshot<T: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> T) async throws -> T {
    try now { try pool.read { try body(SQLiteConnection(database: $0)) } }
  }

  private func now<T>(_ read: () throws -> T) throws -> T {
    do {
      return try read()
    } catch let error as DatabaseError {
      throw StoreError(error)
    }
  }

  public func write<T: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> T) async throws -> T {
    try await writes.write(body)
  }

  public func writeUngrouped(_ statements: [Statement]) async throws {
    try await alone { connection in
      try connection.run("BEGIN IMMEDIATE")
      _ = try connection.run(statements)
      try connection.run("COMMIT")
    }
  }

  /// Copies what lives (in all tables: SQLite knows no other way) into fresh pages and empties the WAL. `secure_delete` alone is not enough: when a page is split,
  /// a copy of the cells that moved stays in its free space. Blocks that the file system has freed are out of reach.
  public func scrub(_ tables: [String]) async throws {
    try await alone { connection in
      try connection.run("VACUUM")
      guard try connection.rows("PRAGMA wal_checkpoint(TRUNCATE)").first?.integer(0) == 0 else {
        throw StoreError.notScrubbed("the WAL could not be emptied, because a reader held on to it")
      }
    }
  }

  /// GRDB closes its writer before its readers, and so leaves the WAL as it is: it is emptied here.
  /// Closing twice is closing once.
  public func close() async {
    _ = try? await alone { try $0.rows("PRAGMA wal_checkpoint(TRUNCATE)") }
    _ = try? pool.close()
  }

  /// Runs outside any transaction, with nobody else writing.
  func alone<T: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> T) async throws -> T {
    try await pool.writeWithoutTransaction { try body(SQLiteConnection(database: $0)) }
  }
}

extension SQLiteConnection {
  fileprivate func pragma(_ name: String) throws -> SQLValue? {
    try rows("PRAGMA \(name)").first?.values.first
  }
}
