import Casework
import Store
import Vocabulary
import Web

/// The first fifty families of one professional who has very many, by day, as the page that shows them.
struct CaseloadBench {
  let folder: String
  let postgres: String?
  let families: Int

  func report() async throws {
    let files = "sqlite:\(folder)/caseload"
    try await report("SQLite", try DatabaseLocation("\(files).sqlite"), try DatabaseLocation("\(files)-keys.sqlite"))
    guard let postgres else { return Figures.row("PostgreSQL", "not measured: name a server with --postgres") }
    let scratch = try await ScratchDatabases.make(postgres)
    try await report("PostgreSQL", try DatabaseLocation(scratch.database), try DatabaseLocation(scratch.keys))
    try await ScratchDatabases.drop(postgres, scratch)
  }

  private func report(_ engine: String, _ database: DatabaseLocation, _ keys: DatabaseLocation) async throws {
    Figures.heading("The first 50 of \(families) families by day, \(engine)")
    let store = try await Store.open(database: database, keys: keys, master: .new())
    let casework = Casework(store, clock: WallClock { Moment(BenchFamilies.start + 1, hour: 12) })
    try await BenchFamilies.makeHelped(casework, count: families)
    var settings = SiteSettings()
    settings.isSecure = false
    let front = Front(casework, settings: settings)
    let cookie = try await front.cookieForBench(.practitioner(BenchFamilies.worker))
    let cold = try await Cost.of { _ = try await front.bytesForBench("/mijn-werk", cookie: cookie) }
    let count = 200
    let warm = try await Cost.of {
      for _ in 0..<count { _ = try await front.bytesForBench("/mijn-werk", cookie: cookie) }
    }
    Figures.row("bytes", "\(try await front.bytesForBench("/mijn-werk", cookie: cookie))")
    Figures.row(
      "processor time, those families in memory (goal: under 5 ms)",
      "\(Figures.round(warm.processor / Double(count) * 1e3, 2)) ms")
    Figures.row("processor time, none in memory yet", "\(Figures.round(cold.processor * 1e3, 1)) ms")
    await store.close()
  }
}
