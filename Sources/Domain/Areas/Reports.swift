public import Vocabulary

/// Wat er gebeurde met een verslag.
public enum ReportEvent: Hashable, Sendable {
  case drafted(Report)
  case redrafted(ItemID)
  case shown(ItemID)
  case reacted(ReportReaction)
  case corrected(ReportCorrection)
  case finished(ItemID)
}

/// Verslag met zijn verloop: a draft, shown to whom it is about, final.
public struct ReportCourse: Hashable, Sendable {
  public let fact: Report
  public let author: Party
  public internal(set) var shownOn: Day?
  public internal(set) var finalOn: Day?

  public var isDraft: Bool { shownOn == nil }

  /// The last of the days to react; nil for a draft.
  public var reactBy: Day? { shownOn.map { $0 + fact.days } }
}

/// Gegeven reactie op een verslag, with who and when.
public struct GivenReaction: Hashable, Sendable {
  public let fact: ReportReaction
  public let by: PersonID
  public let day: Day
}

// MARK: Rules

extension Family {
  func decide(_ command: ReportCommand, on occasion: Occasion) throws(Refusal) -> [Happening] {
    switch command {
    case .draft(let fact, let words): try draft(fact, words, on: occasion)
    case .redraft(let id, let words): try redraft(id, words, on: occasion)
    case .discard(let id): try discard(id, on: occasion)
    case .show(let id): try showReport(id, on: occasion)
    case .react(let reaction, let words): try react(reaction, words, on: occasion)
    case .correct(let correction, let words): try correct(correction, words, on: occasion)
    case .finish(let id): try finish(id, on: occasion)
    }
  }

  /// Who writes helps everybody whom it is about, for this organisation.
  private func draft(_ fact: Report, _ words: Words, on occasion: Occasion) throws(Refusal) -> [Happening] {
    if fact.subjects.isEmpty { throw .noSubjects }
    try known(fact.subjects)
    guard let practitioner = occasion.by.practitioner else { throw .onlyPractitioners }
    for subject in fact.subjects
    where !isAssigned(practitioner, to: subject, through: fact.organization, on: occasion.day) {
      throw .notAssigned
    }
    guard Report.allowedDays.contains(fact.days) else { throw .reportDaysOutOfBounds }
    try hasText(words, of: fact.item)
    try unused(fact.item)
    return [.report(.drafted(fact))]
  }

  private func redraft(_ id: ItemID, _ words: Words, on occasion: Occasion) throws(Refusal) -> [Happening] {
    let course = try ownReport(id, on: occasion)
    guard course.isDraft else { throw .reportIsShown }
    try hasText(words, of: id)
    return [.report(.redrafted(id))]
  }

  private func hasText(_ words: Words, of item: ItemID) throws(Refusal) {
    if words.item != item { throw .unknownItem }
    if ReportPart.allCases.allSatisfy({ words[$0.field]?.isEmpty ?? true }) { throw .reportIsEmpty }
  }

  private func discard(_ id: ItemID, on occasion: Occasion) throws(Refusal) -> [Happening] {
    guard try ownReport(id, on: occasion).isDraft else { throw .reportIsShown }
    return try destroy(id, .mistake)
  }

  private func showReport(_ id: ItemID, on occasion: Occasion) throws(Refusal) -> [Happening] {
    try ownReport(id, on: occasion).isDraft ? [.report(.shown(id))] : []
  }

  /// At any time once it is shown, also when it is final (Jeugdwet 7.3.8(2)).
  private func react(
    _ reaction: ReportReaction, _ words: Words?, on occasion: Occasion
  ) throws(Refusal) -> [Happening] {
    let course = try shownReport(reaction.report)
    guard let person = occasion.by.person, reactors(to: course, on: occasion.day).contains(person) else {
      throw .reactionNotYours
    }
    if let words, words.item != reaction.item { throw .unknownItem }
    try unused(reaction.item)
    return [.report(.reacted(reaction))]
  }

  private func correct(
    _ correction: ReportCorrection, _ words: Words, on occasion: Occasion
  ) throws(Refusal) -> [Happening] {
    _ = try shownReport(correction.report)
    guard occasion.by.practitioner != nil else { throw .onlyPractitioners }
    if words.item != correction.item || correction.line < 0 { throw .unknownItem }
    if words[.body] == nil { throw .reportIsEmpty }
    try unused(correction.item)
    return [.report(.corrected(correction))]
  }

