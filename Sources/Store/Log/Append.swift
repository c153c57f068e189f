public import Vocabulary

extension EventLog {
  /// Appends all entries or none, durably when this returns; `expecting` 0 starts the family.
  ///
  /// The same receipt on the same family is `repeated`, and nothing is written. Of several writers at one version, in
  /// whichever process, one appends and the others have a `conflict`. No entries: nothing is written.
  /// After `StoreError.outcomeUnknown`, ask again with the same receipt.
  public func append(
    family: FamilyID, expecting version: Int, entries: [NewEntry], receipt: ReceiptKey? = nil,
    changes: [ProjectionChange] = []
  ) async throws -> AppendOutcome {
    // A second turn when the guess was wrong; more only when words of this family are destroyed at the same moment.
    var guess = guess(family, version, entries)
    for _ in 0..<16 {
      let now: Standing
      if let row = guess { now = Standing(row: row) } else { now = try await standing(family, receipt, entries) }
      guess = nil
      if let repeated = now.repeated { return .repeated(version: repeated) }
      guard (now.row?.version ?? 0) == version, let first = entries.first else {
        return now.row?.version == version
          ? .appended(version: version) : .conflict(current: now.row?.version ?? 0)
      }
      let draft = try await draft(family, now, first, entries)
      let statements = try draft.statements(receipt, changes)
      if try await write(statements) {
        cache.add(draft.keys, family, erasures: draft.row.erasures)
        lately.put(draft.row)
        return .appended(version: draft.row.version)
      }
      if now.row == nil, try await self.version(of: family) == nil { return .conflict(current: 0) }
    }
    throw StoreError.unavailable("the family kept changing")
  }

  /// What an append must know before it writes.
  private struct Standing {
    var row: FamilyRow?
    var repeated: Int?
    var itemKeys: [ItemID: DataKeyID] = [:]
  }

  /// Words of an item that has some already need a look at its key; otherwise the row is all that must be known.
  /// A receipt that was used before shows in the write, as a row that stands already.
  private func guess(_ family: FamilyID, _ version: Int, _ entries: [NewEntry]) -> FamilyRow? {
    guard !entries.isEmpty, entries.allSatisfy({ $0.words == nil || $0.beginsItem }) else { return nil }
    return lately.guess(family, version: version)
  }

  private func standing(_ family: FamilyID, _ receipt: ReceiptKey?, _ entries: [NewEntry]) async throws -> Standing {
    let items = Set(entries.filter { !$0.beginsItem }.compactMap(\.words?.item))
    return try await database.read { connection in
      var standing = Standing()
      let rows = try connection.rows(
        """
        SELECT \(FamilyRow.columns), r.version FROM family f
        LEFT JOIN receipt r ON r.family = f.id AND r.key = $1 WHERE f.id = $2
        """, [receipt.map { .id($0) } ?? .null, .id(family)])
      guard let row = rows.first else { return standing }
      standing.row = try FamilyRow(family, row)
      standing.repeated = row.isNull(6) ? nil : try row.number(6)
      standing.itemKeys = try itemKeys(family, items, connection)
      return standing
    }
  }

  private func draft(
    _ family: FamilyID, _ now: Standing, _ first: NewEntry, _ entries: [NewEntry]
  ) async throws -> Draft {
    var draft: Draft
    if let row = now.row {
      draft = Draft(before: row, row: row, key: try await familyKey(row))
    } else {
      let key = try await keys.take()
      draft = Draft(before: nil, row: FamilyRow(new: family, dataKey: key.id, created: first.at), key: key)
    }
    var keys = try await existingKeys(now.itemKeys, family, erasures: draft.row.erasures)
    for entry in entries {
      if let item = entry.words?.item, keys[item] == nil { keys[item] = try await self.keys.take() }
    }
    for entry in entries { try draft.add(entry, wordsKey: entry.words.flatMap { keys[$0.item] }, sealing) }
    return draft
  }

  private func existingKeys(
    _ ids: [ItemID: DataKeyID], _ family: FamilyID, erasures: Int
  ) async throws -> [ItemID: DataKey] {
    guard !ids.isEmpty else { return [:] }
    let opened = try await openKeys(Array(ids.values), family, erasures: erasures)
    return ids.compactMapValues { opened[$0] }
  }

  /// False when the family is no longer as it was read.
  private func write(_ statements: [Statement]) async throws -> Bool {
    struct Moved: Error {}
    do {
      try await database.write { connection in
        guard try connection.run(statements).first == 1 else { throw Moved() }
      }
      return true
    } catch is Moved {
      return false
    } catch let error as StoreError where error.isDuplicate || error.isOrphan {
      return false
    }
  }
}

private func itemKeys(
  _ family: FamilyID, _ items: Set<ItemID>, _ connection: any Connection
) throws -> [ItemID: DataKeyID] {
  var keys: [ItemID: DataKeyID] = [:]
  for list in IDList.lists(items.map(\.bytes)) {
    let sql = """
      SELECT DISTINCT item, data_key FROM words
      WHERE family = $1 AND item IN (\(list.places(from: 2))) AND data_key IS NOT NULL
      """
    for row in try connection.rows(sql, [.id(family)] + list.values) {
      keys[try row.identifier(0)] = try row.identifier(1)
    }
  }
  return keys
}

extension StoreError {
  /// A row with the same key stands already.
  var isDuplicate: Bool {
    // PostgreSQL's unique_violation, SQLite's for primary keys and for unique columns.
    if case .refused(let code, _) = self { ["23505", "1555", "2067"].contains(code) } else { false }
  }

  /// The row to which a row belongs is not there.
  var isOrphan: Bool {
    // PostgreSQL's foreign_key_violation, and SQLite's.
    if case .refused(let code, _) = self { ["23503", "787"].contains(code) } else { false }
  }
}
