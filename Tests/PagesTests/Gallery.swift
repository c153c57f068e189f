import Pages
import Privacy
import Testing
import Texts
import Vocabulary

/// Every page that has a golden file, by name.
struct Exhibit: Sendable, CustomTestStringConvertible {
  let name: String
  let language: Language
  let page: @Sendable () -> Page

  var testDescription: String { name }
}

enum Gallery {
  static let all: [Exhibit] =
    [Language.dutch, .english].flatMap { language in
      [
        outside, directory, family, goals, planning, evaluating, deciding, help, waiting, handovers, crisis, reports,
        meetings, messages, reportingCode, team, informing, changing, networks, genograms,
        sharing, work, flawed,
      ].flatMap { $0(language) }
    } + easy

  /// The pages on which a family reads most, in easy Dutch.
  private static var easy: [Exhibit] {
    let pages = [
      "ons-plan", "gebeurd", "doelen", "doel", "mensen", "verhaal", "wie-ziet-wat", "toestemming-geven", "vraag",
    ]
    let wanted = Set(pages.map { "\($0).moeder.nl-eenvoudig" } + ["ons-plan.kind9.nl-eenvoudig"])
    return [family, sharing].flatMap { $0(.easyDutch) }.filter { wanted.contains($0.name) }
  }

  static func exhibit(
    _ name: String, _ eyes: Eyes?, _ language: Language, inFamily: Bool = true, done: Done? = nil,
    _ page: @escaping @Sendable (Shell) -> Page
  ) -> Exhibit {
    let whole = ([name, eyes?.code, language.rawValue].compactMap { $0 }).joined(separator: ".")
    return Exhibit(name: whole, language: language) {
      page(eyes?.shell(language, inFamily: inFamily, done: done) ?? Eyes.stranger(language))
    }
  }

  private static func outside(_ language: Language) -> [Exhibit] {
    let persons = [
      DemoPerson(value: "p-1", label: People.samira, age: 39), DemoPerson(value: "p-3", label: People.noor, age: 15),
      DemoPerson(value: "b-4", label: People.marit, age: nil),
    ]
    return [
      exhibit("welkom", nil, language) { $0.welcomePage() },
      exhibit("hulp-nu", nil, language) { $0.helpNowPage() },
      exhibit("hulp-nu-regio", nil, language) { shell in
        var help = HelpNumbers()
        (help.doctor, help.crisis) = ("0800 1111", "0800 2222")
        return Shell(texts: shell.texts, csrf: shell.csrf, key: shell.key, help: help).helpNowPage()
      },
      exhibit("praten", nil, language) { $0.talkPage() },
      exhibit("snel-weg", nil, language) { $0.quickExitPage() },
      exhibit("demo", nil, language) {
        $0.demoPage([DemoFamily(name: "Yilmaz / Van Dalen", persons: persons)], today: People.today, clock: FormState())
      },
      exhibit("instellingen", .mother, language) { $0.settingsPage(FormState()) },
      exhibit("seintjes", .mother, language) { $0.noticesPage(nil, hasFailed: false, FormState()) },
      exhibit("seintjes-mis", .mother, language) { shell in
        let choice = MailAddress("samira@huis.example").map {
          NoticeChoice(address: $0, rhythm: .soon, quiet: .evening, language: language)
        }
        return shell.noticesPage(choice, hasFailed: true, FormState())
      },
      exhibit("agenda", .mother, language) { $0.calendarPage(isOn: false, address: nil) },
      exhibit("agenda-aan", .mother, language) { $0.calendarPage(isOn: true, address: nil) },
      exhibit("agenda-adres", .mother, language) {
        $0.calendarPage(isOn: true, address: "https://samen.example/agenda/\(String(repeating: "0a", count: 32)).ics")
      },
      exhibit("niet-gevonden", .mother, language) { $0.notFoundPage() },
      exhibit("storing", .mother, language) { $0.failurePage(incident: "7F3-21") },
      exhibit("afgemeld", nil, language) { $0.sessionEndedPage() },
      exhibit("afgemeld-bewaard", nil, language) { $0.sessionEndedPage(isKept: true) },
      exhibit("verlopen", .mother, language) { $0.expiredFormPage() },
      exhibit("geweigerd", .mother, language) {
        $0.refusalPage(.tooManyGoals(limit: 3), back: .family(People.family, .goals))
      },
      exhibit("conflict", .mother, language) { $0.conflictPage(back: .family(People.family, .goals)) },
    ]
  }

