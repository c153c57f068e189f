import Dispatch
import Glibc
import Synchronization
import Testing
import Vocabulary

@testable import Store

@Suite("SQLite")
struct SQLiteTests {
  @Test("each commit is on the disk before it is acknowledged: synchronous is FULL")
  func synchronous() async throws {
    try await withBed(.sqlite) { bed in
      let database = try SQLiteDatabase(path: bed.folder + "/families.db")
      #expect(try await database.alone { try $0.rows("PRAGMA synchronous").first?.integer(0) } == 2)
      try await database.write { _ = try $0.run("CREATE TABLE t (n INTEGER)") }
      #expect(try await database.alone { try $0.rows("PRAGMA synchronous").first?.integer(0) } == 2)
      await database.close()
    }
  }

  @Test("a commit that fails fails all that share it")
  func failingCommit() async throws {
    try await withBed(.sqlite) { bed in
      let database = try SQLiteDatabase(path: bed.folder + "/families.db")
      try await database.write { connection in
        try connection.run("CREATE TABLE a (n INTEGER PRIMARY KEY)")
        try connection.run("CREATE TABLE b (n INTEGER REFERENCES a (n) DEFERRABLE INITIALLY DEFERRED)")
      }
      // Holds the writer until all others stand in line, so that they share one commit.
      let gate = DispatchSemaphore(value: 0)
      let arrived = Mutex(0)
      async let first: Void = database.write { _ in gate.wait() }
      async let opened: Void = {
        while arrived.withLock({ $0 }) < 8 { try await Task.sleep(for: .milliseconds(10)) }
        try await Task.sleep(for: .milliseconds(200))
        gate.signal()
      }()
      try await Task.sleep(for: .milliseconds(50))
      let outcomes = try await concurrently(8) { number in
        arrived.withLock { $0 += 1 }
        do {
          try await database.write { connection in
            try connection.run("INSERT INTO a VALUES ($1)", [.number(number)])
            if number == 3 { try connection.run("INSERT INTO b VALUES (99)") }
          }
          return "done"
        } catch StoreError.outcomeUnknown {
          return "unknown"
        }
      }
      _ = try await (first, opened)
      #expect(outcomes == Array(repeating: "unknown", count: 8))
      #expect(try await database.read { try $0.rows("SELECT n FROM a").count } == 0)
      await database.close()
    }
  }

  @Test("others on this machine cannot read the files")
  func fileModes() async throws {
    try await withStore(.sqlite) { store, bed in
      _ = try await store.family(events: 1)
      for file in files(in: bed.folder) {
        var status = stat()
        #expect(stat(file, &status) == 0)
        #expect(status.st_mode & 0o077 == 0, "\(file)")
      }
    }
  }

  @Test("a truncated file is found", arguments: [100, 4_096, 40_000])
  func truncated(_ keep: Int) async throws {
    try await withBed(.sqlite) { bed in
      let store = try await bed.open()
      for _ in 0..<40 { _ = try await store.family(events: 10) }
      await store.close()
      let path = bed.folder + "/families.db"
      #expect(contents(path).count > 100_000)
      #expect(truncate(path, keep) == 0)
      await #expect(throws: StoreError.self) {
        let store = try await bed.open()
        let faults = try await store.log.verifyAll().faults
        await store.close()
        if !faults.isEmpty { throw StoreError.altered("found") }
      }
    }
  }

  @Test("a temporary store works, and leaves nothing behind")
  func temporary() async throws {
    let store = try await Store.temporary()
    let (family, items) = try await store.family(events: 2)
    #expect(try await store.log.words(of: family, items: items).count == 2)
    let folder = try #require(store.scratch)
    #expect(files(in: folder).count > 1)
    await store.close()
    #expect(access(folder, F_OK) != 0)
  }

  @Test("a database in a folder that does not exist is not available")
  func noFolder() {
    #expect(throws: StoreError.self) { try SQLiteDatabase(path: "/tmp/samen-no-such-folder/x.db") }
  }
}
