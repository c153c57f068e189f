public import Vocabulary

/// Uitbak: for whom there is something new, and the letters about it. It holds who, which item and when; never content.
///
/// A notice is written in the same transaction as its event (`ProjectionChange.notices`), for who chose to get letters.
public struct Outbox: Sendable {
  let database: any Database
  let keys: KeyStore
  let sealing: Sealing

  // MARK: What somebody chose

  /// Nil ends it: what was still to be sent goes as well.
  public func choose(_ choice: NoticeChoice?, of party: Party) async throws {
    let sealed = try await seal(choice, of: party)
    let condemned = try await database.write { connection in
      let gone = try condemnKeys(of: party, connection)
      try connection.run("DELETE FROM notice_choice WHERE \(whose)", party.columns)
      if let choice, let sealed {
        try connection.run(
          """
          INSERT INTO notice_choice (party_kind, party, rhythm, quiet, language, data_key, sealed, failed)
          VALUES ($1, $2, $3, $4, $5, $6, $7, 0)
          """,
          party.columns + [
            .number(choice.rhythm.rawValue), .number(choice.quiet.rawValue), .text(choice.language.rawValue),
            .id(sealed.key), .blob(sealed.bytes),
          ])
      } else {
        for table in ["notice", "letter"] { try connection.run("DELETE FROM \(table) WHERE \(whose)", party.columns) }
      }
      return gone
    }
    try await keys.forget(condemned)
  }

  /// What somebody chose, and whether his last letter could not be delivered; nil when he gets none.
  public func choice(of party: Party) async throws -> (choice: NoticeChoice, hasFailed: Bool)? {
    let row = try await database.read { connection in
      try connection.rows(
        "SELECT rhythm, quiet, language, data_key, sealed, failed FROM notice_choice WHERE \(whose)", party.columns
      ).first
    }
    guard let row, let key = try await keys.open([try row.identifier(3)]).first?.value else { return nil }
    guard let bytes = sealing.open(try row.blob(4), with: key.key, binding: Binding.address(party)),
      let address = MailAddress(String(decoding: bytes, as: UTF8.self)),
      let timing = try Timing(row, 0), let language = Language(rawValue: try row.text(2))
    else { throw StoreError.altered("what somebody chose about notices cannot be opened") }
    return (
      NoticeChoice(address: address, rhythm: timing.rhythm, quiet: timing.quiet, language: language),
      try row.integer(5) != 0
    )
  }

  private func seal(_ choice: NoticeChoice?, of party: Party) async throws -> (key: DataKeyID, bytes: [UInt8])? {
    guard let choice else { return nil }
    let key = try await keys.take()
    let bytes = Array(choice.address.text.utf8)
    return (key.id, try sealing.seal(bytes, with: key.key, binding: Binding.address(party)))
  }

  // MARK: Letters

  /// Who has news, since when, and how he wants to hear of it; not while his letter is under way or waits for a next try.
  public func waiting(at now: Moment) async throws -> [WaitingNotices] {
    try await database.read { connection in
      try connection.rows(
        """
        SELECT n.party_kind, n.party, MIN(n.at), c.rhythm, c.quiet FROM notice n
        JOIN notice_choice c ON c.party_kind = n.party_kind AND c.party = n.party
        LEFT JOIN letter l ON l.party_kind = n.party_kind AND l.party = n.party
        WHERE l.party IS NULL OR (l.due <= $1 AND l.claimed_until <= $1)
        GROUP BY n.party_kind, n.party, c.rhythm, c.quiet ORDER BY MIN(n.at), n.party
        """, [.moment(now)]
      ).compactMap { row in
        try Timing(row, 3).map { timing in
          WaitingNotices(
            party: try Party(row, kind: 0, id: 1), since: try row.moment(2), rhythm: timing.rhythm, quiet: timing.quiet)
        }
      }
    }
  }

  /// Takes this party's letter in hand until a moment; nil when another process has it, or it waits for a next try.
  public func claim(
    _ party: Party, as id: LetterID, at now: Moment, until end: Moment
  ) async throws -> ClaimedLetter? {
    try await database.write { connection in
      let taken = try connection.run(
        """
        INSERT INTO letter (party_kind, party, id, due, attempts, claimed_until) VALUES ($1, $2, $3, $4, 1, $5)
        ON CONFLICT (party_kind, party) DO UPDATE
        SET attempts = letter.attempts + 1, claimed_until = excluded.claimed_until
        WHERE letter.due <= excluded.due AND letter.claimed_until <= excluded.due
        """, party.columns + [.id(id), .moment(now), .moment(end)])
      guard taken == 1,
        let letter = try connection.rows("SELECT id, attempts FROM letter WHERE \(whose)", party.columns).first
      else { return nil }
      let notices = try connection.rows("SELECT family, item, at FROM notice WHERE \(whose)", party.columns)
      return ClaimedLetter(
        id: try letter.identifier(0), party: party, attempts: try letter.number(1),
        notices: try notices.map {
          Notice(party: party, family: try $0.identifier(0), item: try $0.identifier(1), at: try $0.moment(2))
        })
    }
  }

