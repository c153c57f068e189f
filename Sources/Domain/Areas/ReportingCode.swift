public import Vocabulary

/// Wat er gebeurde bij de meldcode.
public enum ReportingCodeEvent: Hashable, Sendable {
  case begun(ReportingCode)
  case written(ReportingCodeEntry)
}

// MARK: Rules

extension Family {
  func decide(_ command: ReportingCodeCommand, on occasion: Occasion) throws(Refusal) -> [Happening] {
    switch command {
    case .begin(let fact, let words, let heldBack): try begin(fact, words, heldBack, on: occasion)
    case .write(let entry, let words): try write(entry, words, on: occasion)
    }
  }

  /// Who begins helps everybody whom it is about, for this organisation. Nobody reads it in the moment between its beginning
  /// and its withholding: they are one.
  private func begin(
    _ fact: ReportingCode, _ words: Words, _ heldBack: [HeldBack], on occasion: Occasion
  ) throws(Refusal) -> [Happening] {
    if fact.subjects.isEmpty { throw .noSubjects }
    try known(fact.subjects)
    try worksOn(fact, on: occasion)
    if words.item != fact.item { throw .unknownItem }
    if words[.body] == nil { throw .codeStepEmpty }
    try unused(fact.item)
    var after = self
    var happenings = [Happening.reportingCode(.begun(fact))]
    after.apply(happenings[0], on: occasion)
    for bar in heldBack {
      if bar.fact.target != fact.item || bar.words.item != bar.fact.item { throw .unknownItem }
      for happening in try after.withhold(bar.fact, bar.words, on: occasion) {
        after.apply(happening, on: occasion)
        happenings.append(happening)
      }
    }
    return happenings
  }

  /// In any order, and as often as needed, until it is closed.
  private func write(
    _ entry: ReportingCodeEntry, _ words: Words, on occasion: Occasion
  ) throws(Refusal) -> [Happening] {
    _ = try existing(entry.code, .reportingCode)
    guard let code = reportingCode(behind: entry.code) else { throw .unknownItem }
    try worksOn(code, on: occasion)
    if closing(of: entry.code, seeing: occasion.seen.contains) != nil { throw .alreadyEnded }
    if entry.day > occasion.day { throw .notYetHappened }
    if words.item != entry.item { throw .unknownItem }
    try hasOutcome(entry)
    if entry.outcome == .notYet, words[.body] == nil { throw .codeTalkReasonMissing }
    if entry.outcome == nil, entry.step.fields.allSatisfy({ words[$0] == nil }) { throw .codeStepEmpty }
    try unused(entry.item)
    return [.reportingCode(.written(entry))]
  }

  private func hasOutcome(_ entry: ReportingCodeEntry) throws(Refusal) {
    let outcomes = entry.step.outcomes
    let fits = entry.outcome.map(outcomes.contains) ?? outcomes.isEmpty
    guard fits, !entry.closes || entry.step == .decide else { throw .codeOutcomeMissing }
  }

  private func worksOn(_ code: ReportingCode, on occasion: Occasion) throws(Refusal) {
    guard let practitioner = occasion.by.practitioner else { throw .onlyPractitioners }
    for subject in code.subjects
    where !isAssigned(practitioner, to: subject, through: code.organization, on: occasion.day) {
      throw .notAssigned
    }
  }

  private mutating func apply(_ happening: Happening, on occasion: Occasion) {
    apply(FamilyEvent(happening, by: occasion.by, at: occasion.at, rules: occasion.rules.id))
  }
}

// MARK: Fold

extension Family {
  mutating func apply(_ happening: ReportingCodeEvent, of event: FamilyEvent) {
    switch happening {
    case .begun(let fact):
      let envelope = Envelope(
        id: fact.item, kind: .reportingCode, subjects: fact.subjects, author: event.by, organization: fact.organization)
      place(envelope, slot: reportingCodes.count, at: event.at, by: event.by)
      reportingCodes.append(fact)
    case .written(let entry): written(entry, event)
    }
  }

  private mutating func written(_ entry: ReportingCodeEntry, _ event: FamilyEvent) {
    guard let code = reportingCode(behind: entry.code) else { return }
    let envelope = Envelope(
      id: entry.item, kind: .reportingCode, subjects: code.subjects, author: event.by, organization: code.organization,
      attachedTo: [entry.code])
    place(envelope, slot: reportingCodeEntries.count, at: event.at, by: event.by)
    reportingCodeEntries.append(entry)
  }
}

// MARK: Questions

extension Family {
  /// Nil for a record that a case file only placed, and for what was written at a step.
  public func reportingCode(behind id: ItemID) -> ReportingCode? {
    guard let slot = item(id)?.slot, reportingCodes.indices.contains(slot), reportingCodes[slot].item == id else {
      return nil
    }
    return reportingCodes[slot]
  }

  public func reportingCodeEntry(_ item: Item) -> ReportingCodeEntry? {
    guard item.kind == .reportingCode, reportingCodeEntries.indices.contains(item.slot),
      reportingCodeEntries[item.slot].item == item.id
    else { return nil }
    return reportingCodeEntries[item.slot]
  }

  /// The decision with which it was closed, over what somebody sees and nothing else.
  public func closing(of code: ItemID, seeing sees: (ItemID) -> Bool) -> ReportingCodeEntry? {
    reportingCodeEntries.first { $0.code == code && $0.closes && sees($0.item) }
  }

  /// From whom it can be held back: whom it is about from 12, and who acts for one of them (`Disclosures.withhold`).
  public func concerned(by subjects: [PersonID], on day: Day, under rules: RuleSet) -> [PersonID] {
    let old = subjects.filter { age(of: $0, on: day).map { $0 >= rules.ageOfOwnVoice } ?? false }
    return (old + actors(for: subjects, on: day, under: rules)).reduce(into: []) { found, person in
      if !found.contains(person) { found.append(person) }
    }
  }
}
