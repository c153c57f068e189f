import Testing
import Vocabulary

@testable import Store

@Suite("A family's log, on both engines")
struct LogTests {
  @Test("what was appended is loaded in order, from any place", arguments: Engine.allCases)
  func appendAndLoad(_ engine: Engine) async throws {
    try await withStore(engine) { store, _ in
      let family = FamilyID.random()
      #expect(try await store.log.version(of: family) == nil)
      #expect(try await store.log.load(family) == [])
      let outcome = try await store.log.append(family: family, expecting: 0, entries: [entry("a"), entry("b")])
      #expect(outcome == .appended(version: 2))
      #expect(
        try await store.log.append(family: family, expecting: 2, entries: [entry("c")]) == .appended(version: 3))
      #expect(try await store.log.version(of: family) == 3)
      #expect(try await store.log.load(family).map(\.facts) == ["a", "b", "c"].map(facts))
      #expect(try await store.log.load(family).map(\.seq) == [1, 2, 3])
      #expect(try await store.log.load(family, after: 2) == [LogEntry(seq: 3, at: noon, facts: facts("c"))])
      #expect(try await store.log.load(family, after: 3) == [])
      #expect(try await store.log.verify(family) == [])
    }
  }

  @Test("a writer with an old version has a conflict, and writes nothing", arguments: Engine.allCases)
  func conflict(_ engine: Engine) async throws {
    try await withStore(engine) { store, _ in
      let (family, _) = try await store.family(events: 2)
      for version in [0, 1, 3] {
        let outcome = try await store.log.append(family: family, expecting: version, entries: [entry("x")])
        #expect(outcome == .conflict(current: 2))
      }
      let unknown = try await store.log.append(family: .random(), expecting: 1, entries: [entry("x")])
      #expect(unknown == .conflict(current: 0))
      #expect(try await store.log.load(family).count == 2)
    }
  }

  @Test("no entries write nothing", arguments: Engine.allCases)
  func nothing(_ engine: Engine) async throws {
    try await withStore(engine) { store, _ in
      let (family, _) = try await store.family(events: 2)
      #expect(try await store.log.append(family: family, expecting: 2, entries: []) == .appended(version: 2))
      #expect(try await store.log.append(family: family, expecting: 1, entries: []) == .conflict(current: 2))
      #expect(try await store.log.append(family: .random(), expecting: 0, entries: []) == .conflict(current: 0))
    }
  }

  @Test("a repeated receipt has one effect, also when it is used by many at once", arguments: Engine.allCases)
  func receipts(_ engine: Engine) async throws {
    try await withStore(engine) { store, _ in
      let (family, _) = try await store.family(events: 1)
      let receipt = ReceiptKey.random()
      let outcomes = try await concurrently(16) { _ in
        try await store.log.append(family: family, expecting: 1, entries: [entry("x")], receipt: receipt)
      }
      #expect(outcomes.filter { $0 == .appended(version: 2) }.count == 1)
      #expect(outcomes.filter { $0 == .repeated(version: 2) }.count == 15)
      _ = try await store.log.append(family: family, expecting: 2, entries: [entry("y")])
      let later = try await store.log.append(family: family, expecting: 3, entries: [entry("x")], receipt: receipt)
      #expect(later == .repeated(version: 2))
      #expect(try await store.log.receipt(family, receipt) == 2)
      // Also when the family stands as this process left it, so that nothing is read before the write.
      let atEnd = try await store.log.append(family: family, expecting: 3, entries: [entry("z")], receipt: receipt)
      #expect(atEnd == .repeated(version: 2))
      #expect(try await store.log.receipt(family, .random()) == nil)
      #expect(try await store.log.version(of: family) == 3)
    }
  }

  @Test("of 64 writers at one version one appends, and all get their turn in the end", arguments: Engine.allCases)
  func oneFamily(_ engine: Engine) async throws {
    try await withStore(engine) { store, _ in
      let (family, _) = try await store.family(events: 1)
      let outcomes = try await concurrently(64) { _ in
        try await store.log.append(family: family, expecting: 1, entries: [entry("x")])
      }
      #expect(outcomes.filter { if case .appended = $0 { true } else { false } }.count == 1)
      try await withThrowingDiscardingTaskGroup { group in
        for number in 0..<64 {
          group.addTask {
            var version = 2
            while case .conflict(let current) = try await store.log.append(
              family: family, expecting: version, entries: [entry("turn \(number)")])
            {
              version = current
            }
          }
        }
      }
      #expect(try await store.log.version(of: family) == 66)
      #expect(Set(try await store.log.load(family, after: 2).map(\.facts)).count == 64)
      #expect(try await store.log.verify(family) == [])
    }
  }

  @Test("64 families are started at once", arguments: Engine.allCases)
  func manyFamilies(_ engine: Engine) async throws {
    try await withStore(engine) { store, _ in
      let families = try await concurrently(64) { _ in try await store.family(events: 3).family }
      #expect(try await store.log.verifyAll().families == 64)
      #expect(try await store.log.verifyAll().faults == [])
      var (listed, last) = ([FamilyID](), FamilyID?.none)
      while case let page = try await store.log.families(after: last, limit: 10), let end = page.last {
        listed += page
        last = end
      }
      #expect(listed == families.sorted())
    }
  }

  @Test("words are opened by item; words about one item share a key", arguments: Engine.allCases)
  func words(_ engine: Engine) async throws {
    try await withStore(engine) { store, bed in
      let (family, goal, note) = (FamilyID.random(), ItemID.random(), ItemID.random())
      let entries = [
        entry("a", words: (goal, "one")), entry("b"), entry("c", words: (note, "two")), entry("d", words: (goal, "")),
      ]
      _ = try await store.log.append(family: family, expecting: 0, entries: entries)
      _ = try await store.log.append(family: family, expecting: 4, entries: [entry("e", words: (goal, "three"))])
      let words = try await store.log.words(of: family, items: [goal, note, .random()])
      #expect(words.count == 2)
      #expect(words[goal]?.map(\.seq) == [1, 4, 5])
      #expect(words[goal]?.map(\.bytes) == ["one", "", "three"].map(facts))
      #expect(words[note] == [StoredWords(seq: 3, bytes: facts("two"))])
      #expect(try await store.log.words(of: family, items: []) == [:])
      #expect(try await store.log.words(of: .random(), items: [goal]) == [:])
      let keys = try await raw(bed) { try $0.rows("SELECT DISTINCT item, data_key FROM words").count }
      #expect(keys == 2)
    }
  }

  @Test("two processes on one database see each other's appends", arguments: Engine.allCases)
  func twoProcesses(_ engine: Engine) async throws {
    try await withStore(engine) { one, bed in
      let other = try await bed.open()
      let (family, items) = try await one.family(events: 2)
      #expect(try await other.log.version(of: family) == 2)
      #expect(try await other.log.append(family: family, expecting: 2, entries: [entry("x")]) == .appended(version: 3))
      #expect(try await one.log.append(family: family, expecting: 2, entries: [entry("y")]) == .conflict(current: 3))
      #expect(try await one.log.load(family, after: 2).map(\.facts) == [facts("x")])
      #expect(try await other.log.words(of: family, items: items).count == 2)
      try await one.log.destroyWords(family, item: items[0], wiping: .keys)
      #expect(try await other.log.words(of: family, items: items).count == 1)
      await other.close()
    }
  }

  @Test("ties change in the same write as the log", arguments: Engine.allCases)
  func ties(_ engine: Engine) async throws {
    try await withStore(engine) { store, _ in
      let (family, ann) = (FamilyID.random(), Party.practitioner(.random()))
      let tie = Tie(party: ann, from: noon.day, until: nil)
      let ended = Tie(party: .person(.random()), from: noon.day - 3, until: noon.day)
      _ = try await store.log.append(
        family: family, expecting: 0, entries: [entry("a")], changes: [.ties(family, [tie, ended, tie])])
      #expect(try await store.log.ties(in: family) == [tie, ended, tie])
      let tied = TiedFamily(family: family, from: noon.day, until: nil)
      #expect(try await store.log.ties(of: ann) == [tied, tied])
      _ = try await store.log.append(family: family, expecting: 0, entries: [entry("b")], changes: [.ties(family, [])])
      #expect(try await store.log.ties(in: family).count == 3)
      #expect(try await store.log.replace([.ties(family, [])], of: family, at: 0) == false)
      #expect(try await store.log.ties(in: family).count == 3)
      #expect(try await store.log.replace([.ties(family, [ended])], of: family, at: 1))
      #expect(try await store.log.ties(in: family) == [ended])
    }
  }
}

func concurrently<T: Sendable>(_ count: Int, _ body: @escaping @Sendable (Int) async throws -> T) async throws -> [T] {
  try await withThrowingTaskGroup(of: T.self) { group in
    for number in 0..<count { group.addTask { try await body(number) } }
    return try await group.reduce(into: []) { $0.append($1) }
  }
}

/// Goes past the store, as somebody with the database in hands would.
func raw<T: Sendable>(
  _ bed: Bed, keys: Bool = false, _ body: @escaping @Sendable (any Connection) throws -> T
) async throws -> T {
  let database = try await (keys ? bed.keys : bed.main).open()
  let result: Result<T, any Error>
  do { result = .success(try await database.write(body)) } catch { result = .failure(error) }
  await database.close()
  return try result.get()
}
