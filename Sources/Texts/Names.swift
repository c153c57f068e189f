public import Vocabulary

/// Namen: what our own enums are called by people.
extension Texts {
  /// What an item is, as a noun in lower case.
  public func name(_ itemKind: ItemKind) -> String { self(Texts.key(itemKind)) }

  /// A group of kinds, as a heading.
  public func name(_ part: Part) -> String { self(Texts.key(part)) }

  /// A part of life, as a heading.
  public func name(_ lifeDomain: LifeDomain) -> String { self(Texts.key(lifeDomain)) }

  /// Why something is shared.
  public func name(_ purpose: Purpose) -> String { self(Texts.key(purpose)) }

  /// What somebody thinks of the plan.
  public func name(_ stance: Stance) -> String { self(Texts.key(stance)) }

  /// Where a goal stands.
  public func name(_ goalLane: GoalLane) -> String { self(Texts.key(goalLane)) }

  /// An answer at a part of life.
  public func name(_ domainAnswer: DomainAnswer) -> String { self(Texts.key(domainAnswer)) }

  /// Somebody's place in the family.
  public func name(_ familyRole: FamilyRole) -> String { self(Texts.key(familyRole)) }

  /// The legal ground of a single disclosure, as a clause.
  public func name(_ legalBasis: LegalBasis) -> String { self(Texts.key(legalBasis)) }

  /// What an emergency opens.
  public func name(_ emergencyScope: EmergencyScope) -> String { self(Texts.key(emergencyScope)) }
}

extension Texts {
  private static func key(_ itemKind: ItemKind) -> Key {
    switch itemKind {
    case .story: .kindStory
    case .drawing: .kindDrawing
    case .ecogram: .kindEcogram
    case .genogram: .kindGenogram
    case .togetherStance: .kindTogetherStance
    case .planCommon: .kindPlanCommon
    case .planGoal: .kindPlanGoal
    case .planChild: .kindPlanChild
    case .waitEntry: .kindWaitEntry
    case .handover: .kindHandover
    case .meeting: .kindMeeting
    case .decision: .kindDecision
    case .meetingReport: .kindMeetingReport
    case .contactNote: .kindContactNote
    case .treatmentNote: .kindTreatmentNote
    case .observation: .kindObservation
    case .report: .kindReport
    case .safetyPlan: .kindSafetyPlan
    case .financeDetail: .kindFinanceDetail
    case .measurePlan: .kindMeasurePlan
    case .reportingCode: .kindReportingCode
    case .crisisNote: .kindCrisisNote
    case .legalDocument: .kindLegalDocument
    case .informationLetter: .kindInformationLetter
    case .ownStatement: .kindOwnStatement
    case .privateReflection: .kindPrivateReflection
    case .concern: .kindConcern
    case .strength: .kindStrength
    case .wish: .kindWish
    case .networkWish: .kindNetworkWish
    case .influence: .kindInfluence
    case .factor: .kindFactor
    case .contactDetails: .kindContactDetails
    case .careTeam: .kindCareTeam
    case .membership: .kindMembership
    case .parentalAuthority: .kindParentalAuthority
    case .capacity: .kindCapacity
    case .representation: .kindRepresentation
    case .coordination: .kindCoordination
    case .coordinationTask: .kindCoordinationTask
    case .teamMatter: .kindTeamMatter
    case .signal: .kindSignal
    case .message: .kindMessage
    case .consent: .kindConsent
    case .consentRequest: .kindConsentRequest
    case .objection: .kindObjection
    case .exception: .kindException
    case .withholding: .kindWithholding
    case .disclosure: .kindDisclosure
    case .emergencyAccess: .kindEmergencyAccess
    case .lookReport: .kindLookReport
    case .helpAgreement: .kindHelpAgreement
    case .ranking: .kindRanking
    case .goalOrder: .kindGoalOrder
    case .perspective: .kindPerspective
    case .agendaPoint: .kindAgendaPoint
    case .outsiderRequest: .kindOutsiderRequest
    case .communicationProfile: .kindCommunicationProfile
    case .family: .kindFamily
    case .expectation: .kindExpectation
    case .evaluation: .kindEvaluation
    case .experienceCheck: .kindExperienceCheck
    case .yearAhead: .kindYearAhead
    }
  }

  private static func key(_ part: Part) -> Key {
    switch part {
    case .plan: .partPlan
    case .goals: .partGoals
    case .story: .partStory
    case .domains: .partDomains
    case .notes: .partNotes
    case .waiting: .partWaiting
    case .safety: .partSafety
    case .money: .partMoney
    case .people: .partPeople
    }
  }

  private static func key(_ lifeDomain: LifeDomain) -> Key {
    switch lifeDomain {
    case .safety: .domainSafety
    case .incomeAndDebt: .domainIncomeAndDebt
    case .housing: .domainHousing
    case .bodilyHealth: .domainBodilyHealth
    case .mentalHealth: .domainMentalHealth
    case .substanceUse: .domainSubstanceUse
    case .parenting: .domainParenting
    case .childDevelopment: .domainChildDevelopment
    case .schoolAndEducation: .domainSchoolAndEducation
    case .workAndDaytime: .domainWorkAndDaytime
    case .relationshipsAtHome: .domainRelationshipsAtHome
    case .socialNetwork: .domainSocialNetwork
    case .participationAndLeisure: .domainParticipationAndLeisure
    case .meaningAndFuture: .domainMeaningAndFuture
    case .legalAndJustice: .domainLegalAndJustice
    }
  }

  private static func key(_ purpose: Purpose) -> Key {
    switch purpose {
    case .coordination: .purposeCoordination
    case .helpDelivery: .purposeHelpDelivery
    case .referral: .purposeReferral
    case .schoolSupport: .purposeSchoolSupport
    case .debtHelp: .purposeDebtHelp
    case .safety: .purposeSafety
    case .family: .purposeFamily
    }
  }

  private static func key(_ stance: Stance) -> Key {
    switch stance {
    case .agree: .stanceAgree
    case .agreeWithRemark: .stanceAgreeWithRemark
    case .disagree: .stanceDisagree
    }
  }

  private static func key(_ goalLane: GoalLane) -> Key {
    switch goalLane {
    case .now: .laneNow
    case .later: .laneLater
    case .paused: .lanePaused
    case .finished: .laneFinished
    }
  }

  private static func key(_ domainAnswer: DomainAnswer) -> Key {
    switch domainAnswer {
    case .notDiscussed: .answerNotDiscussed
    case .notAtIssue: .answerNotAtIssue
    case .ratherNotSay: .answerRatherNotSay
    }
  }

  private static func key(_ familyRole: FamilyRole) -> Key {
    switch familyRole {
    case .parent: .roleParent
    case .child: .roleChild
    case .relative: .roleRelative
    case .supporter: .roleSupporter
    case .outsider: .roleOutsider
    }
  }

  private static func key(_ legalBasis: LegalBasis) -> Key {
    switch legalBasis {
    case .supervisionOrder: .basisSupervisionOrder
    case .parentWithoutAuthority: .basisParentWithoutAuthority
    case .conflictOfDuties: .basisConflictOfDuties
    case .dutyByLaw: .basisDutyByLaw
    }
  }

  private static func key(_ emergencyScope: EmergencyScope) -> Key {
    switch emergencyScope {
    case .safetyGoals: .scopeSafetyGoals
    case .safetyPlan: .scopeSafetyPlan
    case .contactNotes: .scopeContactNotes
    }
  }
}
