import Casework
import Store
import Vocabulary

/// Resident memory at rest, and with many families open.
struct MemoryBench {
  let folder: String
  let families: Int

  func report() async throws {
    let store = try await BenchStore.open(folder, "memory")
    Figures.heading("Memory of this process")
    let all = try await BenchFamilies.make(Casework(store, cached: 1), count: families)
    let before = Figures.residentMemory
    let casework = Casework(store, cached: families)
    for id in all { _ = try await casework.openForBench(id) }
    let after = Figures.residentMemory
    Figures.row("at rest", "\(Int(before)) MB")
    Figures.row("with \(families) families open", "\(Int(after)) MB")
    Figures.row("a family", "\(Figures.round((after - before) * 1_024 / Double(families), 1)) kB")
    await store.close()
  }
}
