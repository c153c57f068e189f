public import Vocabulary

/// Herschreven mogelijkheid, by whom and when, and which views were there already.
public struct WrittenRevision: Hashable, Sendable {
  public let fact: OptionRevision
  public let by: Party
  public let day: Day
  /// How many views had been given, of all choices: what comes after is about the new text.
  let viewsBefore: Int
}

// Een mogelijkheid herschrijven: in sight, and only while the choice is open (S2-P12).

// MARK: Rules

extension Family {
  /// Who may is the door's to say. After the choice was made only a new decision, or an amendment with a reason, changes it.
  func revise(_ revision: OptionRevision, _ words: Words) throws(Refusal) -> [DecidingEvent] {
    guard let option = decisionOption(revision.option) else { throw .unknownItem }
    _ = try openDecision(option.decision)
    try saysEnough(words, isNoHelp: option.isNoHelp, asker: revision.asker)
    try unused(revision.item)
    return [.optionRevised(revision)]
  }
}

extension Family {
  /// Over what the actor sees: who would choose what is chosen, and said so before it was written anew, is asked again.
  func isHeard(_ person: PersonID, on act: DecisionAct, _ occasion: Occasion) -> Bool {
    let views = views(of: act.decision).filter { $0.by == .person(person) && occasion.seen.contains($0.fact.item) }
    guard let newest = views.last?.fact else { return false }
    guard let option = newest.option, option == act.option else { return true }
    return !revisions(of: option).contains {
      occasion.seen.contains($0.fact.item) && wasGiven(newest.item, before: $0)
    }
  }
}

// MARK: Questions

extension Family {
  public func decisionOption(_ id: ItemID) -> DecisionOption? {
    decisionOptions.first { $0.item == id && item(id)?.destroyedOn == nil }
  }

  /// The oldest first; what was destroyed is none any more.
  public func revisions(of option: ItemID) -> [WrittenRevision] {
    optionRevisions.filter { $0.fact.option == option && item($0.fact.item)?.destroyedOn == nil }
  }

  public func optionRevision(_ id: ItemID) -> WrittenRevision? { optionRevisions.first { $0.fact.item == id } }

  /// Whether a view was given before this revision.
  public func wasGiven(_ view: ItemID, before revision: WrittenRevision) -> Bool {
    decisionViews.prefix(revision.viewsBefore).contains { $0.fact.item == view }
  }
}

// MARK: Fold

extension Family {
  mutating func optionRevised(_ revision: OptionRevision, _ event: FamilyEvent) {
    guard let option = decisionOptions.first(where: { $0.item == revision.option }) else { return }
    placeWords(
      revision.item, of: revision.organization, at: option.decision, beside: option.item, slot: optionRevisions.count,
      event)
    optionRevisions.append(
      WrittenRevision(fact: revision, by: event.by, day: event.at.day, viewsBefore: decisionViews.count))
  }
}
