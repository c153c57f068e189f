// Tellingen (invariant 29): how many families, in such a way that nobody can be found in it.

/// Veilig aantal: a number of families, said roughly, or not said. Nothing else about families leaves as a figure.
public enum SafeCount: Hashable, Sendable {
  case fewerThanTen
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
struct Division<Cell: Hashable & CaseIterable & Comparable> {
  private let counts: [Cell: Int]

  init(_ cells: [Cell]) { counts = cells.reduce(into: [:]) { $0[$1, default: 0] += 1 } }

  var figures: [(cell: Cell, families: SafeCount)] {
    let hidden = hidden
    return Cell.allCases.sorted().map { cell in
      (cell, hidden.contains(cell) ? .fewerThanTen : SafeCount(counts[cell, default: 0]))
    }
  }

  /// The cells that are not said.
  var hidden: Set<Cell> {
    let ascending = Cell.allCases.sorted { (counts[$0, default: 0], $0) < (counts[$1, default: 0], $1) }
    var hidden: Set<Cell> = []
    var families = 0
    for cell in ascending {
      let count = counts[cell, default: 0]
      let isEnough = hidden.isEmpty || (hidden.count > 1 && families >= SafeCount.fewest)
      if count >= SafeCount.fewest, isEnough { break }
      hidden.insert(cell)
      families += count
    }
    return hidden
  }
}
