public import Vocabulary

/// Wat iemand van een afwijking vindt, and whose. A later one replaces it on the page; both stay in the log.
public struct TakenDeviationStance: Hashable, Sendable {
  public let fact: DeviationStance
  public let by: Party
  public let day: Day
}

// Gedwongen kader en richtlijn. Both stand at a choice: what is fixed beside what the family chooses.

// MARK: Rules

extension Family {
  func setFramework(
    _ framework: ForcedFramework, _ words: Words, on occasion: Occasion
  ) throws(Refusal) -> [DecidingEvent] {
    _ = try decision(framework.decision)
    guard occasion.by.practitioner != nil else { throw .onlyPractitioners }
    if words[.title] == nil || words[.fixed] == nil || words[.open] == nil { throw .frameworkPartMissing }
    if framework.until < framework.from || framework.until < occasion.day { throw .periodReversed }
    if let order = framework.order { _ = try existing(order, .legalDocument) }
    try unused(framework.item)
    return [.frameworkSet(framework)]
  }

  /// A guideline helps and never obliges; who departs from it says why, and who stands behind that (S1-25).
  func useGuideline(
    _ use: GuidelineUse, _ words: Words, on occasion: Occasion
  ) throws(Refusal) -> [DecidingEvent] {
    _ = try decision(use.decision)
    guard occasion.by.practitioner != nil else { throw .onlyPractitioners }
    if words[.title] == nil { throw .guidelineMissing }
    if !use.isFollowed, words[.reason] == nil { throw .decisionReasonMissing }
    if !use.isFollowed, words[.backing] == nil { throw .backingMissing }
    try unused(use.item)
    return [.guidelineUsed(use)]
  }

  /// A professional does not say for the family what it thinks.
  func takeStance(_ stance: DeviationStance, on occasion: Occasion) throws(Refusal) -> [DecidingEvent] {
    guard occasion.by.person != nil else { throw .onlyMembers }
    guard let use = guidelineUse(stance.deviation), !use.isFollowed else { throw .unknownItem }
    try unused(stance.item)
    return [.stanceTaken(stance)]
  }

  /// A document obliges as long as it is there; a framework only on its days, and only at its own choice.
  func obliges(_ duty: ItemID, at decision: ItemID, on occasion: Occasion) throws(Refusal) {
    guard let framework = frameworks.first(where: { $0.item == duty }) else {
      _ = try existing(duty, .legalDocument)
      return
    }
    guard framework.decision == decision else { throw .unknownItem }
    guard framework.isInForce(on: occasion.day), item(duty)?.destroyedOn == nil else { throw .frameworkNotInForce }
  }

  /// An order lifts the agreement to help (Jeugdwet 7.3.4(1)): in force today, about this child, and with the order
  /// itself kept here. What the actor does not see, he may not rest on (invariant 37).
  func mayFix(_ help: HelpAgreement, _ fixed: FixedHelp, on occasion: Occasion) throws(Refusal) {
    guard let framework = frameworks.first(where: { $0.item == fixed.framework }), fixed == FixedHelp(framework),
      item(framework.item)?.destroyedOn == nil, occasion.seen.contains(framework.item)
    else { throw .unknownItem }
    guard framework.isInForce(on: occasion.day) else { throw .frameworkNotInForce }
    guard let order = framework.order, occasion.seen.contains(order), isOrdered(help.subject, by: framework) else {
      throw .orderMissing
    }
    guard mayBeUnderOrder(help.subject, framework.giver, on: occasion.day, under: occasion.rules) else {
      throw .orderNotAboutAdults
    }
  }

  /// A measure of child protection is about a minor; youth probation may go on after that (`law.md` 3.7) [P].
  private func mayBeUnderOrder(_ subject: PersonID, _ giver: OrderGiver, on day: Day, under rules: RuleSet) -> Bool {
    giver == .youthProbation || (age(of: subject, on: day) ?? rules.majority) < rules.majority
  }

  /// Over what the actor sees (invariant 37): of each departure somebody whom it concerns said what he thinks.
  func stancesAreTaken(
    at decision: ItemID, by concerned: [PersonID], on occasion: Occasion
  ) throws(Refusal) {
    for use in guidelineUses(at: decision) where !use.isFollowed && occasion.seen.contains(use.item) {
      let heard = stances(on: use.item).filter { occasion.seen.contains($0.fact.item) }.compactMap(\.by.person)
      if !heard.contains(where: concerned.contains) { throw .deviationStanceMissing }
    }
  }
}

// MARK: Questions

extension Family {
  /// In the order in which they were written down; what was destroyed is none any more.
  public func frameworks(at decision: ItemID) -> [ForcedFramework] {
    frameworks.filter { $0.decision == decision && item($0.item)?.destroyedOn == nil }
  }

  public func guidelineUses(at decision: ItemID) -> [GuidelineUse] {
    guidelineUses.filter { $0.decision == decision && item($0.item)?.destroyedOn == nil }
  }

  /// About this person, by the choice and by the order itself: a choice about two may rest on the order of one.
  public func isOrdered(_ subject: PersonID, by framework: ForcedFramework) -> Bool {
    guard let order = framework.order.flatMap({ item($0) }), order.destroyedOn == nil, let fixed = item(framework.item)
    else { return false }
    return order.envelope.subjects.contains(subject) && fixed.envelope.subjects.contains(subject)
  }

  /// The last day on which help is fixed: until its order ends, or until whom it is about is too old for it.
  public func lastFixedDay(of help: HelpAgreement, under rules: RuleSet) -> Day? {
    guard let fixed = help.fixedBy else { return nil }
    if fixed.giver == .youthProbation { return fixed.until }
    return member(help.subject).map { min(fixed.until, $0.born.birthday(rules.majority) - 1) }
  }

  /// Nobody's agreement is needed on this day (Jeugdwet 7.3.4(1)); what each says is kept.
  public func isFixed(_ help: HelpAgreement, on day: Day, under rules: RuleSet) -> Bool {
    lastFixedDay(of: help, under: rules).map { day <= $0 } ?? false
  }

  public func guidelineUse(_ id: ItemID) -> GuidelineUse? {
    guidelineUses.first { $0.item == id && item(id)?.destroyedOn == nil }
  }

  public func stances(on deviation: ItemID) -> [TakenDeviationStance] {
    deviationStances.filter { $0.fact.deviation == deviation && item($0.fact.item)?.destroyedOn == nil }
  }
}
