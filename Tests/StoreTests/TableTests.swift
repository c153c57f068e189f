import Testing
import Vocabulary

@testable import Store

@Suite("Notebook, accounts and sessions")
struct TableTests {
  @Test(
    "an address for somebody's calendar is there until it is ended, and a new one ends it", arguments: Engine.allCases)
  func calendar(_ engine: Engine) async throws {
    try await withStore(engine) { store, _ in
      let ann = Party.person(.random())
      let (first, second) = ([UInt8](repeating: 1, count: 32), [UInt8](repeating: 2, count: 32))
      #expect(try await !store.accounts.hasCalendar(ann))
      for token in [first, second] {
        try await store.accounts.keep(calendar: token, of: ann, language: .dutch)
        #expect(try await store.accounts.hasCalendar(ann))
      }
      #expect(try await store.accounts.calendar(first) == nil)
      #expect(try await store.accounts.calendar(second)?.party == ann)
      try await store.accounts.endCalendar(of: ann)
      #expect(try await !store.accounts.hasCalendar(ann))
      #expect(try await store.accounts.calendar(second) == nil)
    }
  }

  @Test("that the days of a list of work are missing is seen only where there are families", arguments: Engine.allCases)
  func dues(_ engine: Engine) async throws {
    try await withStore(engine) { store, _ in
      #expect(try await !store.log.lacksDues())
      let (family, _) = try await store.family(events: 1)
      #expect(try await store.log.lacksDues())
      let due = DueRow(practitioner: .random(), day: noon.day, until: nil)
      #expect(try await store.log.replace([.dues(family, [due])], of: family, at: 1))
      #expect(try await !store.log.lacksDues())
    }
  }

  @Test("a reflection is its author's alone, and goes with its key", arguments: Engine.allCases)
  func notebook(_ engine: Engine) async throws {
    try await withStore(engine) { store, bed in
      let (ann, ben) = (PractitionerID.random(), PractitionerID.random())
      let first = Reflection(id: .random(), author: ann, at: noon, words: facts("tired"))
      let second = Reflection(
        id: .random(), author: ann, at: Moment(milliseconds: noon.milliseconds + 1), words: facts(""))
      try await store.notebook.write(first)
      try await store.notebook.write(second)
      await #expect(throws: StoreError.self) { try await store.notebook.write(first) }
      #expect(try await store.notebook.list(by: ann) == [second, first])
      #expect(try await store.notebook.list(by: ben) == [])
      #expect(try await !store.notebook.delete(first.id, by: ben))
      let key = try await raw(bed) { connection in
        try connection.rows("SELECT data_key FROM reflection WHERE id = $1", [.id(first.id)]).first?
          .identifier(0, DataKeyID.self)
      }
      #expect(try await store.notebook.delete(first.id, by: ann))
      #expect(try await store.notebook.list(by: ann) == [second])
      #expect(try await store.keys.open([try #require(key)]).isEmpty)
    }
  }

  @Test(
    "what was typed is its writer's alone, in its own form, sealed, and goes with its key", arguments: Engine.allCases)
  func unsent(_ engine: Engine) async throws {
    try await withStore(engine) { store, bed in
      let (ann, ben) = (Party.person(.random()), Party.person(.random()))
      try await store.unsent.keep(facts("first"), of: ann, form: "/a", at: noon)
      try await store.unsent.keep(facts("second"), of: ann, form: "/a", at: noon)
      #expect(try await store.unsent.find(of: ann, form: "/a", at: noon) == facts("second"))
      #expect(try await store.unsent.find(of: ben, form: "/a", at: noon) == nil)
      #expect(try await store.unsent.find(of: ann, form: "/b", at: noon) == nil)
      let rows = try await raw(bed) { try $0.rows("SELECT sealed, data_key FROM unsent") }
      #expect(rows.count == 1)
      #expect(try !String(decoding: rows[0].blob(0), as: UTF8.self).contains("second"))
      let key = try rows[0].identifier(1, DataKeyID.self)
      try await store.unsent.drop(of: ann, form: "/a")
      #expect(try await store.unsent.find(of: ann, form: "/a", at: noon) == nil)
      #expect(try await store.keys.open([key]).isEmpty)
      for number in 0..<25 { try await store.unsent.keep(facts("x"), of: ann, form: "/\(number)", at: noon) }
      #expect(try await raw(bed) { try $0.rows("SELECT place FROM unsent") }.count == 20)
      let later = Moment(milliseconds: noon.milliseconds + 31 * 86_400_000)
      #expect(try await store.unsent.find(of: ann, form: "/24", at: later) == nil)
      #expect(try await store.unsent.sweep(at: later) == 20)
    }
  }

  @Test("a reflection moved to another author cannot be opened", arguments: Engine.allCases)
  func stolenReflection(_ engine: Engine) async throws {
    try await withStore(engine) { store, bed in
      let (ann, ben) = (PractitionerID.random(), PractitionerID.random())
      try await store.notebook.write(Reflection(id: .random(), author: ann, at: noon, words: facts("tired")))
      _ = try await raw(bed) { try $0.run("UPDATE reflection SET author = $1", [.id(ben)]) }
      await #expect(throws: StoreError.self) { try await store.notebook.list(by: ben) }
    }
  }

  @Test("practitioners and organisations are found by identifier", arguments: Engine.allCases)
  func accounts(_ engine: Engine) async throws {
    try await withStore(engine) { store, _ in
      let school = OrganizationRow(id: .random(), name: "De Regenboog", kind: "school")
      let samira = PractitionerRow(id: .random(), name: "Samira", function: "mentor", organization: school.id)
      await #expect(throws: StoreError.self) { try await store.accounts.put(samira) }
      try await store.accounts.put(school)
      try await store.accounts.put(samira)
      let renamed = PractitionerRow(id: samira.id, name: "Samira B.", function: "", organization: school.id)
      try await store.accounts.put(renamed)
      #expect(try await store.accounts.named([samira.id, .random()]) == [samira.id: renamed])
      #expect(try await store.accounts.named([school.id]) == [school.id: school])
      #expect(try await store.accounts.named([PractitionerID]()) == [:])
      let hostile = OrganizationRow(id: .random(), name: "'; DROP TABLE session; --", kind: "x")
      try await store.accounts.put(hostile)
      #expect(try await store.accounts.named([hostile.id])[hostile.id] == hostile)
    }
  }

  @Test("a session is found until it expires or is ended", arguments: Engine.allCases)
  func sessions(_ engine: Engine) async throws {
    try await withStore(engine) { store, _ in
      let end = Moment(milliseconds: noon.milliseconds + 60_000)
      let (ann, token) = (Party.person(.random()), [UInt8].random(count: 32))
      var session = SessionRow(
        tokenHash: token, party: ann, csrfSecret: .random(count: 32), language: .dutch, created: noon, lastSeen: noon,
        expires: end)
      try await store.accounts.insert(session)
      #expect(try await store.accounts.session(token, at: noon) == session)
      #expect(try await store.accounts.session(token, at: end) == nil)
      #expect(try await store.accounts.session(.random(count: 32), at: noon) == nil)
      session.lastSeen = Moment(milliseconds: noon.milliseconds + 1)
      session.language = .english
      try await store.accounts.touch(token, at: session.lastSeen, language: .english)
      #expect(try await store.accounts.session(token, at: noon) == session)
      try await store.accounts.deleteSession(token)
      #expect(try await store.accounts.session(token, at: noon) == nil)
      try await store.accounts.insert(session)
      try await store.accounts.deleteSessions(of: ann, at: noon)
      #expect(try await store.accounts.session(token, at: noon) == nil)
    }
  }
}
