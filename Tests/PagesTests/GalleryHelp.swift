import Pages
import Privacy
import Texts
import Vocabulary

extension Gallery {
  static func help(_ language: Language) -> [Exhibit] {
    var (mother, coordinator) = (Fixtures.view(.mother), Fixtures.view(.coordinator))
    mother.help = HelpBoard(proposals: [helpLine(mayAnswer: true, mayWaive: false)])
    coordinator.help = HelpBoard(proposals: [helpLine(mayAnswer: false, mayWaive: true)], helped: [People.daan])
    let (hers, theirs) = (mother, coordinator)
    let (now, then) = (fixed(until: People.day(2026, 12, 1)), fixed(until: People.day(2026, 3, 1)))
    coordinator.help.frameworks = Fixtures.openDecision(mayDecide: true).frameworks
    let offered = coordinator
    return [
      exhibit("hulp", .mother, language) { $0.helpPage(hers) },
      exhibit("hulp", .coordinator, language) { $0.helpPage(theirs) },
      exhibit("hulp-leeg", .daughter, language) { $0.helpPage(Fixtures.view(.daughter)) },
      exhibit("hulp-antwoord", .mother, language) { $0.helpAnswerPage(hers.help.proposals[0], hers, FormState()) },
      exhibit("hulp-nieuw", .coordinator, language) { $0.newHelpPage(theirs, FormState()) },
      exhibit("hulp-nieuw-vast", .coordinator, language) { $0.newHelpPage(offered, FormState()) },
      exhibit("hulp-vast", .mother, language) { $0.helpPage(now) },
      exhibit("hulp-vast-antwoord", .mother, language) { $0.helpAnswerPage(now.help.proposals[0], now, FormState()) },
      exhibit("hulp-vast-voorbij", .mother, language) { $0.helpPage(then) },
      exhibit("hulp-zonder", .coordinator, language) {
        $0.helpWaivePage(theirs.help.proposals[0], theirs, FormState())
      },
    ]
  }

  /// What an order fixes: by whom, until when, and what she says of it.
  private static func fixed(until: Day) -> FamilyView {
    var view = Fixtures.view(.mother)
    var line = helpLine(mayAnswer: true, mayWaive: false)
    line.fixed = FixedHelpLine(
      giver: .court, until: until, framework: Fixtures.openDecision(mayDecide: true).frameworks[0])
    view.help = HelpBoard(proposals: [line])
    return view
  }

  static func helpLine(mayAnswer: Bool, mayWaive: Bool) -> HelpLine {
    HelpLine(
      head: Fixtures.head(860, .helpAgreement, [People.daan], by: People.femke, organization: "Jeugdteam", 3, 28),
      title: "Gesprekken met Daan", words: "Femke praat zes keer met Daan.", isDrastic: false,
      signers: [
        HelpSignerLine(
          who: People.samira, organization: nil, answer: .given, day: People.day(2026, 3, 30), waiver: nil, reason: nil),
        HelpSignerLine(
          who: People.ruben, organization: nil, answer: nil, day: nil, waiver: .presumed,
          reason: "Ruben zei ja aan de deur."),
        HelpSignerLine(
          who: nil, organization: "Noordpoort", answer: nil, day: nil, waiver: nil, reason: nil),
      ], mayAnswer: mayAnswer, mayStop: mayAnswer, mayWaive: mayWaive)
  }
}
