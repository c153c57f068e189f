/// Makes random families, small but dense in edge cases. The same seed makes the same families.
///
/// Every world could have been recorded, in order of time, by a strict system: see the legality rules at each part.
struct WorldGenerator: Sendable {
  let seed: UInt64
  let size: WorldSize
  private var made = 0

  init(seed: UInt64, size: WorldSize = .usual) {
    self.seed = seed
    self.size = size
  }

  mutating func next() -> CaseWorld {
    defer { made += 1 }
    return Self.world(made, seed: seed, size: size)
  }

  /// One of the worlds of a seed, by its number (0 is the first), without making those before it.
  static func world(_ number: Int, seed: UInt64, size: WorldSize = .usual) -> CaseWorld {
    var mixer = OracleRandom(seed: seed)
    var draft = WorldDraft(
      name: "s\(seed)-\(number)", size: size,
      random: OracleRandom(seed: mixer.next() ^ (UInt64(number) &* 0xD6E8_FEB8_6659_FD93)))
    draft.addPersons()
    draft.addAuthority()
    draft.addIncapacity()
    draft.addTeam()
    draft.addExcusals()
    draft.addConsents()
    let statements = draft.addItems()
    draft.addEmergencies()
    draft.addDisclosures()
    draft.addStatements(statements)
    draft.addPerspectives(statements)
    draft.addExplanations(statements)
    return draft.world
  }
}

/// A world in the making.
struct WorldDraft {
  var world: CaseWorld
  let size: WorldSize
  var random: OracleRandom
  /// Days on which something changes; others are chosen close to them.
  var edges: [Int] = [0, 365]

  init(name: String, size: WorldSize, random: OracleRandom) {
    world = CaseWorld(
      name: name, persons: [:], authority: [:], team: [], items: [], consents: [], exceptions: [], emergency: [],
      disclosures: [])
    self.size = size
    self.random = random
  }

  /// The members, sorted: nothing may depend on the order of a dictionary.
  var members: [String] { world.persons.keys.sorted() }

  var family: NaiveFamily { NaiveFamily(world) }

  /// A day of the range, half of the time on, just before or just after a day on which something changes.
  mutating func day(_ range: ClosedRange<Int>) -> Int {
    if random.chance(50), let edge = random.pick(edges.filter { range.contains($0) }) {
      return min(max(edge + random.int(-1...1), range.lowerBound), range.upperBound)
    }
    return random.int(range)
  }
}
