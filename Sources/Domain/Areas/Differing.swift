public import Vocabulary

/// Standpunt, and whose. A later one replaces it on the page; both stay in the log.
public struct TakenPosition: Hashable, Sendable {
  public let fact: Position
  public let by: Party
  public let day: Day
}

// Niet aangeboden, en verschil van mening. Both stand at a choice, so that the wish stays beside them.

// MARK: Rules

extension Family {
  /// Said at once, in plain words, with where to object (S2-M07).
  func sayNotOffered(
    _ fact: NotOffered, _ words: Words, on occasion: Occasion
  ) throws(Refusal) -> [DecidingEvent] {
    _ = try decision(fact.decision)
    guard occasion.by.practitioner != nil else { throw .onlyPractitioners }
    if words[.reason] == nil { throw .decisionReasonMissing }
    if words[.objectAt] == nil { throw .whereToObjectMissing }
    try unused(fact.item)
    return [.notOffered(fact)]
  }

  func takePosition(_ position: Position, _ words: Words) throws(Refusal) -> [DecidingEvent] {
    _ = try decision(position.decision)
    if words[.body] == nil { throw .decisionReasonMissing }
    try unused(position.item)
    return [.positionTaken(position)]
  }

  /// Only where somebody differs, as far as the actor sees it (invariant 37); until it is settled there is a next day.
  func goOn(_ talk: NextTalk, on occasion: Occasion) throws(Refusal) -> [DecidingEvent] {
    _ = try decision(talk.decision)
    guard positions(at: talk.decision).contains(where: { occasion.seen.contains($0.fact.item) }) else {
      throw .nobodyDiffers
    }
    if talk.way != .settled, talk.day == nil { throw .followUpMissing }
    if let day = talk.day, day < occasion.day { throw .periodReversed }
    try unused(talk.item)
    return [.wentOn(talk)]
  }
}

// MARK: Questions

extension Family {
  public func positions(at decision: ItemID) -> [TakenPosition] {
    positions.filter { $0.fact.decision == decision && item($0.fact.item)?.destroyedOn == nil }
  }
}
