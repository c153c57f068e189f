import Pages
import Privacy
import Texts
import Vocabulary

extension Gallery {
  static func deciding(_ language: Language) -> [Exhibit] {
    var view = Fixtures.deciding(.mother)
    view.help = HelpBoard(proposals: [helpLine(mayAnswer: true, mayWaive: false)])
    return deciding(language, view)
  }

  private static func deciding(_ language: Language, _ view: FamilyView) -> [Exhibit] {
    let (open, made) = (view.deciding.decisions[0], view.deciding.decisions[1])
    var refused = FormState(values: ["woorden": ["Het begint <snel> & is \"fijn\"."]])
    refused.refusal = .viewsMissing
    let flawed = refused
    return [
      exhibit("keuzes", .mother, language) { $0.decisionsPage(view) },
      exhibit("keuzes", .coordinator, language) { $0.decisionsPage(Fixtures.deciding(.coordinator)) },
      exhibit("keuzes-leeg", .daughter, language) { $0.decisionsPage(Fixtures.view(.daughter)) },
      exhibit("keuze", .mother, language, done: .view) { $0.decisionPage(open, view) },
      exhibit("keuze", .daughter, language) {
        $0.decisionPage(Fixtures.openDecision(mayDecide: false), Fixtures.deciding(.daughter, mayDecide: false))
      },
      exhibit("keuze-gemaakt", .mother, language, done: .choice) { $0.decisionPage(made, view) },
      exhibit("keuze-nieuw", .mother, language) { $0.newDecisionPage(view, FormState()) },
      exhibit("keuze-mogelijkheid", .mother, language) { $0.optionPage(open, view, FormState()) },
      exhibit("keuze-niets", .mother, language) { $0.nothingPage(open, view, FormState()) },
      exhibit("keuze-mogelijkheid-anders", .coordinator, language) {
        $0.reviseOptionPage(open.options[0], open, Fixtures.deciding(.coordinator), FormState())
      },
      exhibit("keuze-niets-anders", .mother, language) {
        $0.reviseOptionPage(open.options[1], open, view, FormState())
      },
      exhibit("keuze-mening", .mother, language) { $0.viewPage(open, view, FormState()) },
      exhibit("keuze-besluit", .mother, language) { $0.decidePage(open, view, flawed) },
      exhibit("keuze-besluit", .coordinator, language) {
        $0.decidePage(open, Fixtures.deciding(.coordinator), FormState())
      },
      exhibit("keuze-later", .mother, language) { $0.postponePage(open, view, FormState()) },
      exhibit("keuze-veranderen", .mother, language) { $0.changePage(made, view, FormState()) },
      exhibit("keuze-terugkijken", .mother, language) { $0.reviewPage(made, view, FormState()) },
      exhibit("keuze-niet-mogelijk", .coordinator, language) {
        $0.notOfferedPage(open, Fixtures.deciding(.coordinator), FormState())
      },
      exhibit("keuze-verschil", .mother, language) { $0.positionPage(open, view, FormState()) },
      exhibit("keuze-verder", .mother, language) { $0.goOnPage(open, view, FormState()) },
      exhibit("keuze-wie", .mother, language) { $0.partiesPage(open, view, FormState()) },
    ] + framing(language, open, view)
  }

  private static func framing(_ language: Language, _ open: DecisionLine, _ view: FamilyView) -> [Exhibit] {
    var refused = FormState(values: ["richtlijn": ["Samen <beslissen>"], "volgen": ["2"]])
    refused.refusal = .backingMissing
    let flawed = refused
    let theirs = Fixtures.deciding(.coordinator)
    return [
      exhibit("keuze-vast", .coordinator, language) { $0.frameworkPage(open, theirs, FormState()) },
      exhibit("keuze-richtlijn", .coordinator, language) { $0.guidelinePage(open, theirs, flawed) },
      exhibit("keuze-afwijking", .mother, language) { $0.deviationPage(open, view, FormState()) },
    ]
  }
}
