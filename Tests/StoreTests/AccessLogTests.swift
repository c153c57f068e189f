import Recorder
import Testing
import Vocabulary

@testable import Store

@Suite("Who looked")
struct AccessLogTests {
  @Test("a look is noted as it was, newest first", arguments: Engine.allCases)
  func notes(_ engine: Engine) async throws {
    try await withStore(engine) { store, _ in
      let family = FamilyID.random()
      let looks = (0..<5).map { look(family, minute: Int64($0)) }
      for look in looks { try await store.access.note(look) }
      try await store.access.note(look(.random()))
      #expect(try await store.access.looks(family: family, newest: 100) == looks.reversed())
      #expect(try await store.access.looks(family: family, newest: 2) == Array(looks.reversed().prefix(2)))
      let bare = Look(
        at: noon, party: .person(.random()), organization: nil, family: .random(), purpose: .max, outcome: .refused,
        items: [])
      try await store.access.note(bare)
      #expect(try await store.access.looks(family: bare.family, newest: 1) == [bare])
      #expect(try await store.access.verify() == [])
    }
  }

  @Test("a family that does not exist costs the same writes", arguments: Engine.allCases)
  func missingFamily(_ engine: Engine) async throws {
    try await withBed(engine) { bed in
      let store = try await Recorder.store(bed)
      let (family, _) = try await store.store.family(events: 1)
      try await store.store.access.note(look(family))
      var asked: [[String]] = []
      for family in [family, .random()] {
        store.recorder.forget()
        try await store.store.access.note(look(family))
        asked.append(store.recorder.statements.map(\.sql))
      }
      #expect(asked[0] == asked[1])
      #expect(asked[0].count == 2)
      await store.store.close()
    }
  }

  @Test("looks noted at once, by two processes, are chained without a gap", arguments: Engine.allCases)
  func concurrent(_ engine: Engine) async throws {
    try await withStore(engine) { store, bed in
      let other = try await bed.open()
      let family = FamilyID.random()
      _ = try await concurrently(300) { number in
        try await (number.isMultiple(of: 2) ? store : other).access.note(look(family, minute: Int64(number)))
      }
      #expect(try await store.access.looks(family: family, newest: 1_000).count == 300)
      #expect(try await store.access.verify() == [])
      let chains = try await raw(bed) { try $0.rows("SELECT length FROM look_chain").map { try $0.integer(0) } }
      #expect(chains == [150, 150])
      let last = try await raw(bed) { connection in
        let last = "(SELECT max(seq) FROM look)"
        return try connection.run("DELETE FROM look WHERE seq = \(last)")
      }
      #expect(last == 2)
      #expect(try await store.access.verify().count == 2)
      await other.close()
    }
  }

  @Test("a look that could not be noted says so, and the next ones are noted again", arguments: Engine.allCases)
  func failing(_ engine: Engine) async throws {
    try await withStore(engine) { store, bed in
      let family = FamilyID.random()
      try await store.access.note(look(family))
      _ = try await raw(bed) { try $0.run("ALTER TABLE look RENAME TO hidden") }
      await #expect(throws: StoreError.self) { try await store.access.note(look(family)) }
      _ = try await raw(bed) { try $0.run("ALTER TABLE hidden RENAME TO look") }
      try await store.access.note(look(family))
      #expect(try await store.access.looks(family: family, newest: 10).count == 2)
      #expect(try await store.access.verify() == [])
    }
  }
}
