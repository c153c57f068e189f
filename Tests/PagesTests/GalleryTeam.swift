import Pages
import Privacy
import Texts
import Vocabulary

extension Gallery {
  static func team(_ language: Language) -> [Exhibit] {
    let (mother, coordinator) = (Fixtures.teaming(.mother), Fixtures.teaming(.coordinator))
    let keepingCourse = Fixtures.keepingCourse(.coordinator)
    let cooperating = Fixtures.cooperating(.mother)
    let (choosing, vacant) = (Fixtures.choosing(.mother), Fixtures.vacant(.mother))
    return [
      exhibit("wie-doet-wat", .mother, language) { $0.teamPage(mother) },
      exhibit("wie-doet-wat", .coordinator, language) { $0.teamPage(coordinator) },
      exhibit("wie-doet-wat-leeg", .daughter, language) { $0.teamPage(Fixtures.view(.daughter)) },
      exhibit("wie-doet-wat-nieuw", .coordinator, language) { $0.describeRolePage(coordinator, FormState()) },
      exhibit("wie-doet-wat-vertrek", .coordinator, language) {
        $0.leavePage(coordinator.team.lines[0].seats[0], coordinator, FormState())
      },
      exhibit("wie-doet-wat-afscheid", .mother, language) {
        $0.markLeavingPage(leaving, mother, FormState())
      },
      exhibit("hulp-klaar", .mother, language) { $0.teamPage(Fixtures.closing(.mother)) },
      exhibit("hulp-afsluiten", .coordinator, language) {
        $0.closeHelpPage(coordinator.team.lines[0].seats[0], coordinator, FormState())
      },
      exhibit("hulp-nazorg", .mother, language) {
        $0.afterCarePage(Fixtures.closing(.mother).team.closings[0], mother, FormState())
      },
      exhibit("wie-regelt-hulp", .mother, language) { $0.coordinatorPage(choosing) },
      exhibit("wie-regelt-hulp", .coordinator, language) { $0.coordinatorPage(keepingCourse) },
      exhibit("wie-regelt-hulp-leeg", .daughter, language) { $0.coordinatorPage(Fixtures.view(.daughter)) },
      exhibit("wie-regelt-hulp-kiezen", .mother, language) { $0.nameCoordinatorPage(choosing, FormState()) },
      exhibit("wie-regelt-hulp-voorkeur", .mother, language) { $0.coordinatorWishPage(choosing, FormState()) },
      exhibit("wie-regelt-hulp-stoppen", .mother, language) { $0.stopCoordinatingPage(choosing, FormState()) },
      exhibit("samenwerken", .mother, language) { $0.cooperationPage(cooperating) },
      exhibit("samenwerken-leeg", .daughter, language) { $0.cooperationPage(Fixtures.view(.daughter)) },
      exhibit("samenwerken-afspraken", .mother, language) { $0.agreementPage(cooperating, FormState()) },
      exhibit("samenwerken-nieuw", .mother, language) { $0.newIssuePage(cooperating, FormState()) },
      exhibit("samenwerken-antwoord", .mother, language) {
        $0.answerIssuePage(cooperating.cooperation.issues[0], cooperating, FormState())
      },
      exhibit("mensen-alarm", .mother, language) { $0.peoplePage(vacant) },
    ]
  }

  static var leaving: LeavingLine {
    var line = LeavingLine(item: People.item(842), lastDay: People.day(2026, 7, 17))
    line.words = "Wij drinken samen thee."
    line.farewell = People.day(2026, 4, 2)
    line.mayMark = true
    return line
  }
}

extension Fixtures {
  static func choosing(_ eyes: Eyes) -> FamilyView {
    var view = view(eyes)
    view.coordinator.wishes = [
      CoordinatorWishLine(
        way: .professional, who: People.femke, by: People.samira, day: People.day(2026, 3, 2),
        reason: "Zij kent ons het beste."),
      CoordinatorWishLine(
        way: .close, who: nil, by: People.ruben, day: People.day(2026, 3, 1), reason: nil),
    ]
    view.coordinator.people = [People.ruben, People.hatice, People.femke]
    view.coordinator.candidates = [People.samira, People.femke, People.marit]
    view.coordinator.mayChoose = true
    view.coordinator.mayStop = true
    view.coordinator.isShown = true
    return view
  }

