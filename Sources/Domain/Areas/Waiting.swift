public import Vocabulary

/// Wat er gebeurde tijdens het wachten.
public enum WaitingEvent: Hashable, Sendable {
  case referred(Referral)
  case moved(ItemID, ReferralState, on: Day)
  case estimated(ItemID, WaitEstimate)
  case keptInTouch(WaitContact)
  case contactPassed(ItemID, to: PractitionerID, next: Day)
}

/// Verwijzing met haar verloop. Days are stored, and how long somebody waits is computed, never typed.
public struct ReferralCourse: Hashable, Sendable {
  public let fact: Referral
  public let askedOn: Day
  public internal(set) var moves: [Move] = []
  public internal(set) var estimate: WaitEstimate?
  public internal(set) var contacts: [WaitContact] = []
  public internal(set) var contact: PractitionerID
  /// The newest last; the first is that of the referral itself.
  public internal(set) var promises: [Promise]

  /// Verandering van stand, and who wrote it down.
  public struct Move: Hashable, Sendable {
    public let state: ReferralState
    public let day: Day
    public let by: Party
  }

  /// Beloofde dag, and the contact at which it was promised; nil: with the referral, or when somebody else took over.
  public struct Promise: Hashable, Sendable {
    public let day: Day
    public let contact: ItemID?
  }

  public var state: ReferralState { moves.last?.state ?? .requested }

  /// The first day on which nobody waited any more; nil while somebody waits.
  public var waitedUntil: Day? { moves.first { !$0.state.isWaiting }?.day }

  /// Whole days of waiting, up to and with today.
  public func daysWaited(on day: Day) -> Int { (waitedUntil ?? day) - askedOn }

  /// The newest promise among those that the asker sees: what was promised at a contact goes with that contact.
  public func nextContact(seen: Set<ItemID>) -> Day {
    promises.last { $0.contact.map(seen.contains) ?? true }?.day ?? fact.nextContact
  }

  /// Beloofd contact dat uitbleef: the day that was promised.
  public func missedContact(on day: Day, seen: Set<ItemID>) -> Day? {
    let next = nextContact(seen: seen)
    return state.isWaiting && next < day ? next : nil
  }

  /// At the start and every four weeks it is talked about what else could help [P] (S2-R5c).
  ///
  /// - Parameter last: when that was talked about last, as far as the asker sees.
  public func asksForAlternatives(on day: Day, last: Day?) -> Bool {
    guard state.isWaiting else { return false }
    guard let last else { return true }
    return day - last >= ReferralCourse.daysBetweenAlternatives
  }

  static let daysBetweenAlternatives = 28
}

// MARK: Rules

extension Family {
  func decide(_ command: WaitingCommand, on occasion: Occasion) throws(Refusal) -> [WaitingEvent] {
    switch command {
    case .refer(let fact, let words): try refer(fact, words, on: occasion)
    case .move(let id, let state, let day, let words): try move(id, to: state, on: day, words, on: occasion)
    case .estimate(let id, let estimate, let words): try self.estimate(id, estimate, words, on: occasion)
    case .keepInTouch(let contact, let words): try keepInTouch(contact, words, on: occasion)
    case .passContact(let id, let contact, let next): try passContact(id, to: contact, next, on: occasion)
    }
  }

  /// No wait without who keeps in touch, when, and why (invariant 22).
  private func refer(_ fact: Referral, _ words: Words, on occasion: Occasion) throws(Refusal) -> [WaitingEvent] {
    if fact.subjects.isEmpty { throw .noSubjects }
    try known(fact.subjects)
    if let practitioner = occasion.by.practitioner {
      guard let organization = fact.organization,
        fact.subjects.allSatisfy({ isAssigned(practitioner, to: $0, through: organization, on: occasion.day) })
      else { throw .notAssigned }
    } else if fact.organization != nil {
      throw .onlyPractitioners
    }
    if words[.title] == nil || words[.reason] == nil { throw .reasonMissing }
    try mayKeepInTouch(fact.contact, with: fact.subjects, on: occasion.day)
    guard Referral.rhythms.contains(fact.rhythm) else { throw .contactTooFarAway }
    try mayBeNext(fact.nextContact, on: occasion.day)
    try unused(fact.item)
    return [.referred(fact)]
  }

  private func move(
    _ id: ItemID, to state: ReferralState, on day: Day, _ words: Words?, on occasion: Occasion
  ) throws(Refusal) -> [WaitingEvent] {
    let course = try existingReferral(id, words)
    guard course.state.next.contains(state) else { throw .notThatStateNow }
    if day > occasion.day { throw .notYetHappened }
    if day < course.moves.last?.day ?? course.askedOn { throw .periodReversed }
    if state == .declined, words?[.whyNot] == nil { throw .reasonMissing }
    return [.moved(id, state, on: day)]
  }

