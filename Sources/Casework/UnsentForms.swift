import Store
public import Vocabulary

/// Wat iemand typte en nog niet verstuurde: his own alone, for thirty days, or until it is sent.
extension Casework {
  public func keepUnsent(_ content: [UInt8], of party: Party, form: String, at now: Moment) async throws {
    try await store.unsent.keep(content, of: party, form: form, at: now)
  }

  public func unsent(of party: Party, form: String, at now: Moment) async throws -> [UInt8]? {
    try await store.unsent.find(of: party, form: form, at: now)
  }

  public func dropUnsent(of party: Party, form: String) async throws {
    try await store.unsent.drop(of: party, form: form)
  }
}
