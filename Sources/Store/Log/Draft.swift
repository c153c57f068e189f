import Vocabulary

/// An append in the making: everything is sealed and chained before the write begins, to keep the write short.
struct Draft {
  /// Nil for a family that does not exist yet.
  let before: FamilyRow?
  private(set) var row: FamilyRow
  private let key: DataKey
  /// All keys that it seals with.
  private(set) var keys: [DataKeyID: DataKey]
  private var inserts: [Statement] = []

  init(before: FamilyRow?, row: FamilyRow, key: DataKey) {
    self.before = before
    self.row = row
    self.key = key
    keys = [key.id: key]
  }

  mutating func add(_ entry: NewEntry, wordsKey: DataKey?, _ sealing: Sealing) throws {
    let (family, seq) = (row.family, row.version + 1)
    let facts = try sealing.seal(entry.facts, with: key.key, binding: Binding.facts(family, seq, entry.at))
    var words: [UInt8]?
    if let new = entry.words, let wordsKey {
      words = try sealing.seal(new.bytes, with: wordsKey.key, binding: Binding.words(family, seq, new.item))
    }
    let wordsDigest = words.map(Chain.sha256) ?? Chain.noWords
    let digest = Chain.digest(facts: facts, words: wordsDigest)
    let hash = Chain.hash(previous: row.head, family, seq, entry.at, digest)
    inserts.append(
      Statement(
        """
        INSERT INTO event (family, seq, at, facts, words_digest, digest, previous, hash)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
        """,
        [
          .id(family), .number(seq), .moment(entry.at), .blob(facts), .blob(wordsDigest), .blob(digest),
          .blob(row.head), .blob(hash),
        ]))
    if let item = entry.words?.item, let wordsKey, let words {
      keys[wordsKey.id] = wordsKey
      inserts.append(
        Statement(
          "INSERT INTO words (family, seq, item, data_key, sealed) VALUES ($1, $2, $3, $4, $5)",
          [.id(family), .number(seq), .id(item), .id(wordsKey.id), .blob(words)]))
    }
    row.version = seq
    row.head = hash
  }

  /// The first statement changes one row, or the family has moved meanwhile.
  func statements(_ receipt: ReceiptKey?, _ changes: [ProjectionChange]) throws -> [Statement] {
    let guarding = before.map { row.update(from: $0, key: key) } ?? row.insert(key: key)
    let noted = receipt.map { [receiptStatement($0)] } ?? []
    return [guarding] + inserts + noted + changes.flatMap(\.statements)
  }

  private func receiptStatement(_ receipt: ReceiptKey) -> Statement {
    Statement(
      "INSERT INTO receipt (family, key, version, seal) VALUES ($1, $2, $3, $4)",
      [
        .id(row.family), .id(receipt), .number(row.version),
        .blob(receiptSeal(row.family, receipt, row.version, key)),
      ])
  }
}

/// So that a receipt that was changed by others is found.
func receiptSeal(_ family: FamilyID, _ receipt: ReceiptKey, _ version: Int, _ key: DataKey) -> [UInt8] {
  var bytes = family.bytes + receipt.bytes
  bytes.append(bigEndian: Int64(version))
  return key.code("receipt", bytes)
}
