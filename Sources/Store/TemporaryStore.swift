public import Vocabulary
import Glibc

extension Store {
  /// A store of its own in a scratch folder, under a new master key: for tests and the demo. Gone when it is closed.
  public static func temporary(at now: Moment = .now) async throws -> Store {
    let base = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(base)/samen-XXXXXX".utf8CString)
    guard let folder = mkdtemp(&template).map({ String(cString: $0) }) else {
      throw StoreError.unavailable("cannot make a scratch folder in \(base) (error \(errno))")
    }
    var store = try await open(
      database: .sqlite(path: "\(folder)/families.db"), keys: .sqlite(path: "\(folder)/keys.db"), master: .new(),
      at: now)
    store.scratch = folder
    return store
  }

  /// The files that SQLite makes of two databases, and the folder around them.
  static func remove(scratch folder: String) {
    for name in ["families.db", "keys.db"] {
      for suffix in ["", "-wal", "-shm"] { unlink("\(folder)/\(name)\(suffix)") }
    }
    rmdir(folder)
  }
}
