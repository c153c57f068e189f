public import Vocabulary
import Synchronization

/// The data keys, each wrapped by the master key, in a database of their own (with short backup retention).
/// Destroying a row here makes what it sealed unreadable in every copy of the main database.
public final class KeyStore: Sendable {
  static let tables = ["data_key", "epoch"]

  let database: any Database
  private let holder: Mutex<MasterKey>
  private let stock = KeyStock()

  var master: MasterKey { holder.withLock { $0 } }

  /// Throws `StoreError.wrongMasterKey` unless the key is the one of the store's epoch.
  /// An empty store takes the key that it is first opened with.
  public convenience init(_ location: DatabaseLocation, master: MasterKey, at now: Moment) async throws {
    try await self.init(database: location.open(), master: master, at: now)
  }

  init(database: any Database, master: MasterKey, at now: Moment) async throws {
    self.database = database
    holder = Mutex(master)
    try await database.migrate(to: keySchema, at: now)
    try await admit(master, at: now)
  }

  /// A key that is already durable.
  func take() async throws -> DataKey {
    try await stock.take { try await addKeys($0, in: self.database, wrappedBy: self.master) }
  }

  /// The keys of these identifiers that still exist.
  func open(_ ids: [DataKeyID]) async throws -> [DataKeyID: DataKey] {
    let master = master
    return try await database.read { connection in
      var keys: [DataKeyID: DataKey] = [:]
      for list in IDList.lists(ids.map(\.bytes)) {
        let sql = "SELECT id, epoch, wrapped FROM data_key WHERE id IN (\(list.places(from: 1)))"
        try connection.each(sql, list.values) { row in
          let id = try row.identifier(0, DataKeyID.self)
          guard try row.integer(1) == master.epoch else { throw wrongEpoch(try row.integer(1), master) }
          keys[id] = try master.unwrap(try row.blob(2), id)
        }
      }
      return keys
    }
  }

  /// Deletes the keys and wipes what their rows left behind in the engine's files.
  public func destroy(_ ids: [DataKeyID]) async throws {
    try await forget(ids)
    try await database.scrub(Self.tables)
  }

  /// Deletes the keys. Their wrapped bytes may stay in dead space until the next `destroy`, `rotate` or scrub.
  func forget(_ ids: [DataKeyID]) async throws {
    try await database.write { connection in
      for list in IDList.lists(ids.map(\.bytes)) {
        try connection.run("DELETE FROM data_key WHERE id IN (\(list.places(from: 1)))", list.values)
      }
    }
  }

  public func close() async { await database.close() }

  /// From now on this process wraps and unwraps with the new key.
  func adopt(_ new: MasterKey) { holder.withLock { $0 = new } }

  private func admit(_ master: MasterKey, at now: Moment) async throws {
    let proof = try master.proof()
    try await database.write { connection in
      try connection.run(
        """
        INSERT INTO epoch (number, proof, started) SELECT $1, $2, $3
        WHERE NOT EXISTS (SELECT 1 FROM epoch) ON CONFLICT DO NOTHING
        """, [.number(master.epoch), .blob(proof), .moment(now)])
    }
    try await check(master)
  }

  private func check(_ master: MasterKey) async throws {
    let rows = try await database.read { try $0.rows("SELECT number, proof FROM epoch ORDER BY number") }
    guard rows.count == 1, let row = rows.first else {
      throw StoreError.altered("the key store should have one epoch, and has \(rows.count)")
    }
    guard try row.integer(0) == master.epoch else { throw wrongEpoch(try row.integer(0), master) }
    guard master.matches(proof: try row.blob(1)) else {
      throw StoreError.wrongMasterKey("it is not the key of epoch \(master.epoch) with which this store was made")
    }
  }
}

/// Fails on the epoch's foreign key when another process has rotated the master key meanwhile.
private func addKeys(_ count: Int, in database: any Database, wrappedBy master: MasterKey) async throws -> [DataKey] {
  let keys = (0..<count).map { _ in DataKey.new() }
  let inserts = try keys.map { key in
    Statement(
      "INSERT INTO data_key (id, epoch, wrapped) VALUES ($1, $2, $3)",
      [.id(key.id), .number(master.epoch), .blob(try master.wrap(key))])
  }
  do {
    try await database.write { try $0.run(inserts) }
  } catch let error as StoreError where error.isOrphan {
    throw StoreError.wrongMasterKey("the keys were wrapped anew meanwhile, and epoch \(master.epoch) is over")
  }
  return keys
}

func wrongEpoch(_ stored: Int64, _ master: MasterKey) -> StoreError {
  .wrongMasterKey("the keys are wrapped under epoch \(stored), and this master key is of epoch \(master.epoch)")
}
