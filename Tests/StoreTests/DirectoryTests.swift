import Testing
import Vocabulary

@testable import Store

@Suite("The directory of help: both engines give the same answers in the same order")
struct DirectoryTests {
  private let today = noon.day
  private let zand = Municipality(name: "Zandrijk", region: "Duinland")
  private let linde = Municipality(name: "Lindeveld", region: "Duinland")
  private let berk = Municipality(name: "Berkendam", region: "Merenland")

  private func provider(_ number: UInt64) -> Provider {
    Provider(id: OrganizationID(high: 9, low: number), name: "Aanbieder \(number)", about: "Helpt.")
  }

  private func found(_ number: UInt64, _ title: String, _ change: (inout Offering) -> Void = { _ in }) -> FoundBy {
    let provider = provider(number % 3)
    var offering = Offering(
      id: OfferingID(high: 0, low: number), organization: provider.id, title: title, checked: today - 10)
    change(&offering)
    let words = ([title, provider.name] + offering.terms.values).flatMap { SearchWords.of($0) }
    return FoundBy(offering, by: provider, words: words)
  }

  private var three: [FoundBy] {
    [
      found(1, "Schuldhulp") {
        $0.domains = [.incomeAndDebt, .legalAndJustice]
        $0.municipalities = [zand, linde]
        $0.ages = 18...99
        $0.languages = [.dutch, .dutchSign]
        $0.wait = ReportedWait(weeks: 2...6, day: today - 31, source: "Aanbieder")
        $0.terms = [.what: "Alle schulden op een rij.", .evidence: "Onbekend"]
        $0.venues = [
          Venue(name: "Loket", street: "Plein 1", postcode: "0000 AA", town: "Zandrijk", isWalkIn: true, hours: "9-12")
        ]
      },
      found(2, "Étude: huiswerk") {
        $0.domains = [.schoolAndEducation]
        $0.municipalities = [berk]
        $0.ages = 9...16
        $0.wait = ReportedWait(weeks: 0...1, day: today - 32, source: "Aanbieder")
      },
      found(3, "een maatje") { $0.municipalities = [linde] },
    ]
  }

  private func titles(_ store: Store, _ search: OfferingSearch) async throws -> [String] {
    try await store.directory.search(search, page: 1, on: today).offerings.map(\.offering.title)
  }

  @Test("what was kept is read back whole, and a second time replaces it", arguments: Engine.allCases)
  func roundTrip(_ engine: Engine) async throws {
    try await withStore(engine) { store, _ in
      try await store.directory.put(three)
      try await store.directory.put(three)
      for found in three {
        let read = try #require(try await store.directory.offering(found.offering.id))
        #expect(read.offering == found.offering)
        #expect(read.provider == found.provider)
      }
      #expect(try await store.directory.offering(OfferingID(high: 1, low: 1)) == nil)
      #expect(try await store.directory.municipalities() == [berk, linde, zand])
      var changed = three[0].offering
      changed.title = "Hulp bij geld"
      changed.terms = [:]
      changed.venues = []
      changed.wait = nil
      changed.municipalities = [berk]
      try await store.directory.put([FoundBy(changed, by: three[0].provider, words: ["geld"])])
      #expect(try await store.directory.offering(changed.id)?.offering == changed)
      #expect(try await titles(store, OfferingSearch(words: ["schuld"])) == [])
      #expect(try await titles(store, OfferingSearch(words: ["geld"])) == ["Hulp bij geld"])
      #expect(try await store.directory.search(OfferingSearch(), page: 1, on: today).total == 3)
    }
  }

