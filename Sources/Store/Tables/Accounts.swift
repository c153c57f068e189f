public import Vocabulary

/// Organisatie, as it is shown by name.
public struct OrganizationRow: Equatable, Sendable {
  public let id: OrganizationID
  /// 1 to 200 characters.
  public let name: String
  /// A code, 1 to 64 characters.
  public let kind: String

  public init(id: OrganizationID, name: String, kind: String) {
    self.id = id
    self.name = name
    self.kind = kind
  }
}

/// Beroepskracht, as shown by name.
public struct PractitionerRow: Equatable, Sendable {
  public let id: PractitionerID
  /// 1 to 200 characters.
  public let name: String
  /// At most 200 characters.
  public let function: String
  public let organization: OrganizationID

  public init(id: PractitionerID, name: String, function: String, organization: OrganizationID) {
    self.id = id
    self.name = name
    self.function = function
    self.organization = organization
  }
}

/// Who works where. Sessions stand in `Sessions`.
public struct Accounts: Sendable {
  let database: any Database

  /// Adds the organisation, or changes its name and kind.
  public func put(_ row: OrganizationRow) async throws {
    try await database.write { connection in
      try connection.run(
        """
        INSERT INTO organization (id, name, kind) VALUES ($1, $2, $3)
        ON CONFLICT (id) DO UPDATE SET name = excluded.name, kind = excluded.kind
        """, [.id(row.id), .text(row.name), .text(row.kind)])
    }
  }

  /// Adds the practitioner, or changes name, function and organisation, which must exist.
  public func put(_ row: PractitionerRow) async throws {
    try await database.write { connection in
      try connection.run(
        """
        INSERT INTO practitioner (id, name, function, organization) VALUES ($1, $2, $3, $4)
        ON CONFLICT (id) DO UPDATE
        SET name = excluded.name, function = excluded.function, organization = excluded.organization
        """, [.id(row.id), .text(row.name), .text(row.function), .id(row.organization)])
    }
  }

  /// The practitioners that exist, by identifier.
  public func named(_ ids: [PractitionerID]) async throws -> [PractitionerID: PractitionerRow] {
    try await database.read { connection in
      var found: [PractitionerID: PractitionerRow] = [:]
      for list in IDList.lists(ids.map(\.bytes)) {
        let sql = "SELECT id, name, function, organization FROM practitioner WHERE id IN (\(list.places(from: 1)))"
        try connection.each(sql, list.values) { row in
          let id = try row.identifier(0, PractitionerID.self)
          found[id] = PractitionerRow(
            id: id, name: try row.text(1), function: try row.text(2), organization: try row.identifier(3))
        }
      }
      return found
    }
  }

  /// Who works at this organisation.
  public func working(at organization: OrganizationID) async throws -> [PractitionerRow] {
    try await database.read { connection in
      var found: [PractitionerRow] = []
      let sql = "SELECT id, name, function FROM practitioner WHERE organization = $1 ORDER BY id"
      try connection.each(sql, [.id(organization)]) { row in
        found.append(
          PractitionerRow(
            id: try row.identifier(0), name: try row.text(1), function: try row.text(2), organization: organization))
      }
      return found
    }
  }

  /// The organisations that exist, by identifier.
  public func named(_ ids: [OrganizationID]) async throws -> [OrganizationID: OrganizationRow] {
    try await database.read { connection in
      var found: [OrganizationID: OrganizationRow] = [:]
      for list in IDList.lists(ids.map(\.bytes)) {
        let sql = "SELECT id, name, kind FROM organization WHERE id IN (\(list.places(from: 1)))"
        try connection.each(sql, list.values) { row in
          let id = try row.identifier(0, OrganizationID.self)
          found[id] = OrganizationRow(id: id, name: try row.text(1), kind: try row.text(2))
        }
      }
      return found
    }
  }
}
