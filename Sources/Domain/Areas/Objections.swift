public import Vocabulary

/// Bezwaar of a child of 12 to 15: hides one item from one holder at once, until it is decided otherwise (`law.md` 3.2).
public struct RaisedObjection: Hashable, Sendable {
  public let fact: Objection
  public let child: PersonID
  public let start: Day
  public internal(set) var isUpheld = false
  /// The first open day.
  public internal(set) var end: Day?
  /// The professional who decided.
  public internal(set) var decidedBy: Party?
  public internal(set) var decidedOn: Day?

  public func bars(_ person: PersonID, on day: Day) -> Bool {
    fact.against == person && start <= day && end.map { day < $0 } ?? true
  }
}

/// Uitzondering of Jeugdwet 7.3.4(2), and whether the excused holder was told.
public struct RecordedException: Hashable, Sendable {
  public let fact: ConsentException
  public internal(set) var excusedIsTold = false
}

// MARK: Rules

extension Family {
  func object(_ objection: Objection, on occasion: Occasion) throws(Refusal) -> [Happening] {
    guard let child = occasion.by.person, let age = age(of: child, on: occasion.day),
      (occasion.rules.ageOfOwnVoice..<occasion.rules.ageOfOwnChoice).contains(age),
      holders(of: child, on: occasion.day).contains(.person(objection.against))
    else { throw .objectionNotPossible }
    let target = try existing(objection.target)
    guard target.envelope.subjects.contains(child) else { throw .objectionNotPossible }
    if objections.contains(where: {
      // That a brother or sister objected before is not the child's to know.
      $0.child == child && $0.fact.target == objection.target && $0.bars(objection.against, on: occasion.day)
    }) {
      throw .alreadyObjected
    }
    try unused(objection.item)
    return [.objected(objection)]
  }

  /// By a professional assigned to the child; not upheld opens the item from today.
  func decideObjection(_ id: ItemID, upheld: Bool, on occasion: Occasion) throws(Refusal) -> [Happening] {
    let objection = objections[try existing(id, .objection).slot]
    guard let practitioner = occasion.by.practitioner else { throw .onlyPractitioners }
    guard isAssigned(practitioner, to: objection.child, on: occasion.day) else { throw .notAssigned }
    if objection.end != nil { throw .alreadyEnded }
    return [.objectionDecided(id, upheld: upheld)]
  }

  /// The child itself may end it at any time.
  func endObjection(_ id: ItemID, on occasion: Occasion) throws(Refusal) -> [Happening] {
    let objection = objections[try existing(id, .objection).slot]
    guard occasion.by == .person(objection.child) else { throw .objectionNotPossible }
    return objection.end == nil ? [.objectionEnded(id)] : []
  }

  func recordException(_ exception: ConsentException, on occasion: Occasion) throws(Refusal) -> [Happening] {
    guard occasion.by.practitioner != nil else { throw .onlyPractitioners }
    let day = exception.from
    guard let age = age(of: exception.child, on: day),
      (occasion.rules.ageOfOwnVoice..<occasion.rules.ageOfOwnChoice).contains(age),
      isAble(exception.child, in: .sharing, on: day)
    else { throw .exceptionNotPossible }
    guard exception.excused != exception.child,
      holders(of: exception.child, on: day).contains(.person(exception.excused))
    else { throw .notExcusable }
    if exception.purposes.isEmpty { throw .emptyPurpose }
    try ordered(exception.from, exception.to)
    try unused(exception.item)
    return [.exceptionRecorded(exception)]
  }

  func tellExcused(_ id: ItemID) throws(Refusal) -> [Happening] {
    exceptions[try existing(id, .exception).slot].excusedIsTold ? [] : [.excusedTold(id)]
  }
}

// MARK: Fold

extension Family {
  mutating func objected(_ objection: Objection, _ event: FamilyEvent) {
    guard let child = event.by.person else { return }
    let envelope = Envelope(id: objection.item, kind: .objection, subjects: [child])
    place(envelope, slot: objections.count, at: event.at, by: event.by)
    objections.append(RaisedObjection(fact: objection, child: child, start: event.at.day))
  }

  mutating func objectionDecided(_ item: ItemID, _ upheld: Bool, _ event: FamilyEvent) {
    change(item, in: \.objections) {
      $0.isUpheld = upheld
      $0.decidedBy = event.by
      $0.decidedOn = event.at.day
      if !upheld { $0.end = event.at.day }
    }
  }

  mutating func objectionEnded(_ item: ItemID, _ event: FamilyEvent) {
    change(item, in: \.objections) { $0.end = event.at.day }
  }

  mutating func exceptionRecorded(_ exception: ConsentException, _ event: FamilyEvent) {
    let envelope = Envelope(
      id: exception.item, kind: .exception, subjects: [exception.child], organization: exception.organization)
    place(envelope, slot: exceptions.count, at: event.at, by: event.by)
    exceptions.append(RecordedException(fact: exception))
  }
}
