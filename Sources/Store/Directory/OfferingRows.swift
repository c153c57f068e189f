import Vocabulary

extension Identifier<OfferingIdentity> {
  /// The number of its row: the same in both engines, and in the list of words.
  var number: Int64 { OfferingRows.number(high, low) }
}

/// The rows of offerings, there and back.
enum OfferingRows {
  /// Mixes both halves: identifiers from elsewhere may differ in one of them only.
  static func number(_ high: UInt64, _ low: UInt64) -> Int64 {
    var mixed = high &* 0x9E37_79B9_7F4A_7C15 ^ low
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return Int64(truncatingIfNeeded: (mixed ^ mixed >> 31) >> 1)
  }

  static func number(of municipality: Municipality) -> Int64 {
    let text = municipality.name + "\n" + municipality.region
    let hash = text.utf8.reduce(UInt64(0xCBF2_9CE4_8422_2325)) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
    return number(hash, 0)
  }

  // MARK: Writing

  static func statements(_ provider: Provider) -> [Statement] {
    [
      Statement(
        """
        INSERT INTO organization (id, name, kind) VALUES ($1, $2, $3)
        ON CONFLICT (id) DO UPDATE SET name = excluded.name
        """, [.id(provider.id), .text(provider.name), .text("help")]),
      Statement(
        """
        INSERT INTO provider (organization, about) VALUES ($1, $2)
        ON CONFLICT (organization) DO UPDATE SET about = excluded.about
        """, [.id(provider.id), .text(provider.about)]),
    ]
  }