  private static func family(_ language: Language) -> [Exhibit] {
    var exhibits: [Exhibit] = []
    for eyes in [Eyes.mother, .daughter, .child, .grandmother, .teacher, .coordinator] {
      let view = Fixtures.view(eyes)
      exhibits.append(exhibit("ons-plan", eyes, language) { $0.planPage(view) })
      exhibits.append(exhibit("gebeurd", eyes, language) { Fixtures.feedPage($0, eyes) })
      exhibits.append(exhibit("papier", eyes, language) { $0.paperPage(view, canMakeFile: eyes.code == "moeder") })
      exhibits.append(exhibit("mensen", eyes, language) { $0.peoplePage(view) })
      if eyes.code == "kind9" { continue }
      exhibits.append(exhibit("doelen", eyes, language, done: .goalPaused) { $0.goalsPage(view) })
      exhibits.append(exhibit("doel", eyes, language) { $0.goalPage(view.goals.now[0], view) })
      if eyes.code == "oma" { continue }
      exhibits.append(exhibit("verhaal", eyes, language) { $0.storyPage(view) })
    }
    return exhibits
  }

  private static func planning(_ language: Language) -> [Exhibit] {
    [
      exhibit("verwachtingen", .mother, language) { $0.expectationsPage(Fixtures.expecting(.mother)) },
      exhibit("verwachtingen", .coordinator, language) { $0.expectationsPage(Fixtures.expecting(.coordinator)) },
      exhibit("papier-samen", .mother, language) { $0.paperPage(Fixtures.expecting(.mother), canMakeFile: false) },
      exhibit("verwachtingen-leeg", .mother, language) { $0.expectationsPage(Fixtures.view(.mother)) },
      exhibit("verwachting-nieuw", .mother, language) {
        $0.newExpectationPage(Fixtures.expecting(.mother), FormState())
      },
      exhibit("verwachting-besproken", .mother, language) {
        let view = Fixtures.expecting(.mother)
        return $0.discussedPage(view.expectations.lines[2], view, FormState())
      },
      exhibit("plan-vaststellen", .mother, language) {
        $0.agreePlanPage(Fixtures.plan(mayTakeStance: true), Fixtures.view(.mother))
      },
      exhibit("ons-plan-vastgesteld", .mother, language) { $0.planPage(Fixtures.agreed(.mother)) },
      exhibit("regelen", .mother, language) { $0.tasksPage(Fixtures.arranging(.mother)) },
      exhibit("regelen-taak", .mother, language) {
        let view = Fixtures.arranging(.mother)
        return $0.passTaskPage(view.tasks.lines[0], view, FormState())
      },
      exhibit("eigen-plan", .mother, language) { $0.groupPlanPage(Fixtures.declined(.mother), FormState()) },
      exhibit("ons-plan-termijn", .mother, language) { $0.planPage(Fixtures.declined(.mother)) },
      exhibit("ons-plan-te-bespreken", .mother, language) { $0.planPage(Fixtures.unspoken(.mother)) },
    ]
  }

  private static func evaluating(_ language: Language) -> [Exhibit] {
    let view = Fixtures.lookingBack(.mother)
    return [
      exhibit("terugkijken", .mother, language) { $0.evaluationPage(view) },
      exhibit("terugkijken", .coordinator, language) { $0.evaluationPage(Fixtures.lookingBack(.coordinator)) },
      exhibit("terugkijken-te-laat", .mother, language) { $0.evaluationPage(Fixtures.late(.mother)) },
      exhibit("ons-plan-te-laat", .mother, language) { $0.planPage(Fixtures.late(.mother)) },
      exhibit("terugkijken-antwoord", .mother, language) {
        $0.evaluationAnswerPage(Fixtures.evaluation, view, FormState())
      },
      exhibit("terugkijken-afronden", .mother, language) {
        $0.closeEvaluationPage(Fixtures.evaluation, view, FormState())
      },
      exhibit("terugkijken-ritme", .mother, language) { $0.rhythmPage(view, FormState()) },
      exhibit("ervaring", .mother, language) { $0.checksPage(view, FormState()) },
      exhibit("ervaring-delen", .mother, language) { $0.checkPage(Fixtures.check(isOwn: true), view, FormState()) },
      exhibit("over-een-jaar-tekening", .mother, language) {
        $0.drawingPage(.yearAhead, in: People.family, FormState())
      },
      exhibit("over-een-jaar", .mother, language) { $0.lookAheadPage(view, FormState()) },
    ]
  }

