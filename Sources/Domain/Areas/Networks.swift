public import Vocabulary

/// Wat er van een dag af gold: so that an earlier version can be shown beside today's.
public struct Dated<Value: Hashable & Sendable>: Hashable, Sendable {
  public let day: Day
  /// Nil: gone from this day.
  public let value: Value?
}

/// Iemand in een kring, as he stood there from day to day.
public struct DrawnContact: Hashable, Sendable {
  public let item: ItemID
  public let ecogram: ItemID
  public internal(set) var history: [Dated<NetworkContact>]
}

/// Lijn in een kring, as it was from day to day.
public struct DrawnTie: Hashable, Sendable {
  public let ecogram: ItemID
  /// Nil: the middle.
  public let one: ItemID?
  public let other: ItemID
  public internal(set) var history: [Dated<NetworkTie>]

  func joins(_ one: ItemID?, _ other: ItemID) -> Bool {
    (self.one == one && self.other == other) || (self.one == other && self.other == one)
  }
}

extension Array {
  func value<Value>(on day: Day) -> Value? where Element == Dated<Value> { last { $0.day <= day }?.value }

  /// What happens later on the same day takes the place of what was there.
  mutating func note<Value>(_ value: Value?, on day: Day) where Element == Dated<Value> {
    if last?.day == day { removeLast() }
    append(Dated(day: day, value: value))
  }
}

// Kring van mensen (ecogram): S1-03, S2-P05, `knowledge.md` 2.4.

// MARK: Rules

extension Family {
  /// More would be no drawing any more. [P]
  public static let mostContacts = 30

  func network(_ command: NetworkCommand, on occasion: Occasion) throws(Refusal) -> [Happening] {
    switch command {
    case .draw(let envelope): try draw(envelope, on: occasion)
    case .addContact(let contact, let tie, _): try addContact(contact, tie, on: occasion)
    case .changeContact(let contact, let tie, _): try changeContact(contact, tie, on: occasion)
    case .removeContact(let item): try removeContact(item, on: occasion)
    case .tie(let tie): try drawTie(tie, on: occasion)
    case .untie(let ecogram, let one, let other): try untie(ecogram, one, other, on: occasion)
    }
  }

  private func draw(_ envelope: Envelope, on occasion: Occasion) throws(Refusal) -> [Happening] {
    guard let person = occasion.by.person, envelope.organization == nil else { throw .onlyMembers }
    guard envelope.kind.isDrawnOfPeople, envelope.attachedTo.isEmpty else { throw .kindNotFiledHere }
    guard envelope.subjects.contains(person), envelope.author == (envelope.subjects.count > 1 ? nil : occasion.by)
    else { throw .signerNotAllowed }
    for maker in envelope.subjects {
      guard let member = member(maker), member.belongs(on: occasion.day) else { throw .unknownPerson }
    }
    guard age(of: person, on: occasion.day).map({ $0 >= occasion.rules.ageOfOwnVoice }) ?? false else {
      throw .drawerTooYoung
    }
    try unused(envelope.id)
    return [.placed(envelope)]
  }

  private func addContact(
    _ contact: NetworkContact, _ tie: NetworkTie, on occasion: Occasion
  ) throws(Refusal) -> [Happening] {
    try circle(contact.ecogram)
    if contacts(of: contact.ecogram, on: occasion.day).count >= Family.mostContacts { throw .circleFull }
    if let person = contact.person { try known([person]) }
    guard tie.ecogram == contact.ecogram, tie.from == nil, tie.to == contact.item else { throw .unknownItem }
    try unused(contact.item)
    return [.network(.contactPlaced(contact)), .network(.tied(tie))]
  }

  private func changeContact(
    _ contact: NetworkContact, _ tie: NetworkTie, on occasion: Occasion
  ) throws(Refusal) -> [Happening] {
    try standing(contact.item, in: contact.ecogram, on: occasion)
    if let person = contact.person { try known([person]) }
    guard tie.ecogram == contact.ecogram, tie.from == nil, tie.to == contact.item else { throw .unknownItem }
    return [.network(.contactChanged(contact)), .network(.tied(tie))]
  }

  private func removeContact(_ item: ItemID, on occasion: Occasion) throws(Refusal) -> [Happening] {
    guard let contact = contact(item) else { throw .unknownItem }
    try circle(contact.ecogram)
    return contact.history.value(on: occasion.day) == nil ? [] : [.network(.contactRemoved(item))]
  }

  private func drawTie(_ tie: NetworkTie, on occasion: Occasion) throws(Refusal) -> [Happening] {
    try standing(tie.to, in: tie.ecogram, on: occasion)
    if let from = tie.from { try standing(from, in: tie.ecogram, on: occasion) }
    if tie.from == tie.to { throw .tieWithItself }
    return ties(of: tie.ecogram, on: occasion.day).contains(tie) ? [] : [.network(.tied(tie))]
  }

