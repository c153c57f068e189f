public import Vocabulary

/// Wat er gebeurde bij een overdracht.
public enum HandoverEvent: Hashable, Sendable {
  case begun(Handover)
  case taken(ItemID, HandoverStep, on: Day)
  case skipped(ItemID, HandoverStep)
  case confirmed(ItemID)
}

/// Overdracht met haar verloop.
public struct HandoverCourse: Hashable, Sendable {
  public let fact: Handover
  public internal(set) var steps: [HandoverStep: Stand] = [:]
  public internal(set) var confirmations: [Confirmation] = []

  /// Hoe een stap staat: done on a day, or not needed.
  public struct Stand: Hashable, Sendable {
    /// Nil: the family does not need it.
    public let day: Day?
    public let by: Party
  }

  /// Bevestiging: who said that it is complete, and when.
  public struct Confirmation: Hashable, Sendable {
    public let by: Party
    public let day: Day
  }

  /// Nil: a practitioner who has no part in it.
  public func role(of party: Party) -> HandoverRole? {
    switch party {
    case .practitioner(fact.from): .sender
    case .practitioner(fact.to): .receiver
    case .practitioner: nil
    case .person: .family
    }
  }

  /// Members who did something in it.
  public var people: [PersonID] { (steps.values.map(\.by) + confirmations.map(\.by)).compactMap(\.person) }

  public var openSteps: [HandoverStep] { HandoverStep.allCases.filter { steps[$0] == nil } }

  public var confirmed: Set<HandoverRole> { Set(confirmations.compactMap { role(of: $0.by) }) }

  /// The day on which the last of the three confirmed; nil while it is open (invariant 22).
  public var closedOn: Day? {
    guard confirmed.count == HandoverRole.allCases.count else { return nil }
    return HandoverRole.allCases.compactMap { role in
      confirmations.first { self.role(of: $0.by) == role }?.day
    }.max()
  }
}

// MARK: Rules

extension Family {
  func decide(_ command: HandoverCommand, on occasion: Occasion) throws(Refusal) -> [HandoverEvent] {
    switch command {
    case .begin(let fact, let words): try begin(fact, words, on: occasion)
    case .take(let id, let step, let day, let words): try take(id, step, on: day, words, on: occasion)
    case .skip(let id, let step): try skip(id, step, on: occasion)
    case .confirm(let id): try confirm(id, on: occasion)
    }
  }

  /// Both are there for everybody whom it is about: a handover is no way in.
  private func begin(_ fact: Handover, _ words: Words, on occasion: Occasion) throws(Refusal) -> [HandoverEvent] {
    if fact.subjects.isEmpty { throw .noSubjects }
    try known(fact.subjects)
    if fact.from == fact.to { throw .handoverToOneself }
    if (occasion.by.practitioner == nil) != (fact.organization == nil) { throw .notAssigned }
    for practitioner in [fact.from, fact.to] {
      guard fact.subjects.allSatisfy({ isAssigned(practitioner, to: $0, on: occasion.day) }) else {
        throw .handoverNeedsBoth
      }
    }
    if words[.body] == nil { throw .reasonMissing }
    if fact.reachableUntil < occasion.day { throw .alreadyPast }
    if fact.reachableUntil - occasion.day > Handover.longestReach { throw .periodTooLong }
    try unused(fact.item)
    return [.begun(fact)]
  }

  private func take(
    _ id: ItemID, _ step: HandoverStep, on day: Day, _ words: Words?, on occasion: Occasion
  ) throws(Refusal) -> [HandoverEvent] {
    let course = try openHandover(id)
    if let words, words.item != id || step != .introduced { throw .unknownItem }
    if course.steps[step] != nil { throw .notThatStateNow }
    guard let role = course.role(of: occasion.by), step.teller.map({ $0 == role }) ?? true else {
      throw .notYoursToSay
    }
    if step == .introduced, words?[.introduction] == nil { throw .introductionMissing }
    if step != .firstAppointment, day > occasion.day { throw .notYetHappened }
    if step == .actionsTaken, !openActions(of: course, seen: occasion.seen).isEmpty { throw .actionsWithoutOwner }
    return [.taken(id, step, on: day)]
  }

  private func skip(_ id: ItemID, _ step: HandoverStep, on occasion: Occasion) throws(Refusal) -> [HandoverEvent] {
    let course = try openHandover(id)
    if course.role(of: occasion.by) != .family { throw .onlyMembers }
    return course.steps[step] == nil ? [.skipped(id, step)] : []
  }

  private func confirm(_ id: ItemID, on occasion: Occasion) throws(Refusal) -> [HandoverEvent] {
    let course = try openHandover(id)
    if course.role(of: occasion.by) == nil { throw .notYoursToSay }
    if !course.openSteps.isEmpty { throw .handoverStepsOpen }
    return course.confirmations.contains { $0.by == occasion.by } ? [] : [.confirmed(id)]
  }

  private func openHandover(_ id: ItemID) throws(Refusal) -> HandoverCourse {
    _ = try existing(id, .handover)
    guard let course = handover(behind: id) else { throw .unknownItem }
    if course.closedOn != nil { throw .alreadyEnded }
    return course
  }
}

// MARK: Fold

extension Family {
  mutating func apply(_ happening: HandoverEvent, of event: FamilyEvent) {
    switch happening {
    case .begun(let fact):
      let envelope = Envelope(
        id: fact.item, kind: .handover, subjects: fact.subjects, author: event.by,
        organization: fact.organization)
      place(envelope, slot: handovers.count, at: event.at, by: event.by)
      handovers.append(HandoverCourse(fact: fact))
    case .taken(let id, let step, let day):
      change(id, in: \.handovers) { $0.steps[step] = HandoverCourse.Stand(day: day, by: event.by) }
    case .skipped(let id, let step):
      change(id, in: \.handovers) { $0.steps[step] = HandoverCourse.Stand(day: nil, by: event.by) }
    case .confirmed(let id):
      change(id, in: \.handovers) {
        $0.confirmations.append(HandoverCourse.Confirmation(by: event.by, day: event.at.day))
      }
    }
  }
}

// MARK: Questions

extension Family {
  /// Nil for a handover that a case file only placed.
  public func handover(behind id: ItemID) -> HandoverCourse? {
    guard let slot = item(id)?.slot, handovers.indices.contains(slot), handovers[slot].fact.item == id else {
      return nil
    }
    return handovers[slot]
  }

  /// Steps of goals that who leaves would still do, among those that the asker sees.
  public func openActions(of course: HandoverCourse, seen: Set<ItemID>) -> [ItemID] {
    steps.filter {
      $0.fact.doer == .practitioner(course.fact.from) && $0.doneOn == nil && seen.contains($0.fact.item)
    }.map(\.fact.item)
  }
}