  private static func goals(_ language: Language) -> [Exhibit] {
    let view = Fixtures.view(.mother)
    return [
      exhibit("doel-nieuw", .mother, language) { $0.newGoalPage(view, FormState()) },
      exhibit("doel-nieuw", .daughter, language) { $0.newGoalPage(Fixtures.view(.daughter), FormState()) },
      exhibit("doelen-grens", .mother, language) { $0.goalLimitPage(view, FormState()) },
      exhibit("doel-ruil", .mother, language) { $0.swapPage(view.goals.later[0], view, FormState()) },
      exhibit("doel-stap", .mother, language) { $0.newStepPage(view.goals.now[1], view, FormState()) },
      exhibit("doel-verwoording", .mother, language) { $0.rephrasePage(view.goals.now[1], view, FormState()) },
      exhibit("wat-eerst", .mother, language) { $0.rankingPage(view, FormState()) },
      exhibit("volgorde", .mother, language) { $0.goalOrderPage(view, FormState()) },
      exhibit("hoe-ver", .mother, language) { $0.markPage(view.goals.now[0], view, FormState()) },
      exhibit("samen-aan-een-doel", .mother, language) { $0.jointPage(view.goals.now[0], view, FormState()) },
      exhibit("helpt", .mother, language) { $0.helpsPage(view.goals.now[0], step: nil, view, FormState()) },
      exhibit("stap-volgorde", .mother, language) {
        $0.timingPage(view.goals.now[0].steps[0], of: view.goals.now[0], view, FormState())
      },
      exhibit("ook-zo", .coordinator, language) {
        $0.rewordPage(view.goals.now[0], Fixtures.view(.coordinator), FormState())
      },
      exhibit("mening", .mother, language) { $0.stancePage(Fixtures.plan(mayTakeStance: true), view, FormState()) },
      exhibit("plan-nieuw", .mother, language) { $0.newPlanPage(view, FormState()) },
      exhibit("vertellen", .daughter, language) {
        $0.tellPage(Fixtures.view(.daughter), FormState(), readers: [People.femke])
      },
      exhibit("vertellen", .child, language) { $0.tellPage(Fixtures.view(.child), FormState()) },
      exhibit("kracht", .mother, language) { $0.boardPage(.strength, view, FormState()) },
      exhibit("zorg", .mother, language) { $0.boardPage(.concern, view, FormState()) },
      exhibit("zo-praten-we", .mother, language) {
        $0.profilePage(view.profiles[0], People.id(People.samira), view, FormState())
      },
      exhibit("zorg-woord", .mother, language) {
        var state = FormState(values: ["woorden": ["Mijn zoon is onwillig."]])
        state.gentleHint = "onwillig"
        return $0.boardPage(.concern, view, state)
      },
      exhibit("wens", .mother, language) { $0.boardPage(.wish, view, FormState()) },
      exhibit("ook-dit", .mother, language) { $0.alongsidePage(view) },
      exhibit("leefgebieden", .mother, language) { $0.domainsPage(view.seeing.boards[0], view) },
      exhibit("leefgebieden", .coordinator, language) {
        $0.domainsPage(Fixtures.view(.coordinator).seeing.boards[2], Fixtures.view(.coordinator))
      },
      exhibit("zorg-antwoord", .coordinator, language) {
        $0.answerConcernPage(Fixtures.concerns[0], Fixtures.view(.coordinator), FormState())
      },
      exhibit("kijk", .mother, language) { $0.perspectivesPage(view) },
      exhibit("kijk", .child, language) { $0.perspectivesPage(Fixtures.view(.child)) },
      exhibit("kijk", .teacher, language) { $0.perspectivesPage(Fixtures.view(.teacher)) },
      exhibit("kijk-onderwerp", .daughter, language) {
        $0.perspectivePage(Fixtures.perspectives.subjects[0], Fixtures.view(.daughter))
      },
      exhibit("kijk-nieuw", .mother, language) {
        $0.newSubjectPage([People.samira, People.noor, People.daan], in: People.family, FormState())
      },
      exhibit("kijk-nieuw", .child, language) { $0.newSubjectPage([People.daan], in: People.family, FormState()) },
      exhibit("kijk-erbij", .daughter, language) {
        $0.addPerspectivePage(
          Fixtures.perspectives.subjects[0], readers: [People.samira, People.femke], in: People.family, FormState())
      },
      exhibit("vraag-buiten", .mother, language) { $0.questionPage(Fixtures.question, in: People.family) },
      exhibit("vraag-buiten-nieuw", .mother, language) {
        $0.askOutsiderPage([People.samira, People.daan], in: People.family, today: People.today, FormState())
      },
      exhibit("vraag-buiten-code", .mother, language) {
        $0.codePage(Fixtures.question, code: "ABCD EFGH JKLM 2345", in: People.family)
      },
      exhibit("antwoord", nil, language) { $0.codeFormPage(FormState(), problem: .wrong) },
      exhibit("antwoord-geven", nil, language) {
        $0.outsidePage(
          OutsiderView(
            question: Fixtures.question.question, purpose: Fixtures.question.purpose, answer: nil,
            until: Fixtures.question.until), code: "ABCD EFGH JKLM 2345", FormState())
      },
      exhibit("antwoord-gegeven", nil, language) {
        $0.outsidePage(
          OutsiderView(
            question: Fixtures.question.question, purpose: Fixtures.question.purpose,
            answer: "Hij speelt graag met twee vrienden.", until: Fixtures.question.until), code: "", FormState())
      },
      exhibit("tekening", .child, language) {
        $0.drawingPage(.own, in: People.family, FormState())
      },
      exhibit("bespreken", .mother, language) { $0.agendaPage(view) },
      exhibit("bespreken-zeker", .mother, language) {
        $0.discussPage(
          view.concerns[0].head, words: view.concerns[0].words, in: People.family,
          back: .family(People.family, .story), FormState())
      },
      exhibit("leefgebied", .mother, language) { $0.domainPage(.incomeAndDebt, People.daan, view, FormState()) },
    ]
  }

