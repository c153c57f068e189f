import Casework
import Foundation
import Store
import Vocabulary

/// Durable commands a second, beside what the engine itself commits on the same disk.
struct CommandBench {
  let folder: String
  let postgres: String?

  func report() async throws {
    let files = "sqlite:\(folder)/commands"
    try await report("SQLite", try DatabaseLocation("\(files).sqlite"), try DatabaseLocation("\(files)-keys.sqlite"))
    guard let postgres else { return Figures.row("PostgreSQL", "not measured: name a server with --postgres") }
    let scratch = try await ScratchDatabases.make(postgres)
    try await report("PostgreSQL", try DatabaseLocation(scratch.database), try DatabaseLocation(scratch.keys))
    try await ScratchDatabases.drop(postgres, scratch)
  }

  private func report(_ engine: String, _ database: DatabaseLocation, _ keys: DatabaseLocation) async throws {
    let store = try await Store.open(database: database, keys: keys, master: .new())
    let casework = Casework(store, cached: 1_000)
    let families = try await BenchFamilies.make(casework, count: 200)
    let plain = try await database.open()
    _ = try await plain.write {
      try $0.run("CREATE TABLE bench_row (id BIGINT NOT NULL PRIMARY KEY, at BIGINT NOT NULL)")
    }
    Figures.heading("Durable commands, \(engine)")
    let counter = BenchCounter()
    for writers in [1, 64] {
      let who = writers == 1 ? "one after another" : "\(writers) at once"
      let own = try await rate(writers) { _ in try await commit(insert(counter.next()), to: plain) }
      let commands = try await rate(writers) { number in
        let id = counter.next()
        try await BenchFamilies.command(casework, families[number % families.count], UInt64(id))
      }
      Figures.row("the engine's own commits a second, \(who)", "\(Int(own))")
      Figures.row("commands a second, \(who)", "\(Int(commands))")
      Figures.row("ratio, \(who)\(writers == 1 ? "" : " (goal: 0.8)")", Figures.round(commands / own, 2))
    }
    let grouped = try await rate(64) { _ in
      let row = insert(counter.next())
      _ = try await plain.write { try $0.run([row]) }
    }
    Figures.row("rows of one insert a second through our grouping, 64 at once (no goal)", "\(Int(grouped))")
    await plain.close()
    await store.close()
  }

  private func insert(_ id: Int64) -> Statement {
    Statement("INSERT INTO bench_row (id, at) VALUES ($1, $2)", [.integer(id), .integer(id)])
  }

  /// A commit as the engine makes it by itself: SQLite one for each write; PostgreSQL shares what its own log can.
  private func commit(_ row: Statement, to database: any Database) async throws {
    try await database.writeUngrouped([row])
  }

  /// How often a second `work` is done by this many tasks in about three seconds.
  private func rate(_ tasks: Int, _ work: @escaping @Sendable (Int) async throws -> Void) async throws -> Double {
    let until = Date.now.addingTimeInterval(3)
    let start = Date.now
    let done = try await withThrowingTaskGroup(of: Int.self) { group in
      for task in 0..<tasks {
        group.addTask {
          var done = 0
          while Date.now < until {
            try await work(task + done * tasks)
            done += 1
          }
          return done
        }
      }
      return try await group.reduce(0, +)
    }
    return Double(done) / Date.now.timeIntervalSince(start)
  }
}
