import Domain
import Store
public import Vocabulary

extension Casework {
  /// The families with which this person or professional has to do today, in order of identifier.
  public func families(of party: Party) async throws -> [FamilyID] {
    let today = clock.now.day
    var families: [FamilyID] = []
    for tie in try await store.log.ties(of: party)
    where tie.from <= today && tie.until.map({ today < $0 }) ?? true && families.last != tie.family {
      families.append(tie.family)
    }
    return families
  }

  /// The name of somebody who signs in, as the directory or his own membership has it.
  public func name(of party: Party, in family: FamilyID?) async throws -> String? {
    switch party {
    case .practitioner(let id): return try await store.accounts.named([id])[id]?.name
    case .person(let person):
      guard let family, let fold = try await self.family(family), let member = fold.member(person) else { return nil }
      return try await open([member.fact.item], of: fold).words[member.fact.item]?[.name]
    }
  }
}
