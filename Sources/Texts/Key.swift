/// Every sentence has a key; a key without a sentence in each language fails a test, a sentence without a key too.
public enum Key: UInt16, CaseIterable, Hashable, Sendable {
  // Words that sentences are made of
  case wordAnd, wordYouSubject, wordYouObject, wordYes, wordNo, wordEveryone, dateWeekdays, dateMonths
  // What an item is
  case kindStory, kindDrawing, kindEcogram, kindPlanCommon, kindPlanGoal, kindPlanChild, kindWaitEntry, kindHandover,
    kindDecision, kindMeetingReport, kindContactNote, kindTreatmentNote, kindObservation, kindReport, kindSafetyPlan,
    kindFinanceDetail, kindMeasurePlan, kindReportingCode, kindCrisisNote, kindLegalDocument, kindInformationLetter,
    kindOwnStatement, kindPrivateReflection, kindConcern, kindStrength, kindContactDetails, kindCareTeam,
    kindMembership, kindParentalAuthority, kindCapacity, kindRepresentation, kindCoordination, kindConsent,
    kindConsentRequest, kindObjection, kindException, kindWithholding, kindDisclosure, kindEmergencyAccess,
    kindFamily
  // Groups of kinds
  case partPlan, partGoals, partStory, partDomains, partNotes, partWaiting, partSafety, partMoney, partPeople
  // Parts of life
  case domainSafety, domainIncomeAndDebt, domainHousing, domainBodilyHealth, domainMentalHealth, domainSubstanceUse,
    domainParenting, domainChildDevelopment, domainSchoolAndEducation, domainWorkAndDaytime,
    domainRelationshipsAtHome, domainSocialNetwork, domainParticipationAndLeisure, domainMeaningAndFuture,
    domainLegalAndJustice
  // Why something is shared
  case purposeCoordination, purposeHelpDelivery, purposeReferral, purposeSchoolSupport, purposeDebtHelp,
    purposeSafety, purposeFamily
  // What somebody thinks of the plan
  case stanceAgree, stanceAgreeWithRemark, stanceDisagree
  // Where a goal stands
  case laneNow, laneLater, lanePaused, laneFinished
  // An answer at a part of life
  case answerNotDiscussed, answerNotAtIssue, answerRatherNotSay
  // Somebody's place in the family
  case roleParent, roleChild, roleRelative, roleSupporter
  // The legal ground of giving something once
  case basisSupervisionOrder, basisParentWithoutAuthority, basisConflictOfDuties, basisDutyByLaw
  // What an emergency opens
  case scopeSafetyGoals, scopeSafetyPlan, scopeContactNotes
  // Why somebody sees something
  case reasonAuthorYou, reasonAuthorThey, reasonFollowsYou, reasonFollowsThey, reasonEmergency, reasonDisclosure,
    reasonOneselfYou, reasonOneselfThey, reasonChildYou, reasonChildThey, reasonAuthorityYou, reasonAuthorityThey,
    reasonRepresentativeYou, reasonRepresentativeThey, reasonInvolvedYou, reasonInvolvedThey, reasonConsentYou,
    reasonConsentThey, reasonSignedOneYou, reasonSignedManyYou, reasonSignedOneThey, reasonSignedManyThey,
    reasonUntil, factMemberYou, factMemberThey, factAssignedYou, factAssignedThey, factInviterYou, factInviterThey,
    factAuthorityYou, factAuthorityThey, factServedYou, factServedThey, factAskedYou, factAskedThey, factOwnActYou,
    factOwnActThey, factColleagueYou, factColleagueThey, factDecidesYou, factDecidesThey, factToldYou, factToldThey,
    factRepresentativeYou, factRepresentativeThey
  // Nee, zo kan het niet
  case refusalFamilyNotStarted, refusalFamilyAlreadyStarted, refusalBeforeFamily, refusalBirthInFuture,
    refusalBirthTooLongAgo, refusalUnknownPerson, refusalAlreadyMember, refusalNotAMember, refusalUnknownItem,
    refusalIdAlreadyUsed, refusalPeriodReversed, refusalAlreadyEnded, refusalOwnFamily, refusalNoSubjects,
    refusalNotAssigned, refusalOnlyMembers, refusalOnlyPractitioners, refusalKindNotFiledHere,
    refusalAlreadyCoordinated, refusalCoordinatorTooYoung, refusalTooManyGoals, refusalGoalLimitOutOfBounds,
    refusalGoalInOtherLane, refusalStepAlreadyDone, refusalStanceNotYours, refusalNoKinds, refusalKindCannotBeShared,
    refusalNoRecipients, refusalSharingWithOneself, refusalEmptyPurpose, refusalPreviewMissing, refusalPeriodTooLong,
    refusalSignerNotAllowed, refusalSignerTooYoung, refusalAlreadySigned, refusalAlreadyWithdrawn,
    refusalConsentEnded, refusalNothingToWithdraw, refusalRequestClosed, refusalObjectionNotPossible,
    refusalAlreadyObjected, refusalExceptionNotPossible, refusalNotExcusable, refusalGroundMissing,
    refusalSecondPractitionerMissing, refusalWithholdingTooLong, refusalDisclosureNotPossible, refusalEmergencyScope,
    refusalEmergencyTooLong, refusalAnswersMissing, refusalReviewerIsAccessor, refusalAlreadyReviewed,
    refusalTargetMissing, refusalAlreadyDestroyed, refusalCannotBeDestroyedHere
}
