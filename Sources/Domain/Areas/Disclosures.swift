public import Vocabulary

/// Nog niet getoond: one item withheld from one person, for a short while (Jeugdwet 7.3.2(4), invariant 24).
public struct ActiveWithholding: Hashable, Sendable {
  public let fact: Withholding
  public let by: Party
  public let start: Day
  /// The first open day: it opens by itself.
  public internal(set) var end: Day

  public func runs(on day: Day) -> Bool { start <= day && day < end }

  public func bars(_ person: PersonID, on day: Day) -> Bool { fact.from == person && runs(on: day) }
}

/// Eenmalig gegeven.
public struct MadeDisclosure: Hashable, Sendable {
  public let fact: Disclosure
  public let by: Party
  public let day: Day

  /// The last day still counts.
  public func runs(on today: Day) -> Bool { day <= today && today <= fact.until ?? today }
}

// MARK: Rules

extension Family {
  func withhold(
    _ withholding: Withholding, _ words: Words, on occasion: Occasion
  ) throws(Refusal) -> [Happening] {
    guard let practitioner = occasion.by.practitioner else { throw .onlyPractitioners }
    let target = try existing(withholding.target)
    let subjects = target.envelope.subjects
    let readers = subjects + actors(for: subjects, on: occasion.day, under: occasion.rules)
    guard readers.contains(withholding.from) else { throw .unknownPerson }
    if withholding.second == practitioner { throw .secondPractitionerMissing }
    if words[.reason] == nil { throw .groundMissing }
    if withholding.end <= occasion.day { throw .periodReversed }
    if withholding.end - occasion.day > occasion.rules.longestWithholding { throw .withholdingTooLong }
    try unused(withholding.item)
    return [.withheld(withholding)]
  }

  func endWithholding(_ id: ItemID, on occasion: Occasion) throws(Refusal) -> [Happening] {
    let withholding = withholdings[try existing(id, .withholding).slot]
    guard occasion.by.practitioner != nil else { throw .onlyPractitioners }
    return withholding.end <= occasion.day ? [] : [.withholdingEnded(id)]
  }

  /// One item, on a legal ground, with its reason; to a professional only while he is assigned (invariant 34).
  func disclose(_ disclosure: Disclosure, _ words: Words, on occasion: Occasion) throws(Refusal) -> [Happening] {
    guard occasion.by.practitioner != nil else { throw .onlyPractitioners }
    let target = try existing(disclosure.target)
    guard target.kind.canBeShared, !isOwnMaterialOfSomebodyOldEnough(target, on: occasion) else {
      throw .disclosureNotPossible
    }
    if words[.reason] == nil { throw .groundMissing }
    switch disclosure.to {
    case .person(let person): try known([person])
    case .practitioner(let practitioner):
      guard target.envelope.subjects.contains(where: { isAssigned(practitioner, to: $0, on: occasion.day) }) else {
        throw .disclosureNotPossible
      }
    }
    try ordered(occasion.day, disclosure.until)
    try unused(disclosure.item)
    return [.disclosed(disclosure)]
  }
}

extension Family {
  /// Who holds authority over one of them, or represents one.
  func actors(for subjects: [PersonID], on day: Day, under rules: RuleSet) -> [PersonID] {
    subjects.flatMap { subject in
      holders(of: subject, on: day) + (representatives(of: subject, in: .sharing, on: day, under: rules) ?? [])
    }.compactMap(\.person)
  }

  /// From 12 a story, drawing or ecogram is opened by its author alone (invariant 5).
  private func isOwnMaterialOfSomebodyOldEnough(_ item: Item, on occasion: Occasion) -> Bool {
    item.envelope.subjects.contains { person in
      item.envelope.isOwnMaterial(of: person)
        && age(of: person, on: occasion.day).map { $0 >= occasion.rules.ageOfOwnVoice } ?? false
    }
  }
}

// MARK: Fold

extension Family {
  mutating func withheld(_ withholding: Withholding, _ event: FamilyEvent) {
    let subjects = item(withholding.target)?.envelope.subjects ?? []
    let envelope = Envelope(id: withholding.item, kind: .withholding, subjects: subjects)
    place(envelope, slot: withholdings.count, at: event.at, by: event.by)
    withholdings.append(
      ActiveWithholding(fact: withholding, by: event.by, start: event.at.day, end: withholding.end))
  }

  mutating func withholdingEnded(_ item: ItemID, _ event: FamilyEvent) {
    change(item, in: \.withholdings) { $0.end = min($0.end, event.at.day) }
  }

  mutating func disclosed(_ disclosure: Disclosure, _ event: FamilyEvent) {
    let subjects = item(disclosure.target)?.envelope.subjects ?? []
    let envelope = Envelope(id: disclosure.item, kind: .disclosure, subjects: subjects)
    place(envelope, slot: disclosures.count, at: event.at, by: event.by)
    disclosures.append(MadeDisclosure(fact: disclosure, by: event.by, day: event.at.day))
  }
}
