public import Vocabulary

/// Blik: somebody asked to see something of a family. Holds no content: who, when, what for, and which items by id.
public struct Look: Equatable, Sendable {
  public enum Outcome: UInt8, Sendable {
    case refused = 0
    case shown = 1
  }

  /// An item that was shown, and the code of the ground on which.
  public struct Item: Hashable, Sendable {
    public let id: ItemID
    public let ground: UInt8

    public init(id: ItemID, ground: UInt8) {
      self.id = id
      self.ground = ground
    }
  }

  public let at: Moment
  public let party: Party
  /// For which organisation a practitioner looked.
  public let organization: OrganizationID?
  /// The family as it was asked for, whether it exists or not.
  public let family: FamilyID
  /// The code of the page or purpose.
  public let purpose: UInt16
  public let outcome: Outcome
  public let items: [Item]

  public init(
    at: Moment, party: Party, organization: OrganizationID?, family: FamilyID, purpose: UInt16, outcome: Outcome,
    items: [Item]
  ) {
    self.at = at
    self.party = party
    self.organization = organization
    self.family = family
    self.purpose = purpose
    self.outcome = outcome
    self.items = items
  }
}

extension Look {
  static let columns = "at, party_kind, party, organization, family, purpose, outcome, items"

  /// In the order of `columns`.
  var values: [SQLValue] {
    [
      .moment(at), party.kind, party.id, organization.map { .id($0) } ?? .null, .id(family), .number(purpose),
      .number(outcome.rawValue), .blob(items.flatMap { $0.id.bytes + [$0.ground] }),
    ]
  }

  init(_ row: Row) throws(StoreError) {
    guard let outcome = Outcome(rawValue: try row.number(6)) else { throw .altered("no such outcome of a look") }
    let packed = try row.blob(7)
    var items: [Item] = []
    for start in stride(from: 0, to: packed.count - packed.count % 17, by: 17) {
      guard let id = ItemID(bytes: packed[start..<start + 16]) else { continue }
      items.append(Item(id: id, ground: packed[start + 16]))
    }
    self.init(
      at: try row.moment(0), party: try Party(row, kind: 1, id: 2),
      organization: row.isNull(3) ? nil : try row.identifier(3), family: try row.identifier(4),
      purpose: try row.number(5), outcome: outcome, items: items)
  }
}
