public import Vocabulary

extension Family {
  /// Decides what a command makes happen. An empty answer means that nothing had to happen (an idempotent repeat).
  ///
  /// - Throws: the `Refusal` that the rules give; nothing has happened then.
  public func decide(_ command: FamilyCommand, on occasion: Occasion) throws(Refusal) -> [NewEvent] {
    if case .start = command {
      guard startedAt == nil else { throw .familyAlreadyStarted }
    } else {
      guard let startedAt else { throw .familyNotStarted }
      guard occasion.at >= startedAt else { throw .beforeFamily }
    }
    let happenings = try happenings(of: command, on: occasion)
    return happenings.enumerated().map { place, happening in
      let event = FamilyEvent(
        happening, by: occasion.by, onBehalfOf: occasion.onBehalfOf, at: occasion.at, rules: occasion.rules.id)
      return NewEvent(event, words: command.words(at: place))
    }
  }

  private func happenings(of command: FamilyCommand, on occasion: Occasion) throws(Refusal) -> [Happening] {
    switch command {
    case .start(let words): start(words)
    case .nameFamily(let words): try nameFamily(words, on: occasion)
    case .addMember(let fact, _): try addMember(fact, on: occasion)
    case .endMembership(let person): try endMembership(person)
    case .shield(let person, let isShielded): try shield(person, isShielded)
    case .recordAuthority(let fact): try recordAuthority(fact)
    case .verifyAuthority(let item): try verifyAuthority(item)
    case .endAuthority(let item, let day): try endAuthority(item, lastDay: day)
    case .assessCapacity(let fact): try assessCapacity(fact, on: occasion)
    case .appointRepresentative(let fact): try appointRepresentative(fact)
    case .assign(let fact, _): try assign(fact)
    case .endAssignment(let item, let day): try endAssignment(item, lastDay: day)
    case .nameCoordinator(let fact, _): try nameCoordinator(fact)
    case .endCoordination(let item, let day): try endCoordination(item, lastDay: day)
    case .tell(let envelope, _): try tell(envelope, on: occasion)
    case .raise(let envelope, _): try raise(envelope, on: occasion)
    case .answerDomain(let person, let domain, let given): try answer(domain, given, for: person, on: occasion)
    case .state(let envelope, _): try state(envelope, on: occasion)
    case .setGoal(let envelope, let lane, _): try setGoal(envelope, lane: lane, on: occasion)
    case .moveGoal(let goal, let lane): try moveGoal(goal, to: lane, on: occasion)
    case .rephraseGoal(let goal, _): try rephraseGoal(goal, on: occasion)
    case .swapGoals(let pause, let begin): try swapGoals(pause: pause, begin: begin, on: occasion)
    case .setGoalLimit(let limit): try setGoalLimit(limit, on: occasion)
    case .planStep(let step, _): try planStep(step, on: occasion)
    case .finishStep(let step): try finishStep(step)
    case .makePlan(let envelope, _): try makePlan(envelope)
    case .takeStance(let stance, _): try takeStance(stance, on: occasion)
    case .perspective(let command): try decide(command, on: occasion)
    case .file(let envelope, _): try file(envelope, on: occasion)
    case .place(let envelope, _): try placeLater(envelope, on: occasion)
    case .askConsent(let request, let words): try askConsent(request, words, on: occasion)
    case .declineRequest(let request): try declineRequest(request, on: occasion)
    case .giveConsent(let consent, let words): try giveConsent(consent, words, on: occasion)
    case .signConsent(let consent): try signConsent(consent, on: occasion)
    case .withdrawConsent(let consent): try withdrawConsent(consent, on: occasion)
    case .object(let objection): try object(objection, on: occasion)
    case .decideObjection(let item, let upheld, _): try decideObjection(item, upheld: upheld, on: occasion)
    case .endObjection(let item): try endObjection(item, on: occasion)
    case .recordException(let exception, _): try recordException(exception, on: occasion)
    case .tellExcused(let item): try tellExcused(item)
    case .withhold(let withholding, let words): try withhold(withholding, words, on: occasion)
    case .endWithholding(let item): try endWithholding(item, on: occasion)
    case .disclose(let disclosure, let words): try disclose(disclosure, words, on: occasion)
    case .openEmergency(let access, let words): try openEmergency(access, words, on: occasion)
    case .reviewEmergency(let item, let justified, _): try review(item, justified: justified, on: occasion)
    case .reportLook(let report, _): try reportLook(report, on: occasion)
    case .seeing(let command): try decide(command, on: occasion)
    case .aiming(let command): try decide(command, on: occasion)
    case .destroy(let item, let ground): try destroy(item, ground)
    case .expecting(let command): try decide(command, on: occasion)
    case .planning(let command): try decide(command, on: occasion)
    case .deciding(let command): try decide(command, on: occasion).map(Happening.deciding)
    case .evaluating(let command): try decide(command, on: occasion)
    case .network(let command): try network(command, on: occasion)
    case .genogram(let command): try genogram(command, on: occasion)
    case .answerTogether(let stance, let words): try answerTogether(stance, words, on: occasion)
    case .helping(let command): try decide(command, on: occasion).map(Happening.helping)
    case .coordinating(let command): try decide(command, on: occasion)
    case .teaming(let command): try decide(command, on: occasion).map(Happening.teaming)
    case .cooperating(let command): try decide(command, on: occasion).map(Happening.cooperating)
    case .takeBack(let command): try takeBack(command, on: occasion)
    case .explaining(let command): try explaining(command, on: occasion)
    case .wishing(let command): try wishing(command, on: occasion)
    case .changing(let command): try decide(command, on: occasion)
    case .waiting(let command): try decide(command, on: occasion).map(Happening.waiting)
    case .handover(let command): try decide(command, on: occasion).map(Happening.handover)
    case .crisis(let command): try decide(command, on: occasion).map(Happening.crisis)
    case .reporting(let command): try decide(command, on: occasion)
    case .meeting(let command): try decide(command, on: occasion).map(Happening.meeting)
    case .messaging(let command): try decide(command, on: occasion).map(Happening.messaging)
    case .closing(let command): try decide(command, on: occasion).map(Happening.closing)
    case .reportingCode(let command): try decide(command, on: occasion)
    case .informing(let command): try decide(command, on: occasion).map(Happening.informing)
    }
  }