  private static func networks(_ language: Language) -> [Exhibit] {
    let circle = Fixtures.circle()
    var view = Fixtures.view(.mother)
    view.circles = [circle, Fixtures.emptyCircle]
    view.mayDrawCircle = true
    let full = view
    var state = FormState(values: ["naam": ["<b>Oma & \"opa\"</b>"]])
    state.mark(ContactForm.Field.ring, .notChosen)
    let lost = state
    return [
      exhibit("uitleg", .mother, language) { $0.explanationPage(Fixtures.explaining) },
      exhibit("uitleg-leeg", .coordinator, language) { $0.explanationPage(Fixtures.view(.coordinator)) },
      exhibit("uitleg-kaart", .mother, language) { $0.newFactorPage(Fixtures.explaining, FormState()) },
      exhibit("uitleg-verband", .mother, language) { $0.newInfluencePage(Fixtures.explaining, FormState()) },
      exhibit("uitleg-herkennen", .mother, language) {
        $0.recognisePage(Fixtures.explaining.explanation.factors[1], Fixtures.explaining, FormState())
      },
      exhibit("wensen", .mother, language) { $0.wishesPage(Fixtures.wishing, FormState()) },
      exhibit("doelen-vraag", .mother, language) { $0.goalsPage(Fixtures.asked) },
      exhibit("doel-vraag", .mother, language) { $0.goalPage(Fixtures.asked.goals.now[0], Fixtures.asked) },
      exhibit("doel-vraag-antwoord", .mother, language) {
        $0.besidePage(Fixtures.asked.goals.now[0], Fixtures.asked, FormState())
      },
      exhibit("kringen", .mother, language) { $0.circlesPage(full) },
      exhibit("kringen", .teacher, language) { $0.circlesPage(Fixtures.view(.teacher)) },
      exhibit("kring-nieuw", .mother, language) { $0.newCirclePage(full, FormState()) },
      exhibit("kring", .mother, language) { $0.circlePage(circle, full) },
      exhibit("kring-vol", .mother, language) { $0.circlePage(Fixtures.circle(many: true), full) },
      exhibit("kring-leeg", .mother, language) { $0.circlePage(Fixtures.emptyCircle, full) },
      exhibit("kring", .coordinator, language) { $0.circlePage(Fixtures.circle(mayChange: false), full) },
      exhibit("kring-toen", .mother, language) { $0.circleThenPage(circle, circle.earlier[0], full) },
      exhibit("kring-erbij", .mother, language) { $0.addContactPage(circle, full, lost) },
      exhibit("kring-wie", .mother, language) {
        $0.changeContactPage(circle.now.contacts[2], in: circle, full, FormState(changing: circle.now.contacts[2]))
      },
      exhibit("kring-lijn", .mother, language) { $0.tiePage(circle, full, FormState()) },
    ]
  }

