public import Vocabulary

/// What a reflection's identifier points at; this type has no values.
public enum ReflectionKind {}
public typealias ReflectionID = Identifier<ReflectionKind>

/// Eigen overdenking: a private note of a practitioner. It belongs to no family and nobody else reads it.
public struct Reflection: Equatable, Sendable {
  public let id: ReflectionID
  public let author: PractitionerID
  public let at: Moment
  public let words: [UInt8]

  public init(id: ReflectionID, author: PractitionerID, at: Moment, words: [UInt8]) {
    self.id = id
    self.author = author
    self.at = at
    self.words = words
  }
}

/// The private reflections, each sealed under a key of its own.
public struct Notebook: Sendable {
  let database: any Database
  let keys: KeyStore
  let sealing: Sealing

  /// Throws `StoreError.refused` when the identifier is in use.
  public func write(_ reflection: Reflection) async throws {
    let key = try await keys.take()
    let binding = Binding.reflection(reflection.id, reflection.author, reflection.at)
    let sealed = try sealing.seal(reflection.words, with: key.key, binding: binding)
    try await database.write { connection in
      try connection.run(
        "INSERT INTO reflection (id, author, at, data_key, sealed) VALUES ($1, $2, $3, $4, $5)",
        [
          .id(reflection.id), .id(reflection.author), .moment(reflection.at), .id(key.id), .blob(sealed),
        ])
    }
  }

  /// The author's own reflections, newest first.
  public func list(by author: PractitionerID) async throws -> [Reflection] {
    let rows = try await database.read { connection in
      try connection.rows(
        "SELECT id, at, data_key, sealed FROM reflection WHERE author = $1 ORDER BY at DESC, id", [.id(author)])
    }
    let opened = try await keys.open(try rows.map { try $0.identifier(2) })
    var reflections: [Reflection] = []
    for row in rows {
      let (id, at) = (try row.identifier(0, ReflectionID.self), try row.moment(1))
      guard let key = opened[try row.identifier(2)] else { continue }
      guard let words = sealing.open(try row.blob(3), with: key.key, binding: Binding.reflection(id, author, at)) else {
        throw StoreError.altered("the reflection \(id) cannot be opened")
      }
      reflections.append(Reflection(id: id, author: author, at: at, words: words))
    }
    return reflections
  }

  /// Deletes the author's own reflection and its key; false when there is none. What the rows leave behind in the
  /// engines' files is wiped at the next `Store.wipe`.
  public func delete(_ id: ReflectionID, by author: PractitionerID) async throws -> Bool {
    let condemned = try await database.write { connection in
      let rows = try connection.rows(
        "SELECT data_key FROM reflection WHERE id = $1 AND author = $2", [.id(id), .id(author)])
      let keys = try rows.map { try $0.identifier(0, DataKeyID.self) }
      for key in keys {
        try connection.run("INSERT INTO condemned_key (data_key) VALUES ($1) ON CONFLICT DO NOTHING", [.id(key)])
      }
      try connection.run("DELETE FROM reflection WHERE id = $1 AND author = $2", [.id(id), .id(author)])
      return keys
    }
    try await keys.forget(condemned)
    return !condemned.isEmpty
  }
}
