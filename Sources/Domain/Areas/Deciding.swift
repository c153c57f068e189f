public import Vocabulary

/// Wat er gebeurde bij samen kiezen.
public enum DecidingEvent: Hashable, Sendable {
  case opened(Envelope, parties: [Party])
  case partiesSet(ItemID, [Party])
  case optionAdded(DecisionOption)
  case optionRevised(OptionRevision)
  case viewGiven(DecisionView)
  case acted(DecisionAct)
  case notOffered(NotOffered)
  case positionTaken(Position)
  case wentOn(NextTalk)
  case frameworkSet(ForcedFramework)
  case guidelineUsed(GuidelineUse)
  case stanceTaken(DeviationStance)
}

/// Keuze: a question with a wish, who decides along, and where it stands (S0-03).
public struct Decision: Hashable, Sendable {
  public let item: ItemID
  public internal(set) var parties: [Party]
  /// The newest turn; nil while it is being talked about.
  public internal(set) var turn: DecisionTurn?
  public internal(set) var chosen: ItemID?
  public internal(set) var followUp: Day?

  /// A choice stands: what changes it is an amendment with a reason, or a new decision (S2-P12).
  public var isMade: Bool {
    switch turn {
    case .made, .changed, .reviewed: true
    case .postponed, nil: false
    }
  }
}

/// Mening bij een keuze, and whose. A later one replaces it on the page; both stay in the log.
public struct GivenView: Hashable, Sendable {
  public let fact: DecisionView
  public let by: Party
  public let day: Day
}

// MARK: Rules

extension Family {
  func decide(_ command: DecidingCommand, on occasion: Occasion) throws(Refusal) -> [DecidingEvent] {
    switch command {
    case .open(let envelope, let parties, let words): try open(envelope, parties, words, on: occasion)
    case .setParties(let decision, let parties): try setParties(of: decision, parties, on: occasion)
    case .addOption(let option, let words): try addOption(option, words)
    case .reviseOption(let revision, let words): try revise(revision, words)
    case .giveView(let view, _): try giveView(view)
    case .act(let act, let words): try take(act, words, on: occasion)
    case .sayNotOffered(let fact, let words): try sayNotOffered(fact, words, on: occasion)
    case .takePosition(let position, let words): try takePosition(position, words)
    case .goOn(let talk, _): try goOn(talk, on: occasion)
    case .setFramework(let framework, let words): try setFramework(framework, words, on: occasion)
    case .useGuideline(let use, let words): try useGuideline(use, words, on: occasion)
    case .takeStance(let stance, _): try takeStance(stance, on: occasion)
    }
  }

  private func open(
    _ envelope: Envelope, _ parties: [Party], _ words: Words, on occasion: Occasion
  ) throws(Refusal) -> [DecidingEvent] {
    guard envelope.kind == .decision, envelope.attachedTo.isEmpty else { throw .kindNotFiledHere }
    if words[.body] == nil { throw .wishMissing }
    _ = try placeAboutMembers(envelope, on: occasion)
    try familyIsIn(parties, about: envelope.subjects, on: occasion)
    return [.opened(envelope, parties: parties)]
  }

  private func setParties(
    of id: ItemID, _ parties: [Party], on occasion: Occasion
  ) throws(Refusal) -> [DecidingEvent] {
    let decision = try openDecision(id)
    try familyIsIn(parties, about: item(id)?.envelope.subjects ?? [], on: occasion)
    return decision.parties == parties ? [] : [.partiesSet(id, parties)]
  }

  /// Decisions are made with the family: whom it concerns and who is old enough, or who holds authority.
  private func familyIsIn(
    _ parties: [Party], about subjects: [PersonID], on occasion: Occasion
  ) throws(Refusal) {
    try known(parties.compactMap(\.person))
    let concerned = deciders(about: subjects, on: occasion.day)
    guard parties.contains(where: { $0.person.map(concerned.contains) ?? false }) else { throw .familyNotInDecision }
  }