  private static func genograms(_ language: Language) -> [Exhibit] {
    let tree = Fixtures.genogram()
    var view = Fixtures.view(.mother)
    view.genograms = [tree, Fixtures.emptyGenogram]
    view.mayDrawCircle = true
    let full = view
    var state = FormState(values: ["naam": ["<b>Oma & \"opa\"</b>"]])
    state.refusal = .parentsNotAbove
    let lost = state
    return [
      exhibit("reageer", .mother, language) { $0.feedbackPage(.helpNow, FormState()) },
      exhibit("waarom-samen", .mother, language) { $0.togetherPage(Fixtures.together, FormState()) },
      exhibit("waarom-samen-kaart", .mother, language) { $0.planPage(Fixtures.together) },
      exhibit("waarom-samen", .coordinator, language) { $0.togetherPage(Fixtures.togetherRead, FormState()) },
      exhibit("stambomen", .mother, language) { $0.genogramsPage(full) },
      exhibit("stambomen", .teacher, language) { $0.genogramsPage(Fixtures.view(.teacher)) },
      exhibit("stamboom-nieuw", .mother, language) { $0.newGenogramPage(full, FormState()) },
      exhibit("stamboom", .mother, language) { $0.genogramPage(tree, full) },
      exhibit("stamboom-leeg", .mother, language) { $0.genogramPage(Fixtures.emptyGenogram, full) },
      exhibit("stamboom", .coordinator, language) { $0.genogramPage(Fixtures.genogram(mayChange: false), full) },
      exhibit("stamboom-toen", .mother, language) { $0.genogramThenPage(tree, tree.earlier[0], full) },
      exhibit("stamboom-erbij", .mother, language) { $0.addRelativePage(tree, full, lost) },
      exhibit("stamboom-wie", .mother, language) {
        $0.changeRelativePage(tree.now.relatives[3], in: tree, full, FormState(changing: tree.now.relatives[3]))
      },
      exhibit("stamboom-partners", .mother, language) { $0.couplePage(tree, full, FormState()) },
    ]
  }

  private static func sharing(_ language: Language) -> [Exhibit] {
    let matrix = Fixtures.matrix(.mother)
    let record = Fixtures.records(.daughter)[1]
    let hidden = Fixtures.hidden(record)
    return [
      exhibit("wie-ziet-wat", .mother, language) { $0.sightPage(matrix) },
      exhibit("wie-ziet-wat", .daughter, language) { $0.sightPage(Fixtures.matrix(.daughter)) },
      exhibit("toestemming-geven", .mother, language) { $0.giveConsentPage(matrix, FormState()) },
      exhibit("toestemming-voorbeeld", .mother, language) {
        $0.consentPreviewPage(Fixtures.preview(.mother), FormState(values: ["over": ["p-4"], "soorten": ["4", "5"]]))
      },
      exhibit("toestemming", .mother, language) { $0.consentPage(Fixtures.waiting, in: People.family) },
      exhibit("toestemming-tekenen", .mother, language) {
        $0.signPage(Fixtures.waiting, Fixtures.preview(.mother))
      },
      exhibit("toestemming-stoppen", .mother, language) { $0.withdrawPage(Fixtures.school, in: People.family) },
      exhibit("vraag", .mother, language) { $0.requestPage(Fixtures.request, in: People.family, FormState()) },
      exhibit("reactie", .daughter, language) {
        $0.reactPage(
          to: record.head, words: record.words, readers: [People.samira, People.femke], in: People.family,
          back: .family(People.family, .story), FormState())
      },
      exhibit("bezwaar", .daughter, language) {
        $0.objectPage(
          to: record.head, words: record.words, parents: [People.samira, People.ruben], in: People.family,
          back: .family(People.family, .story), FormState())
      },
      exhibit("verjaardag", .daughter, language) { $0.birthdayPage(Fixtures.sixteen, Fixtures.view(.daughter)) },
      exhibit("verjaardag", .mother, language) { $0.birthdayPage(Fixtures.sixteen, Fixtures.view(.mother)) },
      exhibit("bezwaar-verborgen", .daughter, language) { $0.storyPage(Fixtures.view(.daughter, hiding: [hidden])) },
      exhibit("bezwaar-besluit", .coordinator, language) {
        $0.decideObjectionPage(hidden, Fixtures.view(.coordinator), FormState())
      },
      exhibit("klopt-niet", .mother, language) {
        $0.notCorrectPage(Fixtures.looks[0], People.item(601), in: People.family, FormState())
      },
    ]
  }

