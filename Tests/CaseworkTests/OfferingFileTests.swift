import Store
import Testing
import Vocabulary

@testable import Casework

@Suite("The directory comes in and goes out as files")
struct OfferingFileTests {
  private func withCasework(_ body: (Casework) async throws -> Void) async throws {
    let store = try await Store.temporary()
    let now = Moment(Day(number: 20_550), hour: 12)
    let result: Result<Void, any Error>
    do {
      result = .success(try await body(Casework(store, clock: WallClock { now })))
    } catch {
      result = .failure(error)
    }
    await store.close()
    try result.get()
  }

  private func all(_ casework: Casework) async throws -> [ListedOffering] {
    try await casework.store.directory.offerings(after: nil, limit: 1_000)
  }

  @Test("the demo has two hundred offerings of twelve organisations in five towns, none of them without words")
  func demo() async throws {
    try await withCasework { casework in
      try await casework.importDemoDirectory()
      let all = try await all(casework)
      #expect(all.count >= 200)
      #expect(Set(all.map(\.provider)).count == 12)
      #expect(Set(all.flatMap(\.offering.municipalities)).count == 5)
      #expect(all.allSatisfy { $0.offering.terms[.what] != nil })
      #expect(Set(all.flatMap(\.offering.domains)).count == LifeDomain.allCases.count)
      // What the pages must flag is there to be seen.
      let today = casework.clock.now.day
      #expect(all.contains { $0.offering.lacksTarget })
      #expect(all.contains { $0.offering.isOld(on: today) })
      #expect(all.contains { $0.offering.wait == nil })
      #expect(all.contains { $0.offering.wait?.isOld(on: today) == true })
      #expect(all.contains { $0.offering.wait?.isOld(on: today) == false })
    }
  }

  @Test("what goes out comes in as it was, and a second time changes nothing", arguments: OfferingFormat.allCases)
  func roundTrip(_ format: OfferingFormat) async throws {
    try await withCasework { casework in
      try await casework.importDemoDirectory()
      let (before, file) = (try await all(casework), try await casework.exportOfferings(as: format))
      try await withCasework { other in
        for _ in 1...2 {
          let report = try await other.importOfferings(file, as: format)
          #expect(report.problems == [])
          #expect(report.kept == before.count)
          #expect(try await all(other) == before)
        }
        #expect(try await other.exportOfferings(as: format) == file)
      }
    }
  }

  private func service(_ change: String) -> String {
    """
    {"id": "ac148810-d857-441c-9679-408f346de14b", "name": "Hulp", "status": "active", "organization": {
    "id": "d9d5e0f5-d3ce-4f73-9a2f-4dd0ecc6c610", "name": "Wij", "description": "Van alles"}\(change)}
    """
  }

