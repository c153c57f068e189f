public import Vocabulary

// Notities, observaties, verslagen: records of organisations, by a worker assigned to everybody whom they are about.

extension Family {
  func file(_ envelope: Envelope, on occasion: Occasion) throws(Refusal) -> [Happening] {
    guard envelope.kind.isRecord else { throw .kindNotFiledHere }
    guard let practitioner = occasion.by.practitioner, envelope.author == occasion.by,
      let organization = envelope.organization
    else { throw .onlyPractitioners }
    for subject in envelope.subjects
    where !isAssigned(practitioner, to: subject, through: organization, on: occasion.day) {
      throw .notAssigned
    }
    return try placeAboutMembers(envelope, on: occasion)
  }

  /// For kinds whose areas come later, and for what a case file holds of them: handovers, decisions, letters. It places the item, and no more.
  func placeLater(_ envelope: Envelope, on occasion: Occasion) throws(Refusal) -> [Happening] {
    guard envelope.kind.waitsForItsArea else { throw .kindNotFiledHere }
    if envelope.organization != nil, envelope.author != nil, envelope.author != occasion.by {
      throw .signerNotAllowed
    }
    return try placeAboutMembers(envelope, on: occasion)
  }

  /// Dit klopt niet: what a member says about a look, for himself and the privacy officer.
  func reportLook(_ report: LookReport, on occasion: Occasion) throws(Refusal) -> [Happening] {
    guard occasion.by.person != nil else { throw .onlyMembers }
    try unused(report.item)
    return [.lookReported(report)]
  }

  mutating func lookReported(_ report: LookReport, _ event: FamilyEvent) {
    guard let person = event.by.person else { return }
    let envelope = Envelope(id: report.item, kind: .lookReport, subjects: [person], author: event.by)
    place(envelope, at: event.at, by: event.by)
  }

  /// Vernietiging: what is gone stays gone; facts that the family stands on are corrected, not destroyed.
  func destroy(_ id: ItemID, _ ground: DestructionGround) throws(Refusal) -> [Happening] {
    guard let item = item(id) else { throw .unknownItem }
    if item.destroyedOn != nil { return [] }
    guard item.kind.canBeDestroyed else { throw .cannotBeDestroyedHere }
    // Who stands in a circle or a tree, and what was drawn, goes with it.
    let names = contacts.filter { $0.ecogram == id }.map(\.item) + relatives.filter { $0.genogram == id }.map(\.item)
    let course = written(with: id).filter { self.item($0)?.destroyedOn == nil }
    return [.destroyed(id, ground)] + (names + course).map { .destroyed($0, ground) }
      + (pictures[id].map { [.destroyed($0, ground)] } ?? [])
  }

  /// What goes with it: the steps of a reporting code, and what was said to a signal.
  public func written(with id: ItemID) -> [ItemID] {
    let steps = reportingCodeEntries.filter { $0.code == id }.map(\.item)
    let replies = signalReplies.filter { $0.signal == id }.map(\.item)
    return steps + replies + signalPassings.filter { $0.signal == id }.map(\.item)
  }

  mutating func destroyed(_ id: ItemID, _ event: FamilyEvent) {
    guard let place = places[id] else { return }
    items[place].destroyedOn = event.at.day
  }
}

extension ItemKind {
  var isRecord: Bool {
    switch self {
    case .contactNote, .treatmentNote, .observation, .report, .safetyPlan, .financeDetail, .measurePlan, .reportingCode,
      .crisisNote:
      true
    case .story, .drawing, .ecogram, .genogram, .planCommon, .planGoal, .planChild, .waitEntry, .handover, .decision,
      .meetingReport, .legalDocument, .informationLetter, .ownStatement, .privateReflection, .concern, .strength, .wish,
      .networkWish, .influence, .factor, .contactDetails, .careTeam, .membership, .parentalAuthority, .capacity,
      .representation, .coordination, .consent, .consentRequest, .objection, .exception, .withholding, .disclosure,
      .emergencyAccess, .family, .lookReport, .expectation, .evaluation, .experienceCheck, .yearAhead, .ranking,
      .goalOrder, .perspective, .agendaPoint, .outsiderRequest, .helpAgreement, .coordinationTask,
      .communicationProfile, .teamMatter, .togetherStance, .signal, .meeting, .message:
      false
    }
  }

  var waitsForItsArea: Bool {
    switch self {
    case .waitEntry, .handover, .decision, .meetingReport, .legalDocument, .informationLetter: true
    case .story, .drawing, .ecogram, .genogram, .planCommon, .planGoal, .planChild, .contactNote, .treatmentNote,
      .observation, .report, .safetyPlan, .financeDetail, .measurePlan, .reportingCode, .crisisNote, .ownStatement,
      .privateReflection, .concern, .strength, .wish, .networkWish, .influence, .factor, .contactDetails, .careTeam,
      .membership, .parentalAuthority, .capacity, .representation, .coordination, .consent, .consentRequest, .objection,
      .exception, .withholding, .disclosure, .emergencyAccess, .family, .lookReport, .expectation, .evaluation,
      .experienceCheck, .yearAhead, .ranking, .goalOrder, .perspective, .agendaPoint, .outsiderRequest, .helpAgreement,
      .coordinationTask, .communicationProfile, .teamMatter, .togetherStance, .signal, .meeting, .message:
      false
    }
  }

  /// Whether `destroy` reaches it: anything with a content of its own.
  public var canBeDestroyed: Bool {
    switch self {
    case .story, .drawing, .ecogram, .genogram, .planCommon, .planGoal, .planChild, .waitEntry, .handover, .decision,
      .meetingReport, .contactNote, .treatmentNote, .observation, .report, .safetyPlan, .financeDetail, .measurePlan,
      .reportingCode, .crisisNote, .legalDocument, .informationLetter, .ownStatement, .concern, .strength, .wish,
      .expectation, .evaluation, .experienceCheck, .yearAhead, .ranking, .perspective, .agendaPoint, .outsiderRequest,
      .communicationProfile, .influence, .factor, .teamMatter, .togetherStance, .signal, .meeting, .message:
      true
    case .privateReflection, .networkWish, .contactDetails, .careTeam, .membership, .parentalAuthority, .capacity,
      .representation, .coordination, .consent, .consentRequest, .objection, .exception, .withholding, .disclosure,
      .emergencyAccess, .family, .lookReport, .goalOrder, .helpAgreement, .coordinationTask:
      false
    }
  }
}
