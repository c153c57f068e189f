import Pages
import Privacy
import Texts
import Vocabulary

extension Gallery {
  static func meetings(_ language: Language) -> [Exhibit] {
    let (mother, helper) = (board(.mother), board(.coordinator))
    let (hers, theirs) = (mother.meetings.meetings[0], helper.meetings.meetings[0])
    return [
      exhibit("overleggen", .mother, language) { $0.meetingsPage(mother) },
      exhibit("overleggen-leeg", .daughter, language) { $0.meetingsPage(Fixtures.view(.daughter)) },
      exhibit("overleg", .mother, language) { $0.meetingPage(hers, mother) },
      exhibit("overleg-gehad", .coordinator, language) { $0.meetingPage(helper.meetings.meetings[1], helper) },
      exhibit("overleg-nieuw", .mother, language) { $0.newMeetingPage(mother, FormState()) },
      exhibit("overleg-vragen", .mother, language) { $0.meetingInvitePage(hers, mother, FormState()) },
      exhibit("overleg-meenemen", .mother, language) { $0.meetingHelperPage(hers, mother, FormState()) },
      exhibit("overleg-overlaten", .mother, language) { $0.meetingDelegatePage(hers, mother, FormState()) },
      exhibit("overleg-hoeveel", .mother, language) { $0.meetingCapPage(hers, mother, FormState()) },
      exhibit("overleg-wie-was-er", .coordinator, language) { $0.meetingAttendPage(theirs, helper, FormState()) },
      exhibit("overleg-afspraak", .coordinator, language) { $0.meetingAgreePage(theirs, helper, FormState()) },
    ]
      + [MeetingFill.point, .prepare, .report].map { form in
        exhibit("overleg-\(form.rawValue)", .coordinator, language) {
          $0.meetingWordsPage(form, at: theirs.head.id, of: theirs, helper, FormState())
        }
      } + [
        exhibit("overleg-antwoord", .mother, language) {
          $0.meetingWordsPage(.answer, at: hers.points[0].item, of: hers, mother, FormState())
        }
      ]
  }

  private static func board(_ eyes: Eyes) -> FamilyView {
    var view = Fixtures.view(eyes)
    view.meetings.isShown = true
    view.meetings.planFor = [People.samira, People.daan]
    view.meetings.meetings = [coming(eyes), held(eyes)]
    view.meetings.absent = [AbsenceLine(who: People.marit, times: 2)]
    view.meetings.absenceAgreement = "Dan belt Femke met de teamleider van de school."
    return view
  }

  private static func line(_ number: UInt64, _ day: Day, _ eyes: Eyes) -> MeetingLine {
    var line = MeetingLine(
      head: Fixtures.head(number, .meeting, [People.daan], by: People.femke, organization: "Jeugdteam", 3, 30),
      phase: .decide, day: day, minute: 930)
    line.purpose = "Kiezen welke hulp bij Daan past."
    line.place = "Bij jullie thuis"
    line.subjects = [MeetingSubjectLine(person: People.daan, wasThere: nil)]
    line.guests = [People.samira, People.femke, People.marit]
    line.runs = true
    line.attends = true
    if eyes.code == Eyes.mother.code {
      line.decides = true
      line.helpersOf = [People.daan]
    }
    return line
  }

  private static func invited(
    _ number: UInt64, _ guest: PartyLabel?, _ state: MeetingAnswer, _ function: String?
  ) -> InvitationLine {
    var line = InvitationLine(item: People.item(number), guest: guest, state: state)
    line.function = function
    line.mayAnswer = state == .asked
    return line
  }

  private static func coming(_ eyes: Eyes) -> MeetingLine {
    var line = line(900, People.day(2026, 4, 9), eyes)
    line.invitations = [
      invited(901, People.femke, .approved, "Zij weet welke hulp er is."),
      invited(902, People.marit, .asked, "Zij zegt wat op school kan."),
      invited(903, People.samira, .declined, nil),
      invited(904, People.karim, .approved, "Hij legt de wachttijd uit."),
    ]
    var helper = InvitationLine(item: People.item(905), guest: nil, state: .approved)
    helper.helperOf = People.daan
    helper.name = "Tante Aylin"
    line.invitations.append(helper)
    line.isPrepared = false
    var given = DelegationLine(
      item: People.item(906), by: People.samira, to: People.femke, day: People.day(2026, 4, 1))
    given.reason = "Ik ben nu te moe."
    given.mayEnd = eyes.code == Eyes.mother.code
    line.delegations = [given]
    var point = PointLine(item: People.item(907), by: People.samira)
    point.words = "Wat als Daan de nieuwe hulp niet wil?"
    line.points = [point]
    return line
  }

  private static func held(_ eyes: Eyes) -> MeetingLine {
    var line = line(910, People.day(2026, 3, 16), eyes)
    line.subjects = [MeetingSubjectLine(person: People.daan, wasThere: true)]
    var absent = invited(911, People.marit, .approved, "Zij ziet Daan in de klas.")
    absent.wasThere = false
    absent.reason = "Zij was ziek."
    line.invitations = [absent]
    line.confirmedOn = People.day(2026, 3, 10)
    line.preparedOn = People.day(2026, 3, 10)
    line.isPrepared = true
    line.preparation = "We praten een uur."
    var done = PointLine(item: People.item(912), by: People.samira)
    done.words = "Daan is na school moe."
    done.answer = "Eerst een half uur rust."
    done.answeredOn = line.day
    var open = PointLine(item: People.item(913), by: People.marit)
    open.words = "Daan praat meer in de klas."
    line.points = [done, open]
    var minutes = MinutesLine(
      head: Fixtures.head(914, .meetingReport, [People.daan], by: People.femke, organization: "Jeugdteam", 3, 16))
    minutes.words = "Rust helpt Daan."
    minutes.right = [People.samira]
    minutes.wrong = [People.marit]
    minutes.mayCheck = true
    line.reports = [minutes]
    var agreed = MeetingAgreementLine(item: People.item(915), owner: People.marit, until: People.day(2026, 4, 14))
    agreed.words = "Elke vrijdag een berichtje sturen."
    agreed.ownerWasAbsent = true
    line.agreements = [agreed]
    return line
  }
}
