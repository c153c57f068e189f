public import Vocabulary

/// Verstuurd bericht, and who of the two wrote it.
public struct SentMessage: Hashable, Sendable {
  public let fact: Message
  public let by: Party
  public let day: Day
  /// The professional said that this, and what went before it, needs no answer.
  public internal(set) var isSettled = false

  public var isByMember: Bool { by == .person(fact.person) }
}

/// Wat er met berichten gebeurde.
public enum MessageEvent: Hashable, Sendable {
  case sent(Message)
  case settled(ItemID)
}

// MARK: Rules

extension Family {
  func decide(_ command: MessageCommand, on occasion: Occasion) throws(Refusal) -> [MessageEvent] {
    switch command {
    case .send(let fact, let words): try send(fact, words, on: occasion)
    case .settle(let item): try settle(item, on: occasion)
    }
  }

  private func send(_ fact: Message, _ words: Words, on occasion: Occasion) throws(Refusal) -> [MessageEvent] {
    try known([fact.person])
    guard fact.other(than: occasion.by) != nil else { throw .notYoursToSay }
    let isThere = canWrite(
      fact.person, with: fact.practitioner, on: occasion.day, under: occasion.rules, where: occasion.seen.contains)
    guard isThere else { throw .helpsNoLonger }
    if words[.body] == nil { throw .messageEmpty }
    try unused(fact.item)
    return [.sent(fact)]
  }

  private func settle(_ id: ItemID, on occasion: Occasion) throws(Refusal) -> [MessageEvent] {
    let item = try existing(id, .message)
    guard let message = message(item), message.isByMember, occasion.by == .practitioner(message.fact.practitioner)
    else { throw .notYoursToSay }
    return message.isSettled ? [] : [.settled(id)]
  }
}

// MARK: Fold

extension Family {
  mutating func apply(_ happening: MessageEvent, of event: FamilyEvent) {
    switch happening {
    case .sent(let fact):
      // No organisation: colleagues have no part in it.
      let envelope = Envelope(id: fact.item, kind: .message, subjects: [fact.person], author: event.by)
      place(envelope, slot: messages.count, at: event.at, by: event.by)
      messages.append(SentMessage(fact: fact, by: event.by, day: event.at.day))
    case .settled(let item):
      if let place = messages.firstIndex(where: { $0.fact.item == item }) { messages[place].isSettled = true }
    }
  }
}

// MARK: Questions

extension Family {
  /// Nil for a message that is a plain record.
  public func message(_ item: Item) -> SentMessage? {
    guard messages.indices.contains(item.slot), messages[item.slot].fact.item == item.id else { return nil }
    return messages[item.slot]
  }

  /// Who writes with whom: a member from 12, and who helps him or somebody for whom he acts, or coordinates [P].
  ///
  /// - Parameter counts: only these assignments and coordinations speak; all of them, where sight itself is decided.
  public func canWrite(
    _ person: PersonID, with practitioner: PractitionerID, on day: Day, under rules: RuleSet,
    where counts: (ItemID) -> Bool = { _ in true }
  ) -> Bool {
    guard let member = member(person), member.belongs(on: day), member.fact.role.takesPart,
      member.age(on: day) >= rules.ageOfOwnVoice
    else { return false }
    let seats = assignments.filter { $0.practitioner == practitioner && $0.runs(on: day) && counts($0.item) }
    if seats.contains(where: { actsFor(person, $0.person, on: day, under: rules) }) { return true }
    // Who coordinates is there for everybody; not once he helps nobody any more.
    guard let fact = coordination(on: day), fact.coordinator == .practitioner(practitioner), counts(fact.item) else {
      return false
    }
    return isAssigned(practitioner, on: day)
  }

  /// Of each pair the oldest message of the member that waits for an answer, over those that count.
  public func unanswered(where counts: (ItemID) -> Bool) -> [SentMessage] {
    var open: [SentMessage] = []
    for message in messages where counts(message.fact.item) {
      let isSamePair = { (other: SentMessage) in
        other.fact.person == message.fact.person && other.fact.practitioner == message.fact.practitioner
      }
      if !message.isByMember || message.isSettled {
        open.removeAll(where: isSamePair)
      } else if !open.contains(where: isSamePair) {
        open.append(message)
      }
    }
    return open
  }

  /// That wait longer than promised, for somebody who can still answer.
  public func lateMessages(
    on day: Day, under rules: RuleSet, where counts: (ItemID) -> Bool = { _ in true }
  ) -> [SentMessage] {
    if messages.isEmpty { return [] }
    return unanswered { id in counts(id) && item(id).map { $0.destroyedOn == nil } ?? false }.filter {
      $0.day.workingDays(until: day) > Day.daysToReply
        && canWrite($0.fact.person, with: $0.fact.practitioner, on: day, under: rules)
    }
  }
}
