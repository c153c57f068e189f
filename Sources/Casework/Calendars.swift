import Domain
import Privacy
import Store
public import Vocabulary

/// Een agenda van eigen afspraken: an address that somebody asks for himself, and ends whenever he wants.
extension Casework {
  public func hasCalendar(_ party: Party) async throws -> Bool { try await store.accounts.hasCalendar(party) }

  /// - Parameter token: the digest of what stands in the address, which is shown once and kept nowhere.
  public func makeCalendar(of party: Party, token: [UInt8], language: Language) async throws {
    try await store.accounts.keep(calendar: token, of: party, language: language)
  }

  public func endCalendar(of party: Party) async throws { try await store.accounts.endCalendar(of: party) }

  /// The times of his appointments in all his families, as he may see them now; nil for an address of nobody.
  ///
  /// No look is noted: it holds no item, no name and no word, and is asked for by a machine every hour.
  public func appointments(_ token: [UInt8]) async throws -> (times: [Moment], language: Language)? {
    guard let owner = try await store.accounts.calendar(token) else { return nil }
    let day = clock.now.day
    var times: Set<Moment> = []
    for id in try await families(of: owner.party) {
      guard let family = try await family(id) else { continue }
      let own = OwnAppointments(of: family, for: owner.party, on: day, under: RuleSet.inForce(on: day))
      times.formUnion(own.times)
    }
    return (times.sorted(), owner.language)
  }
}
