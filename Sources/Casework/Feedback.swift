import Store
public import Vocabulary

extension Casework {
  /// Sent twice, kept once.
  public func keep(_ words: BoundedText, about page: ExplanatoryPage, as id: ItemID) async throws {
    try await store.accounts.keep(PageReaction(page: page, words: words, at: clock.now), as: id)
  }

  /// For whoever keeps the texts.
  public func reactions() async throws -> [PageReaction] { try await store.accounts.reactions() }
}
