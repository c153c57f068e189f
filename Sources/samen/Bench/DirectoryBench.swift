import Casework
import Foundation
import Store
import Vocabulary

/// Looking for help among many made-up offerings, on both engines.
struct DirectoryBench {
  let folder: String
  let postgres: String?
  let offerings: Int

  func report() async throws {
    let files = "sqlite:\(folder)/directory"
    try await report("SQLite", try DatabaseLocation("\(files).sqlite"), try DatabaseLocation("\(files)-keys.sqlite"))
    guard let postgres else { return Figures.row("PostgreSQL", "not measured: name a server with --postgres") }
    let scratch = try await ScratchDatabases.make(postgres)
    try await report("PostgreSQL", try DatabaseLocation(scratch.database), try DatabaseLocation(scratch.keys))
    try await ScratchDatabases.drop(postgres, scratch)
  }

  private func report(_ engine: String, _ database: DatabaseLocation, _ keys: DatabaseLocation) async throws {
    let store = try await Store.open(database: database, keys: keys, master: .new())
    let casework = Casework(store)
    try await casework.fillDirectoryForBench(offerings)
    Figures.heading("Looking among \(offerings) offerings, \(engine) (goal: under 20 ms)")
    let town = try await casework.municipalities().first
    let searches: [(String, OfferingSearch)] = [
      ("all of them", OfferingSearch()),
      ("a rare word", OfferingSearch(words: ["rekentafel7"])),
      ("the beginning of a word that many have", OfferingSearch(words: ["schuld"])),
      ("two words", OfferingSearch(words: ["hulp", "thuis"])),
      ("a part of life and an age", OfferingSearch(domain: .parenting, age: 9)),
      ("near a town", OfferingSearch(municipality: town)),
      (
        "everything at once",
        OfferingSearch(
          words: ["hulp"], domain: .parenting, age: 9, municipality: town, language: .dutch, weeks: 13)
      ),
    ]
    for (what, search) in searches {
      var walls: [Double] = []
      for _ in 0..<51 {
        walls.append(try await Cost.of { _ = try await casework.offerings(search, page: 1) }.wall)
      }
      let sorted = walls.sorted()
      let slow = Figures.round(sorted[48] * 1e3, 2)
      Figures.row("\(what): median, and 95 of 100", "\(Figures.round(sorted[25] * 1e3, 2)) ms, \(slow) ms")
    }
    let last = try await Cost.of { _ = try await casework.offerings(OfferingSearch(), page: 9_999) }
    Figures.row("the last page of all", "\(Figures.round(last.wall * 1e3, 2)) ms")
    await store.close()
  }
}
