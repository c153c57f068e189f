/// Rij in de stamboom: three, from old to young (`knowledge.md` 2.4). The numbers are stored: never reuse one.
public enum Generation: UInt8, CaseIterable, Hashable, Sendable {
  case grandparents = 1
  case parents = 2
  case children = 3

  /// Where the parents of somebody in this row stand.
  public var above: Generation? { Generation(rawValue: rawValue - 1) }
}

/// Teken van iemand: nobody is asked whether somebody is a man or a woman, and a maker who wants to may say so. The numbers
/// are stored: never reuse one.
public enum RelativeSign: UInt8, CaseIterable, Hashable, Sendable {
  /// A diamond.
  case neutral = 1
  /// A square: a man or a boy.
  case square = 2
  /// A circle: a woman or a girl.
  case round = 3
}

/// Hoe twee partners bij elkaar horen. The numbers are stored: never reuse one.
public enum Bond: UInt8, CaseIterable, Hashable, Sendable {
  case married = 1
  case livingTogether = 2
  case parted = 3
  case divorced = 4
}

/// Iemand in de stamboom, by whatever name the maker uses: needs no account and has no number (S1-03).
public struct Relative: Hashable, Sendable {
  public var item: ItemID
  public var genogram: ItemID
  public var generation: Generation
  public var sign: RelativeSign
  public var hasDied: Bool
  /// At most two, in the row above.
  public var parents: [ItemID]
  /// Fostered or adopted by these parents.
  public var isFostered: Bool

  public init(
    item: ItemID, genogram: ItemID, generation: Generation, sign: RelativeSign = .neutral, hasDied: Bool = false,
    parents: [ItemID] = [], isFostered: Bool = false
  ) {
    self.item = item
    self.genogram = genogram
    self.generation = generation
    self.sign = sign
    self.hasDied = hasDied
    self.parents = parents
    self.isFostered = isFostered
  }
}

/// Paar: two people of one row who are or were partners.
public struct Couple: Hashable, Sendable {
  public var genogram: ItemID
  public var one: ItemID
  public var other: ItemID
  public var bond: Bond

  public init(genogram: ItemID, _ one: ItemID, _ other: ItemID, _ bond: Bond) {
    self.genogram = genogram
    self.one = one
    self.other = other
    self.bond = bond
  }

  /// The same two people, in whatever order.
  public func joins(_ one: ItemID, _ other: ItemID) -> Bool {
    (self.one == one && self.other == other) || (self.one == other && self.other == one)
  }
}

/// Opdracht bij een stamboom. One is begun as a circle of people is: `NetworkCommand.draw`.
public enum GenogramCommand: Hashable, Sendable {
  case add(Relative, Words)
  case change(Relative, Words)
  case remove(ItemID)
  /// Two partners, new or changed.
  case join(Couple)
  case unjoin(genogram: ItemID, ItemID, ItemID)
}

extension GenogramCommand {
  /// The free text that travels with the first event of this command.
  public var words: Words? {
    switch self {
    case .add(_, let words), .change(_, let words): words
    case .remove, .join, .unjoin: nil
    }
  }
}
