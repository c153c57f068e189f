import Dispatch
import Synchronization

/// A fixed number of connections, each with a queue (a thread at a time) of its own, so that waiting for the server
/// never blocks Swift's own few threads. Who finds none free waits in order of arrival.
final class PostgresPool: Sendable {
  private final class Member: Sendable {
    let line: Mutex<PostgresLine>
    let queue = DispatchQueue(label: "samen.postgres")

    init(address: String, limit: Duration?) {
      line = Mutex(PostgresLine(address: address, limit: limit))
    }
  }

  private struct Places {
    var free: [Member]
    var waiting: [CheckedContinuation<Member, Never>] = []
  }

  private let size: Int
  private let places: Mutex<Places>

  init(address: String, size: Int, limit: Duration?) {
    self.size = size
    places = Mutex(Places(free: (0..<size).map { _ in Member(address: address, limit: limit) }))
  }

  func use<T: Sendable>(_ body: @escaping @Sendable (PostgresLine) throws -> T) async throws -> T {
    let member = await take()
    return try await withCheckedThrowingContinuation { continuation in
      member.queue.async {
        let result = Result { try member.line.withLock { try body($0) } }
        self.giveBack(member)
        continuation.resume(with: result)
      }
    }
  }

  /// Waits until every connection is free, and closes it.
  func close() async {
    var members: [Member] = []
    for _ in 0..<size { members.append(await take()) }
    for member in members {
      member.line.withLock { $0.drop() }
      giveBack(member)
    }
  }

  private func take() async -> Member {
    await withCheckedContinuation { continuation in
      let member: Member? = places.withLock { places in
        if let member = places.free.popLast() { return member }
        places.waiting.append(continuation)
        return nil
      }
      if let member { continuation.resume(returning: member) }
    }
  }

  private func giveBack(_ member: Member) {
    let next: CheckedContinuation<Member, Never>? = places.withLock { places in
      guard places.waiting.isEmpty else { return places.waiting.removeFirst() }
      places.free.append(member)
      return nil
    }
    next?.resume(returning: member)
  }
}
