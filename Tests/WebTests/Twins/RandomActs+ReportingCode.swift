import Domain
import Vocabulary

@testable import Casework

extension RandomActs {
  /// A reporting code, held back or not, or something written at one of its steps.
  func reportingCode(
    _ organization: OrganizationID, _ mine: [PersonID], _ item: ItemID, on day: Day, _ dice: inout Dice
  ) -> ReportingCodeCommand {
    if dice.chance(50) {
      let fact = ReportingCode(
        item: item, subjects: dice.some(dice.number(1...2), of: mine), organization: organization)
      let bar = Withholding(
        item: cast.names.derived("held-back", number, "\(dice.next())"), target: item,
        from: dice.pick(persons) ?? Never.person, second: cast.names.practitioner("second"),
        end: day + dice.number(1...14))
      let heldBack = dice.chance(60) ? [HeldBack(bar, words(bar.item, .reason))] : []
      return .begin(fact, words(item, .body), heldBack: heldBack)
    }
    let open = dice.pick(family.reportingCodes)?.item ?? Never.item
    let step = dice.pick(ReportingCodeStep.allCases) ?? .signals
    let entry = ReportingCodeEntry(
      item: item, code: open, step: step, day: day, outcome: dice.pick(step.outcomes),
      closes: step == .decide && dice.chance(30))
    return .write(entry, words(item, .body, .codeUnsafe))
  }
}
