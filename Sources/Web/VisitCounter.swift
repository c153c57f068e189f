import Synchronization

/// Numbers the visits of one session, so that in tests each page has a key of its own that no other session moves.
final class VisitCounter: Sendable {
  private let counts = Mutex<[String: Int]>([:])

  func next(_ session: String, isDeterministic: Bool) -> Int {
    guard isDeterministic else { return 0 }
    return counts.withLock { counts in
      counts[session, default: 0] += 1
      return counts[session] ?? 0
    }
  }
}
