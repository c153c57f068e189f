import Domain
import Vocabulary

extension RandomActs {
  /// What does not go well, and what is agreed about it.
  func cooperating(_ item: ItemID, about person: PersonID, _ dice: inout Dice) -> CooperatingCommand {
    let matter = existing([.teamMatter], &dice)
    switch dice.number(1...6) {
    case 1, 2:
      let issue = CooperationIssue(
        item: item, subject: person, matter: dice.pick(IssueMatter.allCases) ?? .late, owner: anybody(&dice),
        due: last + dice.number(0...9))
      return .raise(issue, words(item, .body))
    case 3: return .answer(IssueAnswer(item: item, issue: matter), words(item, .body))
    case 4: return .settle(matter)
    case 5: return .agree(TeamAgreement(item: item, lookAgain: last + 60), words(item, .reach, .absence))
    default: return .join(matter)
    }
  }

  /// Whom the family wishes for, names and asks no more.
  func coordinating(_ item: ItemID, by me: Party, _ dice: inout Dice) -> CoordinatingCommand {
    let who = dice.chance(50) ? me : anybody(&dice)
    switch dice.number(1...3) {
    case 1: return .wish(CoordinatorWish(item: item, way: dice.pick(CoordinatorWay.allCases) ?? .close, who: who), nil)
    case 2:
      return .name(Coordination(item: item, coordinator: who, from: last), words(item, .mandate, .standIn, .phone))
    default: return .stop(existing([.coordination], &dice), lastDay: last + dice.number(0...3))
    }
  }

  /// Who does what, who leaves and what the family says of it: whoever may, and most often somebody who may not.
  func teaming(_ item: ItemID, _ dice: inout Dice) -> TeamCommand {
    let part = existing([.careTeam], &dice)
    switch dice.number(1...8) {
    case 1, 2, 3:
      let role = TeamRole(
        item: item, assignment: part, domain: dice.pick(LifeDomain.allCases), isContact: dice.chance(50),
        isForOrganization: dice.chance(30))
      return .describe(role, words(item, .body, .hours, .excludes))
    case 4: return .drop(part)
    case 5: return .answer(part, dice.pick(RoleAnswer.allCases) ?? .right)
    case 6: return .wishLeaving(assignment: part, dice.chance(70))
    case 7:
      return .leave(Leaving(item: item, assignment: part, lastDay: last + dice.number(0...20)), words(item, .body))
    default: return .mark(part, dice.pick(LeavingStep.allCases) ?? .farewell, on: last - dice.number(0...9))
    }
  }
}
