/// Where a database stands: `sqlite:PATH`, `postgres://...` or `postgresql://...`.
public enum DatabaseLocation: Hashable, Sendable {
  /// A file; it is made when it does not exist, readable for its owner only.
  case sqlite(path: String)
  /// A libpq connection address.
  case postgres(address: String)

  /// Throws `StoreError.badLocation`, whose text does not repeat the address: it may hold a password.
  public init(_ text: String) throws(StoreError) {
    if text.hasPrefix("postgres://") || text.hasPrefix("postgresql://") {
      self = .postgres(address: text)
    } else if text.hasPrefix("sqlite:") {
      let path = String(text.dropFirst("sqlite:".count))
      guard !path.isEmpty, !path.hasPrefix(":"), !path.utf8.contains(0) else {
        throw .badLocation("expected a file's path after 'sqlite:'")
      }
      self = .sqlite(path: path)
    } else {
      throw .badLocation("expected 'sqlite:PATH' or 'postgres://USER@HOST:PORT/NAME'")
    }
  }
}