  private func estimate(
    _ id: ItemID, _ estimate: WaitEstimate, _ words: Words?, on occasion: Occasion
  ) throws(Refusal) -> [WaitingEvent] {
    let course = try existingReferral(id, words)
    guard course.state.isWaiting else { throw .notThatStateNow }
    switch estimate {
    case .weeks(let weeks, let day):
      if words?[.source] == nil { throw .sourceMissing }
      guard WaitEstimate.weeks.contains(weeks.lowerBound), WaitEstimate.weeks.contains(weeks.upperBound) else {
        throw .periodReversed
      }
      if day > occasion.day { throw .notYetHappened }
    case .unknown(let asker, let day):
      try mayKeepInTouch(asker, with: course.fact.subjects, on: occasion.day)
      try mayBeNext(day, on: occasion.day)
    }
    return [.estimated(id, estimate)]
  }

  private func keepInTouch(
    _ contact: WaitContact, _ words: Words?, on occasion: Occasion
  ) throws(Refusal) -> [WaitingEvent] {
    let course = try existingReferral(contact.referral, nil)
    guard course.state.isWaiting else { throw .notThatStateNow }
    if let words, words.item != contact.item { throw .unknownItem }
    if contact.day > occasion.day { throw .notYetHappened }
    if contact.day < course.askedOn { throw .periodReversed }
    try mayBeNext(contact.next, on: occasion.day)
    try unused(contact.item)
    return [.keptInTouch(contact)]
  }

  private func passContact(
    _ id: ItemID, to contact: PractitionerID, _ next: Day, on occasion: Occasion
  ) throws(Refusal) -> [WaitingEvent] {
    let course = try existingReferral(id, nil)
    guard course.state.isWaiting else { throw .notThatStateNow }
    try mayKeepInTouch(contact, with: course.fact.subjects, on: occasion.day)
    try mayBeNext(next, on: occasion.day)
    return [.contactPassed(id, to: contact, next: next)]
  }

  private func existingReferral(_ id: ItemID, _ words: Words?) throws(Refusal) -> ReferralCourse {
    _ = try existing(id, .waitEntry)
    guard let course = referral(behind: id) else { throw .unknownItem }
    if let words, words.item != id { throw .unknownItem }
    return course
  }

  /// Who is there today for each who waits.
  private func mayKeepInTouch(_ contact: PractitionerID, with persons: [PersonID], on day: Day) throws(Refusal) {
    guard persons.allSatisfy({ isAssigned(contact, to: $0, on: day) }) else { throw .waitWithoutContact }
  }

  private func mayBeNext(_ next: Day, on day: Day) throws(Refusal) {
    if next < day { throw .alreadyPast }
    if next - day > Referral.rhythms.upperBound { throw .contactTooFarAway }
  }
}

// MARK: Fold

extension Family {
  mutating func apply(_ happening: WaitingEvent, of event: FamilyEvent) {
    switch happening {
    case .referred(let fact):
      let envelope = Envelope(
        id: fact.item, kind: .waitEntry, subjects: fact.subjects, author: event.by, organization: fact.organization)
      place(envelope, slot: referrals.count, at: event.at, by: event.by)
      referrals.append(
        ReferralCourse(
          fact: fact, askedOn: event.at.day, contact: fact.contact,
          promises: [ReferralCourse.Promise(day: fact.nextContact, contact: nil)]))
    case .moved(let id, let state, let day):
      change(id, in: \.referrals) {
        $0.moves.append(ReferralCourse.Move(state: state, day: day, by: event.by))
      }
    case .estimated(let id, let estimate): change(id, in: \.referrals) { $0.estimate = estimate }
    case .keptInTouch(let contact):
      guard let fact = referral(behind: contact.referral)?.fact else { return }
      let envelope = Envelope(
        id: contact.item, kind: .waitEntry, subjects: fact.subjects, author: event.by,
        organization: fact.organization, attachedTo: [fact.item])
      place(envelope, at: event.at, by: event.by)
      change(contact.referral, in: \.referrals) {
        $0.contacts.append(contact)
        $0.promises.append(ReferralCourse.Promise(day: contact.next, contact: contact.item))
      }
    case .contactPassed(let id, let contact, let next):
      change(id, in: \.referrals) {
        $0.contact = contact
        $0.promises.append(ReferralCourse.Promise(day: next, contact: nil))
      }
    }
  }
}

// MARK: Questions

extension Family {
  /// The referral itself: not a contact at it, nor a wait that a case file placed.
  public func referral(behind id: ItemID) -> ReferralCourse? {
    guard let slot = item(id)?.slot, referrals.indices.contains(slot), referrals[slot].fact.item == id else {
      return nil
    }
    return referrals[slot]
  }

  /// The referral that an item is, or stands at.
  public func referral(with item: Item) -> ReferralCourse? {
    referral(behind: item.id) ?? item.envelope.attachedTo.first.flatMap(referral)
  }
}
