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
    var (seeds, statuses, changes, parted) = (UInt64(0), [Int: Int](), 0, 0)
    // On a slow machine it goes on until every kind of answer was seen, for a bounded number of families.
    while clock.now < end || (seeds < 60 && Self.wanted.contains { statuses[$0] == nil }) {
      let twins = try Twins(seed: Self.start + seeds)
      let errands = Errands(twins).list
      let result = try await twins.compare(errands)
      seeds += 1
      for status in result.statuses { statuses[status, default: 0] += 1 }
      changes += twins.changes.count
      if let difference = result.parted {
        parted += 1
        if Self.isTalkative { print("seed \(twins.seed), \(result.statuses.count) of \(result.all): \(difference)") }
      }
      if let leak = result.leak {
        Issue.record("\(try await twins.shrunk(errands, leak))")
        return
      }
    }
    print(
      """
      twin worlds: seeds \(Self.start)..<\(Self.start + seeds), \(changes) changes, answers compared \
      by status \(statuses.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }.joined(separator: ", ")); \
      \(parted) ended when an act of the viewer told him more in one world
      """)
    #expect(changes > 0)
    // It could have failed: pages were shown, forms had effect, some were refused, and much was hidden.
    for status in Self.wanted { #expect(statuses[status, default: 0] > 0, "\(status)") }
  }

  private static let wanted = [200, 303, 404, 422]
}
