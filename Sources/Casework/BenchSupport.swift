public import Domain
import Privacy
import Store
public import Vocabulary

// What the benchmark measures from inside; nothing else uses it.

extension Casework {
  /// Opens a family as reading does; says how many items it has.
  public func openForBench(_ id: FamilyID) async throws -> Int { try await family(id)?.items.count ?? 0 }

  /// Somebody who works there, by name.
  public func putForBench(_ worker: PractitionerID, of organization: OrganizationID) async throws {
    try await store.accounts.put(OrganizationRow(id: organization, name: "Wijkteam", kind: "team"))
    try await store.accounts.put(
      PractitionerRow(id: worker, name: "Anna de Wit", function: "", organization: organization))
  }

  /// Appends events as they are, a hundred at a time.
  public func appendForBench(_ events: [NewEvent], to id: FamilyID) async throws -> FamilyID {
    var version = 0
    var family = Family(id: id)
    for start in stride(from: 0, to: events.count, by: 100) {
      let part = events[start..<min(start + 100, events.count)]
      for new in part { family.apply(new.event) }
      _ = try await store.log.append(
        family: id, expecting: version, entries: part.map(NewEntry.init), changes: family.projections)
      version += part.count
    }
    return id
  }
}

extension Casework {
  /// The ids of all that this viewer sees: for tests that compare a view with the server's own answer.
  package func seenForTests(_ id: FamilyID, by viewer: Party) async throws -> Set<ItemID>? {
    try await family(id).map { sight(of: $0, for: viewer).seenItems }
  }
}
