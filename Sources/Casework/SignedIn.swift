import Store
public import Vocabulary

/// Aangemeld: who this session is, in one role, read from the database at every request.
public struct SignedIn: Hashable, Sendable {
  public let party: Party
  /// From which the tokens of its forms are made.
  public let secret: [UInt8]
  /// Of the family that was asked for, if any.
  public let stand: FamilyStand?
}

/// Stand of a family, read together with the session at the start of a request: a page need not read it again.
public struct FamilyStand: Hashable, Sendable {
  let family: FamilyID
  /// Nil when there is no such family.
  let version: Int?
}

/// De tweede deur: sessions. The database holds a digest of the token, never the token.
extension Casework {
  static let idle: Int64 = 20 * 60 * 1_000
  static let longest: Int64 = 12 * 60 * 60 * 1_000

  /// Starts a session of at most twelve hours, which ends after twenty quiet minutes.
  public func signIn(_ party: Party, tokenHash: [UInt8], secret: [UInt8], at now: Moment) async throws {
    try await store.accounts.insert(
      SessionRow(
        tokenHash: tokenHash, party: party, csrfSecret: secret, language: .dutch, created: now, lastSeen: now,
        expires: Moment(milliseconds: now.milliseconds + Self.longest)))
  }

  /// Nil when there is no such session, or it has ended.
  public func session(
    _ tokenHash: [UInt8], at now: Moment, asking family: FamilyID? = nil
  ) async throws -> SignedIn? {
    guard let (row, version) = try await store.accounts.session(tokenHash, at: now, asking: family) else { return nil }
    let quiet = now.milliseconds - row.lastSeen.milliseconds
    // Its row stays until it is too old: a form that was sent too late is kept for who sent it.
    if quiet > Self.idle { return nil }
    // Once a minute is enough to know who is still there, and spares a write at every page.
    if quiet > 60_000 { try await store.accounts.touch(tokenHash, at: now, language: row.language) }
    return SignedIn(
      party: row.party, secret: row.csrfSecret, stand: family.map { FamilyStand(family: $0, version: version) })
  }

  /// Whose session this was, when it ended by being quiet too long; it opens nothing any more.
  public func endedSession(_ tokenHash: [UInt8], at now: Moment) async throws -> SignedIn? {
    guard let row = try await store.accounts.session(tokenHash, at: now),
      now.milliseconds - row.lastSeen.milliseconds > Self.idle
    else { return nil }
    return SignedIn(party: row.party, secret: row.csrfSecret, stand: nil)
  }

  /// Until when somebody who does nothing more stays signed in.
  public static func endOfSession(from now: Moment) -> Moment {
    Moment(milliseconds: now.milliseconds + idle)
  }

  public func signOut(_ tokenHash: [UInt8]) async throws { try await store.accounts.deleteSession(tokenHash) }
}
