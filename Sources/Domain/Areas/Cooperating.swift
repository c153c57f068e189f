public import Vocabulary

/// Knelpunt, and when it was settled.
public struct RaisedIssue: Hashable, Sendable {
  public let fact: CooperationIssue
  public let by: Party
  public internal(set) var settledOn: Day?
}

/// Samenwerkafspraken, and who said that they hold.
public struct MadeAgreement: Hashable, Sendable {
  public let fact: TeamAgreement
  public internal(set) var joined: [Party] = []
}

/// Wat er in de samenwerking gebeurde.
public enum CooperatingEvent: Hashable, Sendable {
  case raised(CooperationIssue)
  case answered(IssueAnswer)
  case settled(ItemID)
  case agreed(TeamAgreement)
  case joined(ItemID)
}

// MARK: Rules

extension Family {
  func decide(_ command: CooperatingCommand, on occasion: Occasion) throws(Refusal) -> [CooperatingEvent] {
    switch command {
    case .raise(let fact, _): try raise(fact, on: occasion)
    case .answer(let fact, _): try answerIssue(fact, on: occasion)
    case .settle(let item): try settle(item, on: occasion)
    case .agree(let fact, _): try agree(fact, on: occasion)
    case .join(let item): try join(item, on: occasion)
    }
  }

  /// It has somebody who sees to it, and a day: otherwise it is a complaint that goes nowhere.
  private func raise(_ fact: CooperationIssue, on occasion: Occasion) throws(Refusal) -> [CooperatingEvent] {
    try known([fact.subject])
    if case .practitioner(let owner) = fact.owner, !isAssigned(owner, to: fact.subject, on: occasion.day) {
      throw .notAssigned
    }
    if let owner = fact.owner.person { try known([owner]) }
    try ordered(occasion.day, fact.due)
    try unused(fact.item)
    return [.raised(fact)]
  }

  private func answerIssue(_ fact: IssueAnswer, on occasion: Occasion) throws(Refusal) -> [CooperatingEvent] {
    guard let issue = issue(fact.issue) else { throw .unknownItem }
    if issue.settledOn != nil { throw .alreadyEnded }
    try unused(fact.item)
    return [.answered(fact)]
  }

  private func settle(_ id: ItemID, on occasion: Occasion) throws(Refusal) -> [CooperatingEvent] {
    guard let issue = issue(id) else { throw .unknownItem }
    return issue.settledOn == nil ? [.settled(id)] : []
  }

  private func agree(_ fact: TeamAgreement, on occasion: Occasion) throws(Refusal) -> [CooperatingEvent] {
    try ordered(occasion.day, fact.lookAgain)
    try unused(fact.item)
    return [.agreed(fact)]
  }

  private func join(_ id: ItemID, on occasion: Occasion) throws(Refusal) -> [CooperatingEvent] {
    guard let made = teamAgreement(id) else { throw .unknownItem }
    guard id == agreements.last(where: { item($0.fact.item)?.destroyedOn == nil })?.fact.item else {
      throw .alreadyEnded
    }
    return made.joined.contains(occasion.by) ? [] : [.joined(id)]
  }
}

// MARK: Fold

extension Family {
  mutating func apply(_ happening: CooperatingEvent, of event: FamilyEvent) {
    switch happening {
    case .raised(let fact): raised(fact, event)
    case .answered(let fact): answered(fact, event)
    case .settled(let item):
      if let place = issues.firstIndex(where: { $0.fact.item == item }) { issues[place].settledOn = event.at.day }
    case .agreed(let fact): agreed(fact, event)
    case .joined(let item):
      if let place = agreements.firstIndex(where: { $0.fact.item == item }) {
        agreements[place].joined.append(event.by)
      }
    }
  }

  private mutating func raised(_ fact: CooperationIssue, _ event: FamilyEvent) {
    let organization = assignments.last {
      .practitioner($0.practitioner) == event.by && $0.person == fact.subject && $0.runs(on: event.at.day)
    }?.organization
    let envelope = Envelope(
      id: fact.item, kind: .teamMatter, subjects: [fact.subject], author: event.by, organization: organization)
    place(envelope, slot: issues.count, at: event.at, by: event.by)
    issues.append(RaisedIssue(fact: fact, by: event.by))
  }

  private mutating func answered(_ fact: IssueAnswer, _ event: FamilyEvent) {
    guard let issue = item(fact.issue)?.envelope else { return }
    let envelope = Envelope(
      id: fact.item, kind: .teamMatter, subjects: issue.subjects, author: event.by,
      organization: event.by.practitioner == nil ? nil : issue.organization, attachedTo: [fact.issue])
    place(envelope, at: event.at, by: event.by)
    issueAnswers.append(fact)
  }

  private mutating func agreed(_ fact: TeamAgreement, _ event: FamilyEvent) {
    let envelope = Envelope(id: fact.item, kind: .teamMatter, subjects: [], author: event.by)
    place(envelope, slot: agreements.count, at: event.at, by: event.by)
    agreements.append(MadeAgreement(fact: fact, joined: [event.by]))
  }
}

// MARK: Questions

extension Family {
  public func issue(_ id: ItemID) -> RaisedIssue? { issues.first { $0.fact.item == id } }

  public func issueAnswer(_ id: ItemID) -> IssueAnswer? { issueAnswers.first { $0.item == id } }

  public func teamAgreement(_ id: ItemID) -> MadeAgreement? { agreements.first { $0.fact.item == id } }
}
