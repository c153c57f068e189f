import Pages
import Privacy
import Texts
import Vocabulary

extension Gallery {
  static func handovers(_ language: Language) -> [Exhibit] {
    let (mother, coordinator) = (board(.mother, .family), board(.coordinator, .sender))
    let (hers, theirs) = (mother.handovers.handovers[0], coordinator.handovers.handovers[0])
    return [
      exhibit("overdracht", .mother, language) { $0.handoverPage(mother) },
      exhibit("overdracht", .coordinator, language) { $0.handoverPage(coordinator) },
      exhibit("overdracht-leeg", .daughter, language) { $0.handoverPage(Fixtures.view(.daughter)) },
      exhibit("overdracht-nieuw", .coordinator, language) { $0.newHandoverPage(coordinator, FormState()) },
      exhibit("overdracht-verhaal", .mother, language) {
        $0.handoverStepPage(hers, .storyChosen, mother, FormState())
      },
      exhibit("overdracht-voorstellen", .coordinator, language) {
        $0.handoverStepPage(theirs, .introduced, coordinator, FormState())
      },
      exhibit("overdracht-afspraak", .coordinator, language) {
        $0.handoverStepPage(theirs, .firstAppointment, coordinator, FormState())
      },
    ]
  }

  private static func board(_ eyes: Eyes, _ role: HandoverRole) -> FamilyView {
    var view = Fixtures.view(eyes)
    view.handovers.handovers = [line(880, role), complete]
    if role != .family {
      view.handovers.beginFor = [People.noor, People.daan]
      view.handovers.helpers = [People.femke, People.marit]
    }
    view.tasks.isShown = true
    return view
  }

  private static func line(_ number: UInt64, _ role: HandoverRole?) -> HandoverLine {
    var line = HandoverLine(
      head: Fixtures.head(number, .handover, [People.noor], by: People.femke, organization: "Jeugdteam", 3, 30),
      from: People.femke, to: People.marit, reachableUntil: People.day(2026, 6, 1))
    line.words = "Marit regelt voortaan de afspraken."
    line.steps = HandoverStep.allCases.map { step in
      switch step {
      case .talkedTogether: HandoverStepLine(step: step, day: People.day(2026, 4, 2), by: People.femke)
      default: HandoverStepLine(step: step, day: nil, by: nil)
      }
    }
    line.openActions = 2
    line.role = role
    return line
  }

  private static var complete: HandoverLine {
    var line = line(881, nil)
    line.introduction = "Ik ben Marit. Ik geef les en regel afspraken."
    line.steps = HandoverStep.allCases.map {
      HandoverStepLine(step: $0, day: $0 == .actionsTaken ? nil : People.day(2026, 4, 2), by: People.samira)
    }
    line.confirmed = [People.samira, People.femke, People.marit].map {
      HandoverConfirmationLine(by: $0, day: People.day(2026, 4, 3))
    }
    line.closedOn = People.day(2026, 4, 3)
    line.openActions = 0
    return line
  }
}
