import Pages
import Privacy
import Texts
import Vocabulary

extension Gallery {
  static func crisis(_ language: Language) -> [Exhibit] {
    let (daughter, helper) = (board(.daughter), board(.coordinator))
    return [
      exhibit("even-niet", .daughter, language) { $0.crisisPage(daughter) },
      exhibit("even-niet", .coordinator, language) { $0.crisisPage(helper) },
      exhibit("even-niet-leeg", .mother, language) { $0.crisisPage(empty) },
      exhibit("even-niet-opschrijven", .daughter, language) { $0.safetyPlanPage(daughter, FormState()) },
      exhibit("even-niet-opschrijven", .coordinator, language) { $0.safetyPlanPage(helper, FormState()) },
      exhibit("even-niet-zorgen", .daughter, language) { $0.signalPage(daughter, FormState()) },
      exhibit("even-niet-zorgen", .coordinator, language) { $0.signalPage(helper, FormState()) },
      exhibit("even-niet-gedaan", .coordinator, language) {
        $0.handleSignalPage(helper.crisis.signals[0], helper, FormState())
      },
      exhibit("even-niet-doorgeven", .coordinator, language) {
        $0.passSignalPage(helper.crisis.signals[0], helper, FormState())
      },
      exhibit("even-niet-papier", .daughter, language) { $0.safetyPaperPage(daughter.crisis.plans[0], daughter) },
    ]
  }

  private static var empty: FamilyView {
    var view = Fixtures.view(.mother)
    view.crisis.mayWriteOwn = true
    return view
  }

  private static func board(_ eyes: Eyes) -> FamilyView {
    var view = Fixtures.view(eyes)
    let isOwn = eyes.code == Eyes.daughter.code
    view.crisis.mayWriteOwn = isOwn
    if !isOwn { view.crisis.writeWith = [People.noor, People.daan] }
    view.crisis.plans = [plan(890, 4, by: isOwn ? People.noor : People.femke)] + (isOwn ? [earlier] : [])
    view.crisis.signals = [signal(mayHandle: !isOwn), handled]
    view.crisis.signalSubjects = [IssueSubjectLine(person: People.noor, owners: [People.femke])]
    return view
  }

  private static func signal(mayHandle: Bool) -> SignalLine {
    var line = SignalLine(
      head: Fixtures.head(895, .signal, [People.noor], by: People.marit, organization: "Het Baken", 4, 3),
      owner: People.femke, due: People.day(2026, 4, 3))
    line.words = "Noor zei dat zij liever slaapt dan leeft."
    line.mayHandle = mayHandle
    if mayHandle { line.mayPassTo = [People.karim] }
    line.passings = [
      SignalPassingLine(
        head: Fixtures.head(898, .signal, [People.noor], by: People.karim, organization: "GGZ De Linde", 4, 3),
        owner: People.femke, reason: "Ik ben vandaag niet in de stad.")
    ]
    return line
  }

  private static var handled: SignalLine {
    var line = SignalLine(
      head: Fixtures.head(896, .signal, [People.noor], by: People.samira, 3, 2), owner: People.femke,
      due: People.day(2026, 3, 2))
    line.words = "Zij komt haar bed niet uit."
    line.reply = TextLine(
      head: Fixtures.head(897, .signal, [People.noor], by: People.femke, 3, 2), title: nil,
      words: "Ik belde haar. Wij praten morgen.", reactions: [], mayReact: false)
    line.isHandled = true
    return line
  }

  private static func plan(_ number: UInt64, _ day: Int, by author: PartyLabel) -> SafetyPlanLine {
    let isOwn = author == People.noor
    var line = SafetyPlanLine(
      head: Fixtures.head(
        number, .safetyPlan, [People.noor], by: author, organization: isOwn ? nil : "Jeugdteam", 4, day))
    line.isOwn = isOwn
    line.answers = zip(
      SafetyPart.allCases,
      ["Ik slaap niet.", "Muziek aan.", "Hatice.", "Vraag hoe het is.", "De pillen op slot.", "Mijn konijn."]
    ).map { SafetyAnswer(part: $0, words: $1) }
    return line
  }

  private static var earlier: SafetyPlanLine {
    var line = plan(889, 1, by: People.noor)
    line.answers = [SafetyAnswer(part: .whatIDo, words: "Buiten lopen.")]
    line.isEarlier = true
    return line
  }
}
