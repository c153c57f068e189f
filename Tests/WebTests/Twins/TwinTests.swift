import Glibc
import Testing

@Suite("Twin worlds: what somebody may not know changes no byte of what he gets")
struct TwinTests {
  /// How long the search goes on; a longer one finds more.
  static let seconds = getenv("SAMEN_TWIN_SECONDS").flatMap { Int(String(cString: $0)) } ?? 60
  static let isTalkative = getenv("SAMEN_TWIN_TALK") != nil
  static let start = getenv("SAMEN_TWIN_SEED").flatMap { UInt64(String(cString: $0)) } ?? 2_026

  @Test("Status, headers in order, and bytes, of every page and many forms, in random families")
  func twins() async throws {
    let clock = ContinuousClock()
    let end = clock.now + .seconds(Self.seconds)
    var (seeds, answers, changes, parted) = (UInt64(0), 0, 0, 0)
    while clock.now < end {
      let twins = try Twins(seed: Self.start + seeds)
      let errands = Errands(twins).list
      let result = try await twins.compare(errands)
      seeds += 1
      answers += result.compared
      changes += twins.changes.count
      if let difference = result.parted {
        parted += 1
        if Self.isTalkative { print("seed \(twins.seed), \(result.compared) of \(result.all): \(difference)") }
      }
      if let leak = result.leak {
        Issue.record("\(try await twins.shrunk(errands, leak))")
        return
      }
    }
    print(
      """
      twin worlds: seeds \(Self.start)..<\(Self.start + seeds), \(changes) changes, \(answers) answers compared; \
      \(parted) ended when an act of the viewer told him more in one world
      """)
    #expect(changes > 0)
  }
}
