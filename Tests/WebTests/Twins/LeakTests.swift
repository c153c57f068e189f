import HummingbirdCore
import Testing

@testable import Web

@Suite("The comparison of twin worlds finds every leak that is planted", .serialized)
struct LeakTests {
  /// Fewer than a search looks at.
  static let seeds = TwinTests.start..<TwinTests.start + 90

  @Test("A planted leak is found within the same seeds", arguments: PlantedLeak.allCases)
  func planted(leak: PlantedLeak) async throws {
    for seed in Self.seeds {
      let twins = try Twins(seed: seed)
      let errands = Errands(twins, items: 2, forms: 12)
      if try await twins.compare(errands.list, through: leak.door, post: leak.post).leak != nil { return }
    }
    Issue.record("\(leak) was not found in seeds \(Self.seeds)")
  }

  @Test("Without a leak the same seeds give nothing: the control")
  func control() async throws {
    for seed in Self.seeds.prefix(4) {
      let twins = try Twins(seed: seed)
      let errands = Errands(twins, items: 4, forms: 6)
      let through: DoorOf = { house, _ in { Response(try await Answer(house.front.respond(to: $0, context: $1))) } }
      #expect(try await twins.compare(errands.list, through: through).leak == nil)
    }
  }
}
