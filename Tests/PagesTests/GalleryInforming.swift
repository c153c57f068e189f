import Pages
import Privacy
import Texts
import Vocabulary

extension Gallery {
  static func informing(_ language: Language) -> [Exhibit] {
    let (mother, daughter) = (Fixtures.informing(.mother), Fixtures.informing(.daughter))
    let coordinator = Fixtures.informing(.coordinator)
    let open = coordinator.informing.requests[0]
    let answered = coordinator.informing.requests[1]
    return [
      exhibit("informatie", .mother, language) { $0.informingPage(mother) },
      exhibit("informatie", .coordinator, language) { $0.informingPage(coordinator) },
      exhibit("informatie-leeg", .daughter, language) { $0.informingPage(Fixtures.view(.daughter)) },
      exhibit("informatie-nieuw", .coordinator, language) { $0.newRequestPage(coordinator, FormState()) },
      exhibit("informatie-zeggen", .daughter, language) {
        $0.hearChildPage(daughter.informing.requests[0], daughter, FormState())
      },
      exhibit("informatie-gehoord", .coordinator, language) { $0.hearChildPage(open, coordinator, FormState()) },
      exhibit("informatie-brief", .coordinator, language) { $0.informationLetterPage(open, coordinator, FormState()) },
      exhibit("informatie-niet", .coordinator, language) { $0.refuseInformationPage(open, coordinator, FormState()) },
      exhibit("informatie-papier", .coordinator, language) {
        $0.informationPaperPage(Fixtures.letter, to: answered, coordinator)
      },
    ]
  }
}

extension Fixtures {
  /// One that is late and on which nobody was heard, one with a letter, and one that was refused.
  static func informing(_ eyes: Eyes) -> FamilyView {
    var view = view(eyes)
    var late = request(920, 2, 24, by: (2026, 3, 24))
    late.isLate = true
    late.asksChild = true
    late.maySpeak = eyes.code != "moeder"
    late.mayAnswer = !eyes.viewer.isMember
    var written = request(921, 2, 3, by: (2026, 3, 3))
    if eyes.code != "moeder" {
      written.hearings = [
        ChildHearingLine(
          by: People.noor, day: People.day(2026, 2, 9), agrees: true, words: "Hij mag weten hoe het op school gaat.")
      ]
    }
    written.answer = letter
    written.isOpen = false
    var refused = request(923, 1, 12, by: (2026, 2, 9))
    refused.answer = InformationAnswerLine(head: part(924, 1, 20), ground: .childsInterest)
    refused.isOpen = false
    refused.answer?.reason = "Noor heeft nu rust nodig."
    refused.answer?.objectAt = "U kunt dit aan de rechter vragen."
    view.informing.requests = [late, written, refused]
    view.informing.askFor = eyes.viewer.isMember ? [] : [People.noor, People.daan]
    return view
  }

  static var letter: InformationAnswerLine {
    var line = InformationAnswerLine(head: part(922, 2, 12), ground: nil)
    line.letter = "Met Noor gaat het op school beter. Zij slaapt weer."
    return line
  }

  private static func part(_ number: UInt64, _ month: Int, _ day: Int) -> ItemHead {
    head(number, .informationLetter, [People.noor], by: People.femke, organization: "Jeugdteam", month, day)
  }

  private static func request(
    _ number: UInt64, _ month: Int, _ day: Int, by: (Int, Int, Int)
  ) -> InformationRequestLine {
    var line = InformationRequestLine(head: part(number, month, day), answerBy: People.day(by.0, by.1, by.2))
    line.asker = "Kevin"
    line.words = "Hoe gaat het met Noor op school?"
    return line
  }
}
