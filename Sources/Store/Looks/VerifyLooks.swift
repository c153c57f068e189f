import Vocabulary

extension AccessLog {
  /// Follows every chain from its first look to its sealed head. Returns what is not as it was written, by place.
  /// Not found: a whole chain that is gone with all its looks.
  public func verify() async throws -> [String] {
    let rows = try await database.read {
      try $0.rows("SELECT chain, data_key, length, head, seal FROM look_chain ORDER BY chain")
    }
    var faults: [String] = []
    for row in rows { faults += try await verify(row) }
    return faults + (try await strays())
  }

  private func verify(_ row: Row) async throws -> [String] {
    let id = try row.identifier(0, LookChainID.self)
    guard let key = try await keys.open([try row.identifier(1)]).values.first,
      let stored = try? LookChain(row, key: key)
    else { return ["access log, chain \(id): its head was altered"] }
    let database = database
    return try await database.snapshot { connection in
      var running = LookChain(id: id, key: key)
      while running.length < stored.length {
        let rows = try connection.rows(
          """
          SELECT \(Look.columns), seq, hash FROM look
          WHERE chain = $1 AND seq > $2 AND seq <= $3 ORDER BY seq LIMIT 1000
          """, [.id(id), .number(running.length), .number(stored.length)])
        for row in rows {
          if let look = try? Look(row) { running.add(look) }
          guard try row.number(8) == running.length, try row.blob(9) == running.head else {
            return ["access log, chain \(id): look \(try row.integer(8)) was altered, or one before it is missing"]
          }
        }
        if rows.isEmpty { return ["access log, chain \(id): looks after \(running.length) are missing"] }
      }
      return running.head == stored.head ? [] : ["access log, chain \(id): its end was altered"]
    }
  }

  /// Looks that belong to no chain, or stand after the end of theirs.
  private func strays() async throws -> [String] {
    try await database.read { connection in
      try connection.rows(
        """
        SELECT l.chain, l.seq FROM look l LEFT JOIN look_chain c ON c.chain = l.chain
        WHERE c.chain IS NULL OR l.seq > c.length LIMIT 100
        """
      ).map { "access log: look \(try $0.integer(1)) stands outside chain \(try $0.identifier(0, LookChainID.self))" }
    }
  }
}
