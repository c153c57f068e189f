/// We failed: what the store could not do. Never shown to a person; the texts hold no personal data.
public enum StoreError: Error, Equatable, Sendable {
  /// The text names no database that we know; says what was expected.
  case badLocation(String)
  /// The key text, file or environment variable holds no master key.
  case badMasterKey(String)
  /// The master key is not the one (or not of the epoch) under which the keys are wrapped.
  case wrongMasterKey(String)
  /// The engine is set so that an acknowledged write may be lost; we refuse to work with it.
  case notDurable(String)
  /// The COMMIT was sent and its answer did not come, or came with a warning: it may have happened or not.
  /// Ask again with the same receipt: the answer is then `repeated`, or the write is done now.
  case outcomeUnknown(String)
  /// Nothing was written; the engine cannot be reached or did not answer in time.
  case unavailable(String)
  /// The engine refused a statement: its code and its words.
  case refused(code: String, String)
  /// The database was made by a newer version, or is another kind of database than was asked for.
  case wrongSchema(String)
  /// Rows are missing, added or changed otherwise than by us; says where.
  case altered(String)
  /// A row that was destroyed could still be read from what the engine keeps; says what to set.
  case notScrubbed(String)
}

extension StoreError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .badLocation(let text): "No such kind of database: \(text)"
    case .badMasterKey(let text): "No master key: \(text)"
    case .wrongMasterKey(let text): "Wrong master key: \(text)"
    case .notDurable(let text): "Refused, because acknowledged writes could be lost: \(text)"
    case .outcomeUnknown(let text): "It is not known whether the write was committed: \(text)"
    case .unavailable(let text): "The database is not available: \(text)"
    case .refused(let code, let text): "The database refused (\(code)): \(text)"
    case .wrongSchema(let text): "This is not the database that was expected: \(text)"
    case .altered(let text): "The stored rows are not as they were written: \(text)"
    case .notScrubbed(let text): "What was destroyed may still be readable: \(text)"
    }
  }
}
