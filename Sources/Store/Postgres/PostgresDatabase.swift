/// PostgreSQL through libpq. Connections are made when they are first needed and again after they were lost.
public struct PostgresDatabase: Database {
  public let dialect = Dialect.postgres
  private let pool: PostgresPool
  private let writes: WriteQueue

  /// Connects, and throws `StoreError.unavailable` or `notDurable` when it should not be used.
  /// - Parameter connections: how many statements may run at once in this process.
  /// - Parameter limit: how long a statement may take before the connection is given up.
  public init(address: String, connections: Int = 8, limit: Duration = .seconds(30)) async throws {
    pool = PostgresPool(address: address, size: connections, limit: limit)
    writes = WriteQueue(most: 64, lanes: max(1, connections / 4)) { [pool] queue in
      Task { await PostgresGroupCommit(lines: pool).serve(queue) }
    }
    try await pool.use { try $0.connect() }
  }

  public func read<T: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> T) async throws -> T {
    try await pool.again { line in try body(PostgresConnection(line: line, .separate)) }
  }

  public func snapshot<T: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> T) async throws -> T {
    try await pool.again { line in
      let connection = PostgresConnection(line: line, .snapshot)
      defer { connection.abandon() }
      return try body(connection)
    }
  }

  public func write<T: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> T) async throws -> T {
    try await writes.write(body)
  }

  public func writeUngrouped(_ statements: [Statement]) async throws {
    try await pool.write { _ = try $0.run(statements) }
  }

  public func close() async { await pool.close() }

  /// Outside any transaction, and without a limit of time.
  func unhurried<T: Sendable>(
    _ body: @escaping @Sendable (any Connection, PostgresLine) throws -> T
  ) async throws -> T {
    try await pool.use { line in
      try line.unhurried { try body(PostgresConnection(line: line, .separate), line) }
    }
  }
}
