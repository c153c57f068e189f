import Domain
public import Privacy
import Store
public import Vocabulary

extension Casework {
  /// One text and how it stood before; nil when this viewer does not see it.
  public func textHistory(_ id: FamilyID, of item: ItemID, for viewer: Party) async throws -> TextHistory? {
    guard let whole = try await select(id, for: viewer, .matrix) else { return nil }
    guard let selection = whole.narrowed(to: item) else {
      try await noteRefusal(id, viewer, .matrix)
      return nil
    }
    let family = selection.sight.family
    let opened = try await open(selection.itemsToOpen + nameOf(viewer, in: family), of: family)
    let stored = try await store.log.words(of: family.id, items: [item])[item] ?? []
    let versions = try stored.indices.map { try Words(item, Array(stored[...$0])) }
    try await note(selection, opened.directory)
    return TextHistory(item, selection, words: opened.words, versions: versions, directory: opened.directory)
  }

  private func nameOf(_ viewer: Party, in family: Family) -> [ItemID] {
    viewer.person.flatMap { family.member($0)?.fact.item }.map { [$0] } ?? []
  }
}
