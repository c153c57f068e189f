public import Vocabulary

/// How far a destruction wipes what it leaves behind in the engines' files.
public enum Wiping: Sendable {
  /// The key store, so that the destroyed keys are gone from its files; what they sealed can no longer be read.
  case keys
  /// The main database too, so that even the sealed bytes are gone. It copies whole tables: slow on a large database.
  case everything
}

extension EventLog {
  /// Destroys the words about an item and the key that opened them. The events stay, and the chain still verifies.
  /// Safe to repeat after a failure. The family's version stays as it is.
  public func destroyWords(_ family: FamilyID, item: ItemID, wiping: Wiping = .everything) async throws {
    for _ in 0..<16 where try await !condemnWords(family, item) {}
    cache.drop(family)
    lately.drop(family)
    try await finishErasures(wiping, tables: ["words"])
  }

  /// Destroys a family: events, words, keys, ties and receipts. What stays is its identifier with the day and the
  /// ground, a code of at most 64 characters without personal data. Safe to repeat after a failure.
  public func destroyFamily(
    _ family: FamilyID, ground: String, at now: Moment, wiping: Wiping = .everything
  ) async throws {
    try await database.write { connection in
      guard try connection.run("UPDATE family SET erasures = erasures + 1 WHERE id = $1", [.id(family)]) == 1 else {
        return
      }
      try connection.run(removal(of: family, ground, now))
    }
    cache.drop(family)
    lately.drop(family)
    try await finishErasures(wiping, tables: ["words", "event", "family", "receipt", "tie", "due", "notice"])
  }

  /// Destroys the keys that are condemned: of an erasure just now, or of one that was interrupted.
  func finishErasures(_ wiping: Wiping, tables: [String]) async throws {
    let condemned = try await condemnedKeys()
    try await keys.destroy(condemned)
    try await database.write { connection in
      for id in condemned { try connection.run("DELETE FROM condemned_key WHERE data_key = $1", [.id(id)]) }
    }
    switch wiping {
    case .keys: return
    case .everything: try await database.scrub(tables + ["condemned_key"])
    }
  }

  func condemnedKeys() async throws -> [DataKeyID] {
    try await database.read { connection in
      try connection.rows("SELECT data_key FROM condemned_key").map { try $0.identifier(0) }
    }
  }

  /// False when the family changed meanwhile.
  private func condemnWords(_ family: FamilyID, _ item: ItemID) async throws -> Bool {
    guard let before = try await database.read({ try FamilyRow.find(family, $0) }) else { return true }
    let key = try await familyKey(before)
    let sealing = sealing
    return try await database.write { connection in
      var after = before
      after.erasures += 1
      guard try connection.run([after.update(from: before, key: key)]) == [1] else { return false }
      let places = try connection.rows(
        "SELECT seq FROM words WHERE family = $1 AND item = $2 AND data_key IS NOT NULL", [.id(family), .id(item)])
      let marks = try places.map { row in
        let seq = try row.number(0, Int.self)
        let mark = try sealing.seal([], with: key.key, binding: Binding.destroyed(family, seq, item))
        return Statement(
          "UPDATE words SET data_key = NULL, sealed = $1 WHERE family = $2 AND item = $3 AND seq = $4",
          [.blob(mark), .id(family), .id(item), .number(seq)])
      }
      try connection.run([condemn(family, item)] + marks)
      return true
    }
  }
}

private func condemn(_ family: FamilyID, _ item: ItemID) -> Statement {
  Statement(
    """
    INSERT INTO condemned_key (data_key) SELECT DISTINCT data_key FROM words
    WHERE family = $1 AND item = $2 AND data_key IS NOT NULL ON CONFLICT DO NOTHING
    """, [.id(family), .id(item)])
}

private func removal(of family: FamilyID, _ ground: String, _ now: Moment) -> [Statement] {
  let keys = [
    """
    INSERT INTO condemned_key (data_key) SELECT DISTINCT data_key FROM words
    WHERE family = $1 AND data_key IS NOT NULL ON CONFLICT DO NOTHING
    """,
    "INSERT INTO condemned_key (data_key) SELECT data_key FROM family WHERE id = $1 ON CONFLICT DO NOTHING",
  ]
  let rows = ["words", "event", "receipt", "tie", "due", "notice"].map { "DELETE FROM \($0) WHERE family = $1" }
  let last = "DELETE FROM family WHERE id = $1"
  return (keys + rows + [last]).map { Statement($0, [.id(family)]) }
    + [
      Statement(
        "INSERT INTO erased_family (family, at, ground) VALUES ($1, $2, $3)",
        [.id(family), .moment(now), .text(ground)])
    ]
}
