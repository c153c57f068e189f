import Domain
import Vocabulary

extension MayDo {
  func allows(_ command: InformingCommand) -> Bool {
    switch command {
    case .ask(let fact, _): mayWriteDownRequest(about: fact.child) && wrote(fact.organization, about: [fact.child])
    case .hear(let hearing, _): item(hearing.request, maySpeakTo)
    case .answer(let answer, _): item(answer.request, mayAnswerRequest)
    }
  }

  func mayWriteDownRequest(about person: PersonID) -> Bool {
    isAssigned(toAll: [person]) && knowsPerson(person) && !family.hasDied(person, by: day)
      && family.age(of: person, on: day).map { $0 < sight.rules.majority } ?? false
  }

  /// Who works with the child for the organisation that was asked.
  func mayAnswerRequest(_ item: Item) -> Bool {
    guard let fact = family.informationRequest(item.id)?.fact else { return false }
    return sight.viewer.practitioner.map {
      family.isAssigned($0, to: fact.child, through: fact.organization, on: day)
    } ?? false
  }

  /// The child from 12, or who answers and asked it.
  func maySpeakTo(_ item: Item) -> Bool {
    guard let fact = family.informationRequest(item.id)?.fact, isOldEnough(fact.child) else { return false }
    return sight.viewer == .person(fact.child) || mayAnswerRequest(item)
  }

  private func isOldEnough(_ child: PersonID) -> Bool {
    family.age(of: child, on: day).map { $0 >= sight.rules.ageOfOwnVoice } ?? false
  }
}
