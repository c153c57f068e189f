import Domain
import Vocabulary

extension FamilyViewBuilder {
  /// Over the passings that this viewer sees; empty on other pages.
  var tasks: TaskBoard {
    var board = TaskBoard()
    board.isShown = sight.coordination != nil
    guard selection.scope == .tasks, board.isShown else { return board }
    let passings = selection.seen.compactMap { found in
      family.passedTask(found.item).map { (item: found.item, passed: $0) }
    }
    board.lines = CoordinationTask.allCases.map { task in
      guard let last = passings.last(where: { $0.passed.fact.task == task }) else {
        return TaskLine(task: task, holder: .professional)
      }
      var line = TaskLine(task: task, holder: last.passed.fact.holder)
      line.since = last.passed.day
      line.by = naming.label(last.item.placedBy)
      line.reason = naming.words[last.item.id]?[.reason]
      return line
    }
    board.shares = shares(passings.map(\.passed))
    board.mayPass = MayDo(sight).passesTasks
    return board
  }

  private func shares(_ passings: [PassedTask]) -> [TaskShare] {
    var (holders, shares): ([CoordinationTask: TaskHolder], [TaskShare]) = ([:], [])
    for passed in passings {
      holders[passed.fact.task] = passed.fact.holder
      let share = TaskShare(day: passed.day, atFamily: holders.values.count { $0 == .family })
      if shares.last?.day == passed.day { shares.removeLast() }
      if shares.last?.atFamily != share.atFamily { shares.append(share) }
    }
    return shares
  }
}
