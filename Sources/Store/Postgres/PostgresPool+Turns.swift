extension PostgresPool {
  /// One transaction, durably committed when this returns.
  func write<T: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> T) async throws -> T {
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
  func again<T: Sendable>(_ body: @escaping @Sendable (PostgresLine) throws -> T) async throws -> T {
    try await use { line in
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
}