  static func statements(_ found: FoundBy, numbers: [Municipality: Int64], _ dialect: Dialect) -> [Statement] {
    let offering = found.offering
    let number = SQLValue.integer(offering.id.number)
    var statements = [row(offering)]
    for table in ["offering_term", "offering_municipality", "offering_venue"] {
      statements.append(Statement("DELETE FROM \(table) WHERE offering = $1", [number]))
    }
    statements.append(Statement("DELETE FROM offering_words WHERE rowid = $1", [number]))
    for (term, words) in offering.terms.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      statements.append(
        Statement(
          "INSERT INTO offering_term (offering, term, words) VALUES ($1, $2, $3)",
          [number, .number(term.rawValue), .text(words)]))
    }
    for municipality in offering.municipalities.sorted() {
      statements.append(
        Statement(
          "INSERT INTO offering_municipality (offering, municipality) VALUES ($1, $2)",
          [number, .integer(numbers[municipality] ?? self.number(of: municipality))]))
    }
    for (place, venue) in offering.venues.enumerated() { statements.append(row(venue, number, place)) }
    return statements + [words(found.words, number, dialect)]
  }

  private static func words(_ words: [String], _ number: SQLValue, _ dialect: Dialect) -> Statement {
    let unique = Set(words).sorted().joined(separator: " ")
    return switch dialect {
    case .sqlite:
      Statement("INSERT INTO offering_words (rowid, words) VALUES ($1, $2)", [number, .text(unique)])
    case .postgres:
      Statement("INSERT INTO offering_words (rowid, words) VALUES ($1, $2::tsvector)", [number, .text(unique)])
    }
  }

  private static func row(_ venue: Venue, _ offering: SQLValue, _ place: Int) -> Statement {
    Statement(
      """
      INSERT INTO offering_venue (offering, place, name, street, postcode, town, walk_in, hours)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
      """,
      [
        offering, .number(place), .text(venue.name), .text(venue.street), .text(venue.postcode), .text(venue.town),
        .integer(venue.isWalkIn ? 1 : 0), .text(venue.hours),
      ])
  }

  private static func row(_ offering: Offering) -> Statement {
    let sort = SearchWords.of(offering.title).joined(separator: " ")
    let columns: [(String, SQLValue)] = [
      ("number", .integer(offering.id.number)), ("id", .id(offering.id)),
      ("organization", .id(offering.organization)), ("title", .text(offering.title)), ("sort", .blob(Array(sort.utf8))),
      ("domains", bits(offering.domains)), ("target_groups", bits(offering.groups)),
      ("languages", bits(offering.languages)), ("youngest", optional(offering.ages?.lowerBound)),
      ("oldest", optional(offering.ages?.upperBound)), ("wait_least", optional(offering.wait?.weeks.lowerBound)),
      ("wait_most", optional(offering.wait?.weeks.upperBound)), ("wait_day", optional(offering.wait?.day.number)),
      ("wait_source", offering.wait.map { .text($0.source) } ?? .null), ("checked", .number(offering.checked.number)),
    ]
    let names = columns.map(\.0)
    let places = (1...columns.count).map { "$\($0)" }
    let changes = names.dropFirst(2).map { "\($0) = excluded.\($0)" }
    return Statement(
      """
      INSERT INTO offering (\(names.joined(separator: ", "))) VALUES (\(places.joined(separator: ", ")))
      ON CONFLICT (number) DO UPDATE SET \(changes.joined(separator: ", "))
      """, columns.map(\.1))
  }

  private static func optional(_ value: (some BinaryInteger)?) -> SQLValue { value.map { .number($0) } ?? .null }

  private static func bits<Choice: RawRepresentable<UInt8>>(_ set: Set<Choice>) -> SQLValue {
    .integer(set.reduce(0) { $0 | $1.bit })
  }

  // MARK: Reading

  /// The offerings with these numbers, in this order.
  static func read(_ found: [(Int64, Nearness?)], _ connection: any Connection) throws -> [ListedOffering] {
    guard !found.isEmpty else { return [] }
    let list = IDList(numbers: found.map(\.0))
    let terms = try terms(list, connection)
    let places = try municipalities(list, connection)
    let venues = try venues(list, connection)
    var read: [Int64: (Offering, Provider)] = [:]
    let sql = """
      SELECT f.number, f.id, f.organization, f.title, f.domains, f.target_groups, f.languages, f.youngest, f.oldest, \
      f.wait_least, f.wait_most, f.wait_day, f.wait_source, f.checked, o.name, p.about FROM offering f \
      JOIN organization o ON o.id = f.organization JOIN provider p ON p.organization = f.organization \
      WHERE f.number IN (\(list.places(from: 1)))
      """
    try connection.each(sql, list.values) { row in
      let number = try row.integer(0)
      var offering = try offering(row)
      offering.terms = terms[number] ?? [:]
      offering.municipalities = places[number] ?? []
      offering.venues = venues[number] ?? []
      read[number] = (
        offering, Provider(id: offering.organization, name: try row.text(14), about: try row.text(15))
      )
    }
    return found.compactMap { number, nearness in
      read[number].map { ListedOffering($0.0, by: $0.1, nearness: nearness) }
    }
  }

  private static func offering(_ row: Row) throws(StoreError) -> Offering {
    var offering = Offering(
      id: try row.identifier(1), organization: try row.identifier(2), title: try row.text(3),
      domains: set(try row.integer(4)), groups: set(try row.integer(5)), languages: set(try row.integer(6)),
      checked: try row.day(13))
    if !row.isNull(7) { offering.ages = try range(row, 7) }
    if !row.isNull(9) {
      offering.wait = ReportedWait(weeks: try range(row, 9), day: try row.day(11), source: try row.text(12))
    }
    return offering
  }

  private static func range(_ row: Row, _ place: Int) throws(StoreError) -> ClosedRange<Int> {
    let (first, last) = (try row.number(place, Int.self), try row.number(place + 1, Int.self))
    return first...max(first, last)
  }

  private static func set<Choice: RawRepresentable<UInt8> & CaseIterable & Hashable>(_ bits: Int64) -> Set<Choice> {
    Set(Choice.allCases.filter { bits & $0.bit != 0 })
  }

  private static func terms(_ list: IDList, _ connection: any Connection) throws -> [Int64: [OfferingTerm: String]] {
    var found: [Int64: [OfferingTerm: String]] = [:]
    let sql = "SELECT offering, term, words FROM offering_term WHERE offering IN (\(list.places(from: 1)))"
    try connection.each(sql, list.values) { row in
      guard let term = OfferingTerm(rawValue: try row.number(1)) else { return }
      found[try row.integer(0), default: [:]][term] = try row.text(2)
    }
    return found
  }

  private static func municipalities(_ list: IDList, _ connection: any Connection) throws
    -> [Int64: Set<Municipality>]
  {
    var found: [Int64: Set<Municipality>] = [:]
    let sql = """
      SELECT t.offering, m.name, m.region FROM offering_municipality t JOIN municipality m ON m.number = t.municipality \
      WHERE t.offering IN (\(list.places(from: 1)))
      """
    try connection.each(sql, list.values) { row in
      found[try row.integer(0), default: []].insert(Municipality(name: try row.text(1), region: try row.text(2)))
    }
    return found
  }

  private static func venues(_ list: IDList, _ connection: any Connection) throws -> [Int64: [Venue]] {
    var found: [Int64: [Venue]] = [:]
    let sql = """
      SELECT offering, name, street, postcode, town, walk_in, hours FROM offering_venue \
      WHERE offering IN (\(list.places(from: 1))) ORDER BY offering, place
      """
    try connection.each(sql, list.values) { row in
      found[try row.integer(0), default: []].append(
        Venue(
          name: try row.text(1), street: try row.text(2), postcode: try row.text(3), town: try row.text(4),
          isWalkIn: try row.integer(5) == 1, hours: try row.text(6)))
    }
    return found
  }
}