  /// What is not known is said to be unknown, with who finds it out.
  private func addOption(_ option: DecisionOption, _ words: Words) throws(Refusal) -> [DecidingEvent] {
    _ = try openDecision(option.decision)
    try saysEnough(words, isNoHelp: option.isNoHelp, asker: option.asker)
    try unused(option.item)
    return [.optionAdded(option)]
  }

  func saysEnough(_ words: Words, isNoHelp: Bool, asker: Party?) throws(Refusal) {
    let needed = isNoHelp ? OptionTerm.neededOfNoHelp : OptionTerm.needed
    if asker == nil, needed.contains(where: { words[$0.field] == nil }) { throw .unknownAndNobodyAsks }
    if let person = asker?.person { try known([person]) }
  }

  private func giveView(_ view: DecisionView) throws(Refusal) -> [DecidingEvent] {
    _ = try decision(view.decision)
    if let option = view.option { _ = try self.option(option, of: view.decision) }
    try unused(view.item)
    return [.viewGiven(view)]
  }

  private func take(
    _ act: DecisionAct, _ words: Words, on occasion: Occasion
  ) throws(Refusal) -> [DecidingEvent] {
    let decision = try decision(act.decision)
    if words[.body] == nil { throw .decisionReasonMissing }
    if let day = act.followUp, day < occasion.day { throw .periodReversed }
    if let option = act.option { _ = try self.option(option, of: act.decision) }
    try unused(act.item)
    switch act.turn {
    case .made: try mayBeMade(decision, act, on: occasion)
    case .postponed:
      if decision.isMade { throw .decisionClosed }
      if act.followUp == nil { throw .followUpMissing }
    case .changed, .reviewed:
      if !decision.isMade { throw .decisionStillOpen }
    }
    return [.acted(act)]
  }

  /// Invariant 20. Counted over what the actor sees, so that a refusal tells of nothing else (invariant 37).
  private func mayBeMade(_ decision: Decision, _ act: DecisionAct, on occasion: Occasion) throws(Refusal) {
    if decision.isMade { throw .decisionClosed }
    guard act.option != nil else { throw .optionsMissing }
    if act.followUp == nil { throw .followUpMissing }
    let options = options(of: decision.item).filter { occasion.seen.contains($0.item) }
    if options.count < 2 { throw .optionsMissing }
    if !options.contains(where: \.isNoHelp) { throw .noHelpOptionMissing }
    if let duty = act.duty { try obliges(duty, at: decision.item, on: occasion); return }
    let subjects = item(decision.item)?.envelope.subjects ?? []
    try familyIsIn(decision.parties, about: subjects, on: occasion)
    let concerned = deciders(about: subjects, on: occasion.day)
    for case .person(let person) in decision.parties where concerned.contains(person) {
      if !isHeard(person, on: act, occasion) { throw .viewsMissing }
    }
    try stancesAreTaken(at: decision.item, by: concerned, on: occasion)
  }

  func decision(_ id: ItemID) throws(Refusal) -> Decision {
    _ = try existing(id, .decision)
    guard let decision = self.decision(behind: id) else { throw .unknownItem }
    return decision
  }

  func openDecision(_ id: ItemID) throws(Refusal) -> Decision {
    let decision = try decision(id)
    if decision.isMade { throw .decisionClosed }
    return decision
  }

  private func option(_ id: ItemID, of decision: ItemID) throws(Refusal) -> DecisionOption {
    guard let option = options(of: decision).first(where: { $0.item == id }) else { throw .unknownItem }
    return option
  }
}

// MARK: Questions

extension Family {
  /// Nil for an item of this kind that was placed without its questions and options, such as from a case file.
  public func decision(behind id: ItemID) -> Decision? {
    guard let slot = item(id)?.slot, decisions.indices.contains(slot), decisions[slot].item == id else { return nil }
    return decisions[slot]
  }

  /// In the order in which they came; what was destroyed is no option any more.
  public func options(of decision: ItemID) -> [DecisionOption] {
    decisionOptions.filter { $0.decision == decision && item($0.item)?.destroyedOn == nil }
  }

