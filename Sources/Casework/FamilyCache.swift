import Domain
import Privacy
import Synchronization
import Vocabulary

/// One family as it was last read: its fold, and the words and names that were opened since.
struct CachedFamily: Sendable {
  var family: Family
  /// Opened words; let go of at every new version, so that destroyed words do not linger.
  var words: [ItemID: Words] = [:]
  var directory: Directory?
  var lastUse = 0
}

/// Bounded memory of folds, by family. The version is checked at every read, so nothing here is trusted by itself.
final class FamilyCache: Sendable {
  private struct State {
    var families: [FamilyID: CachedFamily] = [:]
    var uses = 0
  }

  private let limit: Int
  private let state = Mutex(State())

  /// - Parameter limit: how many families are kept; the least recently used goes first.
  init(limit: Int) { self.limit = max(1, limit) }

  func family(_ id: FamilyID) -> CachedFamily? {
    state.withLock { state in
      state.uses += 1
      let use = state.uses
      state.families[id]?.lastUse = use
      return state.families[id]
    }
  }

  /// Keeps a fold unless a newer one is there.
  func keep(_ family: Family) {
    state.withLock { state in
      state.uses += 1
      if let kept = state.families[family.id], kept.family.version >= family.version { return }
      state.families[family.id] = CachedFamily(family: family, lastUse: state.uses)
      while state.families.count > limit, let oldest = state.families.min(by: { $0.value.lastUse < $1.value.lastUse }) {
        state.families[oldest.key] = nil
      }
    }
  }

  /// Keeps what was opened for this version.
  func keep(_ words: [ItemID: Words], _ directory: Directory?, of id: FamilyID, at version: Int) {
    state.withLock { state in
      guard state.families[id]?.family.version == version else { return }
      state.families[id]?.words.merge(words) { $1 }
      if let directory { state.families[id]?.directory = directory }
    }
  }

  func drop(_ id: FamilyID) { state.withLock { $0.families[id] = nil } }
}
