public import Vocabulary

/// Taak die iemand opschreef, and what the family thinks of it.
public struct DescribedRole: Hashable, Sendable {
  public let fact: TeamRole
  public internal(set) var answer: RoleAnswer?
  public internal(set) var droppedOn: Day?
}

/// Aangekondigd vertrek, with the days of its two steps.
public struct AnnouncedLeaving: Hashable, Sendable {
  public let fact: Leaving
  public internal(set) var steps: [LeavingStep: Day] = [:]
}

/// Wat er in het team gebeurde.
public enum TeamEvent: Hashable, Sendable {
  case described(TeamRole)
  case dropped(ItemID)
  case answered(ItemID, RoleAnswer)
  case leavingWished(assignment: ItemID, Bool)
  case leaves(Leaving)
  case marked(ItemID, LeavingStep, on: Day)
  case coordinatorWished(CoordinatorWish)
}

// MARK: Rules

extension Family {
  func decide(_ command: TeamCommand, on occasion: Occasion) throws(Refusal) -> [TeamEvent] {
    switch command {
    case .describe(let fact, _): try describe(fact, on: occasion)
    case .drop(let item): try drop(item, on: occasion)
    case .answer(let item, let reply): try answer(item, reply, on: occasion)
    case .wishLeaving(let item, let isWished): try wishLeaving(item, isWished, on: occasion)
    case .leave(let fact, let words): try leave(fact, words, on: occasion)
    case .mark(let item, let step, let day): try mark(item, step, on: day, at: occasion)
    }
  }

  /// Nobody says of another what he does.
  private func describe(_ fact: TeamRole, on occasion: Occasion) throws(Refusal) -> [TeamEvent] {
    let assignment = try running(fact.assignment, on: occasion.day)
    guard occasion.by == .practitioner(assignment.practitioner) else { throw .notAssigned }
    try unused(fact.item)
    return [.described(fact)]
  }

  private func drop(_ id: ItemID, on occasion: Occasion) throws(Refusal) -> [TeamEvent] {
    guard let role = self.role(id), let assignment = self.assignment(role.fact.assignment) else { throw .unknownItem }
    guard occasion.by == .practitioner(assignment.practitioner) else { throw .notAssigned }
    return role.droppedOn == nil ? [.dropped(id)] : []
  }

  private func answer(_ id: ItemID, _ reply: RoleAnswer, on occasion: Occasion) throws(Refusal) -> [TeamEvent] {
    guard let role = self.role(id), let assignment = self.assignment(role.fact.assignment) else { throw .unknownItem }
    guard speaks(occasion, for: assignment) else { throw .signerNotAllowed }
    if role.droppedOn != nil { throw .alreadyEnded }
    return role.answer == reply ? [] : [.answered(id, reply)]
  }

  /// A question, and no end: some help is ordered, and goodbye is said together.
  private func wishLeaving(_ id: ItemID, _ isWished: Bool, on occasion: Occasion) throws(Refusal) -> [TeamEvent] {
    let assignment = try running(id, on: occasion.day)
    guard speaks(occasion, for: assignment) else { throw .signerNotAllowed }
    return wishedToLeave.contains(id) == isWished ? [] : [.leavingWished(assignment: id, isWished)]
  }

  /// The professional says when he goes, and how. A professional who coordinates says it once the family asked for it
  /// (S3-05); a coordinator of the family itself would be asker and decider in one.
  private func leave(_ fact: Leaving, _ words: Words, on occasion: Occasion) throws(Refusal) -> [TeamEvent] {
    let assignment = try running(fact.assignment, on: occasion.day)
    let isOwn = occasion.by == .practitioner(assignment.practitioner)
    let decidesWithFamily =
      occasion.by.practitioner != nil && wishedToLeave.contains(fact.assignment)
      && coordination(on: occasion.day)?.coordinator == occasion.by
    guard isOwn || decidesWithFamily else { throw .signerNotAllowed }
    guard words[.body] != nil else { throw .farewellMissing }
    try ordered(occasion.day, fact.lastDay)
    if leavings.contains(where: { $0.fact.assignment == fact.assignment }) { throw .alreadyEnded }
    if closing(of: fact.assignment) != nil { throw .alreadyEnded }
    if let to = assignment.to, to < fact.lastDay { throw .alreadyEnded }
    try unused(fact.item)
    return [.leaves(fact)]
  }

