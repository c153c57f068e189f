public import Vocabulary

// Dagelijkse rondes: a work of each day that goes through all families, and goes on where it stopped.

extension Outbox {
  /// After which family today's round goes on; nil when it has been all round.
  public func dailyRound(_ name: String, on day: Day) async throws -> FamilyID? {
    let row = try await database.read { connection in
      try connection.rows(
        "SELECT last FROM daily_round WHERE name = $1 AND day >= $2", [.text(name), .number(day.number)]
      ).first
    }
    guard let last = try row?.blob(0) else { return .beforeAll }
    return FamilyID(bytes: last)
  }

  /// Families of which somebody gets letters.
  public func familiesWithReaders(after family: FamilyID, limit: Int) async throws -> [FamilyID] {
    try await database.read { connection in
      try connection.rows(
        """
        SELECT DISTINCT t.family FROM notice_choice c
        JOIN tie t ON t.party_kind = c.party_kind AND t.party = c.party
        WHERE t.family > $1 ORDER BY t.family LIMIT $2
        """, [.id(family), .number(limit)]
      ).map { try $0.identifier(0) }
    }
  }

  /// The notices of one family, and that the round has come so far: both or neither.
  public func add(_ notices: [Notice], in name: String, on day: Day, after family: FamilyID) async throws {
    try await database.write { connection in
      try connection.run(notices.map(ProjectionChange.statement) + [progress(name, day, .id(family))])
    }
  }

  public func endRound(_ name: String, on day: Day) async throws {
    try await database.write { try $0.run([progress(name, day, .blob([]))]) }
  }
}

private func progress(_ name: String, _ day: Day, _ last: SQLValue) -> Statement {
  Statement(
    """
    INSERT INTO daily_round (name, day, last) VALUES ($1, $2, $3)
    ON CONFLICT (name) DO UPDATE SET day = excluded.day, last = excluded.last
    """, [.text(name), .number(day.number), last])
}

extension FamilyID {
  /// Smaller than every identifier that is ever drawn.
  fileprivate static var beforeAll: FamilyID { FamilyID(high: 0, low: 0) }
}
