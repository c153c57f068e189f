import Vocabulary

extension CaseTimelineBuilder {
  mutating func addItem(_ entry: CaseFile.Entry, at place: String) throws {
    let kind = try CaseCodes.kind(entry.cat, at: "\(place).cat")
    if kind == .privateReflection { return try addReflection(entry, at: place) }
    let envelope = Envelope(
      id: names.item(entry.id), kind: kind, subjects: try persons(entry.subjects, at: "\(place).subjects"),
      domain: try entry.dom.map { try CaseCodes.domain($0, at: "\(place).dom") },
      author: entry.author.map(names.party), organization: entry.org.map(names.organization),
      attachedTo: try targets(of: entry, at: place), isChildVersion: entry.childVersion ?? false)
    let words = try words(envelope.id, CaseWords.item(names.caseName, entry.id, kind))
    let actor = entry.author.map(names.party) ?? acting(for: entry.subjects, on: entry.day)
    let step = step(of: entry)
    if kind == .planGoal { addRoomForGoals() }
    add(entry.day, step == .statements ? .statements : .items, by: actor, command(envelope, words), place)
    try addBars(entry, at: place)
    try addDisclosures(of: entry)
    if let day = entry.destroyed {
      let last = step == .statements ? CaseStep.destructionOfStatements : .destruction
      add(day, last, by: clerk, .destroy(envelope.id, ground: .requested), "\(place).destroyed")
    }
  }

  /// The command of the area that the kind belongs to; kinds without one yet go by the generic command.
  private func command(_ envelope: Envelope, _ words: Words) -> FamilyCommand {
    switch envelope.kind {
    case .story, .drawing, .ecogram, .genogram, .yearAhead: .tell(envelope, words)
    case .concern, .strength, .wish: .raise(envelope, words)
    case .planCommon, .planChild: .makePlan(envelope, words)
    case .planGoal: .setGoal(envelope, lane: lane(of: envelope.id), words)
    case .ownStatement: .state(envelope, words)
    case .perspective: .perspective(.look(envelope, words))
    case .factor:
      .explaining(.addFactor(envelope, Factor(item: envelope.id, column: .maintaining, level: .family), words))
    case .influence: link(envelope, words)
    case .safetyPlan where envelope.organization == nil: ownPlan(envelope, words)
    case .contactNote, .treatmentNote, .observation, .report, .safetyPlan, .financeDetail, .measurePlan, .reportingCode,
      .crisisNote:
      .file(envelope, words)
    case .waitEntry, .handover, .decision, .meetingReport, .legalDocument, .informationLetter, .privateReflection,
      .networkWish, .contactDetails, .careTeam, .membership, .parentalAuthority, .capacity, .representation,
      .coordination, .consent, .consentRequest, .objection, .exception, .withholding, .disclosure, .emergencyAccess,
      .family, .lookReport, .expectation, .evaluation, .experienceCheck, .ranking, .goalOrder, .agendaPoint,
      .outsiderRequest, .helpAgreement, .coordinationTask, .communicationProfile, .teamMatter, .togetherStance,
      .signal, .meeting, .message:
      .place(envelope, words)
    }
  }

  /// Without an organisation it is somebody's own.
  private func ownPlan(_ envelope: Envelope, _ words: Words) -> FamilyCommand {
    guard let person = envelope.subjects.first else { return .place(envelope, words) }
    return .crisis(.writePlan(SafetyPlan(item: envelope.id, person: person, organization: nil), words))
  }

  /// From the first to the second that it hangs on.
  private func link(_ envelope: Envelope, _ words: Words) -> FamilyCommand {
    guard let from = envelope.attachedTo.first, let to = envelope.attachedTo.last else {
      return .place(envelope, words)
    }
    return .explaining(.link(Influence(item: envelope.id, from: .item(from), to: .item(to))))
  }

  /// Twelve goals at once is the most that a family can choose; more wait for later.
  private func lane(of goal: ItemID) -> GoalLane {
    let goals = file.items.filter { $0.cat == "planGoal" }.map { names.item($0.id) }
    return goals.prefix(12).contains(goal) ? .now : .later
  }

