public import Vocabulary

/// Termijn in een gezin: a day that may ask something of a professional there. It says neither what nor of whom.
public struct DueRow: Hashable, Sendable {
  public let practitioner: PractitionerID
  /// Nil: he works there, and no day stands open.
  public let day: Day?
  /// The first day on which he no longer works there; nil when open.
  public let until: Day?

  public init(practitioner: PractitionerID, day: Day?, until: Day?) {
    self.practitioner = practitioner
    self.day = day
    self.until = until
  }
}

/// A family by one of its days, with the version that it has now.
public struct DueFamily: Hashable, Sendable {
  public let family: FamilyID
  public let day: Day?
  public let version: Int
}

extension EventLog {
  /// His families of today by day, those without a day last; a family stands there once for each of its days.
  public func dues(
    of practitioner: PractitionerID, after place: (day: Day?, family: FamilyID)? = nil, on today: Day, limit: Int
  ) async throws -> [DueFamily] {
    try await database.read { connection in
      let rows = try connection.rows(
        """
        SELECT d.family, d.day, f.version FROM due d JOIN family f ON f.id = d.family
        WHERE d.practitioner = $1 AND (d.day, d.family) > ($2, $3) AND (d.until_day IS NULL OR d.until_day > $4)
        ORDER BY d.day, d.family LIMIT $5
        """,
        [
          .id(practitioner), place.map { .day(orLast: $0.day) } ?? .integer(.min), .blob(place?.family.bytes ?? []),
          .number(today.number), .number(limit),
        ])
      return try rows.map { row in
        DueFamily(family: try row.identifier(0), day: try row.dayOrLast(1), version: try row.number(2))
      }
    }
  }

  /// After an upgrade the table is there and empty, while there are families with a log.
  public func lacksDues() async throws -> Bool {
    try await database.read { connection in
      let rows = try connection.rows(
        "SELECT version FROM family WHERE NOT EXISTS (SELECT 1 FROM due) AND EXISTS (SELECT 1 FROM event) LIMIT 1")
      return !rows.isEmpty
    }
  }

  /// The days of one family, of each professional in order.
  public func dues(in family: FamilyID) async throws -> [DueRow] {
    try await database.read { connection in
      let rows = try connection.rows(
        "SELECT practitioner, day, until_day FROM due WHERE family = $1 ORDER BY practitioner, day", [.id(family)])
      return try rows.map { row in
        DueRow(
          practitioner: try row.identifier(0), day: try row.dayOrLast(1),
          until: row.isNull(2) ? nil : try row.day(2))
      }
    }
  }
}

extension ProjectionChange {
  static func replace(_ dues: [DueRow], of family: FamilyID) -> [Statement] {
    [Statement("DELETE FROM due WHERE family = $1", [.id(family)])]
      + dues.map { due in
        Statement(
          "INSERT INTO due (practitioner, day, family, until_day) VALUES ($1, $2, $3, $4)",
          [
            .id(due.practitioner), .day(orLast: due.day), .id(family),
            due.until.map { .number($0.number) } ?? .null,
          ])
      }
  }
}

/// What stands in the column for a family without a day, so that it comes last.
private let last: Int64 = 999_999_999

extension SQLValue {
  fileprivate static func day(orLast day: Day?) -> SQLValue { .integer(day.map { Int64($0.number) } ?? last) }
}

extension Row {
  fileprivate func dayOrLast(_ place: Int) throws(StoreError) -> Day? {
    try integer(place) == last ? nil : try day(place)
  }
}
