import Testing
import Vocabulary

@testable import Store

@Suite("Notebook, accounts and sessions")
struct TableTests {
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
