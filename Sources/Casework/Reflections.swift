public import Privacy
import Store
public import Vocabulary

extension Casework {
  /// The author's own notebook, newest first: in no family, no export, no search.
  public func reflections(of author: PractitionerID) async throws -> [ReflectionLine] {
    try await store.notebook.list(by: author).map { reflection in
      ReflectionLine(
        item: ItemID(high: reflection.id.high, low: reflection.id.low), at: reflection.at,
        words: String(decoding: reflection.words, as: UTF8.self))
    }.sorted { $1.at < $0.at }
  }

  public func write(_ words: BoundedText, as id: ItemID, by author: PractitionerID) async throws {
    try await write(words, as: id, by: author, at: clock.now)
  }

  func write(_ words: BoundedText, as id: ItemID, by author: PractitionerID, at moment: Moment) async throws {
    try await store.notebook.write(
      Reflection(
        id: ReflectionID(high: id.high, low: id.low), author: author, at: moment, words: Array(words.text.utf8)))
  }

  /// False when the author has no such reflection.
  public func deleteReflection(_ id: ItemID, by author: PractitionerID) async throws -> Bool {
    try await store.notebook.delete(ReflectionID(high: id.high, low: id.low), by: author)
  }
}
