import Domain
public import Privacy
import Store
public import Vocabulary

// Names and places of the people who use the program.

extension Casework {
  /// How somebody who is signed in is greeted outside a family.
  public func viewerLabel(of party: Party) async throws -> ViewerLabel? {
    switch party {
    case .practitioner(let id):
      guard let row = try await store.accounts.named([id])[id] else { return nil }
      let organization = try await store.accounts.named([row.organization])[row.organization]?.name
      return ViewerLabel(PartyLabel(party, name: row.name, organization: organization, function: row.function))
    case .person:
      guard let family = try await families(of: party).first, let name = try await name(of: party, in: family) else {
        return nil
      }
      return ViewerLabel(PartyLabel(party, name: name), age: 0)
    }
  }

  /// Through which organisation this professional is assigned to this person today.
  public func organization(of viewer: Party, helping person: PersonID, in id: FamilyID) async throws -> OrganizationID?
  {
    guard let family = try await family(id) else { return nil }
    return family.assignments.first {
      .practitioner($0.practitioner) == viewer && $0.person == person && $0.runs(on: clock.now.day)
    }?.organization
  }

  /// Whom this professional helps, out of the members whom he sees.
  public func personsHelped(by viewer: Party, in id: FamilyID, _ view: FamilyView) async throws -> [PartyLabel] {
    guard let family = try await family(id), let practitioner = viewer.practitioner else { return [] }
    return view.members.map(\.label).filter { label in
      label.party.person.map { family.isAssigned(practitioner, to: $0, on: clock.now.day) } ?? false
    }
  }

  /// Who else works at his organisation, by name; it says nothing of who works with whom.
  public func colleagues(of viewer: Party) async throws -> [PartyLabel] {
    guard let id = viewer.practitioner, let row = try await store.accounts.named([id])[id] else { return [] }
    let organization = try await store.accounts.named([row.organization])[row.organization]?.name
    return try await store.accounts.working(at: row.organization).filter { $0.id != id }.map {
      PartyLabel(.practitioner($0.id), name: $0.name, organization: organization, function: $0.function)
    }.sorted { $0.name < $1.name }
  }

  /// The preview of a consent that stands already, for a further signer.
  public func consentPreview(_ id: FamilyID, for viewer: Party, of consent: ItemID) async throws -> ConsentPreview? {
    guard let family = try await family(id), let item = family.item(consent), item.kind == .consent,
      sight(of: family, for: viewer).sees(item)
    else { return nil }
    let fact = family.consents[item.slot].fact
    guard let recipient = fact.recipients.first else { return nil }
    let words = try await open([consent], of: family).words[consent]
    return try await consentPreview(
      id, for: viewer, terms: fact.terms, recipient: recipient, purposeWords: words?[.purpose] ?? "")
  }

  // MARK: The demo

  /// For the demo's sign-in page only: it shows everybody.
  public func demoLabel(of party: Party, in id: FamilyID) async throws -> (label: PartyLabel, age: Int?) {
    switch party {
    case .practitioner:
      return (try await viewerLabel(of: party)?.label ?? PartyLabel(party, name: "?"), nil)
    case .person(let person):
      let age = try await family(id)?.age(of: person, on: clock.now.day)
      return (PartyLabel(party, name: try await name(of: party, in: id) ?? "?"), age)
    }
  }

  public func demoName(of imported: ImportedCase) async throws -> String {
    guard let family = try await family(imported.family),
      let item = family.items.first(where: { $0.kind == .family })
    else { return imported.name }
    return try await open([item.id], of: family).words[item.id]?[.name] ?? imported.name
  }
}
