public import Vocabulary

extension EventLog {
  /// The families that a party has ever been tied to, in order of identifier.
  public func ties(of party: Party) async throws -> [TiedFamily] {
    try await database.read { connection in
      let rows = try connection.rows(
        "SELECT family, from_day, until_day FROM tie WHERE party_kind = $1 AND party = $2 ORDER BY family, place",
        [party.kind, party.id])
      return try rows.map { row in
        TiedFamily(family: try row.identifier(0), from: try row.day(1), until: row.isNull(2) ? nil : try row.day(2))
      }
    }
  }

  /// The ties of one family, in the order in which they were given.
  public func ties(in family: FamilyID) async throws -> [Tie] {
    try await database.read { connection in
      let rows = try connection.rows(
        "SELECT party_kind, party, from_day, until_day FROM tie WHERE family = $1 ORDER BY place", [.id(family)])
      return try rows.map { row in
        Tie(
          party: try Party(row, kind: 0, id: 1), from: try row.day(2), until: row.isNull(3) ? nil : try row.day(3))
      }
    }
  }

  /// Writes these projections of a family if it still has the version from which they were computed; false, and nothing
  /// written, when it has moved on.
  public func replace(_ changes: [ProjectionChange], of family: FamilyID, at version: Int) async throws -> Bool {
    try await database.write { connection in
      // Changes nothing, and keeps other writers out of the family until the commit.
      let stands = try connection.run(
        "UPDATE family SET version = version WHERE id = $1 AND version = $2", [.id(family), .number(version)])
      if stands == 1 { try connection.run(changes.flatMap(\.statements)) }
      return stands == 1
    }
  }
}

extension ProjectionChange {
  var statements: [Statement] {
    switch self {
    case .notices(let notices): notices.map(ProjectionChange.statement)
    case .dues(let family, let dues): ProjectionChange.replace(dues, of: family)
    case .ties(let family, let ties):
      [Statement("DELETE FROM tie WHERE family = $1", [.id(family)])]
        + ties.enumerated().map { place, tie in
          Statement(
            """
            INSERT INTO tie (family, place, party_kind, party, from_day, until_day)
            VALUES ($1, $2, $3, $4, $5, $6)
            """,
            [
              .id(family), .number(place), tie.party.kind, tie.party.id, .number(tie.from.number),
              tie.until.map { .number($0.number) } ?? .null,
            ])
        }
    }
  }
}
