import Casework
import Domain
import Foundation
import Store
import Vocabulary

/// Opening a family that is not in memory: load, unseal, decode, fold.
struct ColdOpenBench {
  let folder: String
  let sizes: [Int]

  func report() async throws {
    Figures.heading("Cold opening of a family, SQLite")
    for size in sizes {
      let store = try await BenchStore.open(folder, "cold-\(size)")
      let id = try await BenchStore.fill(store, events: size)
      let runs = size > 5_000 ? 5 : 21
      var costs: [Cost] = []
      for _ in 0..<runs {
        let casework = Casework(store, cached: 1)
        costs.append(try await Cost.of { _ = try await casework.openForBench(id) })
      }
      let cost = Figures.median(costs)
      let goal = size == 2_000 ? " (goal: under 12 ms)" : ""
      Figures.row("\(size) events, processor time\(goal)", "\(Figures.round(cost.processor * 1e3, 2)) ms")
      await store.close()
    }
  }
}

/// Stores and families to measure with.
enum BenchStore {
  static func open(_ folder: String, _ name: String) async throws -> Store {
    try await Store.open(
      database: try DatabaseLocation("sqlite:\(folder)/\(name).sqlite"),
      keys: try DatabaseLocation("sqlite:\(folder)/\(name)-keys.sqlite"), master: .new())
  }

  /// One family whose log is a year of the demo, and then notes until it has this many events.
  static func fill(_ store: Store, events size: Int) async throws -> FamilyID {
    guard let file = try CaseFile.demo()["A"] else { throw Failure.failure("the demo has no case A") }
    var player = CasePlayer(try CaseTimeline("A", file))
    try player.play(until: Moment(milliseconds: .max))
    var events = player.events
    let names = player.timeline.names
    let last = events.last?.event.at ?? Moment(milliseconds: 0)
    var number = 0
    while events.count < size {
      let item = ItemID(high: 99, low: UInt64(number))
      let envelope = Envelope(
        id: item, kind: .contactNote, subjects: [names.person("samira")], domain: .incomeAndDebt,
        author: names.party("ilse"), organization: names.organization("jeugdteam"))
      let event = FamilyEvent(
        .placed(envelope), by: names.party("ilse"), at: Moment(milliseconds: last.milliseconds + Int64(number)),
        rules: RuleSetID("nl-2026"))
      events.append(
        NewEvent(
          event, words: Words(stored: item, [.body: "Een notitie van gewone lengte, zoals er veel zijn. \(number)"])))
      number += 1
    }
    return try await Casework(store).appendForBench(
      Array(events.prefix(max(size, player.events.count))), to: names.family)
  }
}
