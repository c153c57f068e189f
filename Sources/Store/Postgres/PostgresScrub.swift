extension PostgresDatabase {
  /// Rewrites the tables, so that dead rows are gone from their files, and removes the write-ahead log up to here.
  ///
  /// The server must have `wal_recycle = off` (a recycled segment keeps its old bytes) and `wal_keep_size = 0`, and
  /// the role must be a superuser or have `pg_checkpoint`, `pg_monitor` and EXECUTE on `pg_switch_wal()`.
  /// What SQL cannot reach: blocks that the file system has freed, standbys and what was archived or backed up before.
  /// Against those stands `KeyStore.rotate`. A replication slot or a failing archive shows as `notScrubbed`.
  public func scrub(_ tables: [String]) async throws {
    do {
      try await unhurried { connection in
        try requireForgetfulLog(connection)
        for table in tables { try connection.run("VACUUM (FULL) \(table)") }
        try dropLog(connection)
      }
    } catch StoreError.refused(code: "42501", _) {
      throw StoreError.notScrubbed(
        "the role needs pg_checkpoint, pg_monitor and EXECUTE on pg_switch_wal(), and must own the tables")
    } catch let error as LineLost {
      throw StoreError.notScrubbed(error.reason)
    }
  }
}

private func requireForgetfulLog(_ connection: any Connection) throws {
  for (name, wanted) in [("wal_recycle", "off"), ("wal_keep_size", "0")] {
    let value = try connection.rows("SELECT current_setting('\(name)')").first?.text(0)
    guard value == wanted else {
      throw StoreError.notScrubbed("PostgreSQL's \(name) should be \(wanted)")
    }
  }
}

/// Starts a new segment, and has a checkpoint remove all before it.
private func dropLog(_ connection: any Connection) throws {
  guard let ended = try connection.rows("SELECT pg_walfile_name(pg_switch_wal())").first?.text(0) else { return }
  try connection.run("CHECKPOINT")
  let kept = try connection.rows(
    "SELECT count(*) FROM pg_ls_waldir() WHERE name ~ '^[0-9A-F]{24}$' AND name <= $1", [.text(ended)])
  guard try kept.first?.integer(0) == 0 else {
    throw StoreError.notScrubbed("old segments of the write-ahead log are still there: a replication slot or archive?")
  }
}
