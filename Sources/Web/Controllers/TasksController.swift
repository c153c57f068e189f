import Casework
import Pages
import Privacy
import Vocabulary

extension Front {
  func answerTasks(_ visit: Visit, _ ask: Ask) async throws -> Reply {
    guard !visit.isPost, let view = try await familyView(ask, .tasks), view.tasks.isShown else {
      return notFound(visit)
    }
    return .page(visit.shell(view).tasksPage(view))
  }

  func answerPassTask(_ visit: Visit, _ ask: Ask, _ task: CoordinationTask) async throws -> Reply {
    guard let view = try await familyView(ask, .tasks), view.tasks.mayPass,
      let line = view.tasks.lines.first(where: { $0.task == task })
    else { return notFound(visit) }
    if visit.isPost { return try await pass(visit, ask, line, view) }
    var state = FormState()
    state.set(TaskForm.Field.holder, Codes.text(line.holder))
    return .page(visit.shell(view).passTaskPage(line, view, state))
  }

  private func pass(_ visit: Visit, _ ask: Ask, _ line: TaskLine, _ view: FamilyView) async throws -> Reply {
    var reader = FormReader(visit.state)
    let holder: TaskHolder? = reader.choice(TaskForm.Field.holder)
    let reason = reader.optionalProse(TaskForm.Field.reason)
    let again = { (state: FormState) in Reply.page(visit.shell(view).passTaskPage(line, view, state)) }
    guard reader.isComplete, let holder else { return incomplete(again(reader.state)) }
    let fact = TaskPassing(item: newItem(visit), task: line.task, holder: holder)
    let words = reason.map { Words(fact.item, [.reason: $0]) }
    return try await carryOut(
      .coordinating(.pass(fact, words)), visit, ask, then: .tasks, .taskPassed, again: again)
  }
}
