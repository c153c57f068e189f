public import Vocabulary

/// Sessie: somebody is signed in. The token itself is never stored, only its SHA-256.
public struct SessionRow: Equatable, Sendable {
  /// SHA-256 of the token; 32 bytes.
  public let tokenHash: [UInt8]
  public let party: Party
  /// 32 random bytes.
  public let csrfSecret: [UInt8]
  public var language: Language
  public let created: Moment
  public var lastSeen: Moment
  public let expires: Moment

  public init(
    tokenHash: [UInt8], party: Party, csrfSecret: [UInt8], language: Language, created: Moment, lastSeen: Moment,
    expires: Moment
  ) {
    self.tokenHash = tokenHash
    self.party = party
    self.csrfSecret = csrfSecret
    self.language = language
    self.created = created
    self.lastSeen = lastSeen
    self.expires = expires
  }
}

extension Accounts {
  public func insert(_ session: SessionRow) async throws {
    try await database.write { connection in
      try connection.run(
        """
        INSERT INTO session (token, party_kind, party, csrf, language, created, last_seen, expires)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
        """,
        [
          .blob(session.tokenHash), session.party.kind, session.party.id, .blob(session.csrfSecret),
          .text(session.language.rawValue), .moment(session.created), .moment(session.lastSeen),
          .moment(session.expires),
        ])
    }
  }

  /// Nil when there is none, or when it has expired at `now`.
  public func session(_ tokenHash: [UInt8], at now: Moment) async throws -> SessionRow? {
    try await session(tokenHash, at: now, asking: nil)?.session
  }

  /// With the version of the family that is asked for, in one question; nil when there is no such family.
  public func session(
    _ tokenHash: [UInt8], at now: Moment, asking family: FamilyID?
  ) async throws -> (session: SessionRow, version: Int?)? {
    try await database.read { connection in
      try connection.rows(
        """
        SELECT s.party_kind, s.party, s.csrf, s.language, s.created, s.last_seen, s.expires, f.version
        FROM session s LEFT JOIN family f ON f.id = $1 WHERE s.token = $2 AND s.expires > $3
        """, [family.map { .id($0) } ?? .null, .blob(tokenHash), .moment(now)]
      ).first.map { row in
        guard let language = Language(rawValue: try row.text(3)) else {
          throw StoreError.altered("no such language of a session")
        }
        let session = SessionRow(
          tokenHash: tokenHash, party: try Party(row, kind: 0, id: 1), csrfSecret: try row.blob(2),
          language: language, created: try row.moment(4), lastSeen: try row.moment(5), expires: try row.moment(6))
        return (session, row.isNull(7) ? nil : try row.number(7))
      }
    }
  }

  /// Notes that the session was used, and its language.
  public func touch(_ tokenHash: [UInt8], at now: Moment, language: Language) async throws {
    try await database.write { connection in
      try connection.run(
        "UPDATE session SET last_seen = $1, language = $2 WHERE token = $3",
        [.moment(now), .text(language.rawValue), .blob(tokenHash)])
    }
  }

  public func deleteSession(_ tokenHash: [UInt8]) async throws {
    try await database.write { try $0.run("DELETE FROM session WHERE token = $1", [.blob(tokenHash)]) }
  }

  /// Ends every session of somebody, and those that have expired at `now`.
  public func deleteSessions(of party: Party, at now: Moment) async throws {
    try await database.write { connection in
      try connection.run(
        "DELETE FROM session WHERE (party_kind = $1 AND party = $2) OR expires <= $3",
        [party.kind, party.id, .moment(now)])
    }
  }
}
