import Domain
import Vocabulary

extension MayDo {
  func allows(_ command: WishCommand) -> Bool {
    switch command {
    case .wish(let wish, _):
      sight.viewer == .person(wish.person) && (wish.answer == .resting ? mayRest : isGrownMember)
        && wish.persons.allSatisfy(knowsPerson)
    case .takeBack(let item): sees(item)
    case .planStepAsked(let step, let words): allows(.planStep(step, words))
    }
  }

  /// Everybody who belongs here may say that it is too much, invited supporters too.
  var mayRest: Bool {
    guard let person = sight.viewer.person, let member = family.member(person) else { return false }
    let mayDo = member.fact.role.takesPart || member.fact.role == .supporter
    return mayDo && member.belongs(on: day) && member.age(on: day) >= sight.rules.ageOfOwnVoice
  }
}
