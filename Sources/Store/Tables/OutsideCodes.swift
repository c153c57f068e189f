public import Vocabulary

// Codes of questions to outsiders. The code itself is never stored, only its SHA-256.

extension Accounts {
  /// The newest code of a question takes the place of the one before.
  public func keep(code: [UInt8], of item: ItemID, in family: FamilyID, until: Day) async throws {
    try await database.write { connection in
      try connection.run(
        "DELETE FROM outside_code WHERE family = $1 AND item = $2", [.id(family), .id(item)])
      try connection.run(
        "INSERT INTO outside_code (code, family, item, until) VALUES ($1, $2, $3, $4)",
        [.blob(code), .id(family), .id(item), .number(Int(until.number))])
    }
  }

  /// Nil for a code that was never made, or whose last day has passed.
  public func question(of code: [UInt8], on day: Day) async throws -> (family: FamilyID, item: ItemID)? {
    try await database.read { connection in
      try connection.rows(
        "SELECT family, item FROM outside_code WHERE code = $1 AND until >= $2",
        [.blob(code), .number(Int(day.number))]
      ).first.map { (try $0.identifier(0), try $0.identifier(1)) }
    }
  }

  public func forgetCodes(of family: FamilyID) async throws {
    try await database.write { try $0.run("DELETE FROM outside_code WHERE family = $1", [.id(family)]) }
  }

  public func forgetCodes(before day: Day) async throws {
    try await database.write { try $0.run("DELETE FROM outside_code WHERE until < $1", [.number(Int(day.number))]) }
  }
}
