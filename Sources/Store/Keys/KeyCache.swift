import Synchronization
import Vocabulary

/// Unwrapped keys of families that were lately open, bounded in number.
///
/// A key's words are always looked up in the main database first, and every destruction raises the family's count of
/// erasures, which is read with them. A process that finds a higher count than it knew drops that family's keys,
/// whichever process destroyed them.
final class KeyCache: Sendable {
  private struct Keys {
    let erasures: Int
    var known: [DataKeyID: DataKey] = [:]
  }

  private let keysEach: Int
  private let families: Mutex<Generations<FamilyID, Keys>>

  /// Holds at most twice `families`, with `keysEach` keys each.
  init(families: Int = 4_096, keysEach: Int = 512) {
    self.keysEach = keysEach
    self.families = Mutex(Generations(most: families))
  }

  func known(_ family: FamilyID, erasures: Int) -> [DataKeyID: DataKey] {
    families.withLock { families in
      guard let keys = families[family], keys.erasures == erasures else { return [:] }
      return keys.known
    }
  }

  func add(_ new: [DataKeyID: DataKey], _ family: FamilyID, erasures: Int) {
    families.withLock { families in
      var keys = families[family] ?? Keys(erasures: erasures)
      // Taken out while it changes, so that it is not copied.
      families[family] = nil
      if keys.erasures != erasures { keys = Keys(erasures: erasures) }
      if keys.known.count + new.count > keysEach { keys.known = [:] }
      keys.known.merge(new) { $1 }
      families[family] = keys
    }
  }

  func drop(_ family: FamilyID) { families.withLock { $0[family] = nil } }
}
