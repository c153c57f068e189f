import Vocabulary

/// One search, as both engines understand it: the same rows in the same order.
struct OfferingQuery {
  private var conditions: [String] = []
  private var values: [SQLValue] = []
  private var nearness: String?

  private init(_ search: OfferingSearch, near municipality: Municipality?, on today: Day, _ dialect: Dialect) {
    // Placeholders first appear in ascending order, and this one stands first in the statement.
    if let municipality { add(municipality) }
    if !search.words.isEmpty { add(words: search.words, dialect) }
    if let domain = search.domain { conditions.append("(o.domains & \(bind(.integer(domain.bit)))) <> 0") }
    if let language = search.language { conditions.append("(o.languages & \(bind(.integer(language.bit)))) <> 0") }
    if let age = search.age {
      let place = bind(.number(age))
      conditions.append("(o.youngest IS NULL OR (o.youngest <= \(place) AND o.oldest >= \(place)))")
    }
    if let weeks = search.weeks {
      conditions.append("o.wait_most <= \(bind(.number(weeks)))")
      conditions.append("o.wait_day >= \(bind(.number((today - ReportedWait.daysFresh).number)))")
    }
  }

  static func count(_ search: OfferingSearch, on today: Day, _ dialect: Dialect) -> Statement {
    let query = OfferingQuery(search, near: nil, on: today, dialect)
    return Statement("SELECT COUNT(*) FROM offering o\(query.condition)", query.values)
  }

  static func page(_ number: Int, of search: OfferingSearch, on today: Day, _ dialect: Dialect) -> Statement {
    var query = OfferingQuery(search, near: search.municipality, on: today, dialect)
    let (far, name, order) = query.nearness.map { (", \($0) AS far", ", far", "far, ") } ?? ("", "", "")
    let start = query.bind(.number((number - 1) * OfferingPage.size))
    let part = "LIMIT \(OfferingPage.size) OFFSET \(start)"
    if search.words.isEmpty {
      return Statement(
        "SELECT o.number\(far) FROM offering o\(query.condition) ORDER BY \(order)o.sort, o.id \(part)", query.values)
    }
    // Words leave few: those are found first and then put in order, and not all looked at in the order of their titles.
    return Statement(
      """
      WITH found AS MATERIALIZED (SELECT o.number, o.sort, o.id\(far) FROM offering o\(query.condition)) \
      SELECT number\(name) FROM found ORDER BY \(order)sort, id \(part)
      """, query.values)
  }

  private var condition: String { conditions.isEmpty ? "" : " WHERE " + conditions.joined(separator: " AND ") }

  /// Every word must be the beginning of one; words hold letters and digits only, so none can be a sign of a query.
  private mutating func add(words: [String], _ dialect: Dialect) {
    switch dialect {
    case .sqlite:
      let match = bind(.text(words.map { "\"\($0)\" *" }.joined(separator: " AND ")))
      conditions.append("o.number IN (SELECT rowid FROM offering_words WHERE offering_words MATCH \(match))")
    case .postgres:
      let match = bind(.text(words.map { "'\($0)':*" }.joined(separator: " & ")))
      conditions.append("o.number IN (SELECT rowid FROM offering_words WHERE words @@ \(match)::tsquery)")
    }
  }

  private mutating func add(_ municipality: Municipality) {
    let here = bind(.integer(OfferingRows.number(of: municipality)))
    let region = bind(.text(municipality.region))
    nearness = """
      CASE WHEN o.number IN (SELECT offering FROM offering_municipality WHERE municipality = \(here)) \
      THEN CAST(0 AS BIGINT) WHEN o.number IN (SELECT t.offering FROM offering_municipality t JOIN municipality m \
      ON m.number = t.municipality WHERE m.region = \(region)) THEN 1 ELSE 2 END
      """
  }

  /// The placeholder of a new value.
  private mutating func bind(_ value: SQLValue) -> String {
    values.append(value)
    return "$\(values.count)"
  }
}

extension RawRepresentable<UInt8> {
  /// This choice in a set that is kept as bits.
  var bit: Int64 { 1 << Int64(rawValue) }
}
