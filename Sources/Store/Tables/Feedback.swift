public import Vocabulary

// Reacties op bladzijden: words without a name, for whoever keeps the texts. The oldest of too many goes.

extension Accounts {
  /// More than this nobody reads.
  static let mostReactions = 2_000

  public func keep(_ reaction: PageReaction, as id: ItemID) async throws {
    try await database.write { connection in
      try connection.run(
        "INSERT INTO feedback (id, at, page, words) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING",
        [.id(id), .moment(reaction.at), .number(Int(reaction.page.rawValue)), .text(reaction.words.text)])
      try connection.run(
        "DELETE FROM feedback WHERE id NOT IN (SELECT id FROM feedback ORDER BY at DESC, id LIMIT $1)",
        [.number(Accounts.mostReactions)])
    }
  }

  /// The newest first.
  public func reactions() async throws -> [PageReaction] {
    try await database.read { connection in
      try connection.rows("SELECT page, words, at FROM feedback ORDER BY at DESC, id").compactMap { row in
        let page: UInt8 = try row.number(0)
        return try ExplanatoryPage(rawValue: page).map { page in
          PageReaction(page: page, words: try BoundedText.prose(row.text(1)), at: try row.moment(2))
        }
      }
    }
  }
}
