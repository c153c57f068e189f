/// Where looks are handed in. While some are being written, the next ones gather, and go together in one write.
actor LookDesk {
  /// How many that hand in looks may share one commit.
  private static let most = 256

  private let database: any Database
  private let keys: KeyStore
  private var chain: LookChain?
  private var waiting: [(looks: [Look], answer: CheckedContinuation<Void, any Error>)] = []
  private var isWriting = false

  init(database: any Database, keys: KeyStore) {
    self.database = database
    self.keys = keys
  }

  func note(_ looks: [Look]) async throws {
    if looks.isEmpty { return }
    try await withCheckedThrowingContinuation { continuation in
      waiting.append((looks, continuation))
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
        try await write(batch.map(\.looks))
        result = .success(())
      } catch {
        result = .failure(error)
      }
      for (_, answer) in batch { answer.resume(with: result) }
    }
    isWriting = false
  }

  private func write(_ handedIn: [[Look]]) async throws {
    let before: LookChain
    if let chain { before = chain } else { before = LookChain(id: .random(), key: try await keys.take()) }
    var after = before
    var inserts: [Statement] = []
    for looks in handedIn {
      inserts.append(
        insert(
          looks.map { look in
            after.add(look)
            return (look, after)
          }))
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

/// One statement, however many were handed in together.
private func insert(_ looks: [(look: Look, chain: LookChain)]) -> Statement {
  let values = looks.map { look, chain in
    [.id(chain.id), .number(chain.length), .blob(chain.head)] + look.values
  }
  let rows = values.indices.map { row in
    "(\((1...11).map { "$\(row * 11 + $0)" }.joined(separator: ", ")))"
  }
  return Statement(
    "INSERT INTO look (chain, seq, hash, \(Look.columns)) VALUES \(rows.joined(separator: ", "))",
    values.flatMap(\.self))
}