  private func untie(
    _ ecogram: ItemID, _ one: ItemID, _ other: ItemID, on occasion: Occasion
  ) throws(Refusal) -> [Happening] {
    try circle(ecogram)
    guard let tie = ties.first(where: { $0.ecogram == ecogram && $0.joins(one, other) }) else { throw .unknownItem }
    return tie.history.value(on: occasion.day) == nil ? [] : [.network(.untied(ecogram: ecogram, one, other))]
  }

  /// A circle, and not somebody in one.
  private func circle(_ id: ItemID) throws(Refusal) {
    let item = try existing(id, .ecogram)
    if isContact(item) { throw .unknownItem }
  }

  private func standing(_ id: ItemID, in ecogram: ItemID, on occasion: Occasion) throws(Refusal) {
    try circle(ecogram)
    guard let contact = contact(id), contact.ecogram == ecogram, contact.history.value(on: occasion.day) != nil,
      item(id)?.destroyedOn == nil
    else { throw .unknownItem }
  }
}

// MARK: Fold

extension Family {
  mutating func apply(_ network: NetworkEvent, of event: FamilyEvent) {
    switch network {
    case .contactPlaced(let contact): contactPlaced(contact, event)
    case .contactChanged(let contact):
      change(contact.item, in: \.contacts) { $0.history.note(contact, on: event.at.day) }
    case .contactRemoved(let item): contactRemoved(item, event)
    case .tied(let tie): note(tie, of: tie.ecogram, tie.from, tie.to, on: event.at.day)
    case .untied(let ecogram, let one, let other): note(nil, of: ecogram, one, other, on: event.at.day)
    }
  }

  /// Somebody in a circle is seen as the circle is: about the same, by the same author, attached to it.
  private mutating func contactPlaced(_ contact: NetworkContact, _ event: FamilyEvent) {
    guard let ecogram = item(contact.ecogram) else { return }
    let envelope = Envelope(
      id: contact.item, kind: .ecogram, subjects: ecogram.envelope.subjects, author: ecogram.envelope.author,
      attachedTo: [contact.ecogram], regime: ecogram.envelope.regime)
    place(envelope, slot: contacts.count, at: event.at, by: event.by)
    contacts.append(
      DrawnContact(
        item: contact.item, ecogram: contact.ecogram, history: [Dated(day: event.at.day, value: contact)]))
  }

  private mutating func contactRemoved(_ item: ItemID, _ event: FamilyEvent) {
    change(item, in: \.contacts) { $0.history.note(nil, on: event.at.day) }
    for place in ties.indices {
      guard ties[place].other == item || ties[place].one == item else { continue }
      ties[place].history.note(nil, on: event.at.day)
    }
  }

  private mutating func note(
    _ tie: NetworkTie?, of ecogram: ItemID, _ one: ItemID?, _ other: ItemID, on day: Day
  ) {
    if let place = ties.firstIndex(where: { $0.ecogram == ecogram && $0.joins(one, other) }) {
      ties[place].history.note(tie, on: day)
    } else if let tie {
      ties.append(DrawnTie(ecogram: ecogram, one: one, other: other, history: [Dated(day: day, value: tie)]))
    }
  }
}

// MARK: Questions

extension Family {
  /// Somebody in a circle, as apart from the circle itself.
  public func isContact(_ item: Item) -> Bool {
    item.kind == .ecogram && contacts.indices.contains(item.slot) && contacts[item.slot].item == item.id
  }

  func contact(_ id: ItemID) -> DrawnContact? {
    guard let item = item(id), isContact(item) else { return nil }
    return contacts[item.slot]
  }

  /// Who stood in a circle on a day, in the order in which they were added.
  public func contacts(of ecogram: ItemID, on day: Day) -> [NetworkContact] {
    contacts.filter { $0.ecogram == ecogram && isThere($0.item, on: day) }.compactMap { $0.history.value(on: day) }
  }

  public func ties(of ecogram: ItemID, on day: Day) -> [NetworkTie] {
    ties.filter { $0.ecogram == ecogram }.compactMap { $0.history.value(on: day) }.filter { tie in
      isThere(tie.to, on: day) && tie.from.map { isThere($0, on: day) } ?? true
    }
  }

  /// The days on which a circle changed, oldest first.
  public func daysOfChange(of ecogram: ItemID) -> [Day] {
    let days =
      contacts.filter { $0.ecogram == ecogram }.flatMap { $0.history.map(\.day) }
      + ties.filter { $0.ecogram == ecogram }.flatMap { $0.history.map(\.day) }
    return Set(days).sorted()
  }

  func isThere(_ id: ItemID, on day: Day) -> Bool {
    item(id).map { $0.destroyedOn.map { day < $0 } ?? true } ?? false
  }
}
