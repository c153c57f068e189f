extension DatabaseLocation {
  /// Opens the engine. Throws `StoreError.notDurable` when it may lose what it acknowledges.
  public func open() async throws -> any Database {
    switch self {
    case .sqlite(let path): try SQLiteDatabase(path: path)
    case .postgres(let address): try await PostgresDatabase(address: address)
    }
  }
}
