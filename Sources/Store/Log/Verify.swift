public import Vocabulary

/// A place where the stored log is not as it was written.
public struct Fault: Equatable, Sendable, CustomStringConvertible {
  public let family: FamilyID
  /// The event; nil when it concerns the family as a whole.
  public let seq: Int?
  public let what: String

  public var description: String { "family \(family)" + (seq.map { ", event \($0)" } ?? "") + ": \(what)" }
}

extension EventLog {
  /// Follows the family's chain from its first event to its sealed head, opens all facts and all words, and returns
  /// what is not as it was written; nothing for a sound family or one that does not exist.
  public func verify(_ family: FamilyID) async throws -> [Fault] {
    let stored = try await database.snapshot { try StoredFamily(family, $0) }
    guard let stored else { return [] }
    guard let row = stored.row else {
      return [Fault(family: family, seq: nil, what: "it has events or words, and no row of its own")]
    }
    let ids = Set(stored.words.values.joined().compactMap(\.dataKey) + [row.dataKey])
    let keys = try await self.keys.open(Array(ids))
    guard let key = keys[row.dataKey] else {
      return [Fault(family: family, seq: nil, what: "its key is missing, so that it cannot be opened")]
    }
    return Verification(stored: stored, row: row, key: key, keys: keys, sealing: sealing).faults()
  }

  /// Verifies all families, a page at a time, and looks for rows that belong to none.
  public func verifyAll() async throws -> (families: Int, faults: [Fault]) {
    var (count, faults, last) = (0, [Fault](), FamilyID?.none)
    while case let page = try await families(after: last, limit: 500), let end = page.last {
      for family in page { faults += try await verify(family) }
      count += page.count
      last = end
    }
    for family in try await orphans() { faults += try await verify(family) }
    return (count, faults)
  }

  private func orphans() async throws -> Set<FamilyID> {
    try await database.read { connection in
      let lists = try ["event", "words", "receipt", "tie", "due"].map { table in
        try connection.rows(
          """
          SELECT DISTINCT t.family FROM \(table) t LEFT JOIN family f ON f.id = t.family WHERE f.id IS NULL LIMIT 100
          """
        ).map { try $0.identifier(0, FamilyID.self) }
      }
      return Set(lists.joined())
    }
  }
}
