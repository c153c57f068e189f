import Synchronization
import Vocabulary

/// Commands on one family wait for one another in this process; between processes the database decides.
final class FamilyQueue: Sendable {
  private let waiting = Mutex<[FamilyID: [CheckedContinuation<Void, Never>]]>([:])

  func alone<Value: Sendable>(with family: FamilyID, _ body: () async throws -> Value) async rethrows -> Value {
    await enter(family)
    defer { leave(family) }
    return try await body()
  }

  private func enter(_ family: FamilyID) async {
    await withCheckedContinuation { (turn: CheckedContinuation<Void, Never>) in
      let isFree = waiting.withLock { waiting in
        if waiting[family] == nil {
          waiting[family] = []
          return true
        }
        waiting[family]?.append(turn)
        return false
      }
      if isFree { turn.resume() }
    }
  }

  private func leave(_ family: FamilyID) {
    let next = waiting.withLock { waiting -> CheckedContinuation<Void, Never>? in
      guard var line = waiting[family], !line.isEmpty else {
        waiting[family] = nil
        return nil
      }
      let next = line.removeFirst()
      waiting[family] = line
      return next
    }
    next?.resume()
  }
}
