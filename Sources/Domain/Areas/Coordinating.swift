public import Vocabulary

/// Taak die overging, and when.
public struct PassedTask: Hashable, Sendable {
  public let fact: TaskPassing
  public let day: Day
}

// MARK: Rules

extension Family {
  /// Only the family takes a task, or gives it back: nobody lays one on its shoulders. What the family has never goes
  /// away from it without a reason (S1-10).
  func decide(_ command: CoordinatingCommand, on occasion: Occasion) throws(Refusal) -> [Happening] {
    guard case .pass(let fact, let words) = command else { return [] }
    guard let person = occasion.by.person, let member = member(person), member.belongs(on: occasion.day),
      member.fact.role.takesPart
    else { throw .onlyMembers }
    if member.age(on: occasion.day) < occasion.rules.ageOfOwnChoice { throw .coordinatorTooYoung }
    try unused(fact.item)
    let holder = holder(of: fact.task)
    if holder == fact.holder { return [] }
    if fact.holder < holder, words == nil { throw .reasonMissing }
    return [.taskPassed(fact)]
  }
}

// MARK: Fold

extension Family {
  mutating func taskPassed(_ fact: TaskPassing, _ event: FamilyEvent) {
    let envelope = Envelope(id: fact.item, kind: .coordinationTask, subjects: [], author: event.by)
    place(envelope, slot: passedTasks.count, at: event.at, by: event.by)
    passedTasks.append(PassedTask(fact: fact, day: event.at.day))
  }
}

// MARK: Questions

extension Family {
  /// A professional's until somebody passed it.
  public func holder(of task: CoordinationTask) -> TaskHolder {
    passedTasks.last { $0.fact.task == task }?.fact.holder ?? .professional
  }
}
