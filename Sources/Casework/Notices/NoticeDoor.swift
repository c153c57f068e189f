import Store
public import Vocabulary

/// Seintjes: what somebody chose for himself. Nobody else reads or changes it.
extension Casework {
  /// Nil when he gets none.
  public func noticeChoice(of party: Party) async throws -> (choice: NoticeChoice, hasFailed: Bool)? {
    try await store.outbox.choice(of: party)
  }

  public func choose(_ choice: NoticeChoice?, of party: Party) async throws {
    try await store.outbox.choose(choice, of: party)
  }
}