  private func finish(_ id: ItemID, on occasion: Occasion) throws(Refusal) -> [Happening] {
    let course = try ownReport(id, on: occasion)
    guard let reactBy = course.reactBy else { throw .reportNotShown }
    if course.finalOn != nil { return [] }
    let silent = silent(about: course, on: occasion.day, seeing: occasion.seen.contains)
    if !silent.isEmpty, occasion.day < reactBy { throw .reactionsAwaited(until: reactBy) }
    return [.report(.finished(id))]
  }

  private func shownReport(_ id: ItemID) throws(Refusal) -> ReportCourse {
    _ = try existing(id, .report)
    guard let course = report(behind: id), !course.isDraft else { throw .unknownItem }
    return course
  }

  private func ownReport(_ id: ItemID, on occasion: Occasion) throws(Refusal) -> ReportCourse {
    _ = try existing(id, .report)
    guard let course = report(behind: id) else { throw .unknownItem }
    guard course.author == occasion.by else { throw .signerNotAllowed }
    return course
  }
}

// MARK: Fold

extension Family {
  mutating func apply(_ happening: ReportEvent, of event: FamilyEvent) {
    switch happening {
    case .drafted(let fact):
      let envelope = Envelope(
        id: fact.item, kind: .report, subjects: fact.subjects, author: event.by, organization: fact.organization)
      place(envelope, slot: reports.count, at: event.at, by: event.by)
      reports.append(ReportCourse(fact: fact, author: event.by))
    // The words come with the event.
    case .redrafted: break
    case .shown(let id): change(id, in: \.reports) { $0.shownOn = event.at.day }
    case .reacted(let reaction): reacted(reaction, event)
    case .corrected(let correction): corrected(correction, event)
    case .finished(let id): change(id, in: \.reports) { $0.finalOn = event.at.day }
    }
  }

  /// A statement of one's own: it travels with the report (invariant 16).
  private mutating func reacted(_ reaction: ReportReaction, _ event: FamilyEvent) {
    guard let person = event.by.person else { return }
    let envelope = Envelope(
      id: reaction.item, kind: .ownStatement, subjects: [person], author: event.by, attachedTo: [reaction.report])
    place(envelope, slot: reportReactions.count, at: event.at, by: event.by)
    reportReactions.append(GivenReaction(fact: reaction, by: person, day: event.at.day))
  }

  private mutating func corrected(_ correction: ReportCorrection, _ event: FamilyEvent) {
    guard let course = report(behind: correction.report) else { return }
    let envelope = Envelope(
      id: correction.item, kind: .report, subjects: course.fact.subjects, author: event.by,
      organization: course.fact.organization, attachedTo: [correction.report])
    place(envelope, slot: reportCorrections.count, at: event.at, by: event.by)
    reportCorrections.append(correction)
  }
}

// MARK: Questions

extension Family {
  /// Nil for a report that a case file or a note only placed, and for a correction.
  public func report(behind id: ItemID) -> ReportCourse? {
    guard let slot = item(id)?.slot, reports.indices.contains(slot), reports[slot].fact.item == id else { return nil }
    return reports[slot]
  }

  /// A correction is of the kind of what it puts right, so that the same people see both.
  public func reportCorrection(_ item: Item) -> ReportCorrection? {
    guard item.kind == .report, reportCorrections.indices.contains(item.slot),
      reportCorrections[item.slot].item == item.id
    else { return nil }
    return reportCorrections[item.slot]
  }

  public func reportReaction(_ item: Item) -> GivenReaction? {
    guard item.kind == .ownStatement, reportReactions.indices.contains(item.slot),
      reportReactions[item.slot].fact.item == item.id
    else { return nil }
    return reportReactions[item.slot]
  }

  /// Who is asked: each of 12 and over whom it is about; for a younger child who holds authority.
  public func reactors(to course: ReportCourse, on day: Day) -> [PersonID] {
    deciders(about: course.fact.subjects, on: day)
  }

  /// Who has not reacted, over what somebody sees and nothing else.
  public func silent(about course: ReportCourse, on day: Day, seeing sees: (ItemID) -> Bool) -> [PersonID] {
    let heard = reportReactions.filter { $0.fact.report == course.fact.item && sees($0.fact.item) }.map(\.by)
    return reactors(to: course, on: day).filter { !heard.contains($0) }
  }
}
