// Tellingen (invariant 29): how many families, in such a way that nobody can be found in it.

/// Veilig aantal: a number of families, said roughly, or not said. Nothing else about families leaves as a figure.
public enum SafeCount: Hashable, Sendable {
  case fewerThanTen
  /// Kept back: fewer than ten, or what beside it would give away fewer than ten. Which of the two is not told either.
  case notSaid
  /// Rounded to five, so that a difference between two figures says nothing of one family.
  case about(Int)

  public static let fewest = 10
  static let step = 5

  init(_ families: Int) {
    self = families < Self.fewest ? .fewerThanTen : .about((families + Self.step / 2) / Self.step * Self.step)
  }
}

/// Verdeling: every family in exactly one cell.
///
/// What is not said can not be found by subtracting what is said from the whole: cells that are too small are taken together
/// with the smallest others until they hold ten families or more.
struct Division<Cell: Hashable & CaseIterable> {
  private let counts: [Cell: Int]

  init(_ cells: [Cell]) { counts = cells.reduce(into: [:]) { $0[$1, default: 0] += 1 } }

  var figures: [(cell: Cell, families: SafeCount)] {
    let hidden = hidden
    let kept: SafeCount = counts.values.reduce(0, +) < SafeCount.fewest ? .fewerThanTen : .notSaid
    return Cell.allCases.map { ($0, hidden.contains($0) ? kept : SafeCount(counts[$0, default: 0])) }
  }

  /// The cells that are not said.
  var hidden: Set<Cell> {
    let cells = Cell.allCases.enumerated().map { place, cell in
      (count: counts[cell, default: 0], place: place, cell: cell)
    }
    var hidden: Set<Cell> = []
    var families = 0
    for (count, _, cell) in cells.sorted(by: { ($0.count, $0.place) < ($1.count, $1.place) }) {
      let isEnough = hidden.isEmpty || (hidden.count > 1 && families >= SafeCount.fewest)
      if count >= SafeCount.fewest, isEnough { break }
      hidden.insert(cell)
      families += count
    }
    return hidden
  }
}
