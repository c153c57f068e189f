public import Vocabulary

/// Doelen wegen, in the past tense.
public enum AimingEvent: Hashable, Sendable {
  case goalReworded(GoalWording)
  case goalMarked(GoalMark)
  case ranked(Ranking)
  case rankingShared(ItemID, Bool)
  case goalsOrdered(GoalOrder)
  case orderAgreed(ItemID, by: PersonID)
  case stepTimed(StepTiming)
  case strengthLinked(StrengthLink, Bool)
  /// With the others whom it tells of, as far as who agreed it knew of them: it is about those as well.
  case jointlyAssigned(JointAssignment, helped: [PersonID])
  case jointlyEnded(ItemID)
}

/// Eigen volgorde of one member, and whether he shows it to the family.
public struct MadeRanking: Hashable, Sendable {
  public let fact: Ranking
  public internal(set) var isShared = false
}

/// Gezamenlijke volgorde, with who agreed.
public struct MadeOrder: Hashable, Sendable {
  public let fact: GoalOrder
  public let day: Day
  public internal(set) var agreed: [PersonID] = []
}

// MARK: Rules

extension Family {
  func decide(_ command: AimingCommand, on occasion: Occasion) throws(Refusal) -> [Happening] {
    let events: [AimingEvent] =
      switch command {
      case .reword(let wording, _): try reword(wording, on: occasion)
      case .mark(let mark, _): try self.mark(mark)
      case .rank(let ranking): try rank(ranking, on: occasion)
      case .shareRanking(let item, let isShared): try share(item, isShared, on: occasion)
      case .order(let order): try self.order(order, on: occasion)
      case .agreeToOrder(let item): try agree(to: item, on: occasion)
      case .time(let timing): try time(timing, on: occasion)
      case .linkStrengths(let strengths, let target): try link(strengths, to: target, on: occasion)
      case .assignJointly(let fact, let words): try assign(fact, words, on: occasion)
      case .endJointly(let item): try endJointly(item)
      }
    return events.map(Happening.aiming)
  }

  private func reword(_ wording: GoalWording, on occasion: Occasion) throws(Refusal) -> [AimingEvent] {
    guard occasion.by.practitioner != nil else { throw .onlyPractitioners }
    _ = try goal(wording.goal)
    try unused(wording.item)
    return [.goalReworded(wording)]
  }

  private func mark(_ mark: GoalMark) throws(Refusal) -> [AimingEvent] {
    _ = try goal(mark.goal)
    try known(mark.together)
    try unused(mark.item)
    return [.goalMarked(mark)]
  }

  /// Each ranks alone, and over the goals that he sees.
  private func rank(_ ranking: Ranking, on occasion: Occasion) throws(Refusal) -> [AimingEvent] {
    guard occasion.by == .person(ranking.person) else { throw .rankingNotYours }
    try orderable(ranking.goals, on: occasion)
    try unused(ranking.item)
    return [.ranked(ranking)]
  }

  private func share(_ id: ItemID, _ isShared: Bool, on occasion: Occasion) throws(Refusal) -> [AimingEvent] {
    let ranking = rankings[try existing(id, .ranking).slot]
    guard occasion.by == .person(ranking.fact.person) else { throw .rankingNotYours }
    return ranking.isShared == isShared ? [] : [.rankingShared(id, isShared)]
  }

  /// The family orders its goals; who sets the order agrees with it.
  private func order(_ order: GoalOrder, on occasion: Occasion) throws(Refusal) -> [AimingEvent] {
    guard let person = occasion.by.person else { throw .onlyMembers }
    try orderable(order.goals, on: occasion)
    try unused(order.item)
    return [.goalsOrdered(order), .orderAgreed(order.item, by: person)]
  }

  private func agree(to id: ItemID, on occasion: Occasion) throws(Refusal) -> [AimingEvent] {
    guard let person = occasion.by.person else { throw .onlyMembers }
    let order = orders[try existing(id, .goalOrder).slot]
    return order.agreed.contains(person) ? [] : [.orderAgreed(id, by: person)]
  }

  private func orderable(_ goals: [ItemID], on occasion: Occasion) throws(Refusal) {
    if goals.isEmpty { throw .targetMissing }
    guard Set(goals).count == goals.count else { throw .orderTwice }
    for id in goals {
      guard occasion.seen.contains(id) else { throw .unknownItem }
      _ = try goal(id)
    }
  }

  /// Order is judged over the steps that the actor sees: a circle through hidden ones tells of them (invariant 37).
  private func time(_ timing: StepTiming, on occasion: Occasion) throws(Refusal) -> [AimingEvent] {
    for id in [timing.step] + timing.after + timing.alongside { try seenStep(id, on: occasion) }
    if let perWeek = timing.perWeek, !StepTiming.perWeekBounds.contains(perWeek) { throw .tooOftenAWeek }
    let before = steps(before: timing.after, seenIn: occasion.seen)
    let both = before.union(timing.after)
    if both.contains(timing.step) || timing.alongside.contains(where: { $0 == timing.step || both.contains($0) }) {
      throw .stepsInCircle
    }
    return timings[timing.step] == timing ? [] : [.stepTimed(timing)]
  }

