import Privacy
import Vocabulary

/// Stamboom op een blad: three rows, or on a phone three columns, with everybody on a place of his own. Pure.
///
/// Everything is worked out along the row and across the rows; a drawing that is turned swaps the two. Lines to children
/// run between two places, so that none goes through a name.
struct TreeLayout: Hashable, Sendable {
  struct Seat: Hashable, Sendable {
    let relative: RelativeLine
    let shape: Box
    let name: [String]
    /// Where the first line of the name begins, or has its middle.
    let nameAt: Point
  }

  struct Line: Hashable, Sendable {
    var points: [Point]
    var isDashed = false
  }

  let width: Double
  let height: Double
  let seats: [Seat]
  let lines: [Line]

  init(_ version: GenogramVersion, on screen: RadialLayout.Screen) {
    let order = TreeOrder(version)
    let measure = TreeMeasure(screen, order)
    seats = order.rows.joined().map(measure.seat)
    lines = order.pairs.flatMap(measure.lines) + measure.linesToChildren
    (width, height) = (measure.size.x, measure.size.y)
  }

  static let wideLabel = DrawnLabel(letter: 17, longest: 10)
  static let phoneLabel = DrawnLabel(letter: 15, longest: 11)

  /// Longer rows are turned on every screen.
  static func isWide(_ version: GenogramVersion) -> Bool { TreeOrder(version).longestRow <= 8 }
}

/// De maten van één tekening.
private struct TreeMeasure {
  /// Children of the same parents, with a bar of their own.
  private struct Siblings {
    let parents: [ItemID]
    let row: Int
    let level: Int
    let children: [RelativeLine]
  }

  private let isTurned: Bool
  private let label: DrawnLabel
  private let order: TreeOrder
  private let siblings: [Siblings]
  private let bars: [Int]
  /// Where the shapes of each row begin, across the rows.
  private var tops: [Double] = []
  private(set) var size = Point(x: 0, y: 0)

  private var slot: Double { isTurned ? 94 : 117 }
  private var shape: Double { isTurned ? 34 : 40 }
  /// Between lines that run beside each other; on a phone closer as there are more, so that letters stay large.
  private let step: Double
  private var nameRoom: Double { isTurned ? 70 : 2 * label.lineHeight + 6 }
  private static let margin = 10.0

  init(_ screen: RadialLayout.Screen, _ order: TreeOrder) {
    isTurned = screen == .phone
    label = isTurned ? TreeLayout.phoneLabel : TreeLayout.wideLabel
    self.order = order
    let found = TreeMeasure.families(order)
    siblings = found
    bars = order.rows.indices.map { row in found.count { $0.row == row } }
    step = isTurned ? min(7, 48 / Double(max(1, found.count + order.pairs.count))) : 9
    var across = TreeMeasure.margin
    for row in order.rows.indices {
      across += isTurned ? 6 : 10
      across += step * Double(bars[row] + brackets(in: row))
      across += row == 0 ? 0 : isTurned ? 12 : 26
      tops.append(across)
      across += shape + nameRoom
    }
    let along = Double(max(1, order.longestRow)) * slot + 2 * TreeMeasure.margin
    size =
      isTurned
      ? Point(x: max(400, across + TreeMeasure.margin), y: along) : Point(x: 960, y: across + TreeMeasure.margin)
  }

  private static func families(_ order: TreeOrder) -> [Siblings] {
    var found: [Siblings] = []
    for (row, relatives) in order.rows.enumerated() {
      var level = 0
      for relative in relatives where !relative.fact.parents.isEmpty {
        let parents = Set(relative.fact.parents)
        if found.contains(where: { $0.row == row && Set($0.parents) == parents }) { continue }
        let children = relatives.filter { Set($0.fact.parents) == parents }
        found.append(Siblings(parents: relative.fact.parents, row: row, level: level, children: children))
        level += 1
      }
    }
    return found
  }

  private func brackets(in row: Int) -> Int {
    let items = Set(order.rows[row].map(\.fact.item))
    return order.pairs.count { items.contains($0.one) && !isStraight($0.one, $0.other) }
  }

  // MARK: Places

  private func point(along: Double, across: Double) -> Point {
    isTurned ? Point(x: across, y: along) : Point(x: along, y: across)
  }

  private var middle: Double { (isTurned ? size.y : size.x) / 2 }
  private func place(_ item: ItemID) -> Double { order.places[item] ?? 0 }
  private func row(of item: ItemID) -> Int { order.rows.firstIndex { $0.contains { $0.fact.item == item } } ?? 0 }

