import Testing
import Vocabulary

@testable import Store

@Suite("Sealed at rest, and destroyed for good")
struct ErasureTests {
  @Test("no fact, word or reflection stands in any file; without sealing they do", arguments: Engine.allCases)
  func sealedAtRest(_ engine: Engine) async throws {
    for (sealing, isReadable) in [(Sealing.on, false), (Sealing.offForControlTestsOnly(), true)] {
      try await withStore(engine, sealing: sealing) { store, bed in
        let (item, ann) = (ItemID.random(), PractitionerID.random())
        let markers = ["fact", "word", "thought"].map { "\($0) \(ItemID.random())" }
        _ = try await store.log.append(
          family: .random(), expecting: 0, entries: [entry(markers[0], words: (item, markers[1]))])
        try await store.notebook.write(
          Reflection(id: .random(), author: ann, at: noon, words: facts(markers[2])))
        for marker in markers {
          #expect(try await !filesHolding(facts(marker), bed).isEmpty == isReadable, "\(marker)")
        }
      }
    }
  }

  @Test("a destroyed item leaves neither its words nor its key in any file", arguments: Engine.allCases)
  func words(_ engine: Engine) async throws {
    try await withStore(engine) { store, bed in
      let (family, items) = try await busyFamily(store)
      let before = try await traces(family, items[7], bed)
      // The control: both are found before.
      for trace in before { #expect(try await !filesHolding(trace, bed).isEmpty) }
      try await store.log.destroyWords(family, item: items[7])
      for (place, trace) in before.enumerated() {
        let held = try await filesHolding(trace, bed)
        #expect(held == [], "trace \(place)")
      }
      #expect(try await store.log.words(of: family, items: items).count == items.count - 1)
      #expect(try await store.log.verify(family) == [])
      #expect(try await store.log.load(family).count == items.count)
    }
  }

  @Test("without sealing the words are still there when only the key was wiped", arguments: Engine.allCases)
  func control(_ engine: Engine) async throws {
    for (sealing, isReadable) in [(Sealing.on, false), (Sealing.offForControlTestsOnly(), true)] {
      try await withStore(engine, sealing: sealing) { store, bed in
        let (family, items) = try await busyFamily(store)
        let backup = try await engineFiles(bed).map(contents)
        try await store.log.destroyWords(family, item: items[7], wiping: .keys)
        let readable = backup.contains { contains($0, facts("secret 7 ")) }
        #expect(readable == isReadable)
      }
    }
  }

  @Test("a destroyed family leaves no event, word, key, tie or receipt; only that it was", arguments: Engine.allCases)
  func family(_ engine: Engine) async throws {
    try await withStore(engine) { store, bed in
      let (family, items) = try await busyFamily(store)
      let (other, _) = try await busyFamily(store)
      let before = try await traces(family, items[3], bed) + familyTraces(family, bed)
      for trace in before { #expect(try await !filesHolding(trace, bed).isEmpty) }
      try await store.log.destroyFamily(family, ground: "request", at: noon)
      try await store.log.destroyFamily(family, ground: "request", at: noon)
      for (place, trace) in before.enumerated() {
        let held = try await filesHolding(trace, bed)
        #expect(held == [], "trace \(place)")
      }
      #expect(try await store.log.version(of: family) == nil)
      #expect(try await store.log.load(family) == [])
      #expect(try await store.log.ties(in: family) == [])
      let again = try await store.log.append(family: family, expecting: 0, entries: [entry("x")])
      #expect(again == .conflict(current: 0))
      let stones = try await raw(bed) { try $0.rows("SELECT family, at, ground FROM erased_family").map(\.values) }
      #expect(stones == [[.id(family), .moment(noon), .text("request")]])
      #expect(try await store.log.verifyAll().faults == [])
      #expect(try await store.log.load(other).count == items.count)
    }
  }

  @Test("an erasure that was interrupted is finished when the store is opened", arguments: Engine.allCases)
  func interrupted(_ engine: Engine) async throws {
    try await withStore(engine) { store, bed in
      let (family, items) = try await store.family(events: 2)
      let key = try await raw(bed) { connection in
        let rows = try connection.rows("SELECT data_key FROM words WHERE item = $1", [.id(items[0])])
        let key = try #require(try rows.first?.identifier(0, DataKeyID.self))
        try connection.run("INSERT INTO condemned_key VALUES ($1)", [.id(key)])
        return key
      }
      let reopened = try await bed.open()
      #expect(try await reopened.keys.open([key]).isEmpty)
      #expect(try await reopened.log.words(of: family, items: items).count == 1)
      try await reopened.wipe()
      #expect(try await raw(bed) { try $0.rows("SELECT data_key FROM condemned_key") }.isEmpty)
      await reopened.close()
    }
  }

  /// A family amid others, with enough rows for pages to be split and moved.
  private func busyFamily(_ store: Store) async throws -> (FamilyID, [ItemID]) {
    let family = FamilyID.random()
    let items = (0..<30).map { _ in ItemID.random() }
    for (place, item) in items.enumerated() {
      let text = "secret \(place) " + String(repeating: "word ", count: 40 * (place % 5 + 1))
      let ties = [Tie(party: .person(.random()), from: noon.day, until: nil)]
      _ = try await store.log.append(
        family: family, expecting: place, entries: [entry("fact \(place)", words: (item, text))], receipt: .random(),
        changes: [.ties(family, ties)])
      _ = try await store.family(events: 2)
    }
    return (family, items)
  }

  /// The sealed words of an item and the wrapped key that opens them.
  private func traces(_ family: FamilyID, _ item: ItemID, _ bed: Bed) async throws -> [[UInt8]] {
    let rows = try await raw(bed) { connection in
      try connection.rows("SELECT data_key, sealed FROM words WHERE item = $1", [.id(item)])
    }
    let words = try #require(rows.first)
    return [Array(try words.blob(1).prefix(100)), try await wrapped(try words.blob(0), bed)]
  }

  /// The facts of a family, the wrapped key that opens them, a tie and a receipt.
  private func familyTraces(_ family: FamilyID, _ bed: Bed) async throws -> [[UInt8]] {
    let traces = try await raw(bed) { connection in
      try [
        "SELECT facts FROM event WHERE family = $1 AND seq = 3", "SELECT data_key FROM family WHERE id = $1",
        "SELECT party FROM tie WHERE family = $1", "SELECT key FROM receipt WHERE family = $1 LIMIT 1",
      ].map { try #require(try connection.rows($0, [.id(family)]).first).blob(0) }
    }
    return traces + [try await wrapped(traces[1], bed)]
  }

  private func wrapped(_ key: [UInt8], _ bed: Bed) async throws -> [UInt8] {
    let rows = try await raw(bed, keys: true) { connection in
      try connection.rows("SELECT wrapped FROM data_key WHERE id = $1", [.blob(key)])
    }
    return try #require(rows.first).blob(0)
  }
}
