import Pages
import Recorder
import Testing
import Vocabulary

@testable import Casework
@testable import Store
@testable import Web

@Suite("A page asks little of the database")
struct StatementTests {
  private let a = Cast.a

  /// What the engine is asked while a page is shown a second time; looks are written by statements of their own.
  private func statements(for site: FamilySite, of name: String) async throws -> (reads: [String], writes: [String]) {
    try await statements(for: .family(a.family, site), of: name)
  }

  private func statements(for site: Site, of name: String) async throws -> (reads: [String], writes: [String]) {
    try await withFolder { folder in
      let now = Moment(a.day(House.day), hour: 12)
      let recorder = Recorder(try await DatabaseLocation.sqlite(path: folder + "/families.db").open())
      let keys = try await DatabaseLocation.sqlite(path: folder + "/keys.db").open()
      let store = try await Store.open(recorder, keys, master: .test, at: now, sealing: .on)
      let clock = StandingClock(now)
      let casework = Casework(store, clock: clock.clock, identifiers: .deterministic("test"))
      _ = try await casework.importCases(try CaseFile.demo(), until: now, as: .demo)
      let front = Front(casework, settings: .test, demo: nil, wallClock: clock.clock)
      let house = House(store: store, casework: casework, front: front, clock: clock)
      var browser = try await house.browser(of: a.party(name))
      #expect(try await browser.get(site).status == 200)
      recorder.forget()
      #expect(try await browser.get(site).status == 200)
      let asked = recorder.statements.map(\.sql)
      await store.close()
      return (asked.filter { $0.hasPrefix("SELECT") }, asked.filter { !$0.hasPrefix("SELECT") })
    }
  }

  @Test(
    "the plan, once the family is in memory: one question, and the two statements of one look",
    arguments: [
      "samira", "noor", "marit", "femke",
    ])
  func plan(_ name: String) async throws {
    let asked = try await statements(for: .plan, of: name)
    #expect(asked.reads.count == 1, "\(asked.reads)")
    #expect(asked.writes.count == 2, "\(asked.writes)")
    #expect(asked.writes.allSatisfy { $0.contains("look") })
  }

  @Test("a professional's own families, once in memory: one question more than the plan, however many families")
  func work() async throws {
    let asked = try await statements(for: Site.myWork, of: "femke")
    #expect(asked.reads.count == 2, "\(asked.reads)")
    #expect(asked.writes.count == 2, "\(asked.writes)")
  }

  @Test("a page that reads the log of looks asks more: the count counts")
  func control() async throws {
    #expect(try await statements(for: .sight, of: "samira").reads.count > 1)
  }
}