  /// The middle of somebody's shape; turned, his name stands above it.
  private func along(_ item: ItemID) -> Double { middle + place(item) * slot + (isTurned ? 20 : 0) }
  private func across(_ item: ItemID) -> Double { tops[row(of: item)] + shape / 2 }
  /// Between somebody's place and the next.
  private func boundary(after item: ItemID) -> Double { middle + (place(item) + 0.5) * slot }

  func seat(_ relative: RelativeLine) -> TreeLayout.Seat {
    let item = relative.fact.item
    let name = label.lines(relative.name, atMost: 2)
    let center = point(along: along(item), across: across(item))
    let first = center.y - shape / 2 - 6 - Double(name.count - 1) * label.lineHeight
    return TreeLayout.Seat(
      relative: relative, shape: Box(center: center, width: shape, height: shape), name: name,
      nameAt: isTurned
        ? Point(x: center.x - shape / 2, y: first) : Point(x: center.x, y: center.y + shape / 2 + label.lineHeight))
  }

  // MARK: Partners

  /// Neighbours in a row are joined straight; turned, a name stands between them.
  private func isStraight(_ one: ItemID, _ other: ItemID) -> Bool {
    !isTurned && abs(place(one) - place(other)) < 1.5
  }

  func lines(of couple: Couple) -> [TreeLayout.Line] {
    let (left, right) =
      place(couple.one) < place(couple.other) ? (couple.one, couple.other) : (couple.other, couple.one)
    let run = height(of: left, right)
    let isDashed = couple.bond == .livingTogether
    if isStraight(left, right) {
      let ends = (along(left) + shape / 2, along(right) - shape / 2)
      let line = [point(along: ends.0, across: run), point(along: ends.1, across: run)]
      return [TreeLayout.Line(points: line, isDashed: isDashed)] + slashes(couple.bond, at: ends.0 + 16, run)
    }
    let top = tops[row(of: left)]
    let line = [(along(left), top), (along(left), run), (along(right), run), (along(right), top)]
    return [TreeLayout.Line(points: line.map { point(along: $0.0, across: $0.1) }, isDashed: isDashed)]
      + slashes(couple.bond, at: along(left) + (along(right) - along(left)) * 0.28, run)
  }

  /// Where the line between two partners runs: through their shapes, or a little before them.
  private func height(of one: ItemID, _ other: ItemID) -> Double {
    if isStraight(one, other) { return across(one) }
    let bent = order.pairs.filter { row(of: $0.one) == row(of: one) && !isStraight($0.one, $0.other) }
    let number = bent.firstIndex { $0.joins(one, other) } ?? 0
    return tops[row(of: one)] - (isTurned ? 5 : 9) - step * Double(number)
  }

  private func slashes(_ bond: Bond, at start: Double, _ across: Double) -> [TreeLayout.Line] {
    let count = bond == .divorced ? 2 : bond == .parted ? 1 : 0
    // Turned, a name may begin right beside the line.
    let reach = isTurned ? 4.0 : 8.0
    return (0..<count).map { number in
      let start = start + Double(number) * 7
      return TreeLayout.Line(points: [
        point(along: start - 5, across: across + reach), point(along: start + 5, across: across - reach),
      ])
    }
  }

  // MARK: Children

  var linesToChildren: [TreeLayout.Line] { siblings.flatMap(lines) }

  private func lines(_ family: Siblings) -> [TreeLayout.Line] {
    let start = start(family.parents)
    let bar =
      tops[family.row] - step * Double(brackets(in: family.row) + bars[family.row] - family.level)
      - (isTurned ? 8 : 14)
    let places = family.children.map { along($0.fact.item) } + [start.last?.along ?? middle]
    let run = [(along: places.min() ?? middle, across: bar), (along: places.max() ?? middle, across: bar)]
    let down = start + [(along: start.last?.along ?? middle, across: bar)]
    return [line(down), line(run)]
      + family.children.map { child in
        let along = along(child.fact.item)
        return line([(along, bar), (along, tops[family.row])], isDashed: child.fact.isFostered)
      }
  }

  private func line(_ points: [(along: Double, across: Double)], isDashed: Bool = false) -> TreeLayout.Line {
    TreeLayout.Line(points: points.map { point(along: $0.along, across: $0.across) }, isDashed: isDashed)
  }

  /// From the line between two partners, or from beside somebody alone, to the way between two places.
  private func start(_ parents: [ItemID]) -> [(along: Double, across: Double)] {
    let sorted = parents.sorted { place($0) < place($1) }
    guard let left = sorted.first, let right = sorted.last else { return [] }
    if left == right { return beside(left) }
    let way = boundary(after: left) + (isStraight(left, right) ? 0 : 4)
    return [(way, height(of: left, right))]
  }

  private func beside(_ parent: ItemID) -> [(along: Double, across: Double)] {
    [(along(parent) + shape / 2, across(parent)), (boundary(after: parent) - 4, across(parent))]
  }
}
