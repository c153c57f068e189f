public import Vocabulary
import Glibc

/// Everything that is kept: two databases, and what stands in them.
public struct Store: Sendable {
  public let log: EventLog
  public let keys: KeyStore
  public let access: AccessLog
  public let notebook: Notebook
  public let unsent: UnsentForms
  public let outbox: Outbox
  public let accounts: Accounts
  public let directory: ServiceDirectory
  private let database: any Database
  /// The folder of a temporary store, which goes when the store is closed.
  var scratch: String?

  /// Opens both databases, brings their tables up to date, and ends erasures that were interrupted.
  /// Throws `StoreError.wrongMasterKey`, `notDurable`, `wrongSchema`, or `unavailable`.
  public static func open(
    database: DatabaseLocation, keys: DatabaseLocation, master: MasterKey, at now: Moment = .now
  ) async throws -> Store {
    try await open(database: database, keys: keys, master: master, at: now, sealing: .on)
  }

  /// With a choice of sealing: only tests have reason to choose otherwise than `on`.
  public static func open(
    database: DatabaseLocation, keys: DatabaseLocation, master: MasterKey, at now: Moment, sealing: Sealing
  ) async throws -> Store {
    guard database != keys else {
      throw StoreError.badLocation("keys must stand in a database of their own")
    }
    return try await open(
      try await database.open(), try await keys.open(), master: master, at: now, sealing: sealing)
  }

  static func open(
    _ database: any Database, _ keys: any Database, master: MasterKey, at now: Moment, sealing: Sealing
  ) async throws -> Store {
    let keyStore = try await KeyStore(database: keys, master: master, at: now)
    try await database.migrate(to: familySchema, at: now)
    let store = Store(database, keyStore, sealing)
    try await store.log.requireKeys()
    try await store.log.finishInterruptedErasures()
    _ = try await store.unsent.sweep(at: now)
    return store
  }

  private init(_ database: any Database, _ keys: KeyStore, _ sealing: Sealing) {
    self.database = database
    self.keys = keys
    log = EventLog(database: database, keys: keys, sealing: sealing)
    access = AccessLog(database: database, keys: keys)
    notebook = Notebook(database: database, keys: keys, sealing: sealing)
    unsent = UnsentForms(database: database, keys: keys, sealing: sealing)
    outbox = Outbox(database: database, keys: keys, sealing: sealing)
    accounts = Accounts(database: database)
    directory = ServiceDirectory(database: database)
  }

  /// Wipes what deleted rows left behind in the files of both engines: for a quiet hour. Slow: it copies tables.
  public func wipe() async throws {
    try await log.finishErasures(
      .everything,
      tables: [
        "words", "event", "family", "receipt", "tie", "due", "reflection", "unsent", "notice", "notice_choice",
        "calendar",
      ])
  }

  /// Waits for what is under way, and closes both databases.
  public func close() async {
    await database.close()
    await keys.close()
    if let scratch { Self.remove(scratch: scratch) }
  }
}

extension EventLog {
  /// Throws when the families' keys stand in some other key store than this one.
  fileprivate func requireKeys() async throws {
    let rows = try await database.read { try $0.rows("SELECT data_key FROM family LIMIT 1") }
    guard let id = try rows.first?.identifier(0, DataKeyID.self) else { return }
    guard try await keys.open([id])[id] != nil else {
      throw StoreError.wrongSchema("the keys of these families are not in this key store")
    }
  }

  /// Destroys keys that an interrupted erasure left; wiping their remains is left to `Store.wipe`.
  fileprivate func finishInterruptedErasures() async throws {
    let condemned = try await condemnedKeys()
    if !condemned.isEmpty { try await keys.forget(condemned) }
  }
}

extension Moment {
  /// The system's clock.
  public static var now: Moment {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Moment(milliseconds: Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000)
  }
}
