import Glibc

extension PostgresDatabase {
  /// Rewrites the tables, so that dead rows are gone from their files, makes their statistics anew (those hold samples
  /// of values), and removes the write-ahead log up to here.
  ///
  /// The server must have `wal_recycle = off` (a recycled segment keeps its old bytes) and `wal_keep_size = 0`. The
  /// role must own the database and its tables, and be a superuser or have `pg_checkpoint`, `pg_monitor` and EXECUTE on
  /// `pg_switch_wal()`. What SQL cannot reach: blocks that the file system has freed, standbys, and what was archived or
  /// backed up before; against those stands `KeyStore.rotate`. A replication slot or a failing archive that holds on to
  /// old segments shows as `notScrubbed`.
  public func scrub(_ tables: [String]) async throws {
    do {
      try await unhurried { connection, line in
        let notices = line.noticesHeard
        try requireForgetfulLog(connection)
        for table in tables { try connection.run("ANALYZE \(table)") }
        try outwaitOthers(connection)
        for table in tables + ["pg_catalog.pg_statistic"] { try connection.run("VACUUM (FULL) \(table)") }
        try dropLog(connection)
        // VACUUM and ANALYZE skip what the role may not touch, with no more than a warning.
        guard line.noticesHeard == notices else { throw notAllowed }
      }
    } catch StoreError.refused(code: "42501", _) {
      throw notAllowed
    } catch let error as LineLost {
      throw StoreError.notScrubbed(error.reason)
    }
  }
}

private let notAllowed = StoreError.notScrubbed(
  "the role must own the database and its tables, and have pg_checkpoint, pg_monitor and EXECUTE on pg_switch_wal()")

private func requireForgetfulLog(_ connection: any Connection) throws {
  for (name, wanted) in [("wal_recycle", "off"), ("wal_keep_size", "0")] {
    let value = try connection.rows("SELECT current_setting('\(name)')").first?.text(0)
    guard value == wanted else {
      throw StoreError.notScrubbed("PostgreSQL's \(name) should be \(wanted)")
    }
  }
}

/// A rewritten table keeps the dead rows that an older transaction might still see; those of other databases count,
/// too. So wait until all that began before now have ended: half a minute at most.
private func outwaitOthers(_ connection: any Connection) throws {
  guard let now = try connection.rows("SELECT pg_current_xact_id()::text").first?.text(0) else { return }
  for _ in 0..<1_500 {
    let older = try connection.rows(
      """
      SELECT 'older' WHERE pg_snapshot_xmin(pg_current_snapshot()) <= CAST($1 AS text)::xid8
      OR EXISTS (
        SELECT 1 FROM pg_stat_activity
        WHERE datname = current_database() AND age(backend_xmin) > age(CAST($1 AS text)::xid8::xid)
      )
      """, [.text(now)])
    if older.isEmpty { return }
    usleep(20_000)
  }
  throw StoreError.notScrubbed("a transaction stays open and keeps dead rows alive; see pg_stat_activity")
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
