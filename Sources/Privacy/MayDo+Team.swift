import Domain
import Vocabulary

extension MayDo {
  /// The family chooses, from 16; whom one does not know one does not name.
  func allows(_ command: CoordinatingCommand) -> Bool {
    switch command {
    case .pass: passesTasks
    case .wish(let wish, _): passesTasks && wish.who.map(knows) ?? true
    case .name(let fact, _): passesTasks && (fact.coordinator == sight.viewer || knowsHelper(fact.coordinator))
    case .stop(let item, _): sees(item) && (passesTasks || coordinates(item))
    }
  }

  private func knowsHelper(_ party: Party) -> Bool { party.practitioner != nil && knows(party) }

  func coordinates(_ item: ItemID) -> Bool {
    family.coordination(on: day).map { $0.item == item && $0.coordinator == sight.viewer } ?? false
  }
}

extension MayDo {
  func allows(_ command: TeamCommand) -> Bool {
    switch command {
    case .describe(let fact, _): isOwn(fact.assignment)
    case .drop(let item): sees(item) && family.role(item).map { isOwn($0.fact.assignment) } ?? false
    case .answer(let item, _): sees(item) && family.role(item).map { speaksOf($0.fact.assignment) } ?? false
    case .wishLeaving(let assignment, _): speaksOf(assignment)
    case .leave(let fact, _): isOwn(fact.assignment) || mayEndTogether(fact.assignment)
    case .mark(let item, _, _): sees(item) && family.leaving(item).map { takesPartIn($0.fact.assignment) } ?? false
    }
  }

  func takesPartIn(_ assignment: ItemID) -> Bool { isOwn(assignment) || speaksOf(assignment) }

  /// The viewer's own assignment, that runs today.
  func isOwn(_ id: ItemID) -> Bool {
    guard let fact = family.assignment(id) else { return false }
    return sight.viewer == .practitioner(fact.practitioner) && fact.runs(on: day) && sees(id)
  }

  /// From 12, the person who is helped; and who acts for him.
  func speaksOf(_ id: ItemID) -> Bool {
    guard let fact = family.assignment(id), sees(id) else { return false }
    return personsActedFor.contains(fact.person)
  }

  /// A professional who coordinates, once the family asked for it, and only where he sees it anyhow.
  func mayEndTogether(_ id: ItemID) -> Bool {
    sight.viewer.practitioner != nil && family.wishedToLeave.contains(id) && sees(id)
      && family.coordination(on: day)?.coordinator == sight.viewer
  }
}
