import ArgumentParser
import Foundation

/// `samen bench`: figures, side by side in one run and as ratios. A benchmark, not a test: it judges nothing.
struct BenchCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bench", abstract: "Measures sight, cold opening, pages, commands and memory on this machine.")

  @Option(help: "Also measure commands on this PostgreSQL server (postgres://...); databases are made and dropped.")
  var postgres: String?

  @Option(help: "Only evaluate sight this many times, for counting allocations from outside.")
  var sightOnly: Int?

  @Option(help: "Only ask for the plan page this many times, for a profiler.")
  var pageOnly: Int?

  @Flag(help: "Only look for help in the directory.")
  var directoryOnly: Bool = false

  @Flag(help: "Leave out the parts that take long: memory with 10,000 families, the largest cold opening.")
  var quick: Bool = false

  func run() async throws {
    if let sightOnly { return try SightBench().evaluate(times: sightOnly) }
    let folder = NSTemporaryDirectory() + "samen-bench-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    if let pageOnly { return try await PageBench(folder: folder).ask(times: pageOnly) }
    if directoryOnly {
      return try await DirectoryBench(folder: folder, postgres: postgres, offerings: quick ? 2_000 : 20_000).report()
    }
    // First, while nothing else has taken memory.
    try await MemoryBench(folder: folder, families: quick ? 1_000 : 10_000).report()
    try SightBench().report()
    try await ColdOpenBench(folder: folder, sizes: quick ? [200, 2_000] : [200, 2_000, 20_000]).report()
    try await PageBench(folder: folder).report()
    try await CaseloadBench(folder: folder, postgres: postgres, families: quick ? 1_000 : 10_000).report()
    try await CommandBench(folder: folder, postgres: postgres).report()
    try await DirectoryBench(folder: folder, postgres: postgres, offerings: quick ? 2_000 : 20_000).report()
  }
}
