import Pages
import Privacy
import Texts
import Vocabulary

extension Gallery {
  static func waiting(_ language: Language) -> [Exhibit] {
    let (mother, coordinator) = (board(.mother), board(.coordinator))
    let (hers, theirs) = (mother.waiting.waits[0], coordinator.waiting.waits[0])
    return [
      exhibit("wachten", .mother, language) { $0.waitPage(mother) },
      exhibit("wachten", .coordinator, language) { $0.waitPage(coordinator) },
      exhibit("wachten-leeg", .daughter, language) { $0.waitPage(Fixtures.view(.daughter)) },
      exhibit("ons-plan-wachten", .mother, language) { $0.planPage(mother) },
      exhibit("wachten-nieuw", .coordinator, language) { $0.newReferralPage(coordinator, FormState()) },
      exhibit("wachten-nieuw-aanbod", .coordinator, language) {
        $0.newReferralPage(coordinator, FormState(), with: listed(full))
      },
      exhibit("wachten-stand", .coordinator, language) { $0.referralMovePage(theirs, coordinator, FormState()) },
      exhibit("wachten-stoppen", .mother, language) { $0.referralMovePage(hers, mother, FormState()) },
      exhibit("wachten-duur", .coordinator, language) { $0.waitEstimatePage(theirs, coordinator, FormState()) },
      exhibit("wachten-contact", .coordinator, language) { $0.waitContactPage(theirs, coordinator, FormState()) },
      exhibit("wachten-aanspreekpunt", .coordinator, language) { $0.waitPassPage(theirs, coordinator, FormState()) },
    ]
  }

  private static func board(_ eyes: Eyes) -> FamilyView {
    var view = Fixtures.view(eyes)
    let isHers = eyes.viewer.isMember
    view.waiting.waits = [waits(isHers), unknown, declined]
    if !isHers {
      view.waiting.referFor = [People.noor, People.daan]
      view.waiting.contacts = [People.femke]
    }
    return view
  }

  private static func line(_ number: UInt64, _ state: ReferralState, days: Int) -> WaitLine {
    var line = WaitLine(
      head: Fixtures.head(number, .waitEntry, [People.noor], by: People.femke, organization: "Jeugdteam", 3, 2),
      state: state, askedOn: People.day(2026, 3, 2), daysWaited: days, contact: People.femke, rhythm: 14,
      nextContact: People.day(2026, 4, 14))
    line.title = "Praten over slapen"
    line.reason = "Noor wil met iemand praten."
    return line
  }

  private static func waits(_ isHers: Bool) -> WaitLine {
    var line = line(870, .waiting, days: 36)
    line.provider = "Zonnehoek"
    line.wish = "Ik wil weer slapen."
    line.meanwhile = "Femke komt langs."
    line.moves = [WaitMoveLine(state: .waiting, day: People.day(2026, 3, 9), by: People.femke)]
    line.estimate = .between(
      People.day(2026, 5, 4), People.day(2026, 6, 1), source: "Zonnehoek", asOf: People.day(2026, 3, 9))
    line.missed = People.day(2026, 4, 1)
    line.log = [
      WaitContactLine(
        item: People.item(871), day: People.day(2026, 3, 16), by: People.femke, words: "Het gaat iets beter.",
        alternatives: true)
    ]
    line.asksForAlternatives = true
    line.mayKeep = !isHers
    line.mayStop = isHers
    return line
  }

  private static var unknown: WaitLine {
    var line = line(872, .requested, days: 36)
    line.estimate = .unknown(asker: People.femke, by: People.day(2026, 4, 10))
    line.contactIsThere = false
    return line
  }

  private static var declined: WaitLine {
    var line = line(873, .declined, days: 8)
    line.moves = [WaitMoveLine(state: .declined, day: People.day(2026, 3, 10), by: People.femke)]
    line.whyNot = "Er was geen plek."
    return line
  }
}
