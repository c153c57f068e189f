import Crypto
public import Vocabulary

/// Concepten: what somebody typed and has not sent, one for each form; sealed, and listed for nobody.
public struct UnsentForms: Sendable {
  let database: any Database
  let keys: KeyStore
  let sealing: Sealing

  /// How long it is kept, and how many forms of one person.
  static let longest: Int64 = 30 * 24 * 60 * 60 * 1_000
  static let most = 20

  /// Replaces what was kept for this form before; the oldest of too many goes.
  public func keep(_ content: [UInt8], of party: Party, form: String, at now: Moment) async throws {
    let place = digest(form)
    let key = try await keys.take()
    let sealed = try sealing.seal(content, with: key.key, binding: Binding.unsent(party, place, now))
    let condemned = try await database.write { connection in
      var gone = try condemn(connection, "party_kind = $1 AND party = $2 AND place = $3", party, [.blob(place)])
      let rest = try connection.rows(
        "SELECT place FROM unsent WHERE party_kind = $1 AND party = $2 ORDER BY at DESC, place", [party.kind, party.id])
      for row in rest.dropFirst(UnsentForms.most - 1) {
        gone += try condemn(
          connection, "party_kind = $1 AND party = $2 AND place = $3", party, [.blob(try row.blob(0))])
      }
      try connection.run(
        "INSERT INTO unsent (party_kind, party, place, at, data_key, sealed) VALUES ($1, $2, $3, $4, $5, $6)",
        [party.kind, party.id, .blob(place), .moment(now), .id(key.id), .blob(sealed)])
      return gone
    }
    try await keys.forget(condemned)
  }

  /// What this person typed in this form, of the last thirty days; nil when there is nothing.
  public func find(of party: Party, form: String, at now: Moment) async throws -> [UInt8]? {
    let place = digest(form)
    let oldest = Moment(milliseconds: now.milliseconds - UnsentForms.longest)
    let found = try await database.read { connection in
      try connection.rows(
        "SELECT at, data_key, sealed FROM unsent WHERE party_kind = $1 AND party = $2 AND place = $3 AND at > $4",
        [party.kind, party.id, .blob(place), .moment(oldest)]
      ).first
    }
    guard let found else { return nil }
    let key = try found.identifier(1, DataKeyID.self)
    guard let opened = try await keys.open([key])[key] else { return nil }
    let binding = Binding.unsent(party, place, try found.moment(0))
    guard let content = sealing.open(try found.blob(2), with: opened.key, binding: binding) else {
      throw StoreError.altered("what was typed cannot be opened")
    }
    return content
  }

  public func drop(of party: Party, form: String) async throws {
    let place = digest(form)
    let condemned = try await database.write { connection in
      try condemn(connection, "party_kind = $1 AND party = $2 AND place = $3", party, [.blob(place)])
    }
    try await keys.forget(condemned)
  }

  /// Drops what is older than thirty days, of everybody; gives how many.
  public func sweep(at now: Moment) async throws -> Int {
    let oldest = Moment(milliseconds: now.milliseconds - UnsentForms.longest)
    let condemned = try await database.write { connection in
      let rows = try connection.rows("SELECT data_key FROM unsent WHERE at <= $1", [.moment(oldest)])
      let keys = try condemn(rows, connection)
      try connection.run("DELETE FROM unsent WHERE at <= $1", [.moment(oldest)])
      return keys
    }
    try await keys.forget(condemned)
    return condemned.count
  }

  private func condemn(
    _ connection: any Connection, _ which: String, _ party: Party, _ more: [SQLValue]
  ) throws -> [DataKeyID] {
    let rows = try connection.rows("SELECT data_key FROM unsent WHERE \(which)", [party.kind, party.id] + more)
    let keys = try condemn(rows, connection)
    try connection.run("DELETE FROM unsent WHERE \(which)", [party.kind, party.id] + more)
    return keys
  }

  private func condemn(_ rows: [Row], _ connection: any Connection) throws -> [DataKeyID] {
    let keys = try rows.map { try $0.identifier(0, DataKeyID.self) }
    for key in keys {
      try connection.run("INSERT INTO condemned_key (data_key) VALUES ($1) ON CONFLICT DO NOTHING", [.id(key)])
    }
    return keys
  }

  /// The address of a form tells about what somebody writes; its digest does not.
  private func digest(_ form: String) -> [UInt8] { Array(SHA256.hash(data: Array(form.utf8))) }
}
