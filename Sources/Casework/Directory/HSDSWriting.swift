import FoundationEssentials
import Vocabulary

/// Writes offerings as an array of HSDS 3 services.
enum HSDSWriting {
  static func bytes(_ offerings: [ListedOffering]) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    return Array(try encoder.encode(offerings.map(service))) + Array("\n".utf8)
  }

  private static func service(_ listed: ListedOffering) -> JSONValue {
    let offering = listed.offering
    var service: [String: JSONValue] = [
      "id": .text(UUIDText.text(offering.id)), "name": .text(offering.title), "status": .text("active"),
      "organization": organization(listed.provider), "assured_date": .text("\(offering.checked)"),
      "languages": .list(languages(offering)), "service_areas": .list(areas(offering)),
      "service_at_locations": .list(offering.venues.enumerated().map { venue($0.element, $0.offset, offering) }),
      "attributes": .list(attributes(offering)),
    ]
    for (term, key) in HSDSReading.fields { service[key] = offering.terms[term].map(JSONValue.text) }
    if let ages = offering.ages {
      service["minimum_age"] = .number(Double(ages.lowerBound))
      service["maximum_age"] = .number(Double(ages.upperBound))
    }
    return .object(service)
  }

  private static func organization(_ provider: Provider) -> JSONValue {
    .object([
      "id": .text(UUIDText.text(provider.id)), "name": .text(provider.name), "description": .text(provider.about),
    ])
  }

  private static func languages(_ offering: Offering) -> [JSONValue] {
    offering.languages.sorted { $0.rawValue < $1.rawValue }.map { language in
      .object([
        "id": part(offering, "language/\(language.rawValue)"), "name": .text(OfferingCodes.name(language)),
        "code": .text(OfferingCodes.code(language)),
      ])
    }
  }

  private static func areas(_ offering: Offering) -> [JSONValue] {
    offering.municipalities.sorted().map { municipality in
      var area: [String: JSONValue] = [
        "id": part(offering, "area/\(municipality.name)/\(municipality.region)"), "name": .text(municipality.name),
      ]
      if !municipality.region.isEmpty { area["description"] = .text(municipality.region) }
      return .object(area)
    }
  }

  private static func venue(_ venue: Venue, _ place: Int, _ offering: Offering) -> JSONValue {
    let region = offering.municipalities.first { $0.name == venue.town }?.region ?? ""
    let address: JSONValue = .object([
      "id": part(offering, "address/\(place)"), "address_1": .text(venue.street), "city": .text(venue.town),
      "state_province": .text(region), "postal_code": .text(venue.postcode), "country": .text("NL"),
      "address_type": .text("physical"),
    ])
    let location: JSONValue = .object([
      "id": part(offering, "location/\(place)"), "location_type": .text("physical"), "name": .text(venue.name),
      "addresses": .list([address]),
    ])
    var schedule: [String: JSONValue] = ["id": part(offering, "schedule/\(place)")]
    if !venue.hours.isEmpty { schedule["description"] = .text(venue.hours) }
    if venue.isWalkIn { schedule["attending_type"] = .text(HSDSReading.walkIn) }
    return .object([
      "id": part(offering, "there/\(place)"), "location": location,
      "schedules": .list(schedule.count > 1 ? [.object(schedule)] : []),
    ])
  }

  private static func attributes(_ offering: Offering) -> [JSONValue] {
    var values: [(String, String)] = []
    values += offering.domains.sorted { $0.rawValue < $1.rawValue }.map { ("leefgebied", OfferingCodes.code($0)) }
    values += offering.groups.sorted { $0.rawValue < $1.rawValue }.map { ("doelgroep", OfferingCodes.code($0)) }
    let own = Set(HSDSReading.fields.map(\.0))
    values += OfferingTerm.allCases.filter { !own.contains($0) }.compactMap { term in
      offering.terms[term].map { (OfferingCodes.code(term), $0) }
    }
    if let wait = offering.wait {
      values += [
        ("wachttijd-van", "\(wait.weeks.lowerBound)"), ("wachttijd-tot", "\(wait.weeks.upperBound)"),
        ("wachttijd-dag", "\(wait.day)"), ("wachttijd-bron", wait.source),
      ]
    }
    return values.map { type, value in
      .object([
        "id": part(offering, "attribute/\(type)/\(value)"), "link_id": .text(UUIDText.text(offering.id)),
        "link_entity": .text("service"), "link_type": .text(type), "value": .text(value),
      ])
    }
  }

  /// Parts have identifiers in HSDS: the same part, the same identifier.
  private static func part(_ offering: Offering, _ name: String) -> JSONValue {
    let id: ItemID = IdentifierSource.derived(from: "hsds/\(offering.id)/\(name)")
    return .text(UUIDText.text(id))
  }
}
