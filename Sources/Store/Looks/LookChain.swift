import Vocabulary

/// What a chain of looks is named by; this type has no values.
enum LookChainKind {}
typealias LookChainID = Identifier<LookChainKind>

/// The looks noted by one opened store, chained in the order in which they were written.
/// Each process has a chain of its own, so that processes never wait for one another.
struct LookChain: Sendable {
  let id: LookChainID
  let key: DataKey
  private(set) var length = 0
  private(set) var head = Chain.start

  init(id: LookChainID, key: DataKey) {
    self.id = id
    self.key = key
  }

  /// What stands in the database. Throws when its seal is not ours.
  init(_ row: Row, key: DataKey) throws(StoreError) {
    id = try row.identifier(0)
    self.key = key
    length = try row.number(2)
    head = try row.blob(3)
    guard try row.blob(4) == seal else { throw .altered("the seal of chain \(id) of the access log") }
  }

  /// `hash = SHA-256(previous ‖ chain ‖ seq ‖ all that stands in the row)`.
  mutating func add(_ look: Look) {
    length += 1
    var bytes = head + id.bytes
    bytes.append(bigEndian: Int64(length))
    for value in look.values { bytes.append(tagged: value) }
    head = Chain.sha256(bytes)
  }

  var seal: [UInt8] {
    var bytes = id.bytes + head
    bytes.append(bigEndian: Int64(length))
    return key.code("looks", bytes)
  }

  /// Adds the chain, or moves it on from the length that it had before.
  func statement(from before: Int) -> Statement {
    guard before > 0 else {
      return Statement(
        "INSERT INTO look_chain (chain, data_key, length, head, seal) VALUES ($1, $2, $3, $4, $5)",
        [.id(id), .id(key.id), .number(length), .blob(head), .blob(seal)])
    }
    return Statement(
      "UPDATE look_chain SET length = $1, head = $2, seal = $3 WHERE chain = $4 AND length = $5",
      [.number(length), .blob(head), .blob(seal), .id(id), .number(before)])
  }
}

extension [UInt8] {
  /// So that no two rows give the same bytes: the type, the length, the value.
  fileprivate mutating func append(tagged value: SQLValue) {
    switch value {
    case .null: append(0)
    case .integer(let integer):
      append(1)
      append(bigEndian: integer)
    case .text(let text):
      append(2)
      append(bigEndian: Int64(text.utf8.count))
      append(contentsOf: text.utf8)
    case .blob(let bytes):
      append(3)
      append(bigEndian: Int64(bytes.count))
      append(contentsOf: bytes)
    }
  }
}
