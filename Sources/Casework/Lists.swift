import Domain
public import Privacy
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

  /// Mijn werk: a professional's own families, most urgent first.
  public func caseload(of practitioner: PractitionerID) async throws -> [CaseloadRow] {
    var rows: [CaseloadRow] = []
    for id in try await families(of: .practitioner(practitioner)) {
      guard let family = try await family(id) else { continue }
      let selection = Selection(sight(of: family, for: .practitioner(practitioner)), for: .caseload)
      let mine = family.assignments.filter { $0.practitioner == practitioner }.map(\.item)
      let opened = try await open(selection.itemsToOpen + mine, of: family)
      try await note(selection, opened.directory)
      if let row = CaseloadRow(selection, words: opened.words, directory: opened.directory) { rows.append(row) }
    }
    return rows.sorted { ($1.attention.count, $0.family) < ($0.attention.count, $1.family) }
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
