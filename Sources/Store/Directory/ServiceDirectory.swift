public import Vocabulary

/// Sociale kaart: providers and what they offer, in plain tables.
public struct ServiceDirectory: Sendable {
  let database: any Database

  // MARK: Keeping

  /// Keeps these offerings with their providers, all or none; what has the same identifier is replaced.
  ///
  /// - Parameter words: how each offering is found beside its own words.
  public func put(_ offerings: [FoundBy]) async throws {
    let dialect = database.dialect
    try await database.write { connection in
      var numbers: [Municipality: Int64] = [:]
      for municipality in Set(offerings.flatMap(\.offering.municipalities)).sorted() {
        numbers[municipality] = try number(of: municipality, connection)
      }
      for provider in Set(offerings.map(\.provider)).sorted(by: { $0.id < $1.id }) {
        try connection.run(OfferingRows.statements(provider))
      }
      for found in offerings {
        try connection.run(OfferingRows.statements(found, numbers: numbers, dialect))
      }
    }
  }

  /// Replaces an offering of this organisation, and notes who did it; false when it has no such offering.
  public func change(_ found: FoundBy, by practitioner: PractitionerID, parts: String, at now: Moment) async throws
    -> Bool
  {
    let dialect = database.dialect
    let offering = found.offering
    return try await database.write { connection in
      let owner = try connection.rows(
        "SELECT organization FROM offering WHERE number = $1", [.integer(offering.id.number)])
      guard try owner.first?.identifier(0, OrganizationID.self) == offering.organization else { return false }
      var numbers: [Municipality: Int64] = [:]
      for municipality in offering.municipalities.sorted() {
        numbers[municipality] = try number(of: municipality, connection)
      }
      try connection.run(OfferingRows.statements(found, numbers: numbers, dialect))
      try connection.run(
        """
        INSERT INTO offering_change (offering, place, at, practitioner, parts)
        SELECT $1, COUNT(*) + 1, $2, $3, $4 FROM offering_change WHERE offering = $5
        """,
        [
          .integer(offering.id.number), .moment(now), .id(practitioner), .text(parts), .integer(offering.id.number),
        ])
      return true
    }
  }

  private func number(of municipality: Municipality, _ connection: any Connection) throws -> Int64 {
    let number = OfferingRows.number(of: municipality)
    try connection.run(
      "INSERT INTO municipality (number, name, region) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING",
      [.integer(number), .text(municipality.name), .text(municipality.region)])
    return number
  }

  /// Tells the engine how much of what it holds now: after many were kept, so that it looks in a good order at once.
  public func settle() async throws {
    let tables = ["offering", "offering_municipality", "municipality"]
    let words = database.dialect == .postgres ? ["offering_words"] : []
    try await database.write { connection in
      for table in tables + words { try connection.run("ANALYZE \(table)") }
    }
  }

  // MARK: Reading

  public func offering(_ id: OfferingID) async throws -> ListedOffering? {
    try await database.snapshot { try OfferingRows.read([(id.number, nil)], $0).first }
  }

  /// All towns that some offering names, by name.
  public func municipalities() async throws -> [Municipality] {
    try await database.read { connection in
      try connection.rows("SELECT name, region FROM municipality").map {
        Municipality(name: try $0.text(0), region: try $0.text(1))
      }
    }.sorted()
  }

  /// What this organisation offers, by title.
  public func offerings(of organization: OrganizationID) async throws -> [ListedOffering] {
    try await database.snapshot { connection in
      let rows = try connection.rows(
        "SELECT number FROM offering WHERE organization = $1 ORDER BY sort, id", [.id(organization)])
      return try OfferingRows.read(try rows.map { (try $0.integer(0), nil) }, connection)
    }
  }

  /// What follows this offering, by identifier: to write all of them to a file in pieces.
  public func offerings(after id: OfferingID?, limit: Int) async throws -> [ListedOffering] {
    try await database.snapshot { connection in
      let first = id.map { [SQLValue.id($0)] } ?? []
      let rows = try connection.rows(
        "SELECT number FROM offering \(id == nil ? "" : "WHERE id > $1 ")ORDER BY id LIMIT \(limit)", first)
      return try OfferingRows.read(try rows.map { (try $0.integer(0), nil) }, connection)
    }
  }

  /// Who changed an offering, newest first.
  public func changes(of id: OfferingID) async throws -> [OfferingChange] {
    try await database.read { connection in
      try connection.rows(
        "SELECT at, practitioner, parts FROM offering_change WHERE offering = $1 ORDER BY place DESC LIMIT 20",
        [.integer(id.number)]
      ).map { OfferingChange(at: try $0.moment(0), by: try $0.identifier(1), parts: try $0.text(2)) }
    }
  }

  public func search(_ search: OfferingSearch, page: Int, on today: Day) async throws -> OfferingPage {
    let dialect = database.dialect
    return try await database.snapshot { connection in
      let count = OfferingQuery.count(search, on: today, dialect)
      let total = try connection.rows(count.sql, count.values).first?.number(0, Int.self) ?? 0
      let last = OfferingPage(total: total, number: 1, offerings: []).last
      let number = min(max(1, page), last)
      let statement = OfferingQuery.page(number, of: search, on: today, dialect)
      let found = try connection.rows(statement.sql, statement.values).map { row in
        (try row.integer(0), search.municipality == nil ? nil : Nearness(rawValue: try row.number(1)))
      }
      return OfferingPage(total: total, number: number, offerings: try OfferingRows.read(found, connection))
    }
  }
}

/// An offering with the words by which it is found.
public struct FoundBy: Sendable {
  public let offering: Offering
  public let provider: Provider
  public let words: [String]

  public init(_ offering: Offering, by provider: Provider, words: [String]) {
    self.offering = offering
    self.provider = provider
    self.words = words
  }
}

/// Who changed which parts of an offering.
public struct OfferingChange: Hashable, Sendable {
  public let at: Moment
  public let by: PractitionerID
  public let parts: String
}
