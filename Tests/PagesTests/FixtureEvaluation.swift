import Privacy
import Vocabulary

extension Fixtures {
  /// Noor answered, Samira shared how she finds the help; the first evaluation is over.
  static func lookingBack(_ eyes: Eyes) -> FamilyView {
    var view = view(eyes)
    view.nextEvaluation = NextEvaluation(day: People.day(2026, 6, 15), isLate: false)
    view.evaluation.weeks = 8
    view.evaluation.now = evaluation
    view.evaluation.earlier = [
      EvaluationLine(
        head: head(820, .evaluation, [People.samira, People.noor], 3, 12), answers: [],
        closedOn: People.day(2026, 3, 16), changed: true)
    ]
    view.evaluation.ahead = [
      text(head(822, .yearAhead, [People.samira], by: People.samira), "Ik open mijn post weer zelf."),
      text(head(823, .yearAhead, [People.samira, People.daan]), "Wij gaan een dag naar zee."),
    ]
    view.evaluation.checks = [check(isOwn: eyes.viewer.isMember)]
    view.evaluation.confidants = [People.noor, People.femke]
    view.evaluation.mayLookAhead = eyes.viewer.isMember
    view.evaluation.mayCheck = eyes.viewer.isMember
    return view
  }

  /// Nothing yet but a date that has passed.
  static func late(_ eyes: Eyes) -> FamilyView {
    var view = view(eyes)
    view.nextEvaluation = NextEvaluation(day: People.day(2026, 3, 9), isLate: true)
    view.evaluation.mayOpen = true
    view.evaluation.mayLookAhead = eyes.viewer.isMember
    view.evaluation.mayCheck = eyes.viewer.isMember
    return view
  }

  static let evaluation = EvaluationLine(
    head: head(821, .evaluation, [People.samira, People.noor], 4, 5),
    answers: [
      EvaluationAnswerLine(
        who: People.noor, usefulness: .some, change: .better, aboutHelp: "Femke zegt nu wie er komt.")
    ],
    planWords: "We eten elke avond samen.", mayAnswer: true, mayClose: true)

  static func check(isOwn: Bool) -> CheckLine {
    CheckLine(
      item: People.item(824), who: People.samira, day: People.day(2026, 3, 21),
      answers: ExperienceCheck(
        item: People.item(824), person: People.id(People.samira), understood: .yes, listened: .partly, counted: .no),
      helped: "Dat iemand elke week belt.", sharedWith: isOwn ? [People.femke] : [], isOwn: isOwn)
  }
}
