public import Vocabulary

/// Gehouden evaluatie: of one version of the plan, open until it ends with a plan that holds.
public struct HeldEvaluation: Hashable, Sendable {
  public let fact: Evaluation
  public let openedOn: Day
  public internal(set) var closedOn: Day?
  /// The version that came out of it; nil when the plan stays, or while it is open.
  public internal(set) var newPlan: ItemID?
}

/// Gemaakte ervaringscheck, and with whom its author shares it.
public struct MadeCheck: Hashable, Sendable {
  public let fact: ExperienceCheck
  public let day: Day
  public internal(set) var sharedWith: [Party] = []
}

/// Wat er bij evalueren gebeurde.
public enum EvaluatingEvent: Hashable, Sendable {
  case opened(Evaluation)
  case answered(EvaluationAnswer)
  case closed(ItemID, newPlan: ItemID?)
  case rhythmSet(weeks: Int)
  case checked(ExperienceCheck)
  case shared(ItemID, with: [Party])
}

// MARK: Rules

extension Family {
  /// A rhythm that a family can keep, and that does not let it wait for a year [P].
  static let rhythms = 2...26

  func decide(_ command: EvaluatingCommand, on occasion: Occasion) throws(Refusal) -> [Happening] {
    switch command {
    case .open(let fact): try open(fact, on: occasion)
    case .answer(let given, let words): try answer(given, words, on: occasion)
    case .close(let item, let end, _): try close(item, end, on: occasion)
    case .setRhythm(let weeks): try setRhythm(weeks, on: occasion)
    case .check(let check, let words): try make(check, words, on: occasion)
    case .share(let item, let parties): try share(item, with: parties, on: occasion)
    case .lookAhead(let envelope, _): try lookAhead(envelope, on: occasion)
    }
  }

  private func open(_ fact: Evaluation, on occasion: Occasion) throws(Refusal) -> [Happening] {
    _ = try existing(fact.plan, .planCommon)
    guard newestPlan(seeing: occasion.seen.contains)?.id == fact.plan else { throw .planMovedOn }
    if openEvaluation(seeing: occasion.seen.contains) != nil { throw .evaluationOpen }
    try unused(fact.item)
    return [.evaluating(.opened(fact))]
  }

  /// Each for himself, in his own words; nobody has to answer.
  private func answer(_ answer: EvaluationAnswer, _ words: Words?, on occasion: Occasion) throws(Refusal) -> [Happening]
  {
    guard occasion.by == .person(answer.person) else { throw .onlyMembers }
    try stillOpen(answer.evaluation)
    let isEmpty = answer.usefulness == nil && answer.withoutHelp == nil && answer.change == nil
    if isEmpty, words == nil { throw .nothingAnswered }
    try unused(answer.item)
    return [.evaluating(.answered(answer))]
  }

  /// Ends with "the plan stays" or with a new version; a version that was written meanwhile counts as one.
  private func close(_ id: ItemID, _ end: EvaluationEnd, on occasion: Occasion) throws(Refusal) -> [Happening] {
    let evaluation = evaluations[try stillOpen(id)]
    let newest = newestPlan(seeing: occasion.seen.contains)?.id
    switch end {
    case .planStays:
      return [.evaluating(.closed(id, newPlan: newest == evaluation.fact.plan ? nil : newest))]
    case .newPlan(let envelope):
      guard envelope.kind == .planCommon else { throw .kindNotFiledHere }
      guard newest == evaluation.fact.plan else { throw .planMovedOn }
      return try makePlan(envelope) + [.evaluating(.closed(id, newPlan: envelope.id))]
    }
  }

  @discardableResult
  private func stillOpen(_ id: ItemID) throws(Refusal) -> Int {
    let item = try existing(id, .evaluation)
    guard evaluations[item.slot].closedOn == nil else { throw .evaluationClosed }
    return item.slot
  }

  /// The rhythm is the family's own.
  private func setRhythm(_ weeks: Int, on occasion: Occasion) throws(Refusal) -> [Happening] {
    guard occasion.by.person != nil else { throw .onlyMembers }
    guard Family.rhythms.contains(weeks) else { throw .rhythmOutOfBounds }
    return weeks == evaluationWeeks ? [] : [.evaluating(.rhythmSet(weeks: weeks))]
  }