  /// The letter is done with, and so are its notices: sent, or nobody may see them any more.
  public func finish(_ letter: ClaimedLetter) async throws { try await end(letter, hasFailed: false) }

  /// It is never tried again; who should have had it is told so at his own choice.
  public func giveUp(_ letter: ClaimedLetter) async throws { try await end(letter, hasFailed: true) }

  /// It waits until then for its next try, under the same name.
  public func postpone(_ letter: ClaimedLetter, until due: Moment) async throws {
    try await database.write { connection in
      try connection.run(
        "UPDATE letter SET due = $1, claimed_until = 0 WHERE party_kind = $2 AND party = $3 AND id = $4",
        [.moment(due)] + letter.party.columns + [.id(letter.id)])
    }
  }

  private func end(_ letter: ClaimedLetter, hasFailed: Bool) async throws {
    let of = letter.party.columns
    try await database.write { connection in
      // Only what it was about: what happened since gets a letter of its own.
      try connection.run(
        letter.notices.map { notice in
          Statement(
            "DELETE FROM notice WHERE \(whose) AND family = $3 AND item = $4 AND at = $5",
            of + [.id(notice.family), .id(notice.item), .moment(notice.at)])
        } + [
          Statement("DELETE FROM letter WHERE \(whose) AND id = $3", of + [.id(letter.id)]),
          Statement(
            "UPDATE notice_choice SET failed = $1 WHERE party_kind = $2 AND party = $3",
            [.number(hasFailed ? 1 : 0)] + of),
        ])
    }
  }

  // MARK: One process at a time

  /// True while this holder alone may do the work of that name; a lease that is not renewed ends by itself.
  public func holds(_ name: String, _ holder: [UInt8], at now: Moment, until end: Moment) async throws -> Bool {
    try await database.write { connection in
      try connection.run(
        """
        INSERT INTO lease (name, holder, until) VALUES ($1, $2, $3)
        ON CONFLICT (name) DO UPDATE SET holder = excluded.holder, until = excluded.until
        WHERE lease.holder = excluded.holder OR lease.until <= $4
        """, [.text(name), .blob(holder), .moment(end), .moment(now)]) == 1
    }
  }
}

/// Who has news since when, and how he wants to hear of it.
public struct WaitingNotices: Hashable, Sendable {
  public let party: Party
  public let since: Moment
  public let rhythm: NoticeRhythm
  public let quiet: QuietHours
}

/// A letter that one process has in hand.
public struct ClaimedLetter: Hashable, Sendable {
  public let id: LetterID
  public let party: Party
  /// This try counted.
  public let attempts: Int
  public let notices: [Notice]
}

extension ProjectionChange {
  /// For who gets letters; for everybody else there is nothing to keep.
  static func statement(_ notice: Notice) -> Statement {
    Statement(
      """
      INSERT INTO notice (party_kind, party, family, item, at) SELECT $1, $2, $3, $4, $5
      WHERE EXISTS (SELECT 1 FROM notice_choice WHERE party_kind = $1 AND party = $2) ON CONFLICT DO NOTHING
      """, notice.party.columns + [.id(notice.family), .id(notice.item), .moment(notice.at)])
  }
}

/// Rhythm and quiet hours, side by side in a row; nil for what this program does not know.
private struct Timing {
  let rhythm: NoticeRhythm
  let quiet: QuietHours

  init?(_ row: Row, _ place: Int) throws {
    guard let rhythm = NoticeRhythm(rawValue: try row.number(place)),
      let quiet = QuietHours(rawValue: try row.number(place + 1))
    else { return nil }
    self.rhythm = rhythm
    self.quiet = quiet
  }
}

private let whose = "party_kind = $1 AND party = $2"

private func condemnKeys(of party: Party, _ connection: any Connection) throws -> [DataKeyID] {
  let rows = try connection.rows("SELECT data_key FROM notice_choice WHERE \(whose)", party.columns)
  return try rows.map { row in
    let key = try row.identifier(0, DataKeyID.self)
    try connection.run("INSERT INTO condemned_key (data_key) VALUES ($1) ON CONFLICT DO NOTHING", [.id(key)])
    return key
  }
}

extension Party {
  fileprivate var columns: [SQLValue] { [kind, id] }
}