  private func targets(of entry: CaseFile.Entry, at place: String) throws(CaseFileError) -> [ItemID] {
    for target in entry.attachedTo ?? [] where !file.items.contains(where: { $0.id == target }) {
      throw CaseFileError("\(place).attachedTo", expected: "ids of items in this case, not \"\(target)\"")
    }
    return (entry.attachedTo ?? []).map(names.item)
  }

  /// The family's limit is raised once, by the family, where a case has more goals than three.
  private mutating func addRoomForGoals() {
    let goals = file.items.count { $0.cat == "planGoal" }
    let members = file.persons.keys.sorted()
    guard goals > 3, let member = members.first(where: { age($0, on: firstDay) >= 18 }) ?? members.first else { return }
    add(firstDay, .team, by: names.party(member), .setGoalLimit(min(goals, 12)), "\(names.caseName).items")
  }

  private mutating func addReflection(_ entry: CaseFile.Entry, at place: String) throws {
    guard let author = entry.author, !names.persons.contains(author) else {
      throw CaseFileError("\(place).author", expected: "a professional: a private reflection is his own")
    }
    reflections.append(
      CaseReflection(
        item: names.item(entry.id), author: names.practitioner(author),
        at: Moment(file.day(entry.day), hour: 8),
        words: try BoundedText.prose(CaseWords.item(names.caseName, entry.id, .privateReflection)[.body] ?? "…"),
        goneOn: entry.destroyed.map { file.day($0) }))
  }

  private mutating func addBars(_ entry: CaseFile.Entry, at place: String) throws {
    let item = names.item(entry.id)
    for (number, bar) in (entry.withheld ?? []).enumerated() {
      let from = try person(bar.from, at: "\(place).withheld[\(number)].from")
      try addWithholding(item, from, bar, entry, at: "\(place).withheld[\(number)]")
    }
    for (number, bar) in (entry.objection?.all ?? []).enumerated() {
      try addObjection(item, bar, entry, number, at: "\(place).objection[\(number)]")
    }
  }

  /// Longer than fourteen days: looked at again and renewed, as people would do.
  private mutating func addWithholding(
    _ item: ItemID, _ from: PersonID, _ bar: CaseFile.Bar, _ entry: CaseFile.Entry, at place: String
  ) throws {
    guard let end = bar.end else {
      throw CaseFileError("\(place).end", expected: "a day: no withholding is without end")
    }
    for start in stride(from: bar.start, to: min(end, entry.destroyed ?? end), by: 14) {
      let withholding = Withholding(
        item: names.derived("withholding", entry.id, bar.from, "\(start)"), target: item, from: from,
        second: names.practitioner("second"), end: file.day(min(start + 14, end)))
      let words = try words(withholding.item, [.reason: CaseWords.withholdingReason])
      add(start, step(of: entry), by: professional(for: entry), .withhold(withholding, words), place)
    }
  }

  private mutating func addObjection(
    _ item: ItemID, _ bar: CaseFile.Bar, _ entry: CaseFile.Entry, _ number: Int, at place: String
  ) throws {
    let against = try person(bar.from, at: "\(place).from")
    let child = entry.subjects.first { name in
      (12...15).contains(age(name, on: bar.start)) && file.authority?[name]?.contains(bar.from) ?? false
    }
    guard let child else {
      throw CaseFileError(place, expected: "a subject of 12 to 15 over whom \(bar.from) has authority that day")
    }
    let objection = Objection(item: names.derived("objection", entry.id, "\(number)"), target: item, against: against)
    add(bar.start, step(of: entry), by: names.party(child), .object(objection), place)
    if let end = bar.end, end < 9_999 {
      add(end, step(of: entry), by: names.party(child), .endObjection(objection.item), place)
    }
  }

  private func step(of entry: CaseFile.Entry) -> CaseStep {
    ["ownStatement", "perspective", "influence"].contains(entry.cat) ? .statements : .bars
  }
}
