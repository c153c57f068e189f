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
      let item = item(framework.item), item.destroyedOn == nil, item.envelope.subjects.contains(help.subject),
      occasion.seen.contains(framework.item)
    else { throw .unknownItem }
    guard framework.isInForce(on: occasion.day) else { throw .frameworkNotInForce }
    guard let order = framework.order, occasion.seen.contains(order), self.item(order)?.destroyedOn == nil else {
      throw .orderMissing
    }
    guard mayBeUnderOrder(help.subject, framework.giver, on: occasion) else { throw .orderNotAboutAdults }
  }

  /// A measure of child protection is about a minor; youth probation may go on after that (`law.md` 3.7) [P].
  private func mayBeUnderOrder(_ subject: PersonID, _ giver: OrderGiver, on occasion: Occasion) -> Bool {
    let age = age(of: subject, on: occasion.day) ?? occasion.rules.majority
    return giver == .youthProbation || age < occasion.rules.majority
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

  public func guidelineUse(_ id: ItemID) -> GuidelineUse? {
    guidelineUses.first { $0.item == id && item(id)?.destroyedOn == nil }
  }

  public func stances(on deviation: ItemID) -> [TakenDeviationStance] {
    deviationStances.filter { $0.fact.deviation == deviation && item($0.fact.item)?.destroyedOn == nil }
  }
}
