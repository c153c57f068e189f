import Vocabulary

/// The columns of an offering's row; several values in one cell have `|` between them, their parts `;`.
enum OfferingColumn: String, CaseIterable {
  case id, organisation = "organisatie-id", provider = "organisatie", about = "over-organisatie", title = "titel"
  case what = "wat", entry = "aanmelden", rhythm = "hoe-vaak", duration = "hoe-lang", price = "kosten"
  case excluded = "wat-niet", criteria = "voorwaarden", intervention = "aanpak", evidence = "onderbouwing"
  case domains = "leefgebieden", groups = "doelgroepen", youngest = "leeftijd-van", oldest = "leeftijd-tot"
  case languages = "talen", municipalities = "gemeenten", venues = "plekken"
  case waitFrom = "wachttijd-van", waitTo = "wachttijd-tot", waitDay = "wachttijd-dag", waitSource = "wachttijd-bron"
  case checked = "nagekeken"

  static let needed: [OfferingColumn] = [.provider, .title]
}

enum CSVWriting {
  static func bytes(_ offerings: [ListedOffering]) -> [UInt8] {
    let head = CSVTable.line(OfferingColumn.allCases.map(\.rawValue))
    return Array((head + offerings.map(row).joined()).utf8)
  }

  private static func row(_ listed: ListedOffering) -> String {
    CSVTable.line(OfferingColumn.allCases.map { CSVTable.harmless(cell($0, listed.offering, listed.provider)) })
  }

  private static func cell(_ column: OfferingColumn, _ offering: Offering, _ provider: Provider) -> String {
    switch column {
    case .id: UUIDText.text(offering.id)
    case .organisation: UUIDText.text(provider.id)
    case .provider: provider.name
    case .about: provider.about
    case .title: offering.title
    case .what, .entry, .rhythm, .duration, .price, .excluded, .criteria, .intervention, .evidence:
      OfferingTerm.allCases.first { OfferingCodes.code($0) == column.rawValue }.flatMap { offering.terms[$0] } ?? ""
    case .domains: list(offering.domains.map(OfferingCodes.code))
    case .groups: list(offering.groups.map(OfferingCodes.code))
    case .youngest: offering.ages.map { "\($0.lowerBound)" } ?? ""
    case .oldest: offering.ages.map { "\($0.upperBound)" } ?? ""
    case .languages: list(offering.languages.map(OfferingCodes.code))
    case .municipalities: list(offering.municipalities.map { "\($0.name);\($0.region)" })
    case .venues: offering.venues.map(venue).joined(separator: "|")
    case .waitFrom: offering.wait.map { "\($0.weeks.lowerBound)" } ?? ""
    case .waitTo: offering.wait.map { "\($0.weeks.upperBound)" } ?? ""
    case .waitDay: offering.wait.map { "\($0.day)" } ?? ""
    case .waitSource: offering.wait?.source ?? ""
    case .checked: "\(offering.checked)"
    }
  }

  private static func list(_ values: [String]) -> String { values.sorted().joined(separator: "|") }

  private static func venue(_ venue: Venue) -> String {
    [venue.name, venue.street, venue.postcode, venue.town, venue.isWalkIn ? "inloop" : "", venue.hours]
      .map { String($0.map { ";|".contains($0) ? "," : $0 }) }.joined(separator: ";")
  }
}

enum CSVReading {
  static func rows(_ bytes: [UInt8], today: Day) throws -> [ReadRow] {
    guard let table = CSVTable(bytes) else {
      throw OfferingFileError(description: "expected comma-separated values in UTF-8, with names in the first row")
    }
    let missing = OfferingColumn.needed.map(\.rawValue).filter { !table.names.contains($0) }
    guard missing.isEmpty else {
      throw OfferingFileError(description: "expected a column \(missing.joined(separator: " and a column "))")
    }
    guard table.rows.count <= Casework.mostOfferings else {
      throw OfferingFileError(description: "expected at most \(Casework.mostOfferings) rows")
    }
    // The names are row 1 for who looks in the file.
    return table.rows.enumerated().map { read($0.offset + 2, $0.element, table.names, today) }
  }

