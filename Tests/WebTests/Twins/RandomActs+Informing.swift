import Domain
import Vocabulary

@testable import Casework

extension RandomActs {
  /// A parent without authority asks; the child says what it thinks, and who helps it answers.
  func informing(
    _ worker: PractitionerID, _ organization: OrganizationID, _ mine: [PersonID], _ item: ItemID, _ at: Moment,
    _ dice: inout Dice
  ) -> Act {
    let me = Party.practitioner(worker)
    let open = dice.pick(family.informationRequests)
    let request = open?.fact.item ?? Never.item
    let child = open?.fact.child ?? dice.pick(mine) ?? Never.person
    switch dice.number(1...6) {
    case 1, 2:
      let fact = InformationRequest(
        item: item, child: dice.pick(mine) ?? child, organization: organization, askedOn: at.day)
      return Act(at: at, by: me, command: .informing(.ask(fact, words(item, .name, .body))))
    case 3, 4:
      let hearing = ChildHearing(item: item, request: request, agrees: dice.chance(50))
      let by = dice.chance(60) ? Party.person(child) : open?.owner ?? me
      return Act(at: at, by: by, command: .informing(.hear(hearing, words(item, .body))))
    case 5:
      let answer = InformationAnswer(item: item, request: request)
      return Act(at: at, by: open?.owner ?? me, command: .informing(.answer(answer, words(item, .body))))
    default:
      let answer = InformationAnswer(item: item, request: request, ground: dice.pick(InformationRefusal.allCases))
      return Act(at: at, by: open?.owner ?? me, command: .informing(.answer(answer, words(item, .reason, .objectAt))))
    }
  }
}
