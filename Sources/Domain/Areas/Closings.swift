public import Vocabulary

/// Afgesloten hulp, with what became of the after-care.
public struct ClosedHelp: Hashable, Sendable {
  public let fact: HelpClosing
  /// The last day that stood there before it was closed.
  public let agreedEnd: Day?
  public internal(set) var reopenedOn: Day?
  public internal(set) var contact: AfterCareContact?

  /// Nobody has asked yet how it goes.
  public var waits: Bool { reopenedOn == nil && contact == nil }

  /// Nazorg die uitbleef: the day on which somebody would have asked.
  public func missed(on day: Day) -> Day? { waits && fact.afterCare.on < day ? fact.afterCare.on : nil }

  /// Until then the help can begin again as it was.
  public var lastDayToReopen: Day { fact.lastDay + AfterCare.latest }
}

/// Wat er gebeurde bij het afsluiten van hulp.
public enum ClosingEvent: Hashable, Sendable {
  case lookedBack(assignment: ItemID, on: Day)
  case closed(HelpClosing)
  /// With a new assignment where the last day had passed.
  case reopened(ItemID, Assignment?)
  case contactKept(AfterCareContact)
}

// MARK: Rules

extension Family {
  func decide(_ command: ClosingCommand, on occasion: Occasion) throws(Refusal) -> [ClosingEvent] {
    switch command {
    case .lookBack(let assignment, let day): try lookBack(assignment, on: day, at: occasion)
    case .close(let fact, let words): try close(fact, words, on: occasion)
    case .reopen(let item, let assignment): try reopen(item, assignment, on: occasion)
    case .keepContact(let contact, let words): try keepContact(contact, words, on: occasion)
    }
  }

  /// For help whose professional does not see the plan, so that he cannot look back on it.
  private func lookBack(_ id: ItemID, on day: Day, at occasion: Occasion) throws(Refusal) -> [ClosingEvent] {
    let seat = try running(id, on: occasion.day)
    guard speaks(occasion, for: seat) else { throw .signerNotAllowed }
    if day > occasion.day { throw .notYetHappened }
    if day < seat.from { throw .periodReversed }
    return lookBacks[id] == day ? [] : [.lookedBack(assignment: id, on: day)]
  }

  /// Nobody is left alone: one looked back together, and somebody with a name asks later how it goes.
  private func close(_ fact: HelpClosing, _ words: Words, on occasion: Occasion) throws(Refusal) -> [ClosingEvent] {
    let seat = try running(fact.assignment, on: occasion.day)
    guard occasion.by == .practitioner(seat.practitioner) else { throw .signerNotAllowed }
    if closing(of: fact.assignment) != nil { throw .alreadyEnded }
    if words.item != fact.item { throw .unknownItem }
    guard words[.body] != nil else { throw .farewellMissing }
    try ordered(occasion.day, fact.lastDay)
    if fact.lastDay - occasion.day > HelpClosing.latestLastDay { throw .periodTooLong }
    if let to = seat.to, to < fact.lastDay { throw .alreadyEnded }
    guard lookedBack(on: seat, by: occasion.day, seeing: occasion.seen.contains) else { throw .lookBackMissing }
    try check(fact.afterCare, after: fact.lastDay, of: seat, words, on: occasion)
    try unused(fact.item)
    return [.closed(fact)]
  }

  /// Somebody of whom the actor sees that he helps this person, and still does on that day unless he closes himself;
  /// soon enough, and with a number to call.
  private func check(
    _ afterCare: AfterCare, after lastDay: Day, of seat: Assignment, _ words: Words, on occasion: Occasion
  ) throws(Refusal) {
    let helping = assignments.filter {
      $0.practitioner == afterCare.by && $0.person == seat.person && $0.runs(on: occasion.day)
        && occasion.seen.contains($0.item)
    }
    let isCloser = afterCare.by == seat.practitioner
    let helps = helping.contains { isCloser || $0.runs(on: afterCare.on) }
    guard helps, words[.phone] != nil, (1...AfterCare.latest).contains(afterCare.on - lastDay) else {
      throw .afterCareMissing
    }
  }

  /// The family opens the door again; who closed it only while he is still there.
  private func reopen(_ id: ItemID, _ assignment: ItemID, on occasion: Occasion) throws(Refusal) -> [ClosingEvent] {
    guard let closed = closing(id), let seat = self.assignment(closed.fact.assignment) else { throw .unknownItem }
    let isThere = seat.runs(on: occasion.day)
    guard speaks(occasion, for: seat) || (isThere && occasion.by == .practitioner(seat.practitioner)) else {
      throw .signerNotAllowed
    }
    if closed.reopenedOn != nil { return [] }
    if isOver(closed, where: occasion.seen.contains) { throw .alreadyEnded }
    if isThere { return [.reopened(id, nil)] }
    if occasion.day > closed.lastDayToReopen { throw .alreadyEnded }
    if isSaidNoTo(seat, on: occasion) { throw .agreementNotPresumed }
    try unused(assignment)
    var again = seat
    again.item = assignment
    again.from = occasion.day
    again.to = nil
    return [.reopened(id, again)]
  }

