import Privacy
import Vocabulary

extension Fixtures {
  static var together: FamilyView {
    var view = Fixtures.view(.mother)
    view.together.mayAnswer = true
    return view
  }

  static var togetherRead: FamilyView {
    var view = Fixtures.view(.coordinator)
    view.together.lines = [
      TogetherLine(
        who: People.noor, answer: .talkFirst, day: People.day(2026, 4, 3), words: "Eerst met <b>jou</b> alleen.")
    ]
    return view
  }
}
