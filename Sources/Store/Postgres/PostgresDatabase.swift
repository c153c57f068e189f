/// PostgreSQL through libpq. Connections are made when they are first needed and again after they were lost.
public struct PostgresDatabase: Database {
  public let dialect = Dialect.postgres
  private let pool: PostgresPool

  /// Connects, and throws `StoreError.unavailable` or `notDurable` when it should not be used.
  /// - Parameter connections: how many statements may run at once in this process.
  /// - Parameter limit: how long a statement may take before the connection is given up.
  public init(address: String, connections: Int = 8, limit: Duration = .seconds(30)) async throws {
    pool = PostgresPool(address: address, size: connections, limit: limit)
    try await pool.use { try $0.connect() }
  }

  public func read<T: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> T) async throws -> T {
    try await again { line in try body(PostgresConnection(line: line, .separate)) }
  }

  public func snapshot<T: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> T) async throws -> T {
    try await again { line in
      let connection = PostgresConnection(line: line, .snapshot)
      defer { connection.abandon() }
      return try body(connection)
    }
  }

  public func write<T: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> T) async throws -> T {
    try await again { line in
      let connection = PostgresConnection(line: line, .transaction)
      let value: T
      do {
        value = try body(connection)
      } catch {
        connection.abandon()
        throw error
      }
      try connection.commit()
      return value
    }
  }

  /// Runs the closure up to three times as long as a connection turns out to be gone or the server asks for another
  /// try. Safe, because what failed in the COMMIT itself comes out as `outcomeUnknown` and is never run again here.
  private func again<T: Sendable>(_ body: @escaping @Sendable (PostgresLine) throws -> T) async throws -> T {
    try await pool.use { line in
      do {
        for _ in 0..<2 {
          do {
            return try body(line)
          } catch let error as LineLost where !error.isLate {
            continue
          } catch StoreError.refused(let code, _) where code == "40001" || code == "40P01" {
            continue
          }
        }
        return try body(line)
      } catch let error as LineLost {
        throw StoreError.unavailable(error.reason)
      }
    }
  }

  public func close() async { await pool.close() }

  func unhurried<T: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> T) async throws -> T {
    try await pool.use { line in
      try line.unhurried { try body(PostgresConnection(line: line, .separate)) }
    }
  }
}
