public import Vocabulary

/// Taak die overging, and when.
public struct PassedTask: Hashable, Sendable {
  public let fact: TaskPassing
  public let day: Day
}

// MARK: Rules

extension Family {
  func decide(_ command: CoordinatingCommand, on occasion: Occasion) throws(Refusal) -> [Happening] {
    switch command {
    case .pass(let fact, let words): try pass(fact, words, on: occasion)
    case .wish(let fact, _): try wish(fact, on: occasion)
    case .name(let fact, let words): try name(fact, words, on: occasion)
    case .stop(let item, let day): try stop(item, lastDay: day, on: occasion)
    }
  }

  /// Only the family takes a task, or gives it back: nobody lays one on its shoulders. What the family has never goes
  /// away from it without a reason (S1-10).
  private func pass(_ fact: TaskPassing, _ words: Words?, on occasion: Occasion) throws(Refusal) -> [Happening] {
    try grownMember(occasion)
    try unused(fact.item)
    let holder = self.holder(of: fact.task)
    if holder == fact.holder { return [] }
    if fact.holder < holder, words == nil { throw .reasonMissing }
    return [.taskPassed(fact)]
  }

  private func wish(_ fact: CoordinatorWish, on occasion: Occasion) throws(Refusal) -> [Happening] {
    try grownMember(occasion)
    if let person = fact.who?.person { try known([person]) }
    try unused(fact.item)
    return [.teaming(.coordinatorWished(fact))]
  }

  /// The family names who coordinates: a professional whom it wished for, or oneself; nobody names another of the family.
  private func name(_ fact: Coordination, _ words: Words, on occasion: Occasion) throws(Refusal) -> [Happening] {
    try grownMember(occasion)
    switch fact.coordinator {
    case .person: guard fact.coordinator == occasion.by else { throw .signerNotAllowed }
    case .practitioner(let practitioner):
      guard isAssigned(practitioner, on: occasion.day) else { throw .notAssigned }
      if coordinatorWishes.isEmpty { throw .coordinatorWishMissing }
    }
    guard fact.from == occasion.day, fact.to == nil else { throw .periodReversed }
    if words[.mandate] == nil { throw .mandateMissing }
    if words[.standIn] == nil { throw .standInMissing }
    try unused(fact.item)
    // One at a time (invariant 17): whoever coordinated until now did so until yesterday.
    let handedOver = coordinations.filter { $0.overlaps(fact) }
    return [.coordinatorNamed(fact)] + handedOver.map { .coordinationEnded($0.item, lastDay: occasion.day - 1) }
  }

  /// Who coordinates gives it back, or the family asks it of him no more.
  private func stop(_ id: ItemID, lastDay: Day, on occasion: Occasion) throws(Refusal) -> [Happening] {
    guard let fact = coordinations.first(where: { $0.item == id }) else { throw .unknownItem }
    if fact.coordinator != occasion.by { try grownMember(occasion) }
    guard fact.runs(on: occasion.day) else { throw .alreadyEnded }
    try ordered(occasion.day, lastDay)
    return try endCoordination(id, lastDay: lastDay)
  }

  private func grownMember(_ occasion: Occasion) throws(Refusal) {
    guard let person = occasion.by.person, let member = member(person), member.belongs(on: occasion.day),
      member.fact.role.takesPart
    else { throw .onlyMembers }
    if member.age(on: occasion.day) < occasion.rules.ageOfOwnChoice { throw .coordinatorTooYoung }
  }
}

// MARK: Fold

extension Family {
  mutating func taskPassed(_ fact: TaskPassing, _ event: FamilyEvent) {
    let envelope = Envelope(id: fact.item, kind: .coordinationTask, subjects: [], author: event.by)
    place(envelope, slot: passedTasks.count, at: event.at, by: event.by)
    passedTasks.append(PassedTask(fact: fact, day: event.at.day))
  }

  mutating func coordinatorWished(_ wish: CoordinatorWish, _ event: FamilyEvent) {
    let envelope = Envelope(id: wish.item, kind: .coordinationTask, subjects: [], author: event.by)
    place(envelope, slot: coordinatorWishes.count, at: event.at, by: event.by)
    coordinatorWishes.append(wish)
  }
}

// MARK: Questions

extension Family {
  /// A wish stands with the tasks; this is the passing behind an item, if it is one.
  public func passedTask(_ item: Item) -> PassedTask? {
    guard item.kind == .coordinationTask, passedTasks.indices.contains(item.slot),
      passedTasks[item.slot].fact.item == item.id
    else { return nil }
    return passedTasks[item.slot]
  }

  public func coordinatorWish(_ item: Item) -> CoordinatorWish? {
    guard item.kind == .coordinationTask else { return nil }
    return coordinatorWishes.first { $0.item == item.id }
  }

  /// Working days without anybody who coordinates; nil while there is one (invariant 17).
  public func workingDaysWithoutCoordinator(on day: Day) -> Int? {
    guard coordination(on: day) == nil else { return nil }
    let last = coordinations.compactMap(lastDay).filter { $0 < day }.max()
    return (last ?? startedAt?.day).map { $0.workingDays(until: day) }
  }

  /// Nil for what never began, or goes on.
  private func lastDay(of fact: Coordination) -> Day? {
    let end = [fact.to, lastDayHere(of: fact.coordinator, since: fact.from)].compactMap { $0 }.min()
    return end.flatMap { fact.from <= $0 ? $0 : nil }
  }

  /// A professional's until somebody passed it.
  public func holder(of task: CoordinationTask) -> TaskHolder {
    passedTasks.last { $0.fact.task == task }?.fact.holder ?? .professional
  }
}
