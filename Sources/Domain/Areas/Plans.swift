public import Vocabulary

/// Mening over het plan, and when it was taken. A later one replaces it on the page; both stay in the log.
public struct TakenStance: Hashable, Sendable {
  public let fact: PlanStance
  public let day: Day
}

/// Vastgesteld plan: one version, the day on which it was agreed, and who recorded it.
public struct AgreedPlan: Hashable, Sendable {
  public let plan: ItemID
  public let day: Day
  public let by: Party
}

/// Wat er met het ene plan gebeurde.
public enum PlanningEvent: Hashable, Sendable {
  case agreed(ItemID)
  case written(PlanDraft)
  case groupPlanOffered
  case groupPlanAnswered(GroupPlanAnswer)
  case writingAsked
}

/// Wat er nog nodig is voor een vastgesteld plan, in the terms of who looks (invariants 19 and 37, S0-16).
public struct OpenForAgreement: Hashable, Sendable {
  /// Deciding members who have not said yet what they think.
  public let awaited: [PersonID]
  /// Helpers of whom no expectation was talked about.
  public let unspoken: [PractitionerID]
}

// MARK: Rules

extension Family {
  /// A new version of the one common plan (S3-08): about everybody in it, words of nobody alone.
  func makePlan(_ envelope: Envelope) throws(Refusal) -> [Happening] {
    guard envelope.kind == .planCommon || envelope.kind == .planChild else { throw .kindNotFiledHere }
    if envelope.subjects.isEmpty { throw .noSubjects }
    try known(envelope.subjects)
    try unused(envelope.id)
    return [.placed(envelope)]
  }

  /// Each deciding person speaks for himself (invariant 19).
  func takeStance(_ stance: PlanStance, on occasion: Occasion) throws(Refusal) -> [Happening] {
    let plan = try existing(stance.plan, .planCommon)
    guard occasion.by == .person(stance.person), deciders(of: plan, on: occasion.day).contains(stance.person) else {
      throw .stanceNotYours
    }
    try unused(stance.item)
    return [.stanceTaken(stance)]
  }
}

extension Family {
  func decide(_ command: PlanningCommand, on occasion: Occasion) throws(Refusal) -> [Happening] {
    switch command {
    case .agree(let plan): try agree(plan, on: occasion)
    case .write(let draft, _): try write(draft, on: occasion)
    case .offerGroupPlan: offerGroupPlan()
    case .answerGroupPlan(let answer): try answerGroupPlan(answer, on: occasion)
    case .askInWriting: askInWriting()
    }
  }

  /// Agreed is an act, when each who decides has spoken; who does not agree is recorded with it, and keeps his say.
  private func agree(_ id: ItemID, on occasion: Occasion) throws(Refusal) -> [Happening] {
    let plan = try existing(id, .planCommon)
    if agreement(on: id) != nil { return [] }
    guard newestPlan(seeing: occasion.seen.contains)?.id == id else { throw .planMovedOn }
    let open = openForAgreement(plan, on: occasion.day, seeing: occasion.seen.contains)
    guard open.awaited.isEmpty else { throw .stanceMissing }
    guard open.unspoken.isEmpty else { throw .expectationMissing }
    return [.planning(.agreed(id))]
  }
}

// MARK: Fold

extension Family {
  mutating func stanceTaken(_ stance: PlanStance, _ event: FamilyEvent) {
    let envelope = Envelope(
      id: stance.item, kind: .ownStatement, subjects: [stance.person], author: .person(stance.person),
      attachedTo: [stance.plan])
    place(envelope, slot: stances.count, at: event.at, by: event.by)
    remember(.stance(plan: stance.plan), .stance(stance.item), event)
    stances.append(TakenStance(fact: stance, day: event.at.day))
  }
}

extension Family {
  mutating func apply(_ happening: PlanningEvent, of event: FamilyEvent) {
    switch happening {
    case .agreed(let plan): agreedPlans.append(AgreedPlan(plan: plan, day: event.at.day, by: event.by))
    case .written(let draft): written(draft, event)
    case .groupPlanOffered: groupPlan = OfferedGroupPlan(offeredOn: event.at.day)
    case .groupPlanAnswered(let answer):
      if groupPlan == nil { groupPlan = OfferedGroupPlan(offeredOn: event.at.day) }
      groupPlan?.answer = answer
      groupPlan?.answeredOn = event.at.day
    case .writingAsked: writingAskedOn = event.at.day
    }
  }
}

// MARK: Questions

extension Family {
  /// Who decides on a plan: everybody of 12 and over whom it is about, and the holders of authority for a younger child.
  public func deciders(of plan: Item, on day: Day) -> [PersonID] { deciders(about: plan.envelope.subjects, on: day) }

  public func deciders(about subjects: [PersonID], on day: Day) -> [PersonID] {
    var deciders: [PersonID] = []
    for subject in subjects {
      guard let member = member(subject), !member.hasDied(by: day) else { continue }
      let persons =
        member.age(on: day) >= 12 ? [subject] : holders(of: subject, on: day).compactMap(\.person)
      for person in persons where !deciders.contains(person) { deciders.append(person) }
    }
    return deciders
  }
}

extension Family {
  public func agreement(on plan: ItemID) -> AgreedPlan? { agreedPlans.first { $0.plan == plan } }

  /// The newest version among those that somebody sees.
  public func newestPlan(seeing sees: (ItemID) -> Bool) -> Item? {
    items.last { $0.kind == .planCommon && $0.destroyedOn == nil && sees($0.id) }
  }

  /// What stands between this version and agreement, over what somebody sees and nothing else.
  public func openForAgreement(_ plan: Item, on day: Day, seeing sees: (ItemID) -> Bool) -> OpenForAgreement {
    let spoken = stances.filter { $0.fact.plan == plan.id && sees($0.fact.item) }.map(\.fact.person)
    let active = assignments.filter {
      plan.envelope.subjects.contains($0.person) && $0.runs(on: day) && sees($0.item)
    }.map(\.practitioner)
    let discussed = expectations.filter { $0.isByPractitioner && $0.discussedOn != nil && sees($0.fact.item) }
      .map(\.fact.practitioner)
    var unspoken: [PractitionerID] = []
    for helper in active where !discussed.contains(helper) && !unspoken.contains(helper) { unspoken.append(helper) }
    return OpenForAgreement(
      awaited: deciders(of: plan, on: day).filter { !spoken.contains($0) }, unspoken: unspoken)
  }
}

extension Holder {
  public var person: PersonID? { if case .person(let id) = self { id } else { nil } }
}