  /// One open question that waits too long, one that is settled, and agreements.
  static func cooperating(_ eyes: Eyes) -> FamilyView {
    var view = view(eyes)
    var agreement = AgreementLine(
      item: People.item(850), by: People.femke, day: People.day(2026, 2, 4), lookAgain: People.day(2026, 5, 6))
    agreement.reach = "Eerst bellen."
    agreement.absence = "Femke belt als er iemand anders komt."
    agreement.joined = [People.femke, People.ruben]
    agreement.mayJoin = true
    var open = IssueLine(
      head: head(851, .teamMatter, [People.daan], by: People.samira, 3, 30), matter: .unclear, owner: People.marit,
      due: People.day(2026, 4, 3))
    open.words = "Ik weet niet wie Daan ophaalt."
    open.waits = 6
    open.isLate = true
    open.takesPart = true
    var settled = IssueLine(
      head: head(852, .teamMatter, [People.samira], by: People.samira, 3, 2), matter: .late, owner: People.joost,
      due: People.day(2026, 3, 12))
    settled.words = "De brief kwam te laat."
    settled.settledOn = People.day(2026, 3, 10)
    view.cooperation.agreement = agreement
    view.cooperation.issues = [open, settled]
    view.cooperation.mayAgree = true
    view.cooperation.subjects = [IssueSubjectLine(person: People.daan, owners: [People.marit, People.samira])]
    view.cooperation.isShown = true
    return view
  }

  /// A step, a question and something that this viewer may not see are late.
  static func keepingCourse(_ eyes: Eyes) -> FamilyView {
    var view = choosing(eyes)
    view.coordinator.mayChoose = false
    var course = CourseBoard()
    course.late = [
      LateLine(what: .step(goal: People.item(11), People.samira), due: People.day(2026, 4, 1)),
      LateLine(what: .notForYou, due: People.day(2026, 4, 2)),
      LateLine(what: .issue(People.item(851), People.marit), due: People.day(2026, 4, 3)),
      LateLine(what: .afterCare(People.joost), due: People.day(2026, 4, 4)),
    ]
    course.gaps = [.housing]
    course.waiting = 1
    (course.goals, course.steps, course.helpers) = (2, 4, 3)
    view.coordinator.course = course
    return view
  }

  /// Nobody coordinates, for three working days.
  static func vacant(_ eyes: Eyes) -> FamilyView {
    var view = choosing(eyes)
    view.vacancy = 3
    view.team.isShown = true
    return view
  }

  /// Femke answers for money and nobody for school; Marit leaves, and somebody left before.
  static func teaming(_ eyes: Eyes) -> FamilyView {
    var view = view(eyes)
    let isFamily = eyes.viewer.isMember
    var samira = SeatLine(assignment: People.item(830), helper: People.femke, person: People.samira, until: nil)
    samira.roles = [role(840, .incomeAndDebt, "Ik lees de brieven met je.", isFamily)]
    samira.mayDescribe = !isFamily
    samira.mayEnd = !isFamily
    samira.mayClose = !isFamily
    samira.mayLookBack = isFamily
    samira.mayWish = isFamily
    samira.isWishedToLeave = true
    var daan = SeatLine(
      assignment: People.item(831), helper: People.marit, person: People.daan, until: People.day(2026, 7, 17))
    daan.leaving = Gallery.leaving
    daan.mayWish = isFamily
    var marit = TeamLine(label: People.marit, seats: [daan])
    marit.quietDays = 61
    view.team.lines = [TeamLine(label: People.femke, seats: [samira]), marit]
    view.team.gone = [GoneLine(label: People.joost, lastDay: People.day(2026, 3, 1), leaving: nil)]
    view.team.gaps = [.housing]
    view.team.unowned = [
      UnownedTask(domain: .schoolAndEducation, person: People.daan, helpers: [People.femke, People.marit])
    ]
    view.team.isShown = true
    return view
  }

  private static func role(_ number: UInt64, _ domain: LifeDomain, _ task: String, _ isFamily: Bool) -> RoleLine {
    var line = RoleLine(item: People.item(number), domain: domain)
    line.task = task
    line.phone = "030 123 45 67"
    line.hours = "Maandag, 9 tot 17 uur"
    line.standIn = "Ilse Maas"
    line.excludes = "Ik geef geen geld."
    line.isContact = true
    line.isForOrganization = true
    line.answer = .otherwise
    line.mayAnswer = isFamily
    line.mayDrop = !isFamily
    return line
  }
}