  public func views(of decision: ItemID) -> [GivenView] {
    decisionViews.filter { $0.fact.decision == decision && item($0.fact.item)?.destroyedOn == nil }
  }

  public func acts(of decision: ItemID) -> [DecisionAct] { decisionActs.filter { $0.decision == decision } }
}

// MARK: Fold

extension Family {
  mutating func apply(_ happening: DecidingEvent, of event: FamilyEvent) {
    switch happening {
    case .opened(let envelope, let parties):
      place(envelope, slot: decisions.count, at: event.at, by: event.by)
      decisions.append(Decision(item: envelope.id, parties: parties))
    case .partiesSet(let item, let parties): change(item, in: \.decisions) { $0.parties = parties }
    case .optionAdded(let option):
      placeWords(option.item, of: option.organization, at: option.decision, slot: decisionOptions.count, event)
      decisionOptions.append(option)
    case .optionRevised(let revision): optionRevised(revision, event)
    case .viewGiven(let view): viewGiven(view, event)
    case .acted(let act): acted(act, event)
    case .notOffered(let fact):
      placeWords(fact.item, of: fact.organization, at: fact.decision, slot: notOffered.count, event)
      notOffered.append(fact)
    case .positionTaken(let position):
      placeOwn(position.item, of: position.organization, at: position.decision, slot: positions.count, event)
      positions.append(TakenPosition(fact: position, by: event.by, day: event.at.day))
    case .wentOn(let talk):
      placeWords(talk.item, of: talk.organization, at: talk.decision, slot: nextTalks.count, event)
      nextTalks.append(talk)
    case .frameworkSet(let framework):
      placeWords(framework.item, of: framework.organization, at: framework.decision, slot: frameworks.count, event)
      frameworks.append(framework)
    case .guidelineUsed(let use):
      placeWords(use.item, of: use.organization, at: use.decision, slot: guidelineUses.count, event)
      guidelineUses.append(use)
    case .stanceTaken(let stance):
      placeOwn(stance.item, of: nil, at: stance.deviation, slot: deviationStances.count, event)
      deviationStances.append(TakenDeviationStance(fact: stance, by: event.by, day: event.at.day))
    }
  }

  /// What a family member says is his own statement, and travels with the decision (invariant 16).
  private mutating func placeOwn(
    _ id: ItemID, of organization: OrganizationID?, at decision: ItemID, slot: Int, _ event: FamilyEvent
  ) {
    if let person = event.by.person {
      let envelope = Envelope(
        id: id, kind: .ownStatement, subjects: [person], author: event.by, attachedTo: [decision])
      place(envelope, slot: slot, at: event.at, by: event.by)
    } else {
      placeWords(id, of: organization, at: decision, slot: slot, event)
    }
  }

  private mutating func viewGiven(_ view: DecisionView, _ event: FamilyEvent) {
    placeOwn(view.item, of: view.organization, at: view.decision, slot: decisionViews.count, event)
    decisionViews.append(GivenView(fact: view, by: event.by, day: event.at.day))
  }

  private mutating func acted(_ act: DecisionAct, _ event: FamilyEvent) {
    placeWords(act.item, of: act.organization, at: act.decision, slot: decisionActs.count, event)
    decisionActs.append(act)
    change(act.decision, in: \.decisions) { decision in
      decision.turn = act.turn
      decision.chosen = act.option ?? decision.chosen
      decision.followUp = act.followUp ?? decision.followUp
    }
  }

  /// What is written at a decision is about whom the decision is about.
  mutating func placeWords(
    _ id: ItemID, of organization: OrganizationID?, at decision: ItemID, beside other: ItemID? = nil, slot: Int,
    _ event: FamilyEvent
  ) {
    let about = item(decision)?.envelope
    let envelope = Envelope(
      id: id, kind: .decision, subjects: about?.subjects ?? [], domain: about?.domain, author: event.by,
      organization: event.by.person == nil ? organization : nil, attachedTo: [decision] + (other.map { [$0] } ?? []),
      regime: about?.regime ?? .jeugdwet)
    place(envelope, slot: slot, at: event.at, by: event.by)
  }
}
