public import Vocabulary

/// Iemand in een stamboom, as he stood there from day to day.
public struct DrawnRelative: Hashable, Sendable {
  public let item: ItemID
  public let genogram: ItemID
  public internal(set) var history: [Dated<Relative>]
}

/// Paar in een stamboom, as it was from day to day.
public struct DrawnCouple: Hashable, Sendable {
  public let genogram: ItemID
  public let one: ItemID
  public let other: ItemID
  public internal(set) var history: [Dated<Couple>]
}

// Stamboom (genogram): three generations, S1-03, S1-04, `knowledge.md` 2.4.

// MARK: Rules

extension Family {
  func genogram(_ command: GenogramCommand, on occasion: Occasion) throws(Refusal) -> [Happening] {
    switch command {
    case .add(let relative, _): try add(relative, on: occasion)
    case .change(let relative, _): try change(relative, on: occasion)
    case .remove(let item): try removeRelative(item, on: occasion)
    case .join(let couple): try join(couple, on: occasion)
    case .unjoin(let genogram, let one, let other): try unjoin(genogram, one, other, on: occasion)
    }
  }

  private func add(_ relative: Relative, on occasion: Occasion) throws(Refusal) -> [Happening] {
    try tree(relative.genogram)
    if relatives(of: relative.genogram, on: occasion.day).count >= Family.mostContacts { throw .circleFull }
    try checkParents(of: relative, on: occasion)
    try unused(relative.item)
    return [.genogram(.relativePlaced(relative))]
  }

  private func change(_ relative: Relative, on occasion: Occasion) throws(Refusal) -> [Happening] {
    let now = try standing(relative.item, inTree: relative.genogram, on: occasion.day)
    if now.generation != relative.generation, hasLines(now, on: occasion.day) { throw .relativeHasLines }
    try checkParents(of: relative, on: occasion)
    return [.genogram(.relativeChanged(relative))]
  }

  private func removeRelative(_ item: ItemID, on occasion: Occasion) throws(Refusal) -> [Happening] {
    guard let relative = relative(item) else { throw .unknownItem }
    try tree(relative.genogram)
    return relative.history.value(on: occasion.day) == nil ? [] : [.genogram(.relativeRemoved(item))]
  }

  private func join(_ couple: Couple, on occasion: Occasion) throws(Refusal) -> [Happening] {
    let one = try standing(couple.one, inTree: couple.genogram, on: occasion.day)
    let other = try standing(couple.other, inTree: couple.genogram, on: occasion.day)
    if one == other { throw .tieWithItself }
    guard one.generation == other.generation else { throw .partnersInOtherRows }
    return couples(of: couple.genogram, on: occasion.day).contains(couple) ? [] : [.genogram(.joined(couple))]
  }

  private func unjoin(
    _ genogram: ItemID, _ one: ItemID, _ other: ItemID, on occasion: Occasion
  ) throws(Refusal) -> [Happening] {
    try tree(genogram)
    guard let couple = couples.first(where: { $0.genogram == genogram && $0.joins(one, other) }) else {
      throw .unknownItem
    }
    return couple.history.value(on: occasion.day) == nil
      ? [] : [.genogram(.unjoined(genogram: genogram, one, other))]
  }

  /// A tree, and not somebody in one.
  private func tree(_ id: ItemID) throws(Refusal) {
    if isRelative(try existing(id, .genogram)) { throw .unknownItem }
  }

  private func standing(_ id: ItemID, inTree genogram: ItemID, on day: Day) throws(Refusal) -> Relative {
    try tree(genogram)
    guard let relative = relatives(of: genogram, on: day).first(where: { $0.item == id }) else { throw .unknownItem }
    return relative
  }

  /// One row higher, so that nobody can be his own grandparent.
  private func checkParents(of relative: Relative, on occasion: Occasion) throws(Refusal) {
    guard relative.parents.count <= 2, Set(relative.parents).count == relative.parents.count else {
      throw .parentsNotAbove
    }
    for parent in relative.parents {
      let parent = try standing(parent, inTree: relative.genogram, on: occasion.day)
      guard parent.generation == relative.generation.above else { throw .parentsNotAbove }
    }
  }

