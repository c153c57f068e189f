import Domain
import Vocabulary

/// Puts names to ids, for one viewer.
struct Naming {
  let sight: Sight
  let words: [ItemID: Words]
  let directory: Directory

  private var family: Family { sight.family }

  func label(_ party: Party) -> PartyLabel {
    switch party {
    case .person(let person): label(person)
    case .practitioner(let practitioner): label(practitioner)
    }
  }

  func label(_ person: PersonID) -> PartyLabel {
    let name = family.member(person).flatMap { words[$0.fact.item]?[.name] }
    return PartyLabel(.person(person), name: name ?? "?")
  }

  func label(_ practitioner: PractitionerID) -> PartyLabel {
    let found = directory.practitioners[practitioner]
    return PartyLabel(
      .practitioner(practitioner), name: found?.name ?? "?",
      organization: found.flatMap { directory.organizations[$0.organization] }, function: found?.function)
  }

  func name(_ organization: OrganizationID) -> String { directory.organizations[organization] ?? "?" }

  func kin(_ person: PersonID) -> String? { family.member(person).flatMap { words[$0.fact.item]?[.kin] } }

  /// Of a report, when it was shown: since when there was a draft is its author's own.
  private func shownDay(of item: Item) -> Day {
    item.kind == .report ? family.report(behind: item.id)?.shownOn ?? item.day : item.day
  }

  func head(_ item: Item, _ because: Because) -> ItemHead {
    let envelope = item.envelope
    var head = ItemHead(
      id: item.id, kind: item.kind, domain: envelope.domain, about: envelope.subjects.map(label),
      author: envelope.author.map(label), organization: envelope.organization.map(name), day: shownDay(of: item),
      because: because)
    head.mendedOn = family.mendings[item.id]?.last
    head.mayPutRight = MayDo(sight).putRight(item)
    head.mayCompare = head.mendedOn != nil && MayDo(sight).readEarlier(item)
    return head
  }
}
