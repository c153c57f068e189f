import FoundationEssentials
import Vocabulary

/// Reads services of HSDS 3: a JSON array of them, or an object that holds one as `contents` (a page of its API).
enum HSDSReading {
  static func rows(_ bytes: [UInt8], today: Day) throws -> [ReadRow] {
    let whole: JSONValue
    do {
      whole = try JSONDecoder().decode(JSONValue.self, from: Data(bytes))
    } catch {
      throw OfferingFileError(description: "expected JSON: an array of HSDS 3 services")
    }
    var services: [JSONValue]?
    if case .list(let list) = whole { services = list }
    if case .object(let page) = whole, case .list(let list) = page["contents"] { services = list }
    guard let services else {
      throw OfferingFileError(description: "expected an array of HSDS 3 services, or an object with them as contents")
    }
    guard services.count <= Casework.mostOfferings else {
      throw OfferingFileError(description: "expected at most \(Casework.mostOfferings) services")
    }
    return services.enumerated().map { read($0.offset + 1, $0.element, today) }
  }

  private static func read(_ number: Int, _ value: JSONValue, _ today: Day) -> ReadRow {
    var reader = RowReader(row: number)
    guard case .object(let service) = value else {
      reader.flag("service", "an object")
      return reader.refused
    }
    let id: OfferingID? = reader.identifier(service, "id")
    guard let organization = reader.object(service, "organization") else {
      reader.flag("organization", "an object with id, name and description")
      return reader.refused
    }
    let provider: OrganizationID? = reader.identifier(organization, "id", at: "organization.")
    guard let id, let provider else { return reader.refused }
    let status = reader.text(service, "status")
    if !statuses.contains(status) { reader.flag("status", "one of \(statuses.joined(separator: ", "))") }
    var offering = Offering(
      id: id, organization: provider, title: reader.line("name", reader.text(service, "name")), checked: today)
    for (term, key) in fields {
      offering.terms[term] = reader.prose(key, reader.text(service, key))
    }
    offering.ages = reader.range(
      "minimum_age, maximum_age", reader.number(service, "minimum_age"), reader.number(service, "maximum_age"),
      in: Offering.ageLimits)
    let assured = reader.text(service, "assured_date")
    if !assured.isEmpty, let day = reader.day("assured_date", assured, notAfter: today) { offering.checked = day }
    // Without a day nobody knows how old it is, and so it counts as old.
    if assured.isEmpty { offering.checked = today - 366 }
    readLanguages(service, &offering, &reader)
    readAreas(service, &offering, &reader)
    readVenues(service, &offering, &reader)
    readAttributes(service, &offering, &reader, today)
    return reader.done(
      offering,
      Provider(
        id: provider, name: reader.line("organization.name", reader.text(organization, "name", at: "organization.")),
        about: reader.prose(
          "organization.description", reader.text(organization, "description", at: "organization.")) ?? ""))
  }

  static let statuses = ["active", "inactive", "defunct", "temporarily closed"]

  /// What HSDS has a field of its own for.
  static let fields: [(OfferingTerm, String)] = [
    (.what, "description"), (.entry, "application_process"), (.price, "fees_description"),
    (.criteria, "eligibility_description"),
  ]

  /// A language that we have no number for is left out: it is no reason to refuse the help.
  private static func readLanguages(
    _ service: [String: JSONValue], _ offering: inout Offering, _ reader: inout RowReader
  ) {
    for language in reader.objects(service, "languages") {
      if let known = OfferingCodes.languages[reader.text(language, "code", at: "languages.")] {
        offering.languages.insert(known)
      }
    }
  }

  private static func readAreas(_ service: [String: JSONValue], _ offering: inout Offering, _ reader: inout RowReader) {
    for area in reader.objects(service, "service_areas") {
      let name = reader.line("service_areas.name", reader.text(area, "name", at: "service_areas."))
      let region = reader.prose("service_areas.description", reader.text(area, "description", at: "service_areas."))
      offering.municipalities.insert(Municipality(name: name, region: region ?? ""))
    }
  }

  private static func readVenues(_ service: [String: JSONValue], _ offering: inout Offering, _ reader: inout RowReader)
  {
    let at = "service_at_locations."
    for there in reader.objects(service, "service_at_locations") {
      guard let location = reader.object(there, "location", at: at) else { continue }
      let address = reader.objects(location, "addresses", at: at + "location.").first ?? [:]
      let schedules = reader.objects(there, "schedules", at: at)
      let hours = schedules.map { reader.text($0, "description", at: at + "schedules.") }.filter { !$0.isEmpty }
      let isWalkIn = schedules.contains { reader.text($0, "attending_type", at: at + "schedules.") == walkIn }
      offering.venues.append(
        Venue(
          name: reader.line(at + "location.name", reader.text(location, "name", at: at)),
          street: reader.text(address, "address_1", at: at), postcode: reader.text(address, "postal_code", at: at),
          town: reader.text(address, "city", at: at), isWalkIn: isWalkIn, hours: hours.joined(separator: "\n")))
    }
  }

  static let walkIn = "inloop"

  /// What HSDS has no field for stands in attributes; those of others, with other types, are left out.
  private static func readAttributes(
    _ service: [String: JSONValue], _ offering: inout Offering, _ reader: inout RowReader, _ today: Day
  ) {
    var wait: [String: String] = [:]
    for attribute in reader.objects(service, "attributes") {
      let type = reader.text(attribute, "link_type", at: "attributes.")
      let value = reader.text(attribute, "value", at: "attributes.")
      let field = "attributes.\(type)"
      switch type {
      case "leefgebied":
        if let domain = reader.choice(field, value, OfferingCodes.domains) { offering.domains.insert(domain) }
      case "doelgroep":
        if let group = reader.choice(field, value, OfferingCodes.groups) { offering.groups.insert(group) }
      case "wachttijd-van", "wachttijd-tot", "wachttijd-dag", "wachttijd-bron": wait[type] = value
      default:
        guard let term = OfferingTerm.allCases.first(where: { OfferingCodes.code($0) == type }) else { continue }
        offering.terms[term] = reader.prose(field, value)
      }
    }
    offering.wait = reader.wait(
      wait["wachttijd-van"] ?? "", wait["wachttijd-tot"] ?? "", wait["wachttijd-dag"] ?? "",
      wait["wachttijd-bron"] ?? "", today)
  }
}

extension RowReader {
  /// A wait that was reported, from the texts of a file; nil for none.
  mutating func wait(_ from: String, _ to: String, _ day: String, _ source: String, _ today: Day) -> ReportedWait? {
    guard !from.isEmpty || !to.isEmpty else { return nil }
    guard let first = Int(from), let last = Int(to) else {
      flag("wachttijd", "two whole numbers of weeks")
      return nil
    }
    let weeks = range("wachttijd", first, last, in: Offering.weekLimits)
    let reported = self.day("wachttijd-dag", day, notAfter: today)
    let said = line("wachttijd-bron", source)
    guard let weeks, let reported else { return nil }
    return ReportedWait(weeks: weeks, day: reported, source: said)
  }
}
