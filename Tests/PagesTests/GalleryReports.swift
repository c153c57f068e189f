import Pages
import Privacy
import Texts
import Vocabulary

extension Gallery {
  static func reports(_ language: Language) -> [Exhibit] {
    let (mother, coordinator, teacher) = (board(.mother), board(.coordinator), board(.teacher))
    let (hers, theirs) = (mother.reports.reports, coordinator.reports)
    return [
      exhibit("verslagen", .mother, language) { $0.reportsPage(mother) },
      exhibit("verslagen", .coordinator, language) { $0.reportsPage(coordinator) },
      exhibit("verslagen-leeg", .daughter, language) { $0.reportsPage(Fixtures.view(.daughter)) },
      exhibit("verslag", .mother, language) { $0.reportPage(hers[0], mother) },
      exhibit("verslag-klaar", .mother, language) { $0.reportPage(hers[1], mother) },
      exhibit("verslag", .coordinator, language) { $0.reportPage(theirs.reports[0], coordinator) },
      exhibit("verslag-stil", .teacher, language) { $0.reportPage(teacher.reports.reports[0], teacher) },
      exhibit("verslag-ontwerp", .coordinator, language) { $0.reportPage(theirs.drafts[0], coordinator) },
      exhibit("verslag-nieuw", .coordinator, language) { $0.newReportPage(coordinator, FormState()) },
      exhibit("verslag-schrijven", .coordinator, language) {
        $0.writeReportPage(theirs.drafts[0], coordinator, FormState())
      },
      exhibit("verslag-reactie", .mother, language) { $0.reportReactionPage(hers[0], mother, FormState()) },
      exhibit("verslag-rechtzetten", .coordinator, language) {
        $0.reportCorrectionPage(theirs.reports[0], coordinator, FormState())
      },
    ]
  }

  private static func board(_ eyes: Eyes) -> FamilyView {
    var view = Fixtures.view(eyes)
    let isHers = eyes.viewer.isMember
    view.reports.reports = [open(isHers), final]
    if !isHers {
      view.reports.drafts = [draft]
      view.reports.writeFor = [People.noor, People.daan]
    }
    view.tasks.isShown = true
    return view
  }

  private static func line(_ number: UInt64, _ title: String) -> ReportLine {
    ReportLine(
      head: Fixtures.head(number, .report, [People.daan], by: People.femke, organization: "Jeugdteam", 3, 30),
      title: title)
  }

  private static func open(_ isHers: Bool) -> ReportLine {
    var line = line(890, "Op tijd op school")
    line.parts = [
      ReportPartLine(part: .fact, lines: [ReportTextLine("Daan was vier keer te laat."), corrected]),
      ReportPartLine(part: .view, lines: [ReportTextLine("Samira vindt dat het beter gaat.")]),
      ReportPartLine(part: .conclusion, lines: [ReportTextLine("Wij denken dat de ochtend helpt.")]),
    ]
    line.shownOn = People.day(2026, 4, 1)
    line.reactBy = People.day(2026, 4, 15)
    line.reactions = [reaction(People.samira, .notRight), ReportReactionLine(who: People.ruben)]
    line.beside = [Fixtures.text(statement(894), "Ik zag dat ook.")]
    line.mayReact = isHers
    line.isMine = !isHers
    line.mayCorrect = !isHers
    return line
  }

  private static var corrected: ReportTextLine {
    var line = ReportTextLine("In februari was dat negen keer.")
    let head = Fixtures.head(891, .report, [People.daan], by: People.femke, organization: "Jeugdteam", 4, 3)
    line.corrections = [Fixtures.text(head, "In februari was dat zeven keer.")]
    return line
  }

  private static func reaction(_ who: PartyLabel, _ verdict: ReportVerdict) -> ReportReactionLine {
    var line = ReportReactionLine(who: who)
    line.given = [GivenReactionLine(verdict: verdict, text: Fixtures.text(statement(892), "Het waren zeven keer."))]
    return line
  }

  private static func statement(_ number: UInt64) -> ItemHead {
    Fixtures.head(number, .ownStatement, [People.samira], by: People.samira, 4, 2)
  }

  private static var final: ReportLine {
    var line = line(893, "Hoe het thuis gaat")
    line.parts = [ReportPartLine(part: .decision, lines: [ReportTextLine("Femke belt elke week.")])]
    line.shownOn = People.day(2026, 3, 1)
    line.reactBy = People.day(2026, 3, 15)
    line.finalOn = People.day(2026, 3, 15)
    line.reactions = [ReportReactionLine(who: People.samira), ReportReactionLine(who: People.ruben)]
    return line
  }

  private static var draft: ReportLine {
    var line = line(895, "Slapen en school")
    line.parts = [
      ReportPartLine(part: .fact, lines: [ReportTextLine("Noor was acht dagen op school.")]),
      ReportPartLine(
        part: .conclusion,
        lines: [
          ReportTextLine(
            "Derhalve is een integraal traject met betrekking tot de slaapproblematiek en de gevolgen daarvan nu nodig."
          )
        ]),
    ]
    line.readers = [
      ProfileLine(person: People.noor, level: .easy, aids: [.readAloud], language: "Turks", mayChange: false)
    ]
    line.left = [People.samira]
    line.isMine = true
    return line
  }
}