  /// Somebody's child, partner or parent: a line that another row would bend.
  private func hasLines(_ relative: Relative, on day: Day) -> Bool {
    relatives(of: relative.genogram, on: day).contains { $0.parents.contains(relative.item) }
      || couples(of: relative.genogram, on: day).contains { [$0.one, $0.other].contains(relative.item) }
  }
}

extension DrawnCouple {
  func joins(_ one: ItemID, _ other: ItemID) -> Bool {
    (self.one == one && self.other == other) || (self.one == other && self.other == one)
  }
}

// MARK: Fold

extension Family {
  mutating func apply(_ genogram: GenogramEvent, of event: FamilyEvent) {
    let day = event.at.day
    switch genogram {
    case .relativePlaced(let relative): relativePlaced(relative, event)
    case .relativeChanged(let relative):
      change(relative.item, in: \.relatives) { $0.history.note(relative, on: day) }
    case .relativeRemoved(let item): relativeRemoved(item, on: day)
    case .joined(let couple): note(couple, of: couple.genogram, couple.one, couple.other, on: day)
    case .unjoined(let genogram, let one, let other): note(nil, of: genogram, one, other, on: day)
    }
  }

  /// Somebody in a tree is seen as the tree is: about the same, by the same author, attached to it.
  private mutating func relativePlaced(_ relative: Relative, _ event: FamilyEvent) {
    guard let tree = item(relative.genogram) else { return }
    let envelope = Envelope(
      id: relative.item, kind: .genogram, subjects: tree.envelope.subjects, author: tree.envelope.author,
      attachedTo: [relative.genogram], regime: tree.envelope.regime)
    place(envelope, slot: relatives.count, at: event.at, by: event.by)
    let history = [Dated(day: event.at.day, value: relative)]
    relatives.append(DrawnRelative(item: relative.item, genogram: relative.genogram, history: history))
  }

  private mutating func relativeRemoved(_ item: ItemID, on day: Day) {
    change(item, in: \.relatives) { $0.history.note(nil, on: day) }
    for place in couples.indices where couples[place].one == item || couples[place].other == item {
      couples[place].history.note(nil, on: day)
    }
  }

  private mutating func note(
    _ couple: Couple?, of genogram: ItemID, _ one: ItemID, _ other: ItemID, on day: Day
  ) {
    if let place = couples.firstIndex(where: { $0.genogram == genogram && $0.joins(one, other) }) {
      couples[place].history.note(couple, on: day)
    } else if let couple {
      let history = [Dated(day: day, value: couple)]
      couples.append(DrawnCouple(genogram: genogram, one: one, other: other, history: history))
    }
  }
}

// MARK: Questions

extension Family {
  /// Somebody in a tree, as apart from the tree itself.
  public func isRelative(_ item: Item) -> Bool {
    item.kind == .genogram && relatives.indices.contains(item.slot) && relatives[item.slot].item == item.id
  }

  /// A name within a drawing: seen with the drawing, and nothing by itself.
  public func standsInDrawing(_ item: Item) -> Bool { isContact(item) || isRelative(item) }

  private func relative(_ id: ItemID) -> DrawnRelative? {
    guard let item = item(id), isRelative(item) else { return nil }
    return relatives[item.slot]
  }

  /// Who stood in a tree on a day, in the order in which they were added; of their parents those who stood there too.
  public func relatives(of genogram: ItemID, on day: Day) -> [Relative] {
    let standing = relatives.filter { $0.genogram == genogram && isThere($0.item, on: day) }
      .compactMap { $0.history.value(on: day) }
    let ids = Set(standing.map(\.item))
    return standing.map { relative in
      var relative = relative
      relative.parents = relative.parents.filter(ids.contains)
      return relative
    }
  }

  public func couples(of genogram: ItemID, on day: Day) -> [Couple] {
    couples.filter { $0.genogram == genogram && isThere($0.one, on: day) && isThere($0.other, on: day) }
      .compactMap { $0.history.value(on: day) }
  }

  /// The days on which a tree changed, oldest first.
  public func daysOfChange(ofTree genogram: ItemID) -> [Day] {
    let days =
      relatives.filter { $0.genogram == genogram }.flatMap { $0.history.map(\.day) }
      + couples.filter { $0.genogram == genogram }.flatMap { $0.history.map(\.day) }
    return Set(days).sorted()
  }
}
