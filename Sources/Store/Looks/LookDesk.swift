/// Where looks are handed in. While some are being written, the next ones gather, and go together in one write.
actor LookDesk {
  /// How many looks may share one commit.
  private static let most = 256

  private let database: any Database
  private let keys: KeyStore
  private var chain: LookChain?
  private var waiting: [(look: Look, answer: CheckedContinuation<Void, any Error>)] = []
  private var isWriting = false

  init(database: any Database, keys: KeyStore) {
    self.database = database
    self.keys = keys
  }

  func note(_ look: Look) async throws {
    try await withCheckedThrowingContinuation { continuation in
      waiting.append((look, continuation))
      if !isWriting {
        isWriting = true
        Task { await writeAll() }
      }
    }
  }

  private func writeAll() async {
    while !waiting.isEmpty {
      let batch = waiting.prefix(Self.most)
      waiting.removeFirst(batch.count)
      let result: Result<Void, any Error>
      do {
        try await write(batch.map(\.look))
        result = .success(())
      } catch {
        result = .failure(error)
      }
      for (_, answer) in batch { answer.resume(with: result) }
    }
    isWriting = false
  }

  private func write(_ looks: [Look]) async throws {
    let before: LookChain
    if let chain { before = chain } else { before = LookChain(id: .random(), key: try await keys.take()) }
    var after = before
    var inserts: [Statement] = []
    for look in looks {
      after.add(look)
      inserts.append(insert(look, after))
    }
    let statements = [after.statement(from: before.length)] + inserts
    // Whether a failed write stands or not, the next looks begin a chain of their own.
    chain = nil
    try await database.write { connection in
      guard try connection.run(statements).first == 1 else {
        throw StoreError.altered("chain \(before.id) of the access log is not as this process left it")
      }
    }
    chain = after
  }
}

private func insert(_ look: Look, _ chain: LookChain) -> Statement {
  Statement(
    """
    INSERT INTO look (chain, seq, hash, \(Look.columns))
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
    """, [.id(chain.id), .number(chain.length), .blob(chain.head)] + look.values)
}
