import Privacy
import Vocabulary

/// Volgorde in een stamboom: who stands where in his row. Partners stand beside each other, children under their parents,
/// and otherwise everybody in the order in which he was put in.
struct TreeOrder {
  /// Old to young; an empty row stays empty.
  let rows: [[RelativeLine]]
  /// Partners, and who have a child together without more being said.
  let pairs: [Couple]
  /// Counted from the middle of the row.
  private(set) var places: [ItemID: Double] = [:]

  init(_ version: GenogramVersion) {
    pairs = TreeOrder.pairs(version)
    var rows: [[RelativeLine]] = []
    for generation in Generation.allCases {
      let row = TreeOrder.ordered(
        version.relatives.filter { $0.fact.generation == generation }, pairs, under: places)
      for (number, relative) in row.enumerated() {
        places[relative.fact.item] = Double(number) - Double(row.count - 1) / 2
      }
      rows.append(row)
    }
    self.rows = rows
  }

  var longestRow: Int { rows.map(\.count).max() ?? 0 }

  private static func pairs(_ version: GenogramVersion) -> [Couple] {
    version.relatives.map(\.fact).reduce(into: version.couples) { pairs, relative in
      guard relative.parents.count == 2, !pairs.contains(where: { $0.joins(relative.parents[0], relative.parents[1]) })
      else { return }
      pairs.append(Couple(genogram: relative.genogram, relative.parents[0], relative.parents[1], .married))
    }
  }

  private static func ordered(
    _ people: [RelativeLine], _ couples: [Couple], under places: [ItemID: Double]
  ) -> [RelativeLine] {
    var left = people
    var chains: [(wish: Double, chain: [RelativeLine])] = []
    while !left.isEmpty {
      let chain = takeChain(from: &left, couples, under: places)
      let wishes = chain.compactMap { wish($0, places) }
      chains.append((wishes.isEmpty ? .infinity : wishes.reduce(0, +) / Double(wishes.count), chain))
    }
    // Stable: who has no parents here stays where he was put, after who has.
    return chains.enumerated().sorted { ($0.element.wish, $0.offset) < ($1.element.wish, $1.offset) }
      .flatMap(\.element.chain)
  }

  /// Under the middle of the parents.
  private static func wish(_ relative: RelativeLine, _ places: [ItemID: Double]) -> Double? {
    let above = relative.fact.parents.compactMap { places[$0] }
    return above.isEmpty ? nil : above.reduce(0, +) / Double(above.count)
  }

  /// Somebody with all his partners, and theirs: a row in which partners are neighbours as far as that can be.
  private static func takeChain(
    from left: inout [RelativeLine], _ couples: [Couple], under places: [ItemID: Double]
  ) -> [RelativeLine] {
    var group = [left.removeFirst()]
    var next = 0
    while next < group.count {
      let partners = left.filter { areCouple(group[next], $0, couples) }
      left.removeAll(where: partners.contains)
      group += partners
      next += 1
    }
    var chain: [RelativeLine] = []
    while !group.isEmpty {
      let partner = chain.last.flatMap { last in group.firstIndex { areCouple(last, $0, couples) } }
      chain.append(group.remove(at: partner ?? end(of: group, couples, places)))
    }
    return chain
  }

  /// Where a chain begins: with one partner at most, and the parents furthest to the left.
  private static func end(of group: [RelativeLine], _ couples: [Couple], _ places: [ItemID: Double]) -> Int {
    let keys = group.enumerated().map { number, relative in
      let partners = group.count { areCouple(relative, $0, couples) }
      return (partners > 1 ? 1 : 0, wish(relative, places) ?? .infinity, number)
    }
    return keys.min { $0 < $1 }?.2 ?? 0
  }

  private static func areCouple(_ one: RelativeLine, _ other: RelativeLine, _ couples: [Couple]) -> Bool {
    couples.contains { $0.joins(one.fact.item, other.fact.item) }
  }
}
