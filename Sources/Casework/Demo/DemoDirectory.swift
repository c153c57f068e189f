import Vocabulary

extension Casework {
  /// The directory of the demo: made-up help in made-up towns, as `sociale-kaart.txt` has it.
  public func importDemoDirectory() async throws {
    try await keep(DemoDirectory(PackageResources.sociale_kaart_txt, today: clock.now.day).offerings)
  }
}

/// Reads the demo's directory: each kind of help becomes one offering in each town where it is given.
struct DemoDirectory {
  private(set) var offerings: [(Offering, Provider)] = []
  private let today: Day
  private var towns: [Municipality] = []
  private var code = ""
  private var provider = Provider(id: IdentifierSource.derived(from: ""), name: "", about: "")
  private var venues: [Venue] = []
  private var title = ""
  private var lines: [String: String] = [:]

  init(_ bytes: [UInt8], today: Day) {
    self.today = today
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") where !line.hasPrefix("#") {
      read(String(line))
    }
    endOfOffering()
  }

  private mutating func read(_ line: String) {
    if line.hasPrefix("= ") { return begin(Self.parts(line.dropFirst(2), "|")) }
    if line.hasPrefix("+ ") {
      endOfOffering()
      title = String(line.dropFirst(2))
      return
    }
    let sides = line.split(separator: ":", maxSplits: 1).map { Self.trimmed($0) }
    guard sides.count == 2 else { return }
    switch sides[0] {
    case "gemeenten": towns = Self.parts(sides[1], ",").map(Self.municipality)
    case "over": provider.about = sides[1]
    case "plek": addVenue(Self.parts(sides[1], ";"))
    default: lines[sides[0]] = sides[1]
    }
  }

  /// Organisations of the demo's families keep the identifiers that they have there.
  private mutating func begin(_ sides: [String]) {
    endOfOffering()
    code = sides[0]
    let own = Self.parts(code, "/")
    let name = own.count == 2 ? "case/\(own[0])/organization/\(own[1])" : "sociale-kaart/\(code)"
    provider = Provider(id: IdentifierSource.derived(from: name), name: sides[1], about: "")
    venues = []
  }

  private mutating func addVenue(_ sides: [String]) {
    guard sides.count == 5 else { return }
    venues.append(
      Venue(
        name: sides[1], street: sides[2], postcode: "0000 AA", town: sides[0], isWalkIn: sides[3] == "inloop",
        hours: sides[4]))
  }

  private mutating func endOfOffering() {
    defer { (title, lines) = ("", [:]) }
    if title.isEmpty { return }
    let waits = Self.parts(lines["wachten"] ?? "", ",")
    for (town, wait) in zip(towns, waits) where wait != "x" { offerings.append((offering(in: town, wait), provider)) }
  }

  private func offering(in town: Municipality, _ wait: String) -> Offering {
    let id: OfferingID = IdentifierSource.derived(from: "sociale-kaart/\(code)/\(title)/\(town.name)")
    // Spread over the months before, so that some figures are fresh and some are old.
    let age = Int(id.low % 48)
    var offering = Offering(
      id: id, organization: provider.id, title: title, municipalities: [town],
      venues: venues.filter { $0.town == town.name }, checked: today - Int(id.high % 400))
    for term in OfferingTerm.allCases { offering.terms[term] = lines[OfferingCodes.code(term)] }
    let target = Self.parts(lines["voor"] ?? "", "|")
    if target.count == 4 {
      offering.groups = Set(Self.parts(target[0], ",").compactMap { OfferingCodes.groups[$0] })
      offering.ages = Self.range(target[1])
      offering.domains = Set(Self.parts(target[2], ",").compactMap { OfferingCodes.domains[$0] })
      offering.languages = Set(Self.parts(target[3], ",").compactMap { OfferingCodes.languages[$0] })
    }
    offering.wait = Self.range(wait).map { ReportedWait(weeks: $0, day: today - age, source: provider.name) }
    return offering
  }

  private static func municipality(_ text: String) -> Municipality {
    let sides = parts(text, "/")
    return Municipality(name: sides[0], region: sides.last ?? "")
  }

  private static func range(_ text: String) -> ClosedRange<Int>? {
    let ends = text.split(separator: "-").compactMap { Int($0) }
    return ends.count == 2 && ends[0] <= ends[1] ? ends[0]...ends[1] : nil
  }

  private static func parts(_ text: some StringProtocol, _ separator: Character) -> [String] {
    text.split(separator: separator, omittingEmptySubsequences: false).map { trimmed($0) }
  }

  private static func trimmed(_ text: some StringProtocol) -> String {
    var rest = Substring(text)
    while rest.first == " " { rest.removeFirst() }
    while rest.last == " " { rest.removeLast() }
    return String(rest)
  }
}

extension Casework {
  /// Many offerings in many towns, made of those of the demo: only to measure with.
  public func fillDirectoryForBench(_ count: Int) async throws {
    let kinds = DemoDirectory(PackageResources.sociale_kaart_txt, today: clock.now.day).offerings
    let towns = (0..<300).map { Municipality(name: "Gemeente \($0)", region: "Regio \($0 / 12)") }
    try await keep(
      (0..<count).map { number in
        var (offering, provider) = kinds[number % kinds.count]
        offering.id = IdentifierSource.derived(from: "bench/\(number)")
        offering.title += " rekentafel\(number % 5_000)"
        offering.municipalities = [towns[number % 300], towns[number * 7 % 300]]
        provider.about = ""
        return (offering, provider)
      })
  }
}