  /// Of who must agree today somebody said no to help of this organisation, or stopped it, as far as the actor sees.
  /// An order waits for nobody, and what may be without somebody's answer does not wait for his.
  private func isSaidNoTo(_ seat: Assignment, on occasion: Occasion) -> Bool {
    let signers = helpSigners(of: seat.person, on: occasion.day, under: occasion.rules)
    let proposals = helpProposals.filter { help in
      help.fact.subject == seat.person && help.fact.organization == seat.organization
        && occasion.seen.contains(help.fact.item) && !isFixed(help.fact, on: occasion.day, under: occasion.rules)
    }
    return proposals.contains { help in signers.contains { help.isSaidNoTo(by: $0) } }
  }

  /// By the family, or by who helps that person and sees it.
  private func keepContact(
    _ contact: AfterCareContact, _ words: Words?, on occasion: Occasion
  ) throws(Refusal) -> [ClosingEvent] {
    guard let closed = closing(contact.closing), let seat = assignment(closed.fact.assignment) else {
      throw .unknownItem
    }
    let helps = occasion.by.practitioner.map { isAssigned($0, to: seat.person, on: occasion.day) } ?? false
    guard helps || speaks(occasion, for: seat) else { throw .signerNotAllowed }
    if let words, words.item != contact.item { throw .unknownItem }
    if closed.reopenedOn != nil || isOver(closed, where: occasion.seen.contains) { throw .alreadyEnded }
    if let kept = closed.contact {
      if kept.item == contact.item { return [] }
      // Somebody else wrote it down first: his words are not dropped in silence.
      throw .afterCareKept
    }
    if contact.day > occasion.day { throw .notYetHappened }
    if contact.day < closed.fact.lastDay { throw .periodReversed }
    try unused(contact.item)
    return [.contactKept(contact)]
  }
}

// MARK: Fold

extension Family {
  mutating func apply(_ happening: ClosingEvent, of event: FamilyEvent) {
    switch happening {
    case .lookedBack(let assignment, let day): lookBacks[assignment] = day
    case .closed(let fact): closed(fact, event)
    case .reopened(let id, let again): reopened(id, again, event)
    case .contactKept(let contact): contactKept(contact, event)
    }
  }

  /// Of no organisation: the family may write it as well as whoever helps, and it is seen with the closing.
  private mutating func contactKept(_ contact: AfterCareContact, _ event: FamilyEvent) {
    guard let item = item(contact.closing) else { return }
    let envelope = Envelope(
      id: contact.item, kind: .careTeam, subjects: item.envelope.subjects, author: event.by,
      attachedTo: [contact.closing], regime: item.envelope.regime)
    place(envelope, slot: item.slot, at: event.at, by: event.by)
    changeClosing(contact.closing) { $0.contact = contact }
  }

  private mutating func closed(_ fact: HelpClosing, _ event: FamilyEvent) {
    closings.append(ClosedHelp(fact: fact, agreedEnd: assignment(fact.assignment)?.to))
    placePart(fact.item, of: fact.assignment, event)
    change(fact.assignment, in: \.assignments) { $0.to = fact.lastDay }
  }

  private mutating func reopened(_ id: ItemID, _ again: Assignment?, _ event: FamilyEvent) {
    guard let closed = closing(id) else { return }
    changeClosing(id) { $0.reopenedOn = event.at.day }
    // Whoever of the family lets it go on, asks no more whether it can stop.
    if event.by.person != nil { wishedToLeave.remove(closed.fact.assignment) }
    if let again { return assigned(again, event) }
    // An end that was said since stays.
    change(closed.fact.assignment, in: \.assignments) {
      if $0.to == closed.fact.lastDay { $0.to = closed.agreedEnd }
    }
  }

  private mutating func changeClosing(_ id: ItemID, _ body: (inout ClosedHelp) -> Void) {
    if let place = closings.firstIndex(where: { $0.fact.item == id }) { body(&closings[place]) }
  }
}

// MARK: Questions

extension Family {
  public func closing(_ id: ItemID) -> ClosedHelp? { closings.first { $0.fact.item == id } }

  /// The closing that holds, of an assignment.
  public func closing(of assignment: ItemID) -> ClosedHelp? {
    closings.last { $0.fact.assignment == assignment && $0.reopenedOn == nil }
  }

  /// The closing at which an item says that somebody asked how it goes.
  public func closing(withContact id: ItemID) -> ClosedHelp? { closings.first { $0.contact?.item == id } }

  /// Of who has died, as far as that counts, nothing is asked any more, nor begun again.
  public func isOver(_ closed: ClosedHelp, where counts: (ItemID) -> Bool = { _ in true }) -> Bool {
    guard let seat = assignment(closed.fact.assignment), let member = member(seat.person) else { return false }
    return member.diedOn != nil && counts(member.fact.item)
  }

  /// On the plan, at an evaluation that somebody sees; or on this help, as the family said.
  public func lookedBack(on seat: Assignment, by day: Day, seeing sees: (ItemID) -> Bool) -> Bool {
    let days =
      evaluations.filter { sees($0.fact.item) && isAbout(seat.person, $0.fact.plan) }.compactMap(\.closedOn)
      + [lookBacks[seat.item]].compactMap { $0 }
    return days.contains { (0...HelpClosing.lookBackHolds).contains(day - $0) && $0 >= seat.from }
  }

  private func isAbout(_ person: PersonID, _ id: ItemID) -> Bool {
    item(id)?.envelope.subjects.contains(person) ?? false
  }
}
