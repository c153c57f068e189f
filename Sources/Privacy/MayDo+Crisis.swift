import Domain
import Vocabulary

extension MayDo {
  func allows(_ command: CrisisCommand) -> Bool {
    switch command {
    case .writePlan(let fact, _):
      mayWriteSafetyPlan(about: fact.person) && wrote(fact.organization, about: [fact.person])
    case .raise(let fact, _): allows(fact)
    case .handle(let fact, _): item(fact.signal, maySeeTo)
    case .pass(let fact, _): item(fact.signal) { maySeeTo($0) && mayPass($0, to: fact.owner) }
    }
  }

  private func allows(_ signal: Signal) -> Bool {
    signalSubjects.contains(signal.person) && wrote(signal.organization, about: [signal.person])
      && mayGive(to: signal.owner, about: signal.person)
  }

  /// A member from 12 hears and sees of anybody whom he knows; a helper of whom he helps.
  var signalSubjects: [PersonID] {
    guard isGrownMember || isAssigned else { return [] }
    return family.members.map(\.person).filter { person in
      guard knowsPerson(person), !family.hasDied(person, by: day) else { return false }
      return sight.viewer.practitioner == nil || isAssigned(toAll: [person])
    }
  }

  /// Who raises it keeps it himself from 16; or a helper of whom the viewer knows that he helps this person.
  func mayGive(to owner: Party, about person: PersonID) -> Bool {
    switch owner {
    case .person: owner == sight.viewer && passesTasks
    case .practitioner: mayOwn(owner, about: person)
    }
  }

  /// Who sees to it; or a helper of this person who sees it, when that one is away.
  func maySeeTo(_ item: Item) -> Bool {
    guard let signal = family.signal(item.id) else { return false }
    return signal.owner == sight.viewer || isAssigned(toAll: [signal.fact.person])
  }

  /// To a helper of whom the viewer knows that he helps this person; a helper also takes it over himself.
  func mayPass(_ item: Item, to owner: Party) -> Bool {
    family.signal(item.id).map { $0.owner != owner && mayGive(to: owner, about: $0.fact.person) } ?? false
  }

  /// Each for himself from 12, and nobody for another; or who helps somebody, together with him.
  func mayWriteSafetyPlan(about person: PersonID) -> Bool {
    if sight.viewer.practitioner != nil {
      return isAssigned(toAll: [person]) && knowsPerson(person) && !family.hasDied(person, by: day)
    }
    return isGrownMember && sight.viewer == .person(person)
  }
}
