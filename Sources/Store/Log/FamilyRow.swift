import Vocabulary

/// Where a family's log stands.
struct FamilyRow: Sendable {
  static let columns = "f.version, f.head, f.data_key, f.erasures, f.created, f.seal"

  let family: FamilyID
  var version: Int
  var head: [UInt8]
  let dataKey: DataKeyID
  /// How often words of this family were destroyed.
  var erasures: Int
  let created: Moment
  let seal: [UInt8]

  /// The row of a family that does not exist yet.
  init(new family: FamilyID, dataKey: DataKeyID, created: Moment) {
    self.family = family
    self.dataKey = dataKey
    self.created = created
    (version, head, erasures, seal) = (0, Chain.start, 0, [])
  }

  init(_ family: FamilyID, _ row: Row) throws(StoreError) {
    self.family = family
    version = try row.number(0)
    head = try row.blob(1)
    dataKey = try row.identifier(2)
    erasures = try row.number(3)
    created = try row.moment(4)
    seal = try row.blob(5)
  }

  static func find(_ family: FamilyID, _ connection: any Connection) throws -> FamilyRow? {
    try connection.rows("SELECT \(columns) FROM family f WHERE f.id = $1", [.id(family)]).first
      .map { try FamilyRow(family, $0) }
  }

  /// The seal that belongs to the other columns.
  func seal(with key: DataKey) -> [UInt8] {
    var bytes = family.bytes + head + dataKey.bytes
    bytes.append(bigEndian: Int64(version))
    bytes.append(bigEndian: Int64(erasures))
    bytes.append(bigEndian: created.milliseconds)
    return key.code("family", bytes)
  }

  /// Changes the row if it is still as `before` says; else changes nothing, and the number of changed rows is 0.
  func update(from before: FamilyRow, key: DataKey) -> Statement {
    Statement(
      """
      UPDATE family SET version = $1, head = $2, erasures = $3, seal = $4
      WHERE id = $5 AND version = $6 AND erasures = $7
      """,
      [
        .number(version), .blob(head), .number(erasures), .blob(seal(with: key)),
        .id(family), .number(before.version), .number(before.erasures),
      ])
  }

  /// Adds the row unless the family exists or was erased.
  func insert(key: DataKey) -> Statement {
    Statement(
      """
      INSERT INTO family (id, data_key, version, head, erasures, created, seal) SELECT $1, $2, $3, $4, $5, $6, $7
      WHERE NOT EXISTS (SELECT 1 FROM erased_family WHERE family = $1) ON CONFLICT DO NOTHING
      """,
      [
        .id(family), .id(dataKey), .number(version), .blob(head), .number(erasures), .moment(created),
        .blob(seal(with: key)),
      ])
  }
}
