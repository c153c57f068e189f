import Vocabulary

/// All rows of one family as they stand, for verification.
struct StoredFamily: Sendable {
  struct Event: Sendable {
    let seq: Int
    let at: Moment
    let facts: [UInt8]
    let wordsDigest: [UInt8]
    let digest: [UInt8]
    let previous: [UInt8]
    let hash: [UInt8]
  }

  struct Words: Sendable {
    let item: ItemID
    /// Nil when they were destroyed.
    let dataKey: DataKeyID?
    let sealed: [UInt8]
  }

  struct Receipt: Sendable {
    let key: ReceiptKey
    let version: Int
    let seal: [UInt8]
  }

  let row: FamilyRow?
  let events: [Event]
  /// By event: there should be one for an event, at most.
  let words: [Int: [Words]]
  let receipts: [Receipt]

  /// Nil when no row speaks of the family.
  init?(_ family: FamilyID, _ connection: any Connection) throws {
    row = try FamilyRow.find(family, connection)
    events = try connection.rows(
      """
      SELECT seq, at, facts, words_digest, digest, previous, hash FROM event WHERE family = $1 ORDER BY seq
      """, [.id(family)]
    ).map(Event.init)
    let words = try connection.rows("SELECT seq, item, data_key, sealed FROM words WHERE family = $1", [.id(family)])
    self.words = Dictionary(
      try words.map { (try $0.number(0, Int.self), [try Words($0)]) }, uniquingKeysWith: +)
    receipts = try connection.rows("SELECT key, version, seal FROM receipt WHERE family = $1", [.id(family)])
      .map(Receipt.init)
    if row == nil, events.isEmpty, words.isEmpty, receipts.isEmpty { return nil }
  }
}

extension StoredFamily.Event {
  fileprivate init(_ row: Row) throws {
    seq = try row.number(0)
    at = try row.moment(1)
    facts = try row.blob(2)
    wordsDigest = try row.blob(3)
    digest = try row.blob(4)
    previous = try row.blob(5)
    hash = try row.blob(6)
  }
}

extension StoredFamily.Words {
  fileprivate init(_ row: Row) throws {
    item = try row.identifier(1)
    dataKey = row.isNull(2) ? nil : try row.identifier(2)
    sealed = try row.blob(3)
  }
}

extension StoredFamily.Receipt {
  fileprivate init(_ row: Row) throws {
    key = try row.identifier(0)
    version = try row.number(1)
    seal = try row.blob(2)
  }
}
