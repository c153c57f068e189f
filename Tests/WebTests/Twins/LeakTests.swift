import Testing

@Suite("The comparison of twin worlds finds every leak that is planted")
struct LeakTests {
  /// Fewer than a search looks at.
  static let seeds = TwinTests.start..<TwinTests.start + 90
  static let controls: Set<PlantedLeak> = [.sizeOfWhatIsSeen]

  /// Each pair of worlds is played once; every leak tells its own from the same answers.
  @Test("Each is found within the same seeds, and what is no leak is not")
  func planted() async throws {
    var unfound = Set(PlantedLeak.allCases).subtracting(Self.controls)
    for seed in Self.seeds where !unfound.isEmpty {
      let twins = try Twins(seed: seed, wanted: 14)
      let errands = Errands(twins, items: 2, forms: 12).list
      let result = try await twins.compare(errands, planting: Array(unfound.union(Self.controls)))
      #expect(result.leak == nil, "seed \(seed)")
      #expect(result.found.isDisjoint(with: Self.controls), "seed \(seed)")
      let news = result.found.intersection(unfound)
      if !news.isEmpty { print("seed \(seed): \(news.map(\.rawValue).sorted().joined(separator: ", "))") }
      unfound.subtract(news)
    }
    #expect(unfound.isEmpty, "not found in seeds \(Self.seeds): \(unfound.map(\.rawValue).sorted())")
  }
}
