import Pages
import Privacy
import Texts
import Vocabulary

extension Gallery {
  static func reportingCode(_ language: Language) -> [Exhibit] {
    let (mother, helper) = (board(.mother), board(.coordinator))
    let (hers, his) = (mother.reportingCode.codes[0], helper.reportingCode.codes[0])
    let seconds = [People.karim, People.marit]
    var held = FormState()
    held.set(ReportingCodeForm.Field.from, "p-1")
    let late = held
    return [
      exhibit("stappen", .mother, language) { $0.reportingCodesPage(mother) },
      exhibit("stappen", .coordinator, language) { $0.reportingCodesPage(helper) },
      exhibit("stappen-leeg", .daughter, language) { $0.reportingCodesPage(Fixtures.view(.daughter)) },
      exhibit("stappen-een", .mother, language) { $0.reportingCodePage(hers, mother) },
      exhibit("stappen-een", .coordinator, language) { $0.reportingCodePage(his, helper) },
      exhibit("stappen-nieuw", .coordinator, language) {
        $0.newReportingCodePage(helper, seconds: seconds, FormState())
      },
      exhibit("stappen-nieuw-dicht", .coordinator, language) {
        $0.newReportingCodePage(helper, seconds: seconds, late)
      },
      exhibit("stappen-nog-niet", .coordinator, language) {
        $0.holdBackPage(his, helper, seconds: seconds, FormState())
      },
    ]
      + ReportingCodeStep.allCases.map { step in
        exhibit("stappen-stap-\(step.rawValue)", .coordinator, language) {
          $0.reportingCodeStepPage(his, step, helper, FormState())
        }
      }
  }

  private static func board(_ eyes: Eyes) -> FamilyView {
    var view = Fixtures.view(eyes)
    let isHers = eyes.viewer.isMember
    view.reportingCode.isThere = true
    view.reportingCode.longestHolding = 14
    view.reportingCode.codes = [open(isHers), closed]
    if !isHers {
      view.reportingCode.beginFor = [People.samira, People.daan]
      view.reportingCode.mayHoldBackFrom = [People.samira, People.ruben]
    }
    return view
  }

  private static func open(_ isHers: Bool) -> ReportingCodeLine {
    var line = line(890, 1)
    line.words = "Daan was twee keer alleen thuis.\nIk weet niet hoe lang."
    line.entries = [
      entry(892, .consult, 2, nil, [.codeWhom: "Veilig Thuis", .body: "Praat snel met zijn moeder."]),
      entry(893, .talk, 3, .notYet, [.body: "Zij is ziek. Wij praten maandag."]),
      entry(894, .weigh, 4, nil, [.codeUnsafe: "In de nacht wel.", .codeEnough: "Overdag wel."]),
    ]
    line.beside = [
      Fixtures.text(
        Fixtures.head(895, .ownStatement, [People.samira], by: People.samira, 4, 4), "Ik was in de keuken.")
    ]
    line.mayPutBeside = isHers
    line.mayWrite = !isHers
    line.worksOnIt = !isHers
    if !isHers {
      line.heldBack = [
        HeldBackLine(
          item: People.item(896), from: People.ruben, end: People.day(2026, 4, 14), second: People.karim,
          reason: "Hij wordt boos op Daan.")
      ]
      line.mayHoldBackFrom = [People.samira]
    }
    return line
  }

  private static var closed: ReportingCodeLine {
    var line = line(897, 1)
    line.words = "Er was ruzie."
    line.entries = [entry(898, .decide, 2, .organiseHelp, [.body: "Femke zoekt hulp."])]
    line.closedOn = People.day(2026, 4, 2)
    return line
  }

  private static func line(_ number: UInt64, _ day: Int) -> ReportingCodeLine {
    ReportingCodeLine(
      head: Fixtures.head(number, .reportingCode, [People.daan], by: People.femke, organization: "Jeugdteam", 4, day))
  }

  private static func entry(
    _ number: UInt64, _ step: ReportingCodeStep, _ day: Int, _ outcome: ReportingCodeOutcome?,
    _ texts: [WordField: String]
  ) -> ReportingCodeEntryLine {
    var line = ReportingCodeEntryLine(
      head: Fixtures.head(
        number, .reportingCode, [People.daan], by: People.femke, organization: "Jeugdteam", 4, day),
      step: step, day: People.day(2026, 4, day), outcome: outcome)
    line.answers = step.fields.compactMap { field in
      texts[field].map { ReportingCodeAnswer(field: field, words: $0) }
    }
    return line
  }
}
