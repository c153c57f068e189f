import Synchronization
import Vocabulary

/// Unwrapped keys of families that were lately open, bounded in number.
///
/// A key's words are always looked up in the main database first, and every destruction raises the family's count of
/// erasures, which is read with them. A process that finds a higher count than it knew drops that family's keys,
/// whichever process destroyed them.
final class KeyCache: Sendable {
  fileprivate struct Keys {
    let erasures: Int
    var known: [DataKeyID: DataKey] = [:]
  }

  fileprivate struct Generations {
    var young: [FamilyID: Keys] = [:]
    var old: [FamilyID: Keys] = [:]
  }

  private let families: Int
  private let keysEach: Int
  private let generations = Mutex(Generations())

  /// Holds at most twice `families`, with `keysEach` keys each.
  init(families: Int = 4_096, keysEach: Int = 512) {
    self.families = families
    self.keysEach = keysEach
  }

  func known(_ family: FamilyID, erasures: Int) -> [DataKeyID: DataKey] {
    generations.withLock { $0.keys(of: family, erasures)?.known ?? [:] }
  }

  func add(_ new: [DataKeyID: DataKey], _ family: FamilyID, erasures: Int) {
    generations.withLock { generations in
      var keys = generations.keys(of: family, erasures) ?? Keys(erasures: erasures)
      if keys.known.count + new.count > keysEach { keys.known = [:] }
      keys.known.merge(new) { $1 }
      generations.put(keys, family, most: families)
    }
  }

  func drop(_ family: FamilyID) {
    generations.withLock {
      $0.young[family] = nil
      $0.old[family] = nil
    }
  }
}

extension KeyCache.Generations {
  fileprivate func keys(of family: FamilyID, _ erasures: Int) -> KeyCache.Keys? {
    guard let keys = young[family] ?? old[family], keys.erasures == erasures else { return nil }
    return keys
  }

  /// When the young ones are many, the old ones go and the young ones become old.
  fileprivate mutating func put(_ keys: KeyCache.Keys, _ family: FamilyID, most: Int) {
    if young.count >= most {
      old = young
      young = [:]
    }
    old[family] = nil
    young[family] = keys
  }
}