  private static func work(_ language: Language) -> [Exhibit] {
    let view = Fixtures.view(.coordinator)
    let typed = FormState(values: ["woorden": ["Noor vertelde over school.\nZe lachte veel."], "over": ["p-3"]])
    let reflections = [
      ReflectionLine(
        item: People.item(701), at: Moment(People.day(2026, 2, 9), hour: 17), words: "Het raakte me meer dan ik dacht.")
    ]
    return [
      exhibit("mijn-werk", .coordinator, language, inFamily: false) {
        $0.myWorkPage(Fixtures.caseload, today: People.today)
      },
      exhibit("mijn-reflecties", .coordinator, language, inFamily: false) {
        $0.reflectionsPage(reflections, today: People.today, FormState())
      },
      exhibit("mijn-reflecties-onderbuik", .coordinator, language, inFamily: false) {
        $0.reflectionsPage([], today: People.today, $0.reflectionState(.hunch))
      },
      exhibit("reflectie-weg", .coordinator, language, inFamily: false) { $0.deleteReflectionPage(reflections[0]) },
      exhibit("vragen", .coordinator, language) { $0.askPage(view, FormState()) },
      exhibit("notitie", .coordinator, language) { $0.newNotePage(view, FormState()) },
      exhibit("notitie-voorbeeld", .coordinator, language) {
        $0.notePreviewPage(view, typed, readers: [People.noor, People.samira, People.ruben])
      },
      exhibit("noodtoegang", .coordinator, language) {
        $0.emergencyPage([People.noor], in: People.family, today: People.today, FormState())
      },
      exhibit("noodtoegang-zeker", .coordinator, language) {
        $0.emergencyConfirmPage(People.noor, in: People.family, FormState(values: ["geprobeerd": ["Gebeld."]]))
      },
    ]
  }

  /// Forms that come back: what was typed stays, and what is wrong is said.
  private static func flawed(_ language: Language) -> [Exhibit] {
    let view = Fixtures.view(.mother)
    var goal = FormState(values: ["woorden": ["<b>Samen & \"fijn\" eten</b>"], "over": [Codes.text(People.daan.party)]])
    goal.refusal = .tooManyGoals(limit: 3)
    goal.mark(GoalForm.Field.lane, .notChosen)
    var consent = FormState(values: ["waarom": ["Omdat het helpt."], "soorten": ["5"]])
    consent.mark(ConsentForm.Field.until, .dateTooLate(People.day(2027, 4, 7)))
    consent.mark(ConsentForm.Field.about, .notChosen)
    let (lost, refused) = (goal, consent)
    let kept = FormState(values: ["woorden": ["Ik weet nog niet hoe"], "plek": ["2"]])
    return [
      exhibit("doel-nieuw-later", .mother, language) { shell in
        var shell = shell
        shell.unsent = kept
        shell.signedInUntil = Moment(People.today, hour: 12, minute: 20)
        return shell.newGoalPage(view, FormState())
      },
      exhibit("doelen-terug", .mother, language, done: .goalPaused) { shell in
        var shell = shell
        shell.lastChange = .goal(People.item(4))
        return shell.goalsPage(view)
      },
      exhibit("doel-nieuw-fout", .mother, language) { $0.newGoalPage(view, lost) },
      exhibit("toestemming-geven-fout", .mother, language) { $0.giveConsentPage(Fixtures.matrix(.mother), refused) },
    ]
  }
}
