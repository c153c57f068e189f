import GRDB

/// Serves the writes that wait for SQLite's one writer.
/// Each stands in a savepoint of its own: one that fails undoes only itself.
struct GroupCommit {
  let database: GRDB.Database

  func serve(_ queue: WriteQueue) {
    while let batch = queue.next() { commit(batch) }
  }

  private func commit(_ batch: [WriteQueue.Pending]) {
    let connection = SQLiteConnection(database: database)
    do {
      try connection.run("BEGIN IMMEDIATE")
      let results = try batch.map { try attempt($0, connection) }
      try finish(connection)
      for (write, result) in zip(batch, results) { write.answer(result) }
    } catch {
      if database.isInsideTransaction { _ = try? connection.run("ROLLBACK") }
      for write in batch { write.answer(.failure(error)) }
    }
  }

  /// Throws when the whole transaction is lost: SQLite rolls it back by itself when the disk is full or fails.
  private func attempt(_ write: WriteQueue.Pending, _ connection: SQLiteConnection) throws -> Result<Void, any Error> {
    try connection.run("SAVEPOINT one")
    do {
      try write.body(connection)
      try connection.run("RELEASE one")
      return .success(())
    } catch {
      guard connection.database.isInsideTransaction else { throw error }
      try connection.run("ROLLBACK TO one")
      try connection.run("RELEASE one")
      return .failure(error)
    }
  }

  /// When a COMMIT fails, its pages may already stand in the WAL and come to life after a crash.
  private func finish(_ connection: SQLiteConnection) throws {
    do {
      try connection.run("COMMIT")
    } catch {
      throw StoreError.outcomeUnknown("the commit failed: \(error)")
    }
  }
}
