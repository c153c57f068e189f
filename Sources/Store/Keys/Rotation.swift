public import Vocabulary

/// A new epoch of the master key.
public struct Rotation: Equatable, Sendable {
  public let epoch: Int
  /// Backups of the key store made before this moment cannot be read with the new master key.
  public let at: Moment
  /// How many data keys were wrapped anew.
  public let keys: Int
}

extension KeyStore {
  /// Wraps every key under the new master key, in one write, and drops the old wraps for good. Destroy the old master
  /// key afterwards: then no backup from before brings a destroyed data key back. Other processes must be started
  /// again with the new key; until then they can neither add a key nor open one that they do not hold.
  /// Throws `StoreError.wrongMasterKey` unless the new key is of the next epoch.
  public func rotate(to new: MasterKey, at now: Moment) async throws -> Rotation {
    let old = master
    guard new.epoch == old.epoch + 1 else {
      throw StoreError.wrongMasterKey("the next epoch is \(old.epoch + 1), and this key is of epoch \(new.epoch)")
    }
    let proof = try new.proof()
    let count = try await database.write { connection in
      try connection.run(
        "INSERT INTO epoch (number, proof, started) VALUES ($1, $2, $3)",
        [.number(new.epoch), .blob(proof), .moment(now)])
      let count = try rewrap(connection, from: old, to: new)
      // Refused when another process added a key meanwhile: then nothing of this rotation stays.
      try connection.run("DELETE FROM epoch WHERE number = $1", [.number(old.epoch)])
      return count
    }
    adopt(new)
    try await database.scrub(Self.tables)
    return Rotation(epoch: new.epoch, at: now, keys: count)
  }

  /// When the present epoch began.
  public func epochStarted() async throws -> Moment {
    let rows = try await database.read { try $0.rows("SELECT started FROM epoch") }
    guard let row = rows.first else { throw StoreError.altered("the key store has no epoch") }
    return try row.moment(0)
  }
}

/// A page at a time, so that the keys of a whole country need not fit in memory.
private func rewrap(_ connection: any Connection, from old: MasterKey, to new: MasterKey) throws -> Int {
  var count = 0
  while true {
    let rows = try connection.rows(
      "SELECT id, wrapped FROM data_key WHERE epoch = $1 ORDER BY id LIMIT 1000", [.number(old.epoch)])
    if rows.isEmpty { return count }
    try connection.run(
      try rows.map { row in
        let id = try row.identifier(0, DataKeyID.self)
        let wrapped = try new.wrap(try old.unwrap(try row.blob(1), id))
        return Statement(
          "UPDATE data_key SET epoch = $1, wrapped = $2 WHERE id = $3",
          [.number(new.epoch), .blob(wrapped), .id(id)])
      })
    count += rows.count
  }
}