  @Test(
    "a wrong field is named with its row, and what was expected there",
    arguments: [
      (#", "name": 7"#, "name"), (#", "name": """#, "name"), (#", "id": "7""#, "id"),
      (#", "status": "open""#, "status"),
      (#", "minimum_age": "vier""#, "minimum_age"), (#", "minimum_age": 12.5"#, "minimum_age"),
      (#", "minimum_age": 12, "maximum_age": 4"#, "minimum_age, maximum_age"),
      (#", "maximum_age": 1e300"#, "maximum_age"),
      (#", "assured_date": "gisteren""#, "assured_date"), (#", "assured_date": "2199-01-01""#, "assured_date"),
      (#", "languages": "nl""#, "languages"), (#", "service_areas": [7]"#, "service_areas[0]"),
      (#", "organization": []"#, "organization"), (#", "organization": null"#, "organization"),
      (#", "attributes": [{"link_type": "leefgebied", "value": "geluk"}]"#, "attributes.leefgebied"),
      (#", "attributes": [{"link_type": "wachttijd-van", "value": "2"}]"#, "wachttijd"),
      (#", "description": "a\u0007b""#, "description"),
    ])
  func wrongFields(_ change: String, _ field: String) async throws {
    try await withCasework { casework in
      // JSON keeps one of two values of a name, so the right one is taken out first.
      let name = change.dropFirst(3).prefix { $0 != "\"" }
      let whole = service(change).replacing("\"\(name)\": \(right(name)), ", with: "", maxReplacements: 1)
        .replacing(name == "organization" ? "\"organization\": {" : "?", with: "\"other\": {", maxReplacements: 1)
      let file = "[\(service("")), \(whole), 7]"
      let report = try await casework.importOfferings(Array(file.utf8), as: .hsds)
      #expect(report.kept == 1)
      #expect(report.refused == 2)
      #expect(report.problems.contains { $0.row == 2 && $0.field == field }, "\(report.problems)")
      #expect(report.problems.contains { $0.row == 3 && $0.field == "service" })
    }
  }

  private func right(_ name: Substring) -> String {
    switch name {
    case "name": "\"Hulp\""
    case "id": "\"ac148810-d857-441c-9679-408f346de14b\""
    case "status": "\"active\""
    default: "?"
    }
  }

  @Test(
    "a file of another kind is refused as a whole, and nothing is kept",
    arguments: [
      "", "{", "7", "null", "{}", #"{"contents": 7}"#, "[1,", "\u{feff}", String(repeating: "[", count: 100_000),
    ])
  func noHSDS(_ file: String) async throws {
    try await withCasework { casework in
      await #expect(throws: OfferingFileError.self) {
        _ = try await casework.importOfferings(Array(file.utf8), as: .hsds)
      }
      let kept = try await all(casework)
      #expect(kept.isEmpty)
    }
  }

  @Test("a file of 100 MB is refused before it is looked at", arguments: OfferingFormat.allCases)
  func tooLarge(_ format: OfferingFormat) async throws {
    try await withCasework { casework in
      let file = [UInt8](repeating: 0x20, count: 100_000_000)
      await #expect(throws: OfferingFileError.self) { _ = try await casework.importOfferings(file, as: format) }
    }
  }

  @Test("a table has names in its first row; a wrong cell is named, and the good rows stay")
  func csv() async throws {
    try await withCasework { casework in
      let file = """
        \u{feff}titel,organisatie,wat,leefgebieden,leeftijd-van,plekken,iets-anders\r
        "Hulp, thuis",Wij,"Met ""zorg""
        en tijd",wonen|recht,4,,x\r
        Fout,Wij,,geluk,veel,plein,\r
        Te kort,Wij\r
        '=1+1,Wij,'-x,,,,\r

        """
      let report = try await casework.importOfferings(Array(file.utf8), as: .csv)
      #expect(report.kept == 2)
      #expect(
        Set(report.problems.map { "\($0.row) \($0.field)" }) == [
          "3 leefgebieden", "3 leeftijd-van", "3 plekken", "4 row",
        ])
      let kept = try await all(casework).map(\.offering).sorted { $0.title < $1.title }
      #expect(kept.map(\.title) == ["=1+1", "Hulp, thuis"])
      #expect(kept[1].terms[.what] == "Met \"zorg\"\nen tijd")
      #expect(kept[1].domains == [.housing, .legalAndJustice])
      // Nobody said when it was looked at, and so it counts as old.
      #expect(kept[1].isOld(on: casework.clock.now.day))
      // No cell begins as a formula does.
      let out = String(decoding: try await casework.exportOfferings(as: .csv), as: UTF8.self)
      #expect(out.contains("'=1+1") && !out.contains(",=1+1"))
    }
  }

  @Test(
    "a table without the columns that it needs, or with a quote that never ends, is refused",
    arguments: [
      "", "titel\nx\n", "organisatie\nx\n", "titel,organisatie\n\"x,y\n",
    ])
  func noTable(_ file: String) async throws {
    try await withCasework { casework in
      await #expect(throws: OfferingFileError.self) {
        _ = try await casework.importOfferings(Array(file.utf8), as: .csv)
      }
    }
  }
}
