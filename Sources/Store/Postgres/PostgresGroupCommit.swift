/// Serves the writes that wait for PostgreSQL, many in one transaction.
///
/// A savepoint for each would cost the server as much as a transaction. So there is none: when one write fails nothing
/// of that transaction is kept, and each is done again in one of its own, where it fails or stands by itself.
struct PostgresGroupCommit {
  let lines: PostgresPool

  func serve(_ queue: WriteQueue) async {
    while let batch = queue.next() { await commit(batch) }
  }

  private func commit(_ batch: [WriteQueue.Pending]) async {
    do {
      try await lines.write { connection in
        for write in batch { try write.body(connection) }
      }
      for write in batch { write.answer(.success(())) }
    } catch {
      guard batch.count > 1, concernsOne(error) else {
        for write in batch { write.answer(.failure(error)) }
        return
      }
      for write in batch { await commit([write]) }
    }
  }

  /// Whether the others may still succeed. A commit of unknown outcome is never done again.
  private func concernsOne(_ error: any Error) -> Bool {
    switch error {
    case StoreError.outcomeUnknown, StoreError.unavailable: false
    default: true
    }
  }
}
