import Domain
import Vocabulary

extension MayDo {
  func allows(_ command: AimingCommand) -> Bool {
    switch command {
    case .reword(let wording, _): item(wording.goal, reword)
    case .mark(let mark, _): item(mark.goal, changeGoal)
    case .rank(let ranking): member != nil && sight.viewer == .person(ranking.person)
    case .shareRanking(let ranking, _): item(ranking) { $0.envelope.author == sight.viewer }
    case .order: isGrownMember
    case .agreeToOrder(let order): isGrownMember && sees(order)
    case .time(let timing): item(timing.step, changeGoal)
    case .linkStrengths(let strengths, let target): item(target, changeGoal) && strengths.allSatisfy(sees)
    case .assignJointly(let fact, _): item(fact.goal, changeGoal)
    case .endJointly(let joint): item(joint, endJointly)
    }
  }

  /// A professional says a goal in other words, beside those of the family.
  func reword(_ item: Item) -> Bool { sight.viewer.practitioner != nil && changeGoal(item) }

  /// Who may change the goal, and each of the helpers themselves.
  func endJointly(_ item: Item) -> Bool {
    guard sight.sees(item), let joint = family.jointAssignment(item), joint.endedOn == nil else { return false }
    let isOne = sight.viewer.practitioner.map(joint.fact.practitioners.contains) ?? false
    return isOne || self.item(joint.fact.goal, changeGoal)
  }

  var ranks: Bool { member != nil }
  var orders: Bool { isGrownMember }
}
