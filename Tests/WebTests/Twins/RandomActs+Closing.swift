import Domain
import Vocabulary

@testable import Casework

extension RandomActs {
  /// Help that is closed and begins again, by who helps, by whom he helps, or by somebody who has no part in it.
  func closing(_ item: ItemID, _ at: Moment, _ dice: inout Dice) -> Act {
    let seat = dice.pick(family.assignments.filter { $0.runs(on: last) })
    let assignment = seat?.item ?? Never.item
    let helper = seat?.practitioner ?? PractitionerID(high: 0, low: 1)
    let closed = dice.pick(family.closings)
    let closing = closed?.fact.item ?? Never.item
    let helped = closed.flatMap { family.assignment($0.fact.assignment)?.person } ?? seat?.person ?? Never.person
    let member = Party.person(dice.chance(80) ? seat?.person ?? helped : helped)
    switch dice.number(1...6) {
    case 1, 2: return Act(at: at, by: member, command: .closing(.lookBack(assignment: assignment, on: last)))
    case 3, 4:
      let last = last + dice.number(0...9)
      let fact = HelpClosing(
        item: item, assignment: assignment, lastDay: last,
        afterCare: AfterCare(by: helper, on: last + dice.number(1...20)))
      return Act(at: at, by: .practitioner(helper), command: .closing(.close(fact, words(item, .body, .phone))))
    case 5:
      return Act(at: at, by: .person(helped), command: .closing(.reopen(closing, assignment: item)))
    default:
      let contact = AfterCareContact(item: item, closing: closing, day: last)
      return Act(at: at, by: .person(helped), command: .closing(.keepContact(contact, words(item, .body))))
    }
  }
}
