import GRDB
import Synchronization

/// Writes that arrive while one is being committed wait together and share the next commit.
/// Each stands in a savepoint of its own: one that fails undoes only itself. Nobody is answered before the commit.
final class GroupCommit: Sendable {
  /// How many writes may share one commit, so that the first does not wait too long for the last.
  private static let most = 256

  struct Pending: Sendable {
    let body: @Sendable (any Connection) throws -> Void
    let answer: @Sendable (Result<Void, any Error>) -> Void
  }

  private struct Queue {
    var waiting: [Pending] = []
    var isServed = false
  }

  private let pool: DatabasePool
  private let queue = Mutex(Queue())

  init(pool: DatabasePool) { self.pool = pool }

  func add(_ write: Pending) {
    let isServed = queue.withLock { queue in
      queue.waiting.append(write)
      defer { queue.isServed = true }
      return queue.isServed
    }
    if !isServed { pool.asyncWriteWithoutTransaction { self.serve($0) } }
  }

  private func serve(_ database: GRDB.Database) {
    while let batch = next() { commit(batch, database) }
  }

  private func next() -> [Pending]? {
    queue.withLock { queue in
      guard !queue.waiting.isEmpty else {
        queue.isServed = false
        return nil
      }
      defer { queue.waiting.removeFirst(min(Self.most, queue.waiting.count)) }
      return Array(queue.waiting.prefix(Self.most))
    }
  }

  private func commit(_ batch: [Pending], _ database: GRDB.Database) {
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
  private func attempt(_ write: Pending, _ connection: SQLiteConnection) throws -> Result<Void, any Error> {
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
