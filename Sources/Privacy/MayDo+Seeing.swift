import Domain
import Vocabulary

extension MayDo {
  func allows(_ command: SeeingCommand) -> Bool {
    switch command {
    case .raise(let envelope, _, _): mayPlace(envelope, grown: false)
    case .answerConcern(let answer, _): item(answer.concern, answerConcern)
    case .setProfile(let profile, _): writesAbout(profile.person)
    }
  }

  /// A professional who works with all whom the concern is about.
  func answerConcern(_ item: Item) -> Bool {
    item.kind == .concern && family.concernAnswer(item) == nil && isAssigned(toAll: item.envelope.subjects)
  }

  /// For whom this viewer may answer at life domains: himself, and a child under 12 for whom he acts [P].
  func answersDomains(of person: PersonID) -> Bool {
    guard member != nil else { return false }
    if sight.viewer == .person(person) { return true }
    return personsActedFor.contains(person)
      && family.age(of: person, on: day).map { $0 < sight.rules.ageOfOwnVoice } ?? false
  }

  /// About whom this viewer may write a strength, a wish or a concern.
  func writesAbout(_ person: PersonID) -> Bool {
    member != nil && (sight.viewer == .person(person) || personsActedFor.contains(person))
  }
}
