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
  public func note(_ look: Look) async throws { try await desk.note([look]) }

  /// All of them, or it throws: of a list that shows several families. At most 2,900.
  public func note(_ looks: [Look]) async throws { try await desk.note(looks) }

  /// The newest looks at a family that are wanted, newest first. What is not wanted takes no place in the limit: the number of
  /// looks that somebody may not know of would show in those that he may.
  public func looks(
    family: FamilyID, newest limit: Int, where isWanted: @escaping @Sendable (Look) -> Bool
  ) async throws -> [Look] {
    try await database.snapshot { connection in
      var (wanted, read): ([Look], Int) = ([], 0)
      while wanted.count < limit {
        let rows = try connection.rows(
          """
          SELECT \(Look.columns) FROM look WHERE family = $1 ORDER BY at DESC, chain, seq DESC LIMIT 500 OFFSET $2
          """, [.id(family), .number(read)])
        wanted += try rows.map { try Look($0) }.filter(isWanted).prefix(limit - wanted.count)
        read += rows.count
        if rows.count < 500 { break }
      }
      return wanted
    }
  }

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
