import Domain
import Vocabulary

@testable import Casework

extension RandomActs {
  /// A handover to a colleague of the same people, or a step in one.
  func handover(
    _ worker: PractitionerID, _ organization: OrganizationID, _ mine: [PersonID], _ item: ItemID, on day: Day,
    _ dice: inout Dice
  ) -> HandoverCommand {
    let open = dice.pick(family.handovers)?.fact.item ?? Never.item
    switch dice.number(1...6) {
    case 1, 2, 3:
      let others = cast.file.team.map { cast.names.practitioner($0.who) }.filter { $0 != worker }
      let fact = Handover(
        item: item, subjects: dice.some(1, of: mine), organization: organization, from: worker,
        to: dice.pick(others) ?? worker, reachableUntil: day + 30)
      return .begin(fact, words(item, .body))
    case 4, 5:
      return .take(open, dice.pick([.storyChosen, .talkedTogether, .actionsTaken]) ?? .talkedTogether, on: day, nil)
    default: return .skip(open, dice.pick(HandoverStep.allCases) ?? .introduced)
    }
  }
}
