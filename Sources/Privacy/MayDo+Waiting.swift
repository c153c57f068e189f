import Domain
import Vocabulary

extension MayDo {
  func allows(_ command: WaitingCommand) -> Bool {
    switch command {
    case .refer(let fact, _):
      fact.subjects.allSatisfy(mayRefer) && wrote(fact.organization, about: fact.subjects)
        && knowsToHelp(fact.contact, fact.subjects)
    // Who waits may always stop.
    case .move(let referral, .withdrawn, _, _): item(referral) { keepsWait($0) || waits($0) }
    case .move(let referral, _, _, _): item(referral, keepsWait)
    case .estimate(let referral, .unknown(let asker, _), _):
      item(referral, keepsWait) && knowsToHelp(asker, subjects(of: referral))
    case .estimate(let referral, .weeks, _): item(referral, keepsWait)
    case .keepInTouch(let contact, _): item(contact.referral, keepsWait)
    case .passContact(let referral, let contact, _):
      item(referral, keepsWait) && knowsToHelp(contact, subjects(of: referral))
    }
  }

  private func subjects(of referral: ItemID) -> [PersonID] { family.referral(behind: referral)?.fact.subjects ?? [] }

  /// Whether the viewer sees that this professional helps each of them today.
  func knowsToHelp(_ practitioner: PractitionerID, _ persons: [PersonID]) -> Bool {
    persons.allSatisfy { person in
      family.assignments.contains {
        $0.practitioner == practitioner && $0.person == person && $0.runs(on: day) && sees($0.item)
      }
    }
  }

  /// Who works with this person, or acts for him; also he himself from 12.
  func mayRefer(_ person: PersonID) -> Bool {
    guard knowsPerson(person), !family.hasDied(person, by: day) else { return false }
    if sight.viewer.practitioner != nil { return isAssigned(toAll: [person]) }
    return member != nil && personsActedFor.contains(person)
  }

  /// Who keeps in touch; who helps this person for the organisation that referred; or the family that asked itself.
  func keepsWait(_ item: Item) -> Bool {
    guard let course = family.referral(behind: item.id) else { return false }
    guard let practitioner = sight.viewer.practitioner else { return course.fact.organization == nil && waits(item) }
    if practitioner == course.contact { return isAssigned(toAll: course.fact.subjects) }
    return course.fact.organization.map { wrote($0, about: course.fact.subjects) } ?? false
  }

  func waits(_ item: Item) -> Bool {
    family.referral(behind: item.id).map { $0.fact.subjects.contains(where: personsActedFor.contains) } ?? false
  }
}
