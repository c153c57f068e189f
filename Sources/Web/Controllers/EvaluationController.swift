import Casework
import Pages
import Privacy
import Vocabulary

extension Front {
  func answerEvaluation(_ visit: Visit, _ ask: Ask, _ site: EvaluationSite) async throws -> Reply {
    guard let view = try await familyView(ask, .evaluation) else { return notFound(visit) }
    let board = view.evaluation
    let shell = visit.shell(view)
    switch (site, visit.isPost) {
    case (.show, false): return .page(shell.evaluationPage(view))
    case (.begin, true) where board.mayOpen: return try await beginEvaluation(visit, ask)
    case (.show, true), (.begin, _): return notFound(visit)
    case (.rhythm, let isPost):
      guard board.mayCheck else { return notFound(visit) }
      return isPost ? try await setRhythm(visit, ask, view) : .page(shell.rhythmPage(view, FormState()))
    case (.checks, let isPost):
      guard board.mayCheck else { return notFound(visit) }
      return isPost ? try await makeCheck(visit, ask, view) : .page(shell.checksPage(view, FormState()))
    case (.check(let item), let isPost):
      guard let line = board.checks.first(where: { $0.item == item && $0.isOwn }) else { return notFound(visit) }
      return isPost ? try await shareCheck(visit, ask, line, view) : showCheck(visit, line, view)
    case (.lookAhead, let isPost):
      guard board.mayLookAhead else { return notFound(visit) }
      return isPost ? try await lookAhead(visit, ask, view) : .page(shell.lookAheadPage(view, FormState()))
    case (.drawAhead, _):
      guard board.mayLookAhead else { return notFound(visit) }
      return try await answerDrawing(of: .yearAhead, visit, ask, view)
    case (.answer(let item), let isPost):
      guard let line = board.now, line.head.id == item, line.mayAnswer else { return notFound(visit) }
      return isPost
        ? try await answerQuestions(visit, ask, line, view)
        : .page(shell.evaluationAnswerPage(line, view, FormState()))
    case (.close(let item), let isPost):
      guard let line = board.now, line.head.id == item, line.mayClose else { return notFound(visit) }
      if isPost { return try await closeEvaluation(visit, ask, line, view) }
      var state = FormState()
      state.set(ClosingForm.Field.words, line.planWords ?? "")
      return .page(shell.closeEvaluationPage(line, view, state))
    }
  }

  private func beginEvaluation(_ visit: Visit, _ ask: Ask) async throws -> Reply {
    guard let plan = try await familyView(ask, .plan)?.plan else { return notFound(visit) }
    let fact = Evaluation(item: newItem(visit), plan: plan.text.head.id)
    return try await press(
      .evaluating(.open(fact)), visit, ask, then: .evaluation(.show), .evaluationBegun, back: .evaluation(.show))
  }

  private func answerQuestions(
    _ visit: Visit, _ ask: Ask, _ line: EvaluationLine, _ view: FamilyView
  ) async throws -> Reply {
    var reader = FormReader(visit.state)
    let usefulness: Usefulness? = reader.optionalChoice(EvaluationForm.Field.usefulness)
    let change: ChangeSince? = reader.optionalChoice(EvaluationForm.Field.change)
    let withoutHelp: WithoutHelp? = reader.optionalChoice(EvaluationForm.Field.withoutHelp)
    var texts: [WordField: BoundedText] = [:]
    texts[.aboutHelp] = reader.optionalProse(EvaluationForm.Field.help)
    texts[.aboutRoles] = reader.optionalProse(EvaluationForm.Field.roles)
    texts[.aboutTasks] = reader.optionalProse(EvaluationForm.Field.tasks)
    let again = { (state: FormState) in Reply.page(visit.shell(view).evaluationAnswerPage(line, view, state)) }
    guard reader.isComplete, let person = ask.viewer.person else { return incomplete(again(reader.state)) }
    let item = newItem(visit)
    let answer = EvaluationAnswer(
      item: item, evaluation: line.head.id, person: person, usefulness: usefulness, withoutHelp: withoutHelp,
      change: change)
    return try await carryOut(
      .evaluating(.answer(answer, texts.isEmpty ? nil : Words(item, texts))), visit, ask, then: .evaluation(.show),
      .saved, again: again)
  }

  private func closeEvaluation(
    _ visit: Visit, _ ask: Ask, _ line: EvaluationLine, _ view: FamilyView
  ) async throws -> Reply {
    var reader = FormReader(visit.state)
    let end = reader.word(ClosingForm.Field.end, of: [ClosingForm.stays, ClosingForm.changes])
    let words = end == ClosingForm.changes ? reader.prose(ClosingForm.Field.words) : nil
    let again = { (state: FormState) in Reply.page(visit.shell(view).closeEvaluationPage(line, view, state)) }
    guard reader.isComplete else { return incomplete(again(reader.state)) }
    guard let words else {
      return try await carryOut(
        .evaluating(.close(line.head.id, .planStays, nil)), visit, ask, then: .evaluation(.show), .evaluationClosed,
        again: again)
    }
    let item = newItem(visit)
    let plan = Envelope(id: item, kind: .planCommon, subjects: line.head.about.compactMap(\.party.person))
    return try await carryOut(
      .evaluating(.close(line.head.id, .newPlan(plan), Words(item, [.body: words]))), visit, ask,
      then: .evaluation(.show), .evaluationClosed, again: again)
  }

  private func setRhythm(_ visit: Visit, _ ask: Ask, _ view: FamilyView) async throws -> Reply {
    var reader = FormReader(visit.state)
    let weeks = reader.number(RhythmForm.Field.weeks, in: 2...26)
    let again = { (state: FormState) in Reply.page(visit.shell(view).rhythmPage(view, state)) }
    guard let weeks else { return incomplete(again(reader.state)) }
    return try await carryOut(
      .evaluating(.setRhythm(weeks: weeks)), visit, ask, then: .evaluation(.show), .saved, again: again)
  }

  private func lookAhead(_ visit: Visit, _ ask: Ask, _ view: FamilyView) async throws -> Reply {
    var reader = FormReader(visit.state)
    let words = reader.prose(AheadForm.Field.words)
    let whose = reader.word(AheadForm.Field.whose, of: [AheadForm.mine, AheadForm.ours])
    let again = { (state: FormState) in Reply.page(visit.shell(view).lookAheadPage(view, state)) }
    guard reader.isComplete, let words, let person = ask.viewer.person else { return incomplete(again(reader.state)) }
    let item = newItem(visit)
    let everybody = view.members.filter(\.role.takesPart).compactMap(\.label.party.person)
    let isMine = whose == AheadForm.mine
    let envelope = Envelope(
      id: item, kind: .yearAhead, subjects: isMine ? [person] : everybody, author: isMine ? ask.viewer : nil)
    return try await carryOut(
      .evaluating(.lookAhead(envelope, Words(item, [.body: words]))), visit, ask, then: .evaluation(.show), .saved,
      about: AheadForm.Field.whose, again: again)
  }
}
