/// Soort: what an item is. Who sees which kind stands in `sight.md`. The numbers are stored: never reuse one.
public enum ItemKind: UInt8, CaseIterable, Hashable, Sendable {
  // A person's own material
  case story = 1
  case drawing = 2
  case ecogram = 3
  case genogram = 26
  // The plan
  case planCommon = 4
  case planGoal = 5
  case planChild = 6
  case waitEntry = 7
  case handover = 8
  case decision = 9
  case meetingReport = 10
  // Records of organisations
  case contactNote = 11
  case treatmentNote = 12
  case observation = 13
  case report = 14
  case safetyPlan = 15
  case financeDetail = 16
  case measurePlan = 17
  case reportingCode = 18
  case crisisNote = 19
  case legalDocument = 20
  case informationLetter = 21
  // Words of one person
  case ownStatement = 22
  case privateReflection = 23
  case concern = 24
  case strength = 25
  // Between a family and its helpers
  case helpAgreement = 27
  /// A meeting, who is asked to it, who decides that, and what was agreed there.
  case meeting = 28
  case expectation = 30
  /// What does not go well between helpers, and how one works together.
  case teamMatter = 29
  // Looking back and ahead
  case evaluation = 31
  case experienceCheck = 32
  case yearAhead = 33
  // Who does what of the coordination
  case coordinationTask = 34
  /// What somebody wishes for (requirement S1-02).
  case wish = 39
  // The circle of people, and what touches what
  case networkWish = 35
  case influence = 37
  case factor = 38
  // Facts about the family
  case contactDetails = 40
  case careTeam = 41
  case membership = 42
  case parentalAuthority = 43
  case capacity = 44
  case representation = 45
  case coordination = 46
  case consent = 47
  case consentRequest = 48
  case objection = 49
  case exception = 50
  case withholding = 51
  case disclosure = 52
  case emergencyAccess = 53
  case family = 54
  case lookReport = 55
  /// How one member orders the goals: his alone until he shows it.
  case ranking = 56
  /// The joint order of the goals.
  case goalOrder = 57
  /// How one talks and writes with somebody.
  case communicationProfile = 58
  // How each sees it
  case perspective = 59
  case agendaPoint = 60
  case outsiderRequest = 61
  /// What one member thinks of being helped together.
  case togetherStance = 62
  /// What somebody heard or saw that may not wait.
  case signal = 63
  /// What one member and one professional write to each other.
  case message = 36

  /// Told, drawn or made by the person himself: from 12 only that person opens it (invariant 5). A safety plan too; one
  /// that a helper wrote down with him is a record.
  public var isOwnMaterial: Bool {
    switch self {
    case .story, .drawing, .ecogram, .genogram, .yearAhead, .safetyPlan: true
    case .planCommon, .planGoal, .planChild, .waitEntry, .handover, .decision, .meetingReport, .contactNote,
      .treatmentNote, .observation, .report, .financeDetail, .measurePlan, .reportingCode, .crisisNote,
      .legalDocument, .informationLetter, .ownStatement, .privateReflection, .concern, .strength, .wish, .networkWish,
      .influence, .factor, .contactDetails, .careTeam, .membership, .parentalAuthority, .capacity, .representation,
      .coordination, .consent, .consentRequest, .objection, .exception, .withholding, .disclosure, .emergencyAccess,
      .family, .lookReport, .expectation, .evaluation, .experienceCheck, .ranking, .goalOrder, .perspective,
      .agendaPoint, .outsiderRequest, .helpAgreement, .coordinationTask, .communicationProfile, .teamMatter,
      .togetherStance, .signal, .meeting, .message:
      false
    }
  }

  /// A circle of people or a family tree: drawn alone, or together without one author.
  public var isDrawnOfPeople: Bool { self == .ecogram || self == .genogram }

  /// Whether a disclosure consent may name this kind. A reflection, and the facts that the law itself opens, may not.
  public var canBeShared: Bool {
    switch self {
    case .story, .drawing, .ecogram, .genogram, .planCommon, .planGoal, .planChild, .waitEntry, .handover, .decision,
      .meetingReport, .contactNote, .treatmentNote, .observation, .report, .safetyPlan, .financeDetail, .measurePlan,
      .reportingCode, .crisisNote, .legalDocument, .informationLetter, .ownStatement, .concern, .strength, .wish,
      .influence, .factor, .contactDetails, .careTeam, .parentalAuthority, .capacity, .representation, .expectation,
      .yearAhead, .perspective, .communicationProfile:
      true
    case .privateReflection, .networkWish, .membership, .coordination, .consent, .consentRequest, .objection,
      .exception, .withholding, .disclosure, .emergencyAccess, .family, .lookReport, .experienceCheck, .evaluation,
      .ranking, .goalOrder, .agendaPoint, .outsiderRequest, .helpAgreement, .coordinationTask, .teamMatter,
      .togetherStance, .signal, .meeting, .message:
      false
    }
  }

  /// What can be put on the family's agenda: texts of the plan and of the people themselves (S2-P04).
  public var canBeDiscussed: Bool {
    [.planCommon, .planGoal, .planChild, .decision, .concern, .strength, .ownStatement, .perspective].contains(self)
  }
}

/// Onderdelen: the kinds that a consent or an emergency names, one by one; there is no wildcard (invariant 8).
public struct KindSet: Hashable, Sendable, ExpressibleByArrayLiteral {
  public let bits: UInt64

  public init(bits: UInt64) { self.bits = bits }
  public init(_ kinds: some Sequence<ItemKind>) { bits = kinds.reduce(0) { $0 | 1 << UInt64($1.rawValue) } }
  public init(arrayLiteral kinds: ItemKind...) { self.init(kinds) }

  /// The preset "plan": plan-level kinds only; records of an organisation must be named one by one (`sight.md` 2).
  public static let plan: KindSet = [
    .story, .planCommon, .planGoal, .planChild, .waitEntry, .handover, .decision, .ecogram, .meetingReport,
  ]

  public func contains(_ kind: ItemKind) -> Bool { bits & (1 << UInt64(kind.rawValue)) != 0 }
  public func union(_ other: KindSet) -> KindSet { KindSet(bits: bits | other.bits) }
  public var isEmpty: Bool { bits == 0 }
  public var kinds: [ItemKind] { ItemKind.allCases.filter(contains) }
}
