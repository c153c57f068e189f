public import Vocabulary

/// Gezamenlijke opdracht, and until when it stood.
public struct MadeJointAssignment: Hashable, Sendable {
  public let fact: JointAssignment
  public internal(set) var endedOn: Day?
}

// MARK: Rules

extension Family {
  func assign(_ fact: JointAssignment, _ words: Words?, on occasion: Occasion) throws(Refusal) -> [AimingEvent] {
    guard occasion.seen.contains(fact.goal) else { throw .unknownItem }
    _ = try goal(fact.goal)
    if let words, words.item != fact.item { throw .unknownItem }
    guard JointAssignment.size.contains(Set(fact.practitioners).count),
      Set(fact.practitioners).count == fact.practitioners.count
    else { throw .jointSizeOutOfBounds }
    guard fact.practitioners.contains(fact.accountable) else { throw .accountableMissing }
    let tasks = assignments.filter { task in
      fact.practitioners.contains(task.practitioner) && task.runs(on: occasion.day)
        && occasion.seen.contains(task.item)
    }
    guard fact.practitioners.allSatisfy({ one in tasks.contains { $0.practitioner == one } }) else {
      throw .notAssigned
    }
    if Set(tasks.map(\.organization)).count < 2 { throw .jointWithinOneOrganization }
    try unused(fact.item)
    let before = jointAssignments.filter {
      $0.fact.goal == fact.goal && $0.endedOn == nil && occasion.seen.contains($0.fact.item)
    }
    // The new one first: its words travel with it.
    return [.jointlyAssigned(fact, helped: othersHelped(tasks, fact.goal))] + before.map { .jointlyEnded($0.fact.item) }
  }

  /// Whom they help who do not help the people of the goal itself: that they are there tells of that help.
  private func othersHelped(_ tasks: [Assignment], _ goal: ItemID) -> [PersonID] {
    let subjects = item(goal)?.envelope.subjects ?? []
    let near = Set(tasks.filter { subjects.contains($0.person) }.map(\.practitioner))
    return tasks.filter { !near.contains($0.practitioner) }.reduce(into: []) {
      if !$0.contains($1.person) { $0.append($1.person) }
    }
  }

  func endJointly(_ id: ItemID) throws(Refusal) -> [AimingEvent] {
    guard let joint = jointAssignment(try existing(id, .planGoal)) else { throw .unknownItem }
    return joint.endedOn == nil ? [.jointlyEnded(id)] : []
  }
}

// MARK: Fold

extension Family {
  /// About the people of the goal, and whom else it tells of: who may not know of that help learns nothing of it here.
  mutating func jointlyAssigned(_ fact: JointAssignment, _ helped: [PersonID], _ event: FamilyEvent) {
    guard let goal = item(fact.goal)?.envelope else { return }
    let envelope = Envelope(
      id: fact.item, kind: .planGoal, subjects: goal.subjects + helped,
      domain: goal.domain, author: event.by, attachedTo: [goal.id], regime: goal.regime)
    place(envelope, slot: jointAssignments.count, at: event.at, by: event.by)
    jointAssignments.append(MadeJointAssignment(fact: fact))
  }

  mutating func endedJointly(_ item: ItemID, _ event: FamilyEvent) {
    guard let index = jointAssignments.firstIndex(where: { $0.fact.item == item }) else { return }
    jointAssignments[index].endedOn = event.at.day
  }
}

// MARK: Questions

extension Family {
  /// Nil for a part of a goal that is something else.
  public func jointAssignment(_ item: Item) -> MadeJointAssignment? {
    guard item.kind == .planGoal, jointAssignments.indices.contains(item.slot),
      jointAssignments[item.slot].fact.item == item.id
    else { return nil }
    return jointAssignments[item.slot]
  }
}
