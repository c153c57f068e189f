public import Vocabulary

// Agenda's: an address with the times of one's own appointments. The token in it is never stored, only its SHA-256.

extension Accounts {
  /// The new address takes the place of the one before.
  public func keep(calendar token: [UInt8], of party: Party, language: Language) async throws {
    try await database.write { connection in
      try connection.run(
        """
        INSERT INTO calendar (party_kind, party, token, language) VALUES ($1, $2, $3, $4)
        ON CONFLICT (party_kind, party) DO UPDATE SET token = excluded.token, language = excluded.language
        """, [party.kind, party.id, .blob(token), .text(language.rawValue)])
    }
  }

  public func endCalendar(of party: Party) async throws {
    try await database.write { connection in
      try connection.run("DELETE FROM calendar WHERE party_kind = $1 AND party = $2", [party.kind, party.id])
    }
  }

  public func hasCalendar(_ party: Party) async throws -> Bool {
    try await database.read { connection in
      try !connection.rows(
        "SELECT party FROM calendar WHERE party_kind = $1 AND party = $2", [party.kind, party.id]
      ).isEmpty
    }
  }

  /// Nil for an address that was never made, or was ended.
  public func calendar(_ token: [UInt8]) async throws -> (party: Party, language: Language)? {
    try await database.read { connection in
      try connection.rows("SELECT party_kind, party, language FROM calendar WHERE token = $1", [.blob(token)]).first
        .map { row in
          guard let language = Language(rawValue: try row.text(2)) else {
            throw StoreError.altered("no such language of a calendar")
          }
          return (try Party(row, kind: 0, id: 1), language)
        }
    }
  }
}
