/// Verandering: what somebody puts right of his own, and what changes in a family.
public enum ChangingCommand: Hashable, Sendable {
  /// A text of one's own, put right in sight: the earlier words stay, and every reader sees that it was mended.
  case mend(ItemID, Words)
  /// A text in the wrong place: its words are destroyed at once; that somebody took a text away, and when, stays.
  case takeAway(ItemID)
  /// A changed name from a day: the words of the membership anew. With them goes the old name, where it may be heard.
  case rename(PersonID, from: Day, isOldHeard: Bool, Words)
  /// A child is born, and belongs. Who says so declares his own authority, which gives no sight until it is verified.
  case welcomeChild(Membership, Authority, Words)
  /// Somebody has died, on a day; nil: it was a mistake.
  case recordDeath(PersonID, Day?)
  /// Partners part: somebody lives elsewhere, or here again. Who sees what does not change by it.
  case liveApart(PersonID, Bool)
}

extension ItemKind {
  /// A text of one author, which he puts right himself; goals, plans and choices change in their own way.
  public var canBePutRight: Bool {
    switch self {
    case .story, .drawing, .yearAhead, .concern, .strength, .wish, .ownStatement, .perspective, .contactNote,
      .treatmentNote, .observation, .report, .safetyPlan, .financeDetail, .measurePlan, .crisisNote, .message:
      true
    case .ecogram, .planCommon, .planGoal, .planChild, .waitEntry, .handover, .decision, .meetingReport,
      .reportingCode, .legalDocument, .informationLetter, .privateReflection, .contactDetails, .careTeam, .membership,
      .parentalAuthority, .capacity, .representation, .coordination, .consent, .consentRequest, .objection, .exception,
      .withholding, .disclosure, .emergencyAccess, .family, .lookReport, .expectation, .evaluation, .experienceCheck,
      .ranking, .goalOrder, .agendaPoint, .outsiderRequest, .helpAgreement, .coordinationTask, .networkWish, .influence,
      .factor, .communicationProfile, .teamMatter, .genogram, .togetherStance, .signal, .meeting:
      false
    }
  }
}