  private func seenStep(_ id: ItemID, on occasion: Occasion) throws(Refusal) {
    guard occasion.seen.contains(id), isStep(try existing(id, .planGoal)) else { throw .unknownItem }
  }

  /// Everything that comes before these, step by step.
  private func steps(before: [ItemID], seenIn seen: Set<ItemID>) -> Set<ItemID> {
    var found: Set<ItemID> = []
    var rest = before
    while let next = rest.popLast() {
      for earlier in timings[next]?.after ?? [] where seen.contains(earlier) && found.insert(earlier).inserted {
        rest.append(earlier)
      }
    }
    return found
  }

  private func link(
    _ strengths: [ItemID], to target: ItemID, on occasion: Occasion
  ) throws(Refusal) -> [AimingEvent] {
    guard occasion.seen.contains(target), isGoalOrStep(try existing(target, .planGoal)) else { throw .unknownItem }
    for strength in strengths {
      guard occasion.seen.contains(strength) else { throw .unknownItem }
      _ = try existing(strength, .strength)
    }
    let linked = strengthLinks.filter { $0.target == target && occasion.seen.contains($0.strength) }.map(\.strength)
    let gone = linked.filter { !strengths.contains($0) }.map { ($0, false) }
    let new = strengths.filter { !linked.contains($0) }.map { ($0, true) }
    return (gone + new).map { .strengthLinked(StrengthLink(strength: $0.0, target: target), $0.1) }
  }
}

// MARK: Fold

extension Family {
  mutating func apply(_ happening: AimingEvent, of event: FamilyEvent) {
    switch happening {
    case .goalReworded(let wording):
      placePart(wording.item, of: wording.goal, slot: wordings.count, author: event.by, event)
      wordings.append(wording)
    case .goalMarked(let mark):
      placePart(mark.item, of: mark.goal, slot: marks.count, author: event.by.person.map { .person($0) }, event)
      marks.append(mark)
    case .ranked(let ranking): ranked(ranking, event)
    case .rankingShared(let item, let isShared): change(item, in: \.rankings) { $0.isShared = isShared }
    case .goalsOrdered(let order):
      place(Envelope(id: order.item, kind: .goalOrder, subjects: []), slot: orders.count, at: event.at, by: event.by)
      orders.append(MadeOrder(fact: order, day: event.at.day))
    case .orderAgreed(let item, let person): change(item, in: \.orders) { $0.agreed.append(person) }
    case .stepTimed(let timing): timings[timing.step] = timing
    case .strengthLinked(let link, let isLinked):
      strengthLinks.removeAll { $0 == link }
      if isLinked { strengthLinks.append(link) }
    case .jointlyAssigned(let fact, let helped): jointlyAssigned(fact, helped, event)
    case .jointlyEnded(let item): endedJointly(item, event)
    }
  }

  /// What belongs to a goal is seen like the goal: the same kind, about the same people.
  private mutating func placePart(
    _ id: ItemID, of goal: ItemID, slot: Int, author: Party?, _ event: FamilyEvent
  ) {
    guard let goal = item(goal)?.envelope else { return }
    let envelope = Envelope(
      id: id, kind: .planGoal, subjects: goal.subjects, domain: goal.domain, author: author, attachedTo: [goal.id],
      regime: goal.regime)
    place(envelope, slot: slot, at: event.at, by: event.by)
  }

  private mutating func ranked(_ ranking: Ranking, _ event: FamilyEvent) {
    let envelope = Envelope(
      id: ranking.item, kind: .ranking, subjects: [ranking.person], author: .person(ranking.person))
    place(envelope, slot: rankings.count, at: event.at, by: event.by)
    rankings.append(MadeRanking(fact: ranking))
  }
}

// MARK: Questions

extension Family {
  public func isGoal(_ item: Item) -> Bool {
    item.kind == .planGoal && goals.indices.contains(item.slot) && goals[item.slot].item == item.id
  }

  public func isStep(_ item: Item) -> Bool {
    item.kind == .planGoal && steps.indices.contains(item.slot) && steps[item.slot].fact.item == item.id
  }

  public func wording(_ item: Item) -> GoalWording? {
    guard item.kind == .planGoal, wordings.indices.contains(item.slot), wordings[item.slot].item == item.id else {
      return nil
    }
    return wordings[item.slot]
  }

  public func mark(_ item: Item) -> GoalMark? {
    guard item.kind == .planGoal, marks.indices.contains(item.slot), marks[item.slot].item == item.id else {
      return nil
    }
    return marks[item.slot]
  }

  private func isGoalOrStep(_ item: Item) -> Bool { isGoal(item) || isStep(item) }
}

extension AimingCommand {
  var words: Words? {
    switch self {
    case .reword(_, let words): words
    case .mark(_, let words), .assignJointly(_, let words): words
    case .rank, .shareRanking, .order, .agreeToOrder, .time, .linkStrengths, .endJointly: nil
    }
  }
}