  /// Every new item needs an identifier that the family does not know yet.
  func unused(_ ids: ItemID...) throws(Refusal) {
    for id in ids where places[id] != nil { throw .idAlreadyUsed }
  }

  func known(_ persons: [PersonID]) throws(Refusal) {
    for person in persons where member(person) == nil { throw .unknownPerson }
  }

  /// Reads an item of one of these kinds that was not destroyed.
  func existing(_ id: ItemID, _ kinds: ItemKind...) throws(Refusal) -> Item {
    guard let item = item(id), kinds.isEmpty || kinds.contains(item.kind) else { throw .unknownItem }
    guard item.destroyedOn == nil else { throw .alreadyDestroyed }
    return item
  }
}

extension FamilyCommand {
  /// The free text that travels with the first event of this command.
  public var words: Words? {
    switch self {
    case .start(let words), .addMember(_, let words), .assign(_, let words), .nameCoordinator(_, let words),
      .takeStance(_, let words), .answerTogether(_, let words):
      words
    case .nameFamily(let words), .tell(_, let words), .raise(_, let words), .state(_, let words),
      .setGoal(_, _, let words), .planStep(_, let words), .makePlan(_, let words), .file(_, let words),
      .place(_, let words), .askConsent(_, let words), .giveConsent(_, let words),
      .decideObjection(_, _, let words), .recordException(_, let words), .withhold(_, let words),
      .disclose(_, let words), .openEmergency(_, let words), .reviewEmergency(_, _, let words),
      .rephraseGoal(_, let words), .reportLook(_, let words):
      words
    case .seeing(let command): command.words
    case .deciding(let command): command.words
    case .helping(let command): command.words
    case .coordinating(let command): command.words
    case .teaming(let command): command.words
    case .cooperating(let command): command.words
    case .aiming(let command): command.words
    case .perspective(let command): command.words
    case .endMembership, .shield, .recordAuthority, .verifyAuthority, .endAuthority, .assessCapacity,
      .appointRepresentative, .endAssignment, .endCoordination, .answerDomain, .moveGoal, .swapGoals, .setGoalLimit,
      .finishStep, .declineRequest, .signConsent, .withdrawConsent, .object, .endObjection, .tellExcused,
      .endWithholding, .destroy, .takeBack:
      nil
    case .expecting(let command): command.words
    case .planning(let command): command.words
    case .evaluating(let command): command.words
    case .network(let command): command.words
    case .genogram(let command): command.words
    case .explaining(let command): command.words
    case .wishing(let command): command.words
    case .changing(let command): command.words
    case .waiting(let command): command.words
    case .handover(let command): command.words
    case .crisis(let command): command.words
    case .reporting(let command): command.words
    case .meeting(let command): command.words
    case .messaging(let command): command.words
    case .closing(let command): command.words
    case .reportingCode(let command): command.words
    case .informing(let command): command.words
    }
  }

  /// What travels with each of its events: a picture, or why something is held back, with an event of its own.
  func words(at place: Int) -> Words? {
    if place == 0 { return words }
    if case .reportingCode(.begin(_, _, let heldBack)) = self { return heldBack[place - 1].words }
    return place == 1 ? picture : nil
  }
}
