import Synchronization
import Vocabulary

/// Where the logs stood that were lately read or appended to. Only a guess, which saves an append its first read: the
/// append changes nothing when the family has moved on, and reads it after all.
final class RowCache: Sendable {
  private let rows = Mutex(Generations<FamilyID, FamilyRow>(most: 4_096))

  func guess(_ family: FamilyID, version: Int) -> FamilyRow? {
    rows.withLock { rows in rows[family].flatMap { $0.version == version ? $0 : nil } }
  }

  func put(_ row: FamilyRow) { rows.withLock { $0[row.family] = row } }
  func drop(_ family: FamilyID) { rows.withLock { $0[family] = nil } }
}