  @Test("each part of a search leaves out what does not fit", arguments: Engine.allCases)
  func filters(_ engine: Engine) async throws {
    try await withStore(engine) { store, _ in
      try await store.directory.put(three)
      let all = ["een maatje", "Étude: huiswerk", "Schuldhulp"]
      let expected: [(OfferingSearch, [String])] = [
        (OfferingSearch(), all),
        (OfferingSearch(words: ["schuld"]), ["Schuldhulp"]),
        (OfferingSearch(words: ["schulden", "rij"]), ["Schuldhulp"]),
        (OfferingSearch(words: ["schuld", "maatje"]), []),
        (OfferingSearch(words: ["chuld"]), []),
        (OfferingSearch(words: ["etude"]), ["Étude: huiswerk"]),
        (OfferingSearch(words: ["e"]), ["een maatje", "Étude: huiswerk", "Schuldhulp"]),
        (OfferingSearch(domain: .incomeAndDebt), ["Schuldhulp"]),
        (OfferingSearch(domain: .legalAndJustice), ["Schuldhulp"]),
        (OfferingSearch(domain: .housing), []),
        (OfferingSearch(language: .dutchSign), ["Schuldhulp"]),
        (OfferingSearch(age: 18), ["een maatje", "Schuldhulp"]),
        (OfferingSearch(age: 16), ["een maatje", "Étude: huiswerk"]),
        (OfferingSearch(age: 17), ["een maatje"]),
        // An old figure is no figure.
        (OfferingSearch(weeks: 6), ["Schuldhulp"]),
        (OfferingSearch(weeks: 5), []),
        (OfferingSearch(words: ["s"], domain: .incomeAndDebt, age: 40, language: .dutch, weeks: 8), ["Schuldhulp"]),
      ]
      for (search, titles) in expected { #expect(try await self.titles(store, search) == titles, "\(search)") }
    }
  }

  @Test("what is near comes first, and what is elsewhere is said to be so", arguments: Engine.allCases)
  func nearness(_ engine: Engine) async throws {
    try await withStore(engine) { store, _ in
      try await store.directory.put(three)
      let search = OfferingSearch(municipality: zand)
      let found = try await store.directory.search(search, page: 1, on: today)
      #expect(found.total == 3)
      #expect(found.offerings.map(\.offering.title) == ["Schuldhulp", "een maatje", "Étude: huiswerk"])
      #expect(found.offerings.map(\.nearness) == [.here, .inRegion, .elsewhere])
      let both = OfferingSearch(words: ["e"], age: 10, municipality: berk)
      #expect(try await titles(store, both) == ["Étude: huiswerk", "een maatje"])
      let none = try await store.directory.search(OfferingSearch(), page: 1, on: today)
      #expect(none.offerings.allSatisfy { $0.nearness == nil })
    }
  }

  @Test("words of a query language are only words", arguments: Engine.allCases)
  func hostile(_ engine: Engine) async throws {
    try await withStore(engine) { store, _ in
      try await store.directory.put(three + [found(4, "Or and not near")])
      for text in ["\"", "' OR 1=1 --", "a* OR b", "NEAR(a b)", "words:x", "\\", ":*", "!a & b", "(", "-", "\u{0}"] {
        _ = try await titles(store, OfferingSearch(words: SearchWords.of(text, most: 8)))
      }
      #expect(try await titles(store, OfferingSearch(words: SearchWords.of("OR"))) == ["Or and not near"])
      #expect(try await titles(store, OfferingSearch(words: SearchWords.of("near not"))) == ["Or and not near"])
    }
  }

  @Test("pages of twenty follow each other without a gap", arguments: Engine.allCases)
  func pages(_ engine: Engine) async throws {
    try await withStore(engine) { store, _ in
      // Many have one title, so that the order hangs on the identifier.
      let many = (1...45).map { found(UInt64($0), $0 % 2 == 0 ? "Zelfde" : "zélfde") }
      try await store.directory.put(many.shuffled())
      var seen: [OfferingID] = []
      for number in 1...3 {
        let page = try await store.directory.search(OfferingSearch(), page: number, on: today)
        #expect(page.total == 45)
        #expect(page.last == 3)
        seen += page.offerings.map(\.offering.id)
      }
      #expect(seen == many.map(\.offering.id))
      let beyond = try await store.directory.search(OfferingSearch(), page: 99, on: today)
      #expect(beyond.number == 3)
      #expect(beyond.offerings.count == 5)
      #expect(try await store.directory.offerings(after: seen[39], limit: 10).map(\.offering.id) == Array(seen[40...]))
    }
  }

  @Test("who changes an offering works for who offers it, and stands in its trace", arguments: Engine.allCases)
  func trace(_ engine: Engine) async throws {
    try await withStore(engine) { store, _ in
      try await store.directory.put(three)
      let ann = PractitionerID.random()
      var changed = three[0].offering
      changed.title = "Anders"
      let own = FoundBy(changed, by: three[0].provider, words: ["anders"])
      #expect(try await store.directory.change(own, by: ann, parts: "titel", at: noon))
      #expect(try await store.directory.change(own, by: ann, parts: "", at: noon))
      #expect(try await store.directory.changes(of: changed.id).map(\.parts) == ["", "titel"])
      changed.organization = provider(2).id
      let others = FoundBy(changed, by: provider(2), words: [])
      #expect(try await !store.directory.change(others, by: ann, parts: "titel", at: noon))
      #expect(try await store.directory.offering(changed.id)?.offering.organization == three[0].provider.id)
      #expect(try await store.directory.offerings(of: three[0].provider.id).map(\.offering.title) == ["Anders"])
    }
  }
}
