import Domain
import Vocabulary

extension MayDo {
  func allows(_ command: ExplainingCommand) -> Bool {
    switch command {
    case .addFactor(let envelope, let factor, _):
      mayPlace(envelope, grown: true) && factor.alternativeTo.map(sees) ?? true
    case .recognise(let fact):
      sight.viewer == .person(fact.person) && isGrownMember && item(fact.factor) { $0.kind == .factor }
    case .link(let influence):
      isGrownMember && influence.ends.allSatisfy(sight.sees)
        && family.subjects(of: influence).contains(where: personsActedFor.contains)
    case .answerCheck(let answer, _): item(answer.goal, changeGoal)
    }
  }
}