  private func make(_ check: ExperienceCheck, _ words: Words?, on occasion: Occasion) throws(Refusal) -> [Happening] {
    guard occasion.by == .person(check.person) else { throw .onlyMembers }
    if check.answers.isEmpty, words == nil { throw .nothingAnswered }
    try unused(check.item)
    return [.evaluating(.checked(check))]
  }

  /// Nothing happens by itself, whatever was answered: who made it says with whom it is shared (S2-P15).
  private func share(_ id: ItemID, with parties: [Party], on occasion: Occasion) throws(Refusal) -> [Happening] {
    let item = try existing(id, .experienceCheck)
    guard item.envelope.author == occasion.by else { throw .signerNotAllowed }
    if parties.contains(occasion.by) { throw .sharingWithOneself }
    return checks[item.slot].sharedWith == parties ? [] : [.evaluating(.shared(id, with: parties))]
  }

  /// Of oneself: own words about oneself. Of all together: words of nobody alone.
  private func lookAhead(_ envelope: Envelope, on occasion: Occasion) throws(Refusal) -> [Happening] {
    guard envelope.kind == .yearAhead else { throw .kindNotFiledHere }
    if envelope.author != nil { return try tell(envelope, on: occasion) }
    guard occasion.by.person != nil else { throw .onlyMembers }
    return try placeAboutMembers(envelope, on: occasion)
  }
}

// MARK: Fold

extension Family {
  mutating func apply(_ happening: EvaluatingEvent, of event: FamilyEvent) {
    switch happening {
    case .opened(let fact): opened(fact, event)
    case .answered(let answer): answered(answer, event)
    case .closed(let item, let newPlan):
      change(item, in: \.evaluations) {
        $0.closedOn = event.at.day
        $0.newPlan = newPlan
      }
    case .rhythmSet(let weeks): evaluationWeeks = weeks
    case .checked(let check): checked(check, event)
    case .shared(let item, let parties): change(item, in: \.checks) { $0.sharedWith = parties }
    }
  }

  private mutating func opened(_ fact: Evaluation, _ event: FamilyEvent) {
    let subjects = item(fact.plan)?.envelope.subjects ?? []
    let envelope = Envelope(id: fact.item, kind: .evaluation, subjects: subjects, attachedTo: [fact.plan])
    place(envelope, slot: evaluations.count, at: event.at, by: event.by)
    evaluations.append(HeldEvaluation(fact: fact, openedOn: event.at.day))
  }

  private mutating func answered(_ answer: EvaluationAnswer, _ event: FamilyEvent) {
    let envelope = Envelope(
      id: answer.item, kind: .ownStatement, subjects: [answer.person], author: .person(answer.person),
      attachedTo: [answer.evaluation])
    place(envelope, slot: evaluationAnswers.count, at: event.at, by: event.by)
    evaluationAnswers.append(answer)
  }

  private mutating func checked(_ check: ExperienceCheck, _ event: FamilyEvent) {
    let envelope = Envelope(
      id: check.item, kind: .experienceCheck, subjects: [check.person], author: .person(check.person))
    place(envelope, slot: checks.count, at: event.at, by: event.by)
    checks.append(MadeCheck(fact: check, day: event.at.day))
  }
}

// MARK: Questions

extension Family {
  /// The evaluation that is open now, among those that somebody sees.
  public func openEvaluation(seeing sees: (ItemID) -> Bool) -> HeldEvaluation? {
    evaluations.last { $0.closedOn == nil && sees($0.fact.item) && item($0.fact.item)?.destroyedOn == nil }
  }

  /// When to look back next: six weeks after the plan began, then every three months, or in the family's own rhythm (S0-15).
  public func nextEvaluation(under rules: RuleSet) -> Day? {
    if let last = evaluations.compactMap(\.closedOn).max() {
      return last + (evaluationWeeks.map { $0 * 7 } ?? rules.laterEvaluation)
    }
    guard let plan = items.first(where: { $0.kind == .planCommon && $0.destroyedOn == nil }) else { return nil }
    return plan.day + (evaluationWeeks.map { $0 * 7 } ?? rules.firstEvaluation)
  }

  /// Nil for an own statement that is no answer to an evaluation.
  public func evaluationAnswer(_ item: Item) -> EvaluationAnswer? {
    guard evaluationAnswers.indices.contains(item.slot), evaluationAnswers[item.slot].item == item.id else {
      return nil
    }
    return evaluationAnswers[item.slot]
  }
}
