/// Keys that were made durable before anybody asked for one, so that an append need not wait for a second commit.
/// Those that are left over when the process ends stay behind unused; they open nothing.
actor KeyStock {
  typealias Make = @Sendable (_ count: Int) async throws -> [DataKey]

  private var ready: [DataKey] = []
  private var batch = 16
  private var refill: Task<Void, any Error>?

  /// `make` gives keys that are durable.
  func take(_ make: @escaping Make) async throws -> DataKey {
    while true {
      if ready.count <= batch / 4 { startRefill(make) }
      if let key = ready.popLast() { return key }
      try await refill?.value
    }
  }

  private func startRefill(_ make: @escaping Make) {
    guard refill == nil else { return }
    refill = Task {
      defer { refill = nil }
      ready += try await make(batch)
      batch = min(batch * 2, 512)
    }
  }
}
