import Synchronization

/// Writes that arrive while others are being committed wait together, and share a next commit: grouping costs nobody
/// durability, since nobody is answered before the commit that holds his write.
final class WriteQueue: Sendable {
  struct Pending: Sendable {
    let body: @Sendable (any Connection) throws -> Void
    let answer: @Sendable (Result<Void, any Error>) -> Void
  }

  private struct State {
    var waiting: [Pending] = []
    var lanes = 0
  }

  /// How many writes may share one commit, so that the first does not wait too long for the last.
  private let most: Int
  /// How many commits may be under way at once.
  private let lanes: Int
  /// Serves the queue until `next` has nothing more.
  private let serve: @Sendable (WriteQueue) -> Void
  private let state = Mutex(State())

  init(most: Int, lanes: Int, serve: @escaping @Sendable (WriteQueue) -> Void) {
    self.most = most
    self.lanes = lanes
    self.serve = serve
  }

  /// Returns when the write is committed. The closure may be run again, as `Database.write` says.
  func write<T: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> T) async throws -> T {
    let value = Slot<T>()
    try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
      add(Pending(body: { value.fill(try body($0)) }, answer: { continuation.resume(with: $0) }))
    }
    guard let value = value.content else { throw StoreError.unavailable("a write gave no value") }
    return value
  }

  /// The writes for one commit; nil when there are none, and then the lane that asked has ended.
  func next() -> [Pending]? {
    state.withLock { state in
      guard !state.waiting.isEmpty else {
        state.lanes -= 1
        return nil
      }
      defer { state.waiting.removeFirst(min(most, state.waiting.count)) }
      return Array(state.waiting.prefix(most))
    }
  }

  private func add(_ write: Pending) {
    let opensLane = state.withLock { state in
      state.waiting.append(write)
      guard state.lanes < lanes else { return false }
      state.lanes += 1
      return true
    }
    if opensLane { serve(self) }
  }
}

/// Where a closure that runs elsewhere leaves its value.
private final class Slot<Value: Sendable>: Sendable {
  private let value = Mutex<Value?>(nil)
  var content: Value? { value.withLock { $0 } }
  func fill(_ new: Value) { value.withLock { $0 = new } }
}
