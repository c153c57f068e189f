public import Vocabulary

// Wat te laat is: for who keeps the course (S3-12).

extension Family {
  public func lateSteps(on day: Day) -> [PlannedStep] {
    steps.filter { step in
      guard let due = step.fact.due, due < day, step.doneOn == nil, isThere(step.fact.item) else { return false }
      return goals.contains { $0.item == step.fact.goal && $0.lane != .finished && isThere($0.item) }
    }
  }

  public func lateIssues(on day: Day) -> [RaisedIssue] {
    issues.filter { $0.fact.due < day && $0.settledOn == nil && isThere($0.fact.item) }
  }

  public func lateSignals(on day: Day) -> [RaisedSignal] {
    signals.filter { $0.due < day && $0.handledOn == nil && isThere($0.fact.item) }
  }

  public func lateAfterCare(on day: Day) -> [ClosedHelp] {
    closings.filter { $0.missed(on: day) != nil && !isOver($0) }
  }

  private func isThere(_ id: ItemID) -> Bool { item(id).map { $0.destroyedOn == nil } ?? false }
}
