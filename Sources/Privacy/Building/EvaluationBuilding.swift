import Domain
import Vocabulary

extension FamilyViewBuilder {
  /// When to look back next: for everybody who takes part, and every professional who helps here (S0-15).
  var nextEvaluation: NextEvaluation? {
    guard [.plan, .evaluation, .paper].contains(selection.scope), MayDo(sight).knowsRhythm,
      let day = family.nextEvaluation(under: sight.rules)
    else { return nil }
    return NextEvaluation(day: day, isLate: day < self.day)
  }

  /// Empty on a page that shows no evaluations.
  var evaluationBoard: EvaluationBoard {
    var board = EvaluationBoard()
    guard [.evaluation, .paper].contains(selection.scope) else { return board }
    let may = MayDo(sight)
    let lines = selection.seen.reversed().filter { $0.item.kind == .evaluation }.map { line($0, may) }
    let newest = family.newestPlan { id in selection.seen.contains { $0.item.id == id } }
    board.weeks = may.knowsRhythm ? family.evaluationWeeks : nil
    board.now = lines.first { $0.closedOn == nil }
    board.earlier = lines.filter { $0.closedOn != nil }
    board.ahead = selection.seen.reversed().filter { $0.item.kind == .yearAhead }.map(text)
    board.checks = selection.seen.reversed().filter { $0.item.kind == .experienceCheck }.map(check)
    board.confidants = may.confidants.map(naming.label)
    board.mayOpen = board.now == nil && newest.map(may.takesPartIn) ?? false
    board.mayLookAhead = may.member != nil
    board.mayCheck = may.isGrownMember
    return board
  }

  private func line(_ found: Selection.SeenItem, _ may: MayDo) -> EvaluationLine {
    let held = family.evaluations[found.item.slot]
    let isOpen = held.closedOn == nil
    return EvaluationLine(
      head: naming.head(found.item, found.because), answers: answers(to: found.item.id),
      planWords: naming.words[held.fact.plan]?[.body], closedOn: held.closedOn, changed: held.newPlan != nil,
      mayAnswer: isOpen && may.isGrownMember,
      mayClose: isOpen && may.allows(.close(found.item.id, .planStays, nil)))
  }

  /// What each said last, as far as this viewer sees it.
  private func answers(to evaluation: ItemID) -> [EvaluationAnswerLine] {
    var newest: [EvaluationAnswer] = []
    for found in reactions[evaluation] ?? [] {
      guard let answer = family.evaluationAnswer(found.item) else { continue }
      newest.removeAll { $0.person == answer.person }
      newest.append(answer)
    }
    return newest.map { answer in
      let words = naming.words[answer.item]
      return EvaluationAnswerLine(
        who: naming.label(answer.person), usefulness: answer.usefulness, withoutHelp: answer.withoutHelp,
        change: answer.change, aboutHelp: words?[.aboutHelp], aboutRoles: words?[.aboutRoles],
        aboutTasks: words?[.aboutTasks])
    }
  }

  private func check(_ found: Selection.SeenItem) -> CheckLine {
    let made = family.checks[found.item.slot]
    let isOwn = sight.viewer == .person(made.fact.person)
    let words = naming.words[found.item.id]
    return CheckLine(
      item: found.item.id, who: naming.label(made.fact.person), day: made.day, answers: made.fact,
      helped: words?[.helped], hindered: words?[.hindered], sharedWith: isOwn ? made.sharedWith.map(naming.label) : [],
      isOwn: isOwn)
  }
}
