public import Vocabulary

/// Familiegroepsplan: when it was offered, and what the family answered.
public struct OfferedGroupPlan: Hashable, Sendable {
  public let offeredOn: Day
  public internal(set) var answer: GroupPlanAnswer?
  public internal(set) var answeredOn: Day?
}

/// Meeschrijvers of one version.
public struct PlanContributors: Hashable, Sendable {
  public let plan: ItemID
  public let parties: [Party]
}

// MARK: Rules

extension Family {
  /// One active plan a family: a new version rests on the newest that its writer sees, so that nothing is written over.
  func write(_ draft: PlanDraft, on occasion: Occasion) throws(Refusal) -> [Happening] {
    guard draft.envelope.kind == .planCommon else { throw .kindNotFiledHere }
    guard newestPlan(seeing: occasion.seen.contains)?.id == draft.basedOn else { throw .planMovedOn }
    try known(draft.contributors.compactMap(\.person))
    _ = try makePlan(draft.envelope)
    return [.planning(.written(draft))]
  }

  func offerGroupPlan() -> [Happening] { groupPlan == nil ? [.planning(.groupPlanOffered)] : [] }

  /// The family's own choice; it may choose again. The question itself is an offer.
  func answerGroupPlan(_ answer: GroupPlanAnswer, on occasion: Occasion) throws(Refusal) -> [Happening] {
    guard occasion.by.person != nil else { throw .onlyMembers }
    return groupPlan?.answer == answer ? [] : [.planning(.groupPlanAnswered(answer))]
  }

  func askInWriting() -> [Happening] { isWritingAwaited ? [] : [.planning(.writingAsked)] }
}

// MARK: Fold

extension Family {
  mutating func written(_ draft: PlanDraft, _ event: FamilyEvent) {
    place(draft.envelope, at: event.at, by: event.by)
    contributors.append(PlanContributors(plan: draft.envelope.id, parties: draft.contributors))
  }
}

// MARK: Questions

extension Family {
  public func contributors(to plan: ItemID) -> [Party] { contributors.first { $0.plan == plan }?.parties ?? [] }

  /// By when there must be a plan: six weeks after the family declined to make its own (Jeugdwet 4.1.3), or fourteen days
  /// after somebody asked for it in writing. Nil when nothing is due.
  public func planDue(under rules: RuleSet) -> Day? {
    var due: [Day] = []
    if let groupPlan, groupPlan.answer == .decline, let declined = groupPlan.answeredOn,
      !hasPlan(since: groupPlan.offeredOn)
    {
      due.append(declined + rules.planAfterDeclining)
    }
    if let asked = writingAskedOn, isWritingAwaited { due.append(asked + rules.planInWriting) }
    return due.min()
  }

  private var isWritingAwaited: Bool { writingAskedOn.map { !hasPlan(since: $0) } ?? false }

  private func hasPlan(since day: Day) -> Bool {
    items.contains { $0.kind == .planCommon && $0.destroyedOn == nil && $0.day >= day }
  }
}
