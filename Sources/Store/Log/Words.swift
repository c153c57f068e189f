public import Vocabulary

extension EventLog {
  /// The words about each of these items, in order of their events, opened. Items without words, or whose words were
  /// destroyed, are absent. One statement for words and at most one for keys (for up to 4,096 items).
  /// Throws `StoreError.altered` for words that were not sealed for their place.
  public func words(of family: FamilyID, items: [ItemID]) async throws -> [ItemID: [StoredWords]] {
    let rows = try await sealedWords(of: family, items)
    guard let erasures = try rows.first?.number(4, Int.self) else { return [:] }
    let keys = try await openKeys(
      Array(Set(rows.map { try $0.identifier(2, DataKeyID.self) })), family, erasures: erasures)
    var words: [ItemID: [StoredWords]] = [:]
    for row in rows {
      let (seq, item) = (try row.number(0, Int.self), try row.identifier(1, ItemID.self))
      // Destroyed a moment ago, between the two statements.
      guard let key = keys[try row.identifier(2)] else { continue }
      let binding = Binding.words(family, seq, item)
      guard let bytes = sealing.open(try row.blob(3), with: key.key, binding: binding) else {
        throw StoreError.altered("the words of event \(seq) of family \(family) cannot be opened")
      }
      words[item, default: []].append(StoredWords(seq: seq, bytes: bytes))
    }
    return words
  }

  private func sealedWords(of family: FamilyID, _ items: [ItemID]) async throws -> [Row] {
    try await database.read { connection in
      try IDList.lists(items.map(\.bytes)).flatMap { list in
        try connection.rows(
          """
          SELECT w.seq, w.item, w.data_key, w.sealed, f.erasures FROM words w JOIN family f ON f.id = w.family
          WHERE w.family = $1 AND w.item IN (\(list.places(from: 2))) AND w.data_key IS NOT NULL ORDER BY w.seq
          """, [.id(family)] + list.values)
      }
    }
  }
}