  private func mark(
    _ id: ItemID, _ step: LeavingStep, on day: Day, at occasion: Occasion
  ) throws(Refusal) -> [TeamEvent] {
    guard let leaving = self.leaving(id),
      let assignment = self.assignment(leaving.fact.assignment)
    else { throw .unknownItem }
    guard occasion.by == .practitioner(assignment.practitioner) || speaks(occasion, for: assignment) else {
      throw .signerNotAllowed
    }
    guard day <= occasion.day else { throw .notYetHappened }
    return leaving.steps[step] == day ? [] : [.marked(id, step, on: day)]
  }

  func running(_ id: ItemID, on day: Day) throws(Refusal) -> Assignment {
    guard let assignment = self.assignment(id) else { throw .unknownItem }
    guard assignment.runs(on: day) else { throw .alreadyEnded }
    return assignment
  }

  /// The person who is helped, or who acts for him.
  func speaks(_ occasion: Occasion, for assignment: Assignment) -> Bool {
    guard let person = occasion.by.person else { return false }
    return actsFor(person, assignment.person, on: occasion.day, under: occasion.rules)
  }
}

// MARK: Fold

extension Family {
  mutating func apply(_ happening: TeamEvent, of event: FamilyEvent) {
    switch happening {
    case .described(let fact): described(fact, event)
    case .dropped(let item): changeRole(item) { $0.droppedOn = event.at.day }
    case .answered(let item, let answer): changeRole(item) { $0.answer = answer }
    case .leavingWished(let assignment, let isWished):
      if isWished { wishedToLeave.insert(assignment) } else { wishedToLeave.remove(assignment) }
    case .leaves(let fact): leaves(fact, event)
    case .marked(let item, let step, let day):
      if let place = leavings.firstIndex(where: { $0.fact.item == item }) { leavings[place].steps[step] = day }
    case .coordinatorWished(let wish): coordinatorWished(wish, event)
    }
  }

  private mutating func described(_ fact: TeamRole, _ event: FamilyEvent) {
    placePart(fact.item, of: fact.assignment, event)
    roles.append(DescribedRole(fact: fact))
  }

  private mutating func leaves(_ fact: Leaving, _ event: FamilyEvent) {
    placePart(fact.item, of: fact.assignment, event)
    change(fact.assignment, in: \.assignments) { $0.to = fact.lastDay }
    leavings.append(AnnouncedLeaving(fact: fact))
  }

  /// Of the kind and with the slot of the assignment that it is part of, so that the same people see both.
  mutating func placePart(_ id: ItemID, of assignment: ItemID, _ event: FamilyEvent) {
    guard let item = item(assignment) else { return }
    let envelope = Envelope(
      id: id, kind: .careTeam, subjects: item.envelope.subjects, author: event.by,
      organization: item.envelope.organization, attachedTo: [assignment], regime: item.envelope.regime)
    place(envelope, slot: item.slot, at: event.at, by: event.by)
  }

  private mutating func changeRole(_ id: ItemID, _ body: (inout DescribedRole) -> Void) {
    if let place = roles.firstIndex(where: { $0.fact.item == id }) { body(&roles[place]) }
  }
}

// MARK: Questions

extension Family {
  /// The assignment itself, and not a part of it.
  public func assignment(_ id: ItemID) -> Assignment? {
    guard let item = item(id), item.kind == .careTeam, item.destroyedOn == nil, assignments[item.slot].item == id else {
      return nil
    }
    return assignments[item.slot]
  }

  public func role(_ id: ItemID) -> DescribedRole? { roles.first { $0.fact.item == id } }

  public func leaving(_ id: ItemID) -> AnnouncedLeaving? { leavings.first { $0.fact.item == id } }
}
