public import Vocabulary

/// Laatste verandering of something that can go back as it was: whose it was, and what stood there before.
public struct LastChange: Hashable, Sendable {
  enum Before: Hashable, Sendable {
    case lane(ItemID, GoalLane)
    case notDone(ItemID)
    case limit(Int)
    case answer(PersonID, LifeDomain, DomainAnswer?)
    case stance(ItemID)
  }

  /// What the command to take it back is about.
  public let what: TakeBackCommand
  public let by: Party
  public let at: Moment
  let before: Before

  /// Where it is remembered. An answer and an opinion are each person's own, also beside those of others.
  struct Place: Hashable, Sendable {
    let what: TakeBackCommand
    let owner: Party?

    init(_ what: TakeBackCommand, by party: Party) {
      self.what = what
      owner =
        switch what {
        case .answer, .stance: party
        case .goal, .swap, .step, .goalLimit: nil
        }
    }
  }
}

// MARK: Rules

extension Family {
  /// A day: long enough to see that one pressed the wrong button, short enough not to rewrite what others built on [P].
  static let timeToTakeBack: Int64 = 24 * 60 * 60 * 1_000

  func takeBack(_ command: TakeBackCommand, on occasion: Occasion) throws(Refusal) -> [Happening] {
    if case .swap(let pause, let begin) = command { return try swapBack(pause, begin, on: occasion) }
    let change = try ownLastChange(of: command, on: occasion)
    switch change.before {
    case .lane(let goal, let lane): return try moveGoal(goal, to: lane, on: occasion)
    case .notDone(let step): return [.takenBack(.step(step))]
    case .limit(let limit): return try setGoalLimit(limit, on: occasion)
    case .answer(let person, let domain, let earlier):
      return earlier.map { [.domainAnswered(person, domain, $0)] } ?? [.takenBack(.answer(person, domain))]
    case .stance(let item): return try destroy(item, .mistake)
    }
  }

  /// Both go back at once, so that no place is missing in between.
  private func swapBack(_ pause: ItemID, _ begin: ItemID, on occasion: Occasion) throws(Refusal) -> [Happening] {
    let (paused, begun) = (
      try ownLastChange(of: .goal(pause), on: occasion), try ownLastChange(of: .goal(begin), on: occasion)
    )
    guard paused.at == begun.at, case .lane(_, .now) = paused.before, case .lane(_, let lane) = begun.before else {
      throw .nothingToTakeBack
    }
    return [.goalMoved(begin, lane), .goalMoved(pause, .now)]
  }

  private func ownLastChange(of what: TakeBackCommand, on occasion: Occasion) throws(Refusal) -> LastChange {
    guard let change = lastChanges[LastChange.Place(what, by: occasion.by)], change.by == occasion.by,
      occasion.at.milliseconds - change.at.milliseconds <= Family.timeToTakeBack
    else { throw .nothingToTakeBack }
    return change
  }
}

// MARK: Fold

extension Family {
  mutating func remember(_ what: TakeBackCommand, _ before: LastChange.Before, _ event: FamilyEvent) {
    lastChanges[LastChange.Place(what, by: event.by)] = LastChange(
      what: what, by: event.by, at: event.at, before: before)
  }

  mutating func takenBack(_ back: TakenBack, _ event: FamilyEvent) {
    switch back {
    case .step(let item):
      change(item, in: \.steps) { $0.doneOn = nil }
      lastChanges[LastChange.Place(.step(item), by: event.by)] = nil
    case .answer(let person, let domain):
      domainAnswers[DomainQuestion(person, domain, by: event.by)] = nil
      lastChanges[LastChange.Place(.answer(person, domain), by: event.by)] = nil
    }
  }
}

// MARK: Questions

extension Family {
  /// What this party changed last, today or yesterday; a swap is one change.
  public func lastChange(by party: Party, on day: Day) -> TakeBackCommand? {
    let own = lastChanges.values.filter { $0.by == party && day - $0.at.day <= 1 }
    guard let newest = own.map(\.at).max() else { return nil }
    let together = own.filter { $0.at == newest }
    guard together.count == 2 else { return together.count == 1 ? together[0].what : nil }
    let lanes = together.compactMap { if case .lane(let goal, let lane) = $0.before { (goal, lane) } else { nil } }
    guard let paused = lanes.first(where: { $0.1 == .now }), let begun = lanes.first(where: { $0.1 != .now }) else {
      return nil
    }
    return .swap(pause: paused.0, begin: begun.0)
  }
}
