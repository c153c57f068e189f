import Domain
import Vocabulary

extension FamilyViewBuilder {
  /// Nil for who does not coordinate, and on other pages.
  var course: CourseBoard? {
    guard selection.scope == .coordinator, family.coordination(on: day)?.coordinator == sight.viewer else { return nil }
    let seen = selection.seenIDs
    var board = CourseBoard()
    board.late = late(seen)
    board.gaps = TeamBuilder(self).gaps
    board.waiting = family.issues.count { seen.contains($0.fact.item) && waitsTooLong($0, seen) }
    board.goals = family.goals.count { seen.contains($0.item) && $0.lane == .now }
    board.steps = family.steps.count { seen.contains($0.fact.item) && $0.doneOn == nil }
    board.helpers = helpers.count
    return board
  }

  private func late(_ seen: Set<ItemID>) -> [LateLine] {
    let known: [LateLine] =
      family.lateSteps(on: day).filter { seen.contains($0.fact.item) }.compactMap { step in
        let goal = seen.contains(step.fact.goal) ? step.fact.goal : nil
        return step.fact.due.map { LateLine(what: .step(goal: goal, naming.label(step.fact.doer)), due: $0) }
      }
      + family.lateIssues(on: day).filter { seen.contains($0.fact.item) }.map {
        LateLine(what: .issue($0.fact.item, naming.label($0.fact.owner)), due: $0.fact.due)
      }
    let signals = family.lateSignals(on: day).filter { seen.contains($0.fact.item) && follows($0) }.map {
      LateLine(what: .signal(naming.label($0.owner)), due: $0.due)
    }
    let messages = family.lateMessages(on: day, under: sight.rules, where: seen.contains).map {
      LateLine(what: .message(naming.label($0.fact.practitioner)), due: $0.day.replyDay)
    }
    let afterCare = family.lateAfterCare(on: day).filter { seen.contains($0.fact.item) }.map {
      LateLine(what: .afterCare(naming.label($0.fact.afterCare.by)), due: $0.fact.afterCare.on)
    }
    let hidden = MayDo(sight).hiddenDues(besides: seen).map { LateLine(what: .notForYou, due: $0) }
    return (known + signals + messages + afterCare + hidden).sorted { $0.due < $1.due }
  }

  /// Who raised it without a ground is told nothing of what becomes of it.
  private func follows(_ signal: RaisedSignal) -> Bool {
    signal.owner == sight.viewer || family.item(signal.fact.item).map(sight.followsCourse) ?? false
  }

  private func waitsTooLong(_ issue: RaisedIssue, _ seen: Set<ItemID>) -> Bool {
    guard issue.settledOn == nil, let raised = family.item(issue.fact.item) else { return false }
    let isAnswered = family.issueAnswers.contains { $0.issue == issue.fact.item && seen.contains($0.item) }
    return !isAnswered && raised.day.workingDays(until: day) > Day.daysToReply
  }
}

extension MayDo {
  /// That something is late, as a day and no more: to a professional who coordinates. A coordinator of the family itself
  /// could tell from it that a child has something of its own [P].
  func hiddenDues(besides seen: Set<ItemID>) -> [Day] {
    guard sight.viewer.practitioner != nil, family.coordination(on: day)?.coordinator == sight.viewer else { return [] }
    let steps = family.lateSteps(on: day).filter { !seen.contains($0.fact.item) }.compactMap(\.fact.due)
    let issues = family.lateIssues(on: day).filter { !seen.contains($0.fact.item) }.map(\.fact.due)
    let signals = family.lateSignals(on: day).filter { !seen.contains($0.fact.item) }.map(\.due)
    let afterCare = family.lateAfterCare(on: day).filter { !seen.contains($0.fact.item) }.map(\.fact.afterCare.on)
    return (steps + issues + signals + afterCare + hiddenReplies(besides: seen)).sorted()
  }

  /// Of those of whom he knows that they belong to the family.
  private func hiddenReplies(besides seen: Set<ItemID>) -> [Day] {
    family.lateMessages(on: day, under: sight.rules).filter {
      !seen.contains($0.fact.item) && knowsPerson($0.fact.person)
    }.map(\.day.replyDay)
  }
}
