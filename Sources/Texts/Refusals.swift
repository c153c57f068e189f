public import Vocabulary

extension Texts {
  /// Nee, zo kan het niet: said kindly, with a way on.
  public func say(_ refusal: Refusal) -> String {
    if case .tooManyGoals(let limit) = refusal { return self(.refusalTooManyGoals, [.limit: .number(limit)]).plain }
    if case .reactionsAwaited(let day) = refusal {
      return self(.refusalReactionsAwaited, [.day: .text(date(day))]).plain
    }
    return self(Texts.key(refusal))
  }

  private static func key(_ refusal: Refusal) -> Key {
    switch refusal {
    case .familyNotStarted: .refusalFamilyNotStarted
    case .nothingToTakeBack: .refusalNothingToTakeBack
    case .familyAlreadyStarted: .refusalFamilyAlreadyStarted
    case .beforeFamily: .refusalBeforeFamily
    case .birthInFuture: .refusalBirthInFuture
    case .birthTooLongAgo: .refusalBirthTooLongAgo
    case .unknownPerson: .refusalUnknownPerson
    case .alreadyMember: .refusalAlreadyMember
    case .notAMember: .refusalNotAMember
    case .unknownItem: .refusalUnknownItem
    case .idAlreadyUsed: .refusalIdAlreadyUsed
    case .periodReversed: .refusalPeriodReversed
    case .alreadyEnded: .refusalAlreadyEnded
    case .ownFamily: .refusalOwnFamily
    case .noSubjects: .refusalNoSubjects
    case .notAssigned: .refusalNotAssigned
    case .onlyMembers: .refusalOnlyMembers
    case .onlyPractitioners: .refusalOnlyPractitioners
    case .kindNotFiledHere: .refusalKindNotFiledHere
    case .alreadyCoordinated: .refusalAlreadyCoordinated
    case .coordinatorTooYoung: .refusalCoordinatorTooYoung
    case .coordinatorWishMissing: .refusalCoordinatorWishMissing
    case .mandateMissing: .refusalMandateMissing
    case .standInMissing: .refusalStandInMissing
    case .reasonMissing: .refusalReasonMissing
    case .farewellMissing: .refusalFarewellMissing
    case .tooManyGoals: .refusalTooManyGoals
    case .goalLimitOutOfBounds: .refusalGoalLimitOutOfBounds
    case .goalInOtherLane: .refusalGoalInOtherLane
    case .stepAlreadyDone: .refusalStepAlreadyDone
    case .rankingNotYours: .refusalRankingNotYours
    case .orderTwice: .refusalOrderTwice
    case .stepsInCircle: .refusalStepsInCircle
    case .tooOftenAWeek: .refusalTooOftenAWeek
    case .stanceNotYours: .refusalStanceNotYours
    case .stanceMissing: .refusalStanceMissing
    case .expectationMissing: .refusalExpectationMissing
    case .planMovedOn: .refusalPlanMovedOn
    case .evaluationOpen: .refusalEvaluationOpen
    case .evaluationClosed: .refusalEvaluationClosed
    case .rhythmOutOfBounds: .refusalRhythmOutOfBounds
    case .nothingAnswered: .refusalNothingAnswered
    case .notYetHappened: .refusalNotYetHappened
    case .drawerTooYoung: .refusalDrawerTooYoung
    case .circleFull: .refusalCircleFull
    case .tieWithItself: .refusalTieWithItself
    case .parentsNotAbove: .refusalParentsNotAbove
    case .partnersInOtherRows: .refusalPartnersInOtherRows
    case .relativeHasLines: .refusalRelativeHasLines
    case .notWished: .refusalNotWished
    case .restFirst: .refusalRestFirst
    case .linkToItself: .refusalLinkToItself
    case .noKinds: .refusalNoKinds
    case .kindCannotBeShared: .refusalKindCannotBeShared
    case .noRecipients: .refusalNoRecipients
    case .sharingWithOneself: .refusalSharingWithOneself
    case .emptyPurpose: .refusalEmptyPurpose
    case .previewMissing: .refusalPreviewMissing
    case .periodTooLong: .refusalPeriodTooLong
    case .signerNotAllowed: .refusalSignerNotAllowed
    case .signerTooYoung: .refusalSignerTooYoung
    case .alreadySigned: .refusalAlreadySigned
    case .alreadyWithdrawn: .refusalAlreadyWithdrawn
    case .consentEnded: .refusalConsentEnded
    case .nothingToWithdraw: .refusalNothingToWithdraw
    case .requestClosed: .refusalRequestClosed
    case .objectionNotPossible: .refusalObjectionNotPossible
    case .alreadyObjected: .refusalAlreadyObjected
    case .exceptionNotPossible: .refusalExceptionNotPossible
    case .notExcusable: .refusalNotExcusable
    case .groundMissing: .refusalGroundMissing
    case .secondPractitionerMissing: .refusalSecondPractitionerMissing
    case .withholdingTooLong: .refusalWithholdingTooLong
    case .disclosureNotPossible: .refusalDisclosureNotPossible
    case .emergencyScope: .refusalEmergencyScope
    case .emergencyTooLong: .refusalEmergencyTooLong
    case .answersMissing: .refusalAnswersMissing
    case .reviewerIsAccessor: .refusalReviewerIsAccessor
    case .alreadyReviewed: .refusalAlreadyReviewed
    case .targetMissing: .refusalTargetMissing
    case .waitWithoutContact: .refusalWaitWithoutContact
    case .contactTooFarAway: .refusalContactTooFarAway
    case .alreadyPast: .refusalAlreadyPast
    case .sourceMissing: .refusalSourceMissing
    case .notThatStateNow: .refusalNotThatStateNow
    case .purposeMissing: .refusalPurposeMissing
    case .notATime: .refusalNotATime
    case .functionMissing: .refusalFunctionMissing
    case .alreadyAtTable: .refusalAlreadyAtTable
    case .tableFull: .refusalTableFull
    case .capOutOfBounds: .refusalCapOutOfBounds
    case .listNotApproved: .refusalListNotApproved
    case .meetingNotConfirmed: .refusalMeetingNotConfirmed
    case .pointsOpen: .refusalPointsOpen
    case .handoverToOneself: .refusalHandoverToOneself
    case .handoverNeedsBoth: .refusalHandoverNeedsBoth
    case .notYoursToSay: .refusalNotYoursToSay
    case .introductionMissing: .refusalIntroductionMissing
    case .actionsWithoutOwner: .refusalActionsWithoutOwner
    case .handoverStepsOpen: .refusalHandoverStepsOpen
    case .safetyPlanEmpty: .refusalSafetyPlanEmpty
    case .notYoursToGive: .refusalNotYoursToGive
    case .reportIsEmpty: .refusalReportIsEmpty
    case .reportDaysOutOfBounds: .refusalReportDays
    case .reportIsShown: .refusalReportIsShown
    case .reportNotShown: .refusalReportNotShown
    case .reactionNotYours: .refusalReactionNotYours
    case .reactionsAwaited: .refusalReactionsAwaited
    case .wishMissing: .refusalWishMissing
    case .familyNotInDecision: .refusalFamilyNotInDecision
    case .optionsMissing: .refusalOptionsMissing
    case .noHelpOptionMissing: .refusalNoHelpOptionMissing
    case .unknownAndNobodyAsks: .refusalUnknownAndNobodyAsks
    case .viewsMissing: .refusalViewsMissing
    case .decisionClosed: .refusalDecisionClosed
    case .decisionStillOpen: .refusalDecisionStillOpen
    case .decisionReasonMissing: .refusalDecisionReasonMissing
    case .followUpMissing: .refusalFollowUpMissing
    case .whereToObjectMissing: .refusalWhereToObjectMissing
    case .agreementNotPresumed: .refusalAgreementNotPresumed
    case .nobodyDiffers: .refusalNobodyDiffers
    case .frameworkPartMissing: .refusalFrameworkPartMissing
    case .frameworkNotInForce: .refusalFrameworkNotInForce
    case .orderMissing: .refusalOrderMissing
    case .orderNotAboutAdults: .refusalOrderNotAboutAdults
    case .guidelineMissing: .refusalGuidelineMissing
    case .backingMissing: .refusalBackingMissing
    case .deviationStanceMissing: .refusalDeviationStanceMissing
    case .takenAwayTooLate: .refusalTakenAwayTooLate
    case .alreadyDestroyed: .refusalAlreadyDestroyed
    case .cannotBeDestroyedHere: .refusalCannotBeDestroyedHere
    }
  }
}