  private static func read(_ row: Int, _ values: [String], _ names: [String], _ today: Day) -> ReadRow {
    var reader = RowReader(row: row)
    guard values.count == names.count else {
      reader.flag("row", "\(names.count) values")
      return reader.refused
    }
    var cells: [OfferingColumn: String] = [:]
    for (name, value) in zip(names, values) {
      if let column = OfferingColumn(rawValue: name) { cells[column] = CSVTable.asWritten(value) }
    }
    let cell = { (column: OfferingColumn) in cells[column] ?? "" }
    let name = reader.line("organisatie", cell(.provider))
    let title = reader.line("titel", cell(.title))
    let provider: OrganizationID? = identifier(.organisation, cell, "organisatie/\(name)", &reader)
    guard let provider else { return reader.refused }
    let id: OfferingID? = identifier(.id, cell, "aanbod/\(provider)/\(title)", &reader)
    guard let id else { return reader.refused }
    var offering = Offering(id: id, organization: provider, title: title, checked: today - 366)
    for term in OfferingTerm.allCases {
      let code = OfferingCodes.code(term)
      if let column = OfferingColumn(rawValue: code) { offering.terms[term] = reader.prose(code, cell(column)) }
    }
    offering.domains = choices(.domains, cell, OfferingCodes.domains, &reader)
    offering.groups = choices(.groups, cell, OfferingCodes.groups, &reader)
    offering.languages = choices(.languages, cell, OfferingCodes.languages, &reader)
    offering.ages = reader.range(
      "leeftijd-van, leeftijd-tot", number(.youngest, cell, &reader), number(.oldest, cell, &reader),
      in: Offering.ageLimits)
    for part in parts(cell(.municipalities)) {
      let sides = part.split(separator: ";", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      offering.municipalities.insert(
        Municipality(name: reader.line("gemeenten", sides[0]), region: sides.count > 1 ? sides[1] : ""))
    }
    offering.venues = parts(cell(.venues)).compactMap { venue($0, &reader) }
    offering.wait = reader.wait(cell(.waitFrom), cell(.waitTo), cell(.waitDay), cell(.waitSource), today)
    if !cell(.checked).isEmpty, let day = reader.day("nagekeken", cell(.checked), notAfter: today) {
      offering.checked = day
    }
    let about = reader.prose("over-organisatie", cell(.about)) ?? ""
    return reader.done(offering, Provider(id: provider, name: name, about: about))
  }

  /// A row without an identifier gets one from its names, so that it is the same one the next time.
  private static func identifier<Kind>(
    _ column: OfferingColumn, _ cell: (OfferingColumn) -> String, _ name: String, _ reader: inout RowReader
  ) -> Identifier<Kind>? {
    if cell(column).isEmpty { return IdentifierSource.derived(from: name) }
    if let id = Identifier<Kind>(UUIDText.digits(cell(column))) { return id }
    reader.flag(column.rawValue, "an identifier such as ac148810-d857-441c-9679-408f346de14b, or nothing")
    return nil
  }

  private static func parts(_ cell: String) -> [String] { cell.split(separator: "|").map(String.init) }

  private static func choices<Choice: Hashable>(
    _ column: OfferingColumn, _ cell: (OfferingColumn) -> String, _ table: [String: Choice], _ reader: inout RowReader
  ) -> Set<Choice> {
    var found: Set<Choice> = []
    for code in parts(cell(column)) {
      if let choice = reader.choice(column.rawValue, code, table) { found.insert(choice) }
    }
    return found
  }

  private static func number(
    _ column: OfferingColumn, _ cell: (OfferingColumn) -> String, _ reader: inout RowReader
  ) -> Int? {
    if cell(column).isEmpty { return nil }
    if let number = Int(cell(column)) { return number }
    reader.flag(column.rawValue, "a whole number")
    return nil
  }

  private static func venue(_ part: String, _ reader: inout RowReader) -> Venue? {
    let sides = part.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
    guard sides.count == 6, sides[4].isEmpty || sides[4] == "inloop" else {
      reader.flag("plekken", "name;street;postcode;town;inloop or nothing;hours")
      return nil
    }
    return Venue(
      name: reader.line("plekken", sides[0]), street: sides[1], postcode: sides[2], town: sides[3],
      isWalkIn: sides[4] == "inloop", hours: sides[5])
  }
}
