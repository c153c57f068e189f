public import Vocabulary

/// Wie keek er: every look at a family, whether it was shown or refused, chained and never changed.
public struct AccessLog: Sendable {
  let database: any Database
  let keys: KeyStore
  private let desk: LookDesk

  init(database: any Database, keys: KeyStore) {
    self.database = database
    self.keys = keys
    desk = LookDesk(database: database, keys: keys)
  }

  /// Durable when this returns; when it throws, do not show. Looks noted at the same time share a commit.
  /// A family that does not exist costs the same.
  public func note(_ look: Look) async throws { try await desk.note(look) }

  /// The newest looks at a family, newest first.
  public func looks(family: FamilyID, newest limit: Int) async throws -> [Look] {
    try await database.read { connection in
      try connection.rows(
        "SELECT \(Look.columns) FROM look WHERE family = $1 ORDER BY at DESC, chain, seq DESC LIMIT $2",
        [.id(family), .number(limit)]
      ).map { try Look($0) }
    }
  }
}
