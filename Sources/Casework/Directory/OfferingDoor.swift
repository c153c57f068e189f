import Store
public import Vocabulary

// De deur van de sociale kaart: open to everybody for reading; who changes an offering works for who offers it.

extension Casework {
  /// - Parameter page: from 1; a number that is too high is the last page.
  public func offerings(_ search: OfferingSearch, page: Int) async throws -> OfferingPage {
    try await store.directory.search(search, page: page, on: clock.now.day)
  }

  public func offering(_ id: OfferingID) async throws -> ListedOffering? { try await store.directory.offering(id) }

  public func municipalities() async throws -> [Municipality] { try await store.directory.municipalities() }

  /// Keeps what others wrote down; offerings with the same identifier are replaced.
  public func keep(_ offerings: [(Offering, Provider)]) async throws {
    var rest = offerings[...]
    while !rest.isEmpty {
      try await store.directory.put(rest.prefix(500).map { FoundBy($0.0, by: $0.1, words: Self.words($0.0, $0.1)) })
      rest = rest.dropFirst(500)
    }
    try await store.directory.settle()
  }

  /// By what an offering is found: its own words, who offers it, and where.
  private static func words(_ offering: Offering, _ provider: Provider) -> [String] {
    // Not what it leaves out: who looks for debts does not look for "no help with debts".
    let terms: [OfferingTerm] = [.what, .criteria, .intervention]
    let texts =
      [offering.title, provider.name] + terms.compactMap { offering.terms[$0] }
      + offering.municipalities.map(\.name) + offering.venues.map(\.name)
    return texts.flatMap { SearchWords.of($0) }
  }

  // MARK: An organisation's own offerings

  /// What the organisation of this professional offers; nil for who works nowhere.
  public func ownOfferings(of practitioner: PractitionerID) async throws -> [ListedOffering]? {
    guard let organization = try await store.accounts.named([practitioner])[practitioner]?.organization else {
      return nil
    }
    return try await store.directory.offerings(of: organization)
  }

  /// An offering that this professional may change; nil for those of other organisations.
  public func ownOffering(_ id: OfferingID, of practitioner: PractitionerID) async throws -> OwnOffering? {
    guard let found = try await offering(id),
      let row = try await store.accounts.named([practitioner])[practitioner],
      row.organization == found.offering.organization
    else { return nil }
    let changes = try await store.directory.changes(of: id)
    let names = try await store.accounts.named(changes.map(\.by)).mapValues(\.name)
    return OwnOffering(
      found, changes: changes.map { OwnOffering.Change(at: $0.at, by: names[$0.by] ?? "", parts: $0.parts) })
  }

  /// False when it is not this professional's to change. Nothing is noted when nothing changed.
  public func change(_ offering: Offering, by practitioner: PractitionerID) async throws -> Bool {
    guard let own = try await ownOffering(offering.id, of: practitioner) else { return false }
    let before = own.listed.offering
    var after = offering
    after.organization = before.organization
    let parts = before.parts(thatDifferFrom: after)
    if parts.isEmpty { return true }
    let provider = own.listed.provider
    return try await store.directory.change(
      FoundBy(after, by: provider, words: Self.words(after, provider)), by: practitioner,
      parts: parts.joined(separator: " "), at: clock.now)
  }
}

extension Offering {
  /// The names of the parts in which the two differ, for the trace of changes.
  fileprivate func parts(thatDifferFrom other: Offering) -> [String] {
    let terms = OfferingTerm.allCases.filter { self.terms[$0] != other.terms[$0] }.map(OfferingCodes.code)
    let rest: [(String, Bool)] = [
      ("titel", title != other.title), ("leefgebieden", domains != other.domains),
      ("doelgroepen", groups != other.groups), ("leeftijd", ages != other.ages),
      ("talen", languages != other.languages), ("gemeenten", municipalities != other.municipalities),
      ("plekken", venues != other.venues), ("wachttijd", wait != other.wait), ("nagekeken", checked != other.checked),
    ]
    return terms + rest.filter(\.1).map(\.0)
  }
}
