/// How big the families are that `WorldGenerator` makes.
struct WorldSize: Sendable {
  var persons: ClosedRange<Int>
  var professionals: ClosedRange<Int>
  var organisations: ClosedRange<Int>
  /// Own statements included.
  var items: ClosedRange<Int>
  var consents: ClosedRange<Int>
  /// The last day on which something happens.
  var lastDay = 400

  static let usual = WorldSize(
    persons: 2...6, professionals: 1...6, organisations: 1...5, items: 8...40, consents: 2...12)
  static let small = WorldSize(
    persons: 1...3, professionals: 1...3, organisations: 1...2, items: 8...14, consents: 2...6)
  static let large = WorldSize(
    persons: 6...10, professionals: 6...12, organisations: 5...8, items: 60...120, consents: 12...30)

  /// So many of a range, but at least one.
  static func number(_ range: ClosedRange<Int>, _ random: inout OracleRandom) -> Int {
    max(1, random.int(range))
  }
}
