import Domain
import Vocabulary

@testable import Casework

extension RandomActs {
  /// A report, or something that happens to one, by who writes it or by whom it is about.
  func reporting(
    _ worker: PractitionerID, _ organization: OrganizationID, _ mine: [PersonID], _ item: ItemID, _ at: Moment,
    _ dice: inout Dice
  ) -> Act {
    let me = Party.practitioner(worker)
    let open = dice.pick(family.reports)
    let report = open?.fact.item ?? Never.item
    let author = open?.author ?? me
    switch dice.number(1...9) {
    case 1, 2, 3:
      let fact = Report(item: item, subjects: dice.some(dice.number(1...2), of: mine), organization: organization)
      return Act(at: at, by: me, command: .reporting(.draft(fact, words(item, .title, .reportFacts, .reportViews))))
    case 4, 5: return Act(at: at, by: author, command: .reporting(.show(report)))
    case 6: return Act(at: at, by: author, command: .reporting(.redraft(report, words(report, .reportFacts))))
    case 7:
      let correction = ReportCorrection(item: item, report: report, line: 0)
      return Act(at: at, by: author, command: .reporting(.correct(correction, words(item, .body))))
    case 8: return Act(at: at, by: author, command: .reporting(.finish(report)))
    default:
      let person = dice.pick(open?.fact.subjects ?? mine) ?? Never.person
      let reaction = ReportReaction(item: item, report: report, verdict: .notRight)
      return Act(at: at, by: .person(person), command: .reporting(.react(reaction, words(item, .body))))
    }
  }
}
