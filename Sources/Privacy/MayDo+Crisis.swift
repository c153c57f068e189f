import Domain
import Vocabulary

extension MayDo {
  func allows(_ command: CrisisCommand) -> Bool {
    switch command {
    case .writePlan(let fact, _):
      mayWriteSafetyPlan(about: fact.person) && wrote(fact.organization, about: [fact.person])
    }
  }

  /// Each for himself from 12, and nobody for another; or who helps somebody, together with him.
  func mayWriteSafetyPlan(about person: PersonID) -> Bool {
    if sight.viewer.practitioner != nil {
      return isAssigned(toAll: [person]) && knowsPerson(person) && !family.hasDied(person, by: day)
    }
    return isGrownMember && sight.viewer == .person(person)
  }
}
