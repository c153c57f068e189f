import Recorder
import Testing
import Vocabulary

@testable import Store

@Suite("What the engines do for a statement")
struct QueryPlanTests {
  @Test("a page costs one statement for words and one for keys, and an append one write", arguments: Engine.allCases)
  func counts(_ engine: Engine) async throws {
    try await withBed(engine) { bed in
      let (store, main, keys) = try await Recorder.store(bed)
      let (family, items) = try await store.family(events: 30)
      let other = try await Recorder.store(bed)
      #expect(try await other.store.log.load(family).count == 30)
      other.recorder.forget()
      other.keys.forget()
      #expect(try await other.store.log.words(of: family, items: items).count == 30)
      #expect(other.recorder.statements.count == 1)
      #expect(other.keys.statements.count == 1)
      // From then on the keys are at hand.
      _ = try await other.store.log.words(of: family, items: items)
      #expect(other.keys.statements.count == 1)
      main.forget()
      keys.forget()
      _ = try await store.log.append(family: family, expecting: 30, entries: [entry("x")], receipt: .random())
      #expect(main.statements.count == 3)
      main.forget()
      _ = try await store.log.append(family: family, expecting: 31, entries: [entry("x", words: (items[0], "y"))])
      #expect(main.statements.count == 5)
      #expect(keys.statements.isEmpty)
      await other.store.close()
      await store.close()
    }
  }

  @Test("statements about one family, party, author or session use an index", arguments: Engine.allCases)
  func indexes(_ engine: Engine) async throws {
    try await withBed(engine) { bed in
      let (store, main, keys) = try await Recorder.store(bed)
      main.forget()
      keys.forget()
      try await useEverything(store)
      for (recorder, isKeys) in [(main, false), (keys, true)] {
        var seen: Set<String> = []
        for statement in recorder.statements where seen.insert(statement.sql).inserted {
          guard ["SELECT", "UPDATE", "DELETE"].contains(statement.sql.prefix(6)) else { continue }
          let scans = try await scans(statement, bed, keys: isKeys)
          #expect(scans == [], "\(statement.sql)")
        }
        #expect(seen.count > (isKeys ? 2 : 20))
      }
      await store.close()
    }
  }

  private func useEverything(_ store: Store) async throws {
    let (family, items) = try await store.family(events: 3)
    let ann = PractitionerID.random()
    let tie = Tie(party: .practitioner(ann), from: noon.day, until: nil)
    _ = try await store.log.append(
      family: family, expecting: 3, entries: [entry("a", words: (items[0], "b"))], receipt: .random(),
      changes: [.ties(family, [tie])])
    _ = try await store.log.load(family, after: 2)
    _ = try await store.log.words(of: family, items: items)
    _ = try await store.log.receipt(family, .random())
    _ = try await store.log.ties(of: tie.party)
    _ = try await store.log.ties(in: family)
    let due = DueRow(practitioner: ann, day: noon.day, until: nil)
    _ = try await store.log.replace([.ties(family, [tie]), .dues(family, [due])], of: family, at: 4)
    _ = try await store.log.dues(in: family)
    _ = try await store.log.dues(of: ann, on: noon.day, limit: 10)
    _ = try await store.log.families(limit: 10)
    _ = try await store.log.verify(family)
    _ = try await store.access.note(look(family))
    _ = try await store.access.note(look(family))
    _ = try await store.access.looks(family: family, newest: 10)
    let reflection = Reflection(id: .random(), author: ann, at: noon, words: [])
    try await store.notebook.write(reflection)
    _ = try await store.notebook.list(by: ann)
    _ = try await store.notebook.delete(reflection.id, by: ann)
    _ = try await store.accounts.named([ann])
    _ = try await store.accounts.calendar([UInt8](repeating: 0, count: 32))
    _ = try await store.accounts.hasCalendar(.person(PersonID(high: 1, low: 2)))
    _ = try await store.accounts.session([UInt8](repeating: 0, count: 32), at: noon)
    try await store.accounts.touch([UInt8](repeating: 0, count: 32), at: noon, language: .dutch)
    try await store.accounts.deleteSession([UInt8](repeating: 0, count: 32))
    try await store.log.destroyWords(family, item: items[1], wiping: .keys)
    try await store.log.destroyFamily(family, ground: "test", at: noon, wiping: .keys)
  }

  /// The tables that are read from end to end, other than the two that hold a handful of rows.
  private func scans(_ statement: Statement, _ bed: Bed, keys: Bool) async throws -> [String] {
    let plan: [String]
    switch bed.engine {
    case .sqlite:
      plan = try await raw(bed, keys: keys) { connection in
        try connection.rows("EXPLAIN QUERY PLAN \(statement.sql)", statement.values).map { try $0.text(3) }
      }.filter { $0.hasPrefix("SCAN") && !$0.contains("USING") }
    case .postgres:
      plan = try await raw(bed, keys: keys) { connection in
        try connection.run("SET LOCAL enable_seqscan = off")
        return try connection.rows("EXPLAIN \(statement.sql)", statement.values).map { try $0.text(0) }
      }.filter { $0.contains("Seq Scan") }
    }
    return plan.filter { !$0.contains("condemned_key") && !$0.contains("epoch") }
  }
}
