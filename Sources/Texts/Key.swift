/// Every sentence has a key; a key without a sentence in each language fails a test, a sentence without a key too.
public enum Key: UInt16, CaseIterable, Hashable, Sendable {
  // Words that sentences are made of
  case wordAnd, wordYouSubject, wordYouObject, wordYes, wordNo, dateWeekdays, dateMonths
  // What an item is
  case kindStory, kindDrawing, kindEcogram, kindGenogram, kindPlanCommon, kindPlanGoal, kindPlanChild, kindWaitEntry,
    kindHandover, kindDecision, kindMeetingReport, kindContactNote, kindTreatmentNote, kindObservation, kindReport,
    kindSafetyPlan, kindFinanceDetail, kindMeasurePlan, kindReportingCode, kindCrisisNote, kindLegalDocument,
    kindInformationLetter, kindOwnStatement, kindPrivateReflection, kindConcern, kindStrength, kindWish,
    kindNetworkWish, kindInfluence, kindFactor, kindContactDetails, kindCareTeam, kindMembership, kindParentalAuthority,
    kindCapacity, kindRepresentation, kindCoordination, kindConsent, kindConsentRequest, kindObjection, kindException,
    kindWithholding, kindDisclosure, kindEmergencyAccess, kindLookReport, kindFamily, kindRanking, kindGoalOrder,
    kindPerspective, kindAgendaPoint, kindOutsiderRequest, kindTogetherStance, kindCommunicationProfile
  // Groups of kinds
  case partPlan, partGoals, partStory, partDomains, partNotes, partWaiting, partSafety, partMoney, partPeople
  // Parts of life
  case domainSafety, domainIncomeAndDebt, domainHousing, domainBodilyHealth, domainMentalHealth, domainSubstanceUse,
    domainParenting, domainChildDevelopment, domainSchoolAndEducation, domainWorkAndDaytime, domainRelationshipsAtHome,
    domainSocialNetwork, domainParticipationAndLeisure, domainMeaningAndFuture, domainLegalAndJustice
  // Why something is shared; what somebody thinks of the plan
  case purposeCoordination, purposeHelpDelivery, purposeReferral, purposeSchoolSupport, purposeDebtHelp, purposeSafety,
    purposeFamily, stanceAgree, stanceAgreeWithRemark, stanceDisagree
  // Where a goal stands
  case laneNow, laneLater, lanePaused, laneFinished
  // An answer at a part of life
  case answerNotDiscussed, answerNotAtIssue, answerRatherNotSay
  // Somebody's place in the family
  case roleParent, roleChild, roleRelative, roleSupporter, roleOutsider
  // The legal ground of giving something once
  case basisSupervisionOrder, basisParentWithoutAuthority, basisConflictOfDuties, basisDutyByLaw
  // What an emergency opens
  case scopeSafetyGoals, scopeSafetyPlan, scopeContactNotes
  // Why somebody sees something
  case reasonAuthorYou, reasonAuthorThey, reasonFollowsYou, reasonFollowsThey, reasonEmergency, reasonDisclosure,
    reasonOneselfYou, reasonOneselfThey, reasonChildYou, reasonChildThey, reasonAuthorityYou, reasonAuthorityThey,
    reasonRepresentativeYou, reasonRepresentativeThey, reasonInvolvedYou, reasonInvolvedThey, reasonConsentYou,
    reasonConsentThey, reasonSignedOneYou, reasonSignedManyYou, reasonSignedOneThey, reasonSignedManyThey, reasonUntil,
    factMemberYou, factMemberThey, factAssignedYou, factAssignedThey, factInviterYou, factInviterThey, factAuthorityYou,
    factAuthorityThey, factServedYou, factServedThey, factAskedYou, factAskedThey, factOwnActYou, factOwnActThey,
    factColleagueYou, factColleagueThey, factDecidesYou, factDecidesThey, factToldYou, factToldThey,
    factRepresentativeYou, factDoerYou, factDoerThey, factRepresentativeThey
  // Nee, zo kan het niet
  case refusalFamilyNotStarted, refusalNothingToTakeBack, refusalFamilyAlreadyStarted, refusalBeforeFamily,
    refusalBirthInFuture, refusalBirthTooLongAgo, refusalUnknownPerson, refusalAlreadyMember, refusalNotAMember,
    refusalUnknownItem, refusalIdAlreadyUsed, refusalPeriodReversed, refusalAlreadyEnded, refusalOwnFamily,
    refusalNoSubjects, refusalNotAssigned, refusalOnlyMembers, refusalOnlyPractitioners, refusalKindNotFiledHere,
    refusalAlreadyCoordinated, refusalCoordinatorTooYoung, refusalTooManyGoals, refusalGoalLimitOutOfBounds,
    refusalGoalInOtherLane, refusalStepAlreadyDone, refusalStanceNotYours, refusalDrawerTooYoung, refusalCircleFull,
    refusalTieWithItself, refusalParentsNotAbove, refusalPartnersInOtherRows, refusalRelativeHasLines, refusalNoKinds,
    refusalKindCannotBeShared, refusalRankingNotYours, refusalOrderTwice, refusalStepsInCircle, refusalTooOftenAWeek,
    refusalNotWished, refusalRestFirst, refusalLinkToItself, refusalNoRecipients, refusalSharingWithOneself,
    refusalEmptyPurpose, refusalPreviewMissing, refusalPeriodTooLong, refusalSignerNotAllowed, refusalSignerTooYoung,
    refusalAlreadySigned, refusalAlreadyWithdrawn, refusalConsentEnded, refusalNothingToWithdraw, refusalRequestClosed,
    refusalObjectionNotPossible, refusalAlreadyObjected, refusalExceptionNotPossible, refusalNotExcusable,
    refusalGroundMissing, refusalSecondPractitionerMissing, refusalWithholdingTooLong, refusalDisclosureNotPossible,
    refusalEmergencyScope, refusalEmergencyTooLong, refusalAnswersMissing, refusalReviewerIsAccessor,
    refusalAlreadyReviewed, refusalTargetMissing, refusalAlreadyDestroyed, refusalCannotBeDestroyedHere
  // The frame of every page
  case skip, menu, tabWork, tabPlan, tabGoals, tabPeople, tabStory, tabSight, readAloud, helpNowLink, settingsLink,
    quickExit, youAre, signOut, printPage, footTitle, footTitleChild, footContact, footChildren, footUnsafe,
    footViolence, footViolenceEnd, demoLabel, demoBanner, demoLink, back, cancel, change, save, someone
  // What was just done
  case doneSaved, doneStance, donePlan, doneGoalSet, doneGoalBegun, doneGoalPaused, doneGoalFinished, doneGoalSwapped,
    doneLimit, doneStep, doneStepDone, doneStory, doneDomain, donePerspective, doneDrawing, doneOutsiderAsked,
    doneOutsiderAgreed, doneOutsiderStopped, doneOutsiderAnswered, doneToDiscuss, donePointDiscussed, doneConsentGiven,
    doneConsentSigned, doneConsentWithdrawn, doneRequestDeclined, doneRequestLater, doneAsked, doneNote, doneReaction,
    doneReported, doneHidden, doneShownAgain, doneDecided, doneEmergency, doneSettings, doneDeleted, doneTakenBack,
    doneUnsentKept, doneUnsentDropped, takeBack, unsentKeep, unsentDrop, unsentKept, signedInUntil, signedInSoon,
    signedInStay
  // What is wrong with a form
  case errorTitle, errorHeading, errorConflict, flawMissing, flawTooLong, flawUnreadable, flawNotChosen,
    flawUnknownChoice, flawNotADate, flawTooEarly, flawTooLate, flawNotANumber, flawPictureMissing, flawPictureTooLarge,
    flawNotAPicture, flawNoPictures, flawNotAnAddress
  // Items
  case itemAbout, itemBy, itemJoint, itemOn, itemDated, itemDestroyed, whyYou, reactLink, hideLink, fieldAbout,
    fieldAboutMany, fieldDomain, domainNone, whoReads, whoReadsYouth, whoReadsPro, whoReadsLink
  // Ons plan
  case planHeading, planHeadingPro, planUpdated, planGoals, planWords, planNone, planNonePro, planStances, planAwaited,
    planDiffer, planEarlierOne, planEarlierMany, planStrengths, planStrengthsPro, planBack, planBackPro, planFirstLink,
    planFirstIntro, planNewLink, planNewTitle, planNewIntro, planFieldWords, planHintWords, contactHeading,
    contactHeadingPro, contactHeadingChild, contactCall, contactMandate, contactStandIn, nowHeading, nowNothing,
    nowLaterOne, nowLaterMany, nowRequest, nowRequestButton, nowSignOne, nowSignMany, nowSignButton, nowStance,
    nowStanceButton, nowStep, nowStepDue, nowStepButton, nowPlanStep, nowPlanStepButton, nowAge, nowAgeYou,
    nowAgeButton, birthdayTitle, birthdayPageTitle, birthdayTitleYou, birthdayWhen, birthdayAhead, birthdayAheadWhat,
    birthdayAheadLink, birthdaySight, birthday16You1, birthday16You2, birthday16You3, birthday16You4, birthday16They1,
    birthday16They2, birthday16They3, birthday12You1, birthday12You2, birthday12They1, birthday12They2, birthday12They3,
    consentFieldFrom, consentHintFrom, previewStarts, stanceTitle, stanceIntro, stanceField, stanceFieldRemark,
    stanceHintRemark, stanceSend, stanceWhoReads
  // Ons plan op papier
  case paperTitle, paperHeading, paperFor, paperHow, paperHowFile, paperFile
  // Wat is er gebeurd
  case feedTitle, feedLink, feedIntro, feedEmpty, feedSee, feedOlder, feedNewer, feedAdded, feedAddedQuiet, feedChanged,
    feedChangedQuiet, feedEnded, feedEndedQuiet, feedChecked, feedCheckedQuiet, feedOpened, feedOpenedQuiet,
    feedGoalBegun, feedGoalBegunQuiet, feedGoalPaused, feedGoalPausedQuiet, feedGoalLater, feedGoalLaterQuiet,
    feedGoalFinished, feedGoalFinishedQuiet, feedRephrased, feedRephrasedQuiet, feedStep, feedStepQuiet, feedStepDone,
    feedStepDoneQuiet, feedLimit, feedLimitQuiet, feedStatement, feedStatementQuiet, feedStance, feedStanceQuiet,
    feedAnswered, feedFamilyNamed, feedFamilyNamedQuiet, feedJoined, feedLeft, feedHelperCame, feedHelperLeaves,
    feedCoordinatorCame, feedCoordinatorLeaves, feedSaidYes, feedSaidYesQuiet, feedStepOpen, feedStepOpenQuiet,
    feedAnswerGone, feedReadableNow
  // For a child
  case childHeading, childPlan, childNothing, childTell, outsiderTitle, outsiderGiven, outsiderNothing
  // Doelen
  case goalsHeading, goalsLimitOne, goalsLimitMany, goalsNow, goalsEmpty, goalsEmptyOther, goalsFreePlace, goalsFull,
    goalsPaused, goalsLater, goalsFinishedOne, goalsFinishedMany, goalTitle, goalBack, goalBackOne, goalMore, goalFor,
    goalNoStep, goalPause, goalBegin, goalSwap, goalFinish, goalIsDone, goalChange, goalRephrase, goalSaid, goalNewLink,
    goalNewTitle, goalNewIntro, goalFieldWords, goalFieldLane, goalHintWords, limitLink, limitTitle, limitIntro,
    limitField, limitOne, limitMany, swapTitle, swapIntro, swapField, swapSend, stepsHeading, stepNext, stepDoer,
    stepDoerDue, stepDoerYou, stepDoerYouDue, stepIsDone, stepLate, stepDoneButton, stepNewLink, stepNewTitle,
    stepNewIntro, stepFieldWords, stepHintWords, stepFieldDoer, stepFieldDue, stepHintDue, stepFieldAsked, stepAsked
  // Ons verhaal
  case storyHeading, storyHeadingPro, storyIntro, storyIntroPro, storyBack, storyTellLink, storyStories, storyNoStories,
    storyStrengths, storyNoStrengths, storyConcerns, storyNoConcerns, storyRecords, storyNoRecords, storyDomains,
    storyDomainsIntro, storyDomainsOf, storyDomainsYou, storyFieldTitle, storyFieldWords, storyReaders, storyOnlyYou,
    storyOnlyChild, secrecyLimit, tellTitle, tellIntro, tellIntroChild, tellHintTitle, tellHintWords, strengthLink,
    strengthIntro, concernLink, concernIntro, boardFieldWords, domainsIntro, domainsBack, domainIntro, domainField
  // Iedereen gezien
  case storyWishes, storyNoWishes, wishLink, wishIntro, domainsIntroOther, boardNothing, factorPhysical, factorMental,
    factorSocietal, factorsField, factorsHint, factorsSaid, replyTakenUp, replyParked, replyReferred, concernWaits,
    concernAnswerLink, concernAnswerWords, concernAnswerHint, alongsideTitle, alongsideIntro, alongsideDone,
    profileLink, profileBack, profileIntro, profileSpeaks, profileReads, profileAids, profileFieldLanguage,
    profileHintLanguage, profileFieldLevel, profileFieldAids, profileReaders, readingPlain, readingEasy,
    readingPictures, aidInterpreter, aidReadAloud, aidPaper, aidDigitalHelp, alongsideDigital, gentleHint
  // Doelen wegen
  case jointHeading, jointLink, jointIntro, jointWho, jointAccountable, jointWords, jointSight, jointBy, jointFirst,
    jointGone, jointEnd, jointEarlier, jointUntil, refusalJointSize, refusalJointOrganizations, refusalAccountable
  case rewordHeading, rewordLink, rewordIntro, rewordField, markHeading, markNone, markEarlier, markLink, markIntro,
    markField, markFieldTogether, markTogether, levelMuchLess, levelLess, levelAsHoped, levelMore, levelMuchMore,
    mayBeEmpty, helpsTitle, helpsHeading, helpsLink, helpsIntro, helpsField, timingLink, timingTitle, timingIntro,
    timingAfter, timingAlongside, timingWeekOne, timingWeekMany, timingWeekNone, timingHeavy, timingFieldAfter,
    timingFieldAlongside, timingFieldWeek, timingFieldHeavy, loadHeading, loadGoalsOne, loadGoalsMany, loadStepsOne,
    loadStepsMany, loadWeekOne, loadWeekMany, loadWeekUnknown, loadHelpersOne, loadHelpersMany, loadAsk, loadAskPro,
    loadHeavy, orderHeading, orderNone, orderLink, orderIntro, orderField, orderNoPlace, orderAgreed, orderAgree,
    rankingLink, rankingIntro, rankingOwn, rankingOf, rankingIsPrivate, rankingIsShared, rankingShare, rankingHide
  // Hoe ieder het ziet
  case perspectivesTitle, perspectivesLink, perspectivesBack, perspectivesIntro, perspectivesIntroChild,
    perspectivesNone, perspectivesNobody, perspectivesOpen, perspectivesMore, perspectivesBelow, perspectiveNewLink,
    perspectiveNewIntro, perspectiveAddLink, perspectiveFieldTitle, perspectiveFieldWords, perspectiveHintTitle,
    perspectiveHintWords, perspectiveReaders, agendaTitle, agendaIntro, agendaNone, agendaDone, agendaAsked, agendaRead,
    agendaDiscussed, agendaIsOn, discussLink, discussTitle, discussWhat, discussThen, discussField, discussHint,
    discussSend, drawingLink, drawingTitle, drawingIntro, drawingFieldPicture, drawingFieldWords, drawingHintPicture,
    drawingHintWords, drawingsYours, questionsHeading, questionAskLink, questionAskTitle, questionAskIntro,
    questionFieldName, questionFieldWords, questionFieldPurpose, questionFieldUntil, questionHintName,
    questionHintWords, questionHintPurpose, questionUntil, questionWaits, questionWaitsYou, questionOpen,
    questionAnswered, questionStopped, questionExpired, questionBy, questionWhy, questionAgree, questionStop,
    questionMakeCode, questionCodeTitle, questionCodeIntro, questionCodeWhere, questionCodeOnce, questionSee,
    outsideSays, outsideTitle, outsideIntro, outsideFieldCode, outsideHintCode, outsideSend, outsideWrong, outsideBusy,
    outsideQuestion, outsideYourAnswer, outsideFieldAnswer, outsideHintAnswer, outsideGive, outsideGiven,
    outsideWhoReads
  // Mensen
  case peopleHeading, peopleHeadingPro, peopleFamily, peopleSupporters, peopleHelpers, peopleNoHelpers, peopleAge,
    peopleHelps
  // Hoe het samenhangt
  case explainTitle, explainIntro, explainLink, explainBack, factorNewLink, factorNewTitle, factorNewIntro,
    factorFieldWords, factorHintWords, factorFieldColumn, factorFieldLevel, factorFieldAlternative, factorNoAlternative,
    factorsHeading, factorsNone, factorOr, factorInsteadOf, factorRemove, columnPredisposing, columnPrecipitating,
    columnMaintaining, columnProtecting, levelChild, levelParent, levelFamily, levelSurroundings, cardPossible,
    cardRecognised, cardNotRecognised, recogniseLink, recogniseField, recogniseWhoReads, recognisedBy, possibleFor,
    notRecognisedBy, linksHeading, linksNone, linksDescription, linkNewLink, linkNewIntro, linkFieldFrom, linkFieldTo,
    linkTouches, linkContributes, linkHelps, linkBy, linkRemove, besideTitle, besideIntro, besideField, besideHeading,
    besideAsk, besideAnswered, besideLink, besideOnly, besideOnlyYou, besideParentLoad, besideParenting,
    besideDevelopment
  // Wensen over wie er meedoet
  case wishesTitle, wishesIntro, wishesLink, wishesHeading, wishesNone, wishNew, wishFieldTopic, wishFieldAnswer,
    wishFieldPersons, wishHintPersons, wishFieldWords, wishHintWords, wishYes, wishNo, wishOnly, wishResting,
    wishAllTopics, wishSince, wishEnd, restLink, restHeading, restIntro, restNow, restSay, restEnd
  // Reageer
  case feedbackLink, feedbackTitle, feedbackAbout, feedbackNoNames, feedbackField, feedbackHint, feedbackSend,
    feedbackBusy, doneFeedback
  // Waarom samen?
  case togetherTitle, togetherShort, togetherRead, togetherFirst, togetherWhyMany, togetherWhyOnce, togetherWhyOrder,
    togetherNotHeading, togetherNotAll, togetherNotBound, togetherNotWithout, togetherLaw, togetherYours, togetherField,
    togetherUnderstood, togetherTalkFirst, togetherNotWanted, togetherFieldWords, togetherHintWords, togetherWhoReads,
    togetherSaid
  // Stamboom
  case treesTitle, treesIntro, treesLink, treesNone, treesBack, treeNewLink, treeNewTitle, treeHintWith, treeOf,
    treeBack, treeBackOne, treeEmpty, treeEmptyOther, treeThenIntro, treeDescription, treeWhoSees, treeOnlyYou,
    treeOnlyMakers,
    treeLegendSigns, treeLegendDied, treeLegendPartners, treeLegendParted, treeLegendChildren, relativeChangeTitle,
    relativeRemove, relativeIntro, relativeFieldName, relativeHintName, relativeFieldRow, relativeHintRow,
    relativeFieldParents, relativeHintParents, relativeFieldSign, relativeSignNeutral, relativeSignSquare,
    relativeSignRound, relativeDied, relativeFostered, generationGrandparents, generationParents, generationChildren,
    coupleAddLink, coupleIntro, coupleFieldBond, couplesHeading, bondMarried, bondLivingTogether, bondParted,
    bondDivorced, columnRow, columnChildOf, columnPartner
  // Kring van mensen
  case circlesTitle, circlesIntro, circlesLink, circlesNone, circlesBack, circleNewLink, circleNewTitle, circleNewIntro,
    circleFieldWith, circleHintWith, circleNewSend, circleOf, circleDated, circleCountOne, circleCountMany, circleBack,
    circleBackOne, circleEmpty, circleEmptyOther, circleAsList, circleDownload, circleDescription, circleEarlier,
    circleThenTitle, circleThenOn, circleNow, circleCame, circleLeft, circleWhoSees, circleOnlyYou, circleOnlyMakers,
    circleShareLink, circleSightLink, contactAddLink, contactChangeLink, contactChangeTitle, contactRemove,
    contactIntro, contactFieldName, contactHintName, contactFieldRing, contactFieldStrength, contactFieldGroup,
    contactFieldSigns, contactFieldDirection, contactFieldSupports, contactFieldPerson, contactHintPerson,
    contactNobody, contactMore, tieAddLink, tieIntro, tieFieldFrom, tieFieldTo, tieRemove, tiesBetween, tieBetween,
    tieHintOverloaded, tieVeryWeak, tieWeak, tieOrdinary, tieStrong, tieVeryStrong, tieTension, tieBroken,
    tieOverloaded, directionIn, directionOut, directionFirst, directionSecond, directionBoth, directionNone,
    supportEmotional, supportPractical, supportCompany, supportAdvice, ringClose, ringNear, ringFar, groupFamily,
    groupFriends, groupNeighbours, groupSchool, groupWork, groupLeisure, groupHelp, groupOther, columnWho, columnGroup,
    columnRing, columnTie, columnSupport, columnChange, legendHeading, legendVeryStrong, legendStrong, legendOrdinary,
    legendWeak, legendVeryWeak, legendTension, legendBroken, legendArrow
  // Wie ziet wat
  case sightHeading, sightIntro, sightAboutYou, sightAbout, sightNobodyYou, sightNobody, sightCaption, sightWho,
    sightYesUntil, sightWhy, sightBack, looksHeading, looksNone, looksMore, looksRead, looksNotCorrect, consentsHeading,
    consentsNone, consentTitleOne, consentTitleMany, consentSee, consentSeeOrStop, consentWaiting, consentNotStarted,
    consentInForce, consentEnded, consentWithdrawn, consentGiveLink, consentGiveTitle, consentGiveIntro,
    consentFieldAbout, consentFieldRecipient, consentFieldKinds, consentFieldDomains, consentFieldPurpose,
    consentFieldReason, consentFieldUntil, consentFieldRequest, kindsWholePlan, kindsWholePlanHint, kindsWholePlanWords,
    kindsOneByOne, consentHintDomains, consentHintReason, untilMonth, untilQuarter, untilHalfYear, untilYear,
    consentReaders, consentNoReaders, consentLook, consentStop, termsWhat, termsDomains, termsPurpose, termsUntil,
    previewTitle, previewIntro, previewToday, previewNothing, previewNotYet, previewLater, previewAlsoNeededOne,
    previewAlsoNeededMany, previewYes, signHeading, signLink, signedHeading, signedOn, signedNotYet, withdrawLink,
    withdrawTitle, withdrawWhatOne, withdrawWhatMany, withdrawThen, withdrawQuiet, withdrawYes, requestTitle,
    requestHeading, requestAsks, requestFree, requestYes, requestNo, requestDiscuss, answerField, reactTitle, reactTo,
    reactionField, reactHint, reactReaders, reactOnlyYou, reactShielded, hiddenHeading, hiddenOpen, hiddenOpenYou,
    hiddenUpheld, hiddenRejected, hiddenEnd, hiddenDecide, decideTitle, decideWhat, decideHow, decideField,
    decideFieldWords, decideHint, decideStays, decideShown, decideSend, notCorrectTitle, notCorrectLook,
    notCorrectIntro, notCorrectField, notCorrectHint, notCorrectSend, objectTitle, objectWhat, objectThen,
    objectionField, objectSend
  // For a professional
  case askLink, askTitle, askIntro, askFieldAbout, askFieldKinds, askFieldReason, askHintReason, askQuiet, askSend,
    noteNewLink, noteTitle, noteIntro, noteFieldKind, noteFieldWords, noteHint, noteLook, notePreviewTitle,
    notePreviewIntro, noteSave, workHeading, workCountOne, workCountMany, workPart, workNext, workBegin, workDue,
    workNoDue, workFirst, workNothing, workCaption,
    workHelps, workRole, workGoals, workUntil, workCoordinator, workHelper, workOpen, workBack, attentionConsent,
    attentionAssignment, attentionCoordinator, attentionNoStep, attentionOverdue, attentionPlanOld, attentionObjection,
    reflectionsLink, reflectionsTitle, reflectionsIntro, reflectionsHonest, reflectionsEarlier, reflectionField,
    reflectionHint, reflectionDelete, reflectionDeleteTitle, reflectionDeleteThen, reflectionDeleteYes, emergencyTitle,
    emergencyIntro, emergencySeen, emergencyFieldScope, emergencyFieldTried, emergencyFieldHarm,
    emergencyFieldConscience, emergencyFieldOtherWay, emergencyFieldEffective, emergencyFieldProportion,
    emergencyFieldUntil, emergencyLook, emergencyConfirmTitle, emergencyConfirmWhat, emergencyOpen
  // Before signing in, language and letters, seintjes
  case welcomeTitle, welcomeHeading, welcomeWhat, welcomeOne, welcomeTwo, welcomeThree, welcomeNoAccounts, welcomeCode,
    welcomeCodeLink, welcomeHelp, helpTitle, helpHeading, helpIntro, helpDanger, helpDangerWhen, helpSuicide,
    helpSuicideWhen, helpViolence, helpViolenceWhen, helpChildren, helpChildrenWhen, helpNoTrace, exitExplain,
    exitTitle, exitWhat, exitShift, exitHistory, exitSafe, demoTitle, demoIntro, demoFieldWho, clockHeading, clockToday,
    clockFieldDay, clockFieldJump, clockSet, clockDay, clockWeek, clockMonth, settingsTitle, settingsFieldLanguage,
    settingsFieldLetters, settingsDark, languageDutch, languageEasyDutch, languageEasyDutchHint, languageEnglish,
    lettersNormal, lettersLarger, lettersSpacious, noticesTitle, noticesLink, noticesIntro, noticesWords, noticesFailed,
    noticesFieldChannel, noticesNone, noticesMail, noticesFieldAddress, noticesHintAddress, noticesFieldRhythm,
    noticesSoon, noticesDaily, noticesFieldQuiet, noticesQuietNever, noticesQuietNight, noticesQuietEvening,
    mailSubject, mailBody
  // When it does not work
  case notFoundTitle, notFoundWhy, notFoundThen, failureTitle, failureThen, failureNumber, refusalTitle, conflictTitle,
    sessionTitle, sessionWhy, sessionKept, sessionAgain, expiredTitle, expiredThen
  // Verwachtingen, and agreeing on the plan
  case kindExpectation, refusalStanceMissing, refusalExpectationMissing, refusalPlanMovedOn, refusalNotYetHappened,
    doneExpectation, doneDiscussed, donePlanAgreed, expectHeading, expectIntro, expectNewLink, expectNewTitle,
    expectNewIntro, expectFieldWith, expectFieldExpects, expectFieldOffers, expectHintExpects, expectHintOffers,
    expectSays, expectSaysFor, expectWithFor, expectDiscussed, expectNotYet, expectMark, expectMarkTitle,
    expectFieldDay, expectNothing, expectNothingYou, expectNobody, expectBack, expectWhoReads, planAgreedOn,
    planNotAgreed, planUnspoken, planAgreeLink, planAgreeTitle, planAgreeIntro, planAgreeDiffer, planAgreeYes
  // Choosing together
  case decisionsHeading, decisionsIntro, decisionsIntroPro, decisionsLink, decisionsBack, decisionsNone,
    decisionsRecorded, decisionBack, decisionNewLink, decisionNewTitle, decisionNewIntro, decisionFieldQuestion,
    decisionHintQuestion, decisionFieldWish, decisionHintWish, decisionFieldParties, decisionHintParties, decisionTitle,
    decisionFree, decisionWish, decisionParties, decisionOptions, decisionNoOptions, decisionViews, decisionDiffer,
    decisionOutcome, decisionChosen, decisionDissent, decisionDuty, decisionTurns, decisionFollowUp, phaseTeamTalk,
    phaseOptionTalk, phaseDecisionTalk, phaseDecided, phasePostponed, phaseReviewed, turnMade, turnPostponed,
    turnChanged, turnReviewed, wishIDecide, wishTogether, wishTellMe, wishNotNow, optionLink, optionIntro,
    optionUnknownMay, optionFieldTitle, optionHintTitle, optionFieldWords, optionProvider, optionDemands, optionRhythm,
    optionDuration, optionStart, optionBenefits, optionDrawbacks, optionPrice, optionWithout, optionOtherWays,
    optionFieldAsker, optionHintAsker, optionUnknown, optionUnknownAsks, optionUnknownYou, optionIsChosen, optionOld,
    nothingLink, nothingTitle, nothingIntro, nothingFieldWords, nothingFieldDuration, nothingHintDuration, viewLink,
    viewIntro, viewFieldOption, viewUnknown, viewFieldWords, viewHintWords, viewFieldWish, viewWhoReads, viewSend,
    viewFor, viewNone, viewAdvice, viewAdviceBeside, decideLink, decideIntro, decideHintWords, decideHintFollowUp,
    decideHintDuty, decideNeedsOptions, decideNeedsViews, decideNeedsViewsAgain, actFieldOption, actFieldWords,
    actFieldFollowUp, actFieldDuty,
    postponeLink, postponeIntro, changeLink, changeIntro, changeHintWords, reviewLink, reviewIntro, partiesLink,
    partiesIntro, doneDecision, doneOption, doneView, doneChoice, donePostponed, refusalWishMissing,
    refusalFamilyNotInDecision, refusalOptionsMissing, refusalNoHelpOptionMissing, refusalUnknownAndNobodyAsks,
    refusalViewsMissing, refusalDecisionClosed, refusalDecisionStillOpen, refusalDecisionReasonMissing,
    refusalFollowUpMissing
  // When it cannot be, or people differ
  case notOfferedHeading, notOfferedLink, notOfferedIntro, notOfferedFieldTitle, notOfferedFieldBarrier,
    notOfferedFieldReason, notOfferedHintReason, notOfferedFieldObjectAt, notOfferedHintObjectAt, notOfferedObject,
    barrierNoOffer, barrierRegion, barrierLanguage, barrierCost, barrierCriteria, differHeading, differFamily,
    differBoth, differProfessionals, differTrust, positionLink, positionIntro, positionFieldWords, positionInterests,
    positionWouldChange, goOnLink, goOnIntro, goOnFieldWay, goOnFieldWords, goOnHintDay, goOnNone, goOnBy, wayTalkAgain,
    waySecondOpinion, wayTrustPerson, wayMediator, waySettled, refusalWhereToObjectMissing, refusalNobodyDiffers
  // What is fixed, and what a guideline says
  case frameworkHeading, frameworkLink, frameworkIntro, frameworkFieldGiver, frameworkFieldReference,
    frameworkHintReference, frameworkFieldFixed, frameworkHintFixed, frameworkFieldOpen, frameworkFieldUntil,
    frameworkHintUntil, frameworkFieldFrom, frameworkHintFrom, frameworkFieldOrder, giverCourt, giverInstitution,
    giverProbation, frameworkLabelLater, frameworkLabelNow, frameworkLabelEnded, frameworkLater, frameworkInForce,
    frameworkEndsSoon, frameworkEnded, frameworkFixed, frameworkOpen, frameworkGiver, frameworkReference,
    frameworkOrderHere, frameworkSay, guidelineHeading, guidelineLink, guidelineIntro, guidelineFieldTitle,
    guidelineHintTitle, guidelineFieldFollowed, guidelineFieldWords, guidelineFieldReason, guidelineHintDeviation,
    guidelineFieldBacking, guidelineHintBacking, guidelineFieldSource, guidelineFollowed, guidelineDeviates,
    guidelineReason, guidelineBacking, guidelineSource, deviationNoStance, deviationLink, deviationIntro,
    deviationFieldWhich, deviationFieldStance, deviationFieldWords, helpingBeside, refusalFrameworkPartMissing,
    refusalFrameworkNotInForce, refusalGuidelineMissing, refusalBackingMissing, refusalDeviationStanceMissing
  // Samen terugkijken, and a year ahead
  case kindEvaluation, kindExperienceCheck, kindYearAhead, refusalEvaluationOpen, refusalEvaluationClosed,
    refusalRhythmOutOfBounds, refusalNothingAnswered, doneEvaluationBegun, doneEvaluationClosed, doneChecked,
    attentionEvaluation, evalHeading, evalLink, evalIntro, evalBack, evalNext, evalLate, evalBegin, evalNow,
    evalNoAnswers, evalAnswer, evalAnswerIntro, evalAnswersOf, evalWhoReads, evalFieldUse, evalFieldChange,
    evalFieldWithout, evalFieldHelp, evalFieldRoles, evalFieldTasks, evalClose, evalCloseIntro, evalCloseSend,
    evalFieldEnd, evalPlanStays, evalPlanChanges, evalFieldPlan, evalHintPlan, evalEarlier, evalStays, evalChanged,
    evalRhythmLink, evalRhythmUsual, evalRhythmIs, evalEveryWeeks, evalFieldWeeks, useMuch, useSome, useLittle,
    useNothing, withoutYes, withoutPartly, withoutNo, changeBetter, changeSame, changeWorse, experiencePartly,
    checkHeading, checkLink, checkOnlyYou, checkUnderstood, checkListened, checkCounted, checkSafe, checkHelped,
    checkHindered, checkEarlier, checkOf, checkDay, checkBack, checkLow, checkShareHeading, checkShareIntro,
    checkShareHint, checkFieldWith, checkShareSend, trustHeading, trustWho, aheadHeading, aheadLink, aheadNone,
    aheadAll, aheadIntro, aheadFieldWords, aheadFieldWhose, aheadMine, aheadMineHint, aheadOurs, aheadOursHint
  // One plan, and what goes before it
  case planDue, groupPlanFirst, groupPlanOffered, groupPlanMake, groupPlanDecline, groupPlanLink, groupPlanTitle,
    groupPlanIntro, groupPlanField, groupPlanYes, groupPlanNo, groupPlanNoHint, writingIntro, writingAsk, doneGroupPlan,
    doneWriting, attentionPlanDue, planWriters, planFieldWith, planHintWith
  // Yes or no to help
  case kindHelpAgreement, helpingHeading, helpingIntro, helpingNone, helpingBack, helpingNewLink, helpingNewIntro,
    helpingFieldTitle, helpingFieldWords, helpingHintWords, helpingFieldDrastic, helpingHintDrastic, helpingSigners,
    helpingNotYet, helpingNobody, helpingAgreed, helpingRefused, helpingWaits, helpingGiven, helpingSaidNo,
    helpingStopped, helpingAnswerLink, helpingAnswerIntro, helpingFieldAnswer, helpingAnswerFree, helpingWaiveLink,
    helpingWaiveIntro, helpingFieldWho, helpingFieldGround, helpingFieldReason, helpingHintReason, waiverPresumed,
    waiverSeriousHarm, waiverChildPersists, waiverNoTime, refusalAgreementNotPresumed, helpingFixed, helpingFixedUntil,
    helpingFixedGoesOn, helpingFixedSay, helpingFixedEnded, helpingFixedSaid, helpingFixedAnswer, helpingFieldFixed,
    helpingHintFixed, helpingFixedNo, refusalOrderMissing, refusalOrderNotAboutAdults
  // An option that is written anew
  case reviseLink, reviseIntro, optionRevised, optionEarlier, viewBeforeRevision, viewAgain
  // A year ahead, drawn
  case aheadDrawLink
  // Who arranges what
  case kindCoordinationTask, refusalReasonMissing, doneTaskPassed, tasksHeading, tasksShort, tasksLink, tasksIntro,
    tasksIntroPro, tasksBack, tasksBackToList, tasksCount, tasksSince, tasksPass, tasksPassIntro, tasksPassOne,
    tasksOverTime, tasksThen, tasksFieldHolder, tasksFieldReason, tasksHintReason, tasksWhoReads, taskAppointments,
    taskInviting, taskChairing, taskMinutes, taskFollowing, taskInforming, taskFinding, taskKeepingPlan,
    holderProfessional, holderTogether, holderFamily
  // A text of one's own, put right or taken away
  case refusalTakenAwayTooLate, doneMended, doneTakenAway, itemMended, mendLink, mendHeading, mendIntro, mendIntroPro,
    mendFieldTitle, mendFieldWords, awayAsk, awayAskThen, awayLink, awayTooLate, awayHeading, awayThen, awayTrace,
    awayCopy, awayYes, earlierHeading, earlierNow, earlierUntil, feedMended, feedMendedQuiet, feedTakenAway,
    feedTakenAwayQuiet
  // A family changes
  case memberHeading, memberBack, memberDied, memberFormerName, memberLivesApart, peopleRemembered, nameHeading,
    nameThen, nameLink, nameIntro, nameField, nameFieldFrom, nameFieldOld, nameOldQuiet, nameOldHeard, birthLink,
    birthHeading, birthIntro, birthFieldName, birthFieldBorn, birthHintName, birthThen, apartHeading, apartThen,
    apartSay, togetherHeading, togetherSay, shieldHeading, shieldHeadingPro, shieldThen, shieldThenPro, shieldSay,
    unshieldHeading, unshieldThen, unshieldSay, deathLink, deathHeading, deathIntro, deathEnds, deathConsents,
    deathStays, deathPlan, deathFieldDay, aliveHeading, aliveThen, aliveSay, doneRenamed, doneChildWelcomed,
    doneMemberChanged, feedRenamed, feedDied, feedLivesApart, feedLivesHere
  // Waiting
  case attentionContactMissed, refusalWaitWithoutContact, refusalContactTooFarAway, refusalAlreadyPast,
    refusalSourceMissing, refusalNotThatStateNow, waitHeading, waitShort, waitLink, waitBack, waitNone, courseNotYours,
    waitNewLink,
    waitNewIntro, waitSince, waitLasted, waitBetween, waitLonger, waitSource, waitUnknown, waitNoNumber, waitWhoIsThere,
    waitRhythm, waitNext, waitMissed, waitMissedShort, waitMissedThen, waitNobody, waitNoMeanwhile, waitAskAlternatives,
    waitAskAlternativesPro, waitSteps, waitStep, waitStepBy, waitLog, waitContactOn, waitTalkedAlternatives,
    waitContactLink, waitContactIntro, waitEstimateLink, waitEstimateIntro, waitPassLink, waitPassIntro, waitMoveLink,
    waitMoveIntro, waitStopLink, waitStopIntro, waitWorse, waitWorseThen, waitKnown, waitNotKnown, waitFieldAbout,
    waitFieldTitle, waitFieldProvider, waitFieldReason, waitFieldWish, waitFieldMeanwhile, waitFieldContact,
    waitFieldRhythm, waitFieldState, waitFieldDay, waitFieldWhyNot, waitFieldKnown, waitFieldFewest, waitFieldMost,
    waitFieldSource, waitFieldAsOf, waitFieldAsker, waitFieldBy, waitFieldContactDay, waitFieldTalked,
    waitFieldAlternatives, waitFieldNext, waitHintTitle, waitHintOptional, waitHintWish, waitHintMeanwhile,
    waitHintContact, waitHintRhythm, waitHintSource, waitHintWhyNot, referralRequested, referralAccepted,
    referralDeclined, referralWaiting, referralStarted, referralEnded, referralWithdrawn
  // Who does what
  case teamHeading, teamShort, teamShortPro, teamLink, teamIntro, teamIntroPro, teamNobody, teamCountOne, teamCountMany,
    teamChangesOne, teamChangesMany, teamChangeNumber, teamQuestions, teamGap, teamUnowned, teamQuiet, teamFor,
    teamNoTask, teamPhone, teamHours, teamStandIn, teamExcludes, teamContact, teamContactOf, teamSay, teamChange,
    teamAgree, teamDisagree, teamAgreed, teamDisagreed, teamDrop, teamWish, teamKeep, teamWished, teamLeaveLink,
    teamLeaveTitle, teamLeaveWhose, teamLeaveIntro, teamLeaves, teamFarewellOpen, teamFarewellOn, teamIntroductionOpen,
    teamIntroductionOn, teamMarkLink, teamStepFarewell, teamStepIntroduction, teamGone, teamGoneOn, teamBack,
    teamDescribeLink, teamDescribeIntro, teamFieldSeat, teamFieldDomain, teamFieldTask, teamHintTask, teamFieldExcludes,
    teamHintExcludes, teamFieldPhone, teamFieldHours, teamHintHours, teamFieldStandIn, teamHintStandIn,
    teamFieldContact, teamContactPart, teamContactPartHint, teamContactWhole, teamWhoReads, teamFieldLastDay,
    teamFieldFarewell, teamHintLeave, teamFieldStep, teamFieldStepDay, refusalFarewellMissing
  // Closing help
  case closeHeading, closeWhose, closeUntil, closeUntilPast, closeSight, closeAfterwards, closeLink, closeIntro,
    closeFirst, closeFirstHow, closeFirstLink, closeLookedBack, closeSend, closeGoOn, closeReopen, closeReopenHint,
    closeFieldWords, closeHintWords, closeHintLastDay, closeFieldAsker, closeHintAsker, closeFieldAfterCare,
    closeFieldPhone, afterCareOn, afterCareMissed, afterCareMissedThen, afterCareDone, afterCareCall, afterCareLink,
    afterCareIntro, afterCareFieldDay, afterCareFieldWords, afterCareHintWords, courseAfterCare,
    refusalLookBackMissing, refusalAfterCareMissing, refusalAfterCareKept
  // Facts for a parent without authority
  case informHeading, informShort, informLink, informIntro, informNoAccount, informNone, informNewLink, informNewIntro,
    informWho, informBy, informLate, informChildFirst, informChildDecides, informAgrees, informAgreesNot,
    informWrittenBy, informRefused, informLetter, informPaperLink, informPaperTitle, informPaperHow, informPaperFor,
    informBack, informHearLink, informHearIntro, informSayLink, informSayIntro, informSayDecides, informAnswerLink,
    informAnswerIntro, informRefuseLink, informRefuseIntro, informYes, informNo, informWhoReadsChild, informFieldAbout,
    informFieldAsker, informHintAsker, informFieldWords, informFieldDay, informFieldAgrees, informFieldSaid,
    informFieldLetter, informHintLetter, informFieldGround, informFieldReason, informFieldObjectAt, informHintObjectAt,
    informNobody, informInterest, informSaysNo, refusalNoLongerAChild, refusalChildNotHeard, refusalOwnYesMissing
  // Who coordinates
  case coordinatorHeading, coordinatorLink, coordinatorIntro, coordinatorIntroPro, coordinatorNobody,
    coordinatorNameLink, coordinatorNameIntro, coordinatorStopLink, coordinatorStopIntro, coordinatorWishes,
    coordinatorNoWish, coordinatorWishLink, coordinatorWishIntro, coordinatorBack, coordinatorOurselves,
    coordinatorClose, coordinatorProfessional, coordinatorNobodyYet, coordinatorFieldWay, coordinatorFieldWhom,
    coordinatorFieldWho, coordinatorFieldMandate, coordinatorHintMandate, coordinatorFieldUpTo, coordinatorHintUpTo,
    coordinatorFieldBacking, coordinatorHintBacking, coordinatorFieldPhone, coordinatorFieldHours,
    coordinatorFieldStandIn, coordinatorHintStandIn, contactUpTo, contactBacking, vacancyHeading, vacancyDays,
    attentionVacancy, refusalCoordinatorWishMissing, refusalMandateMissing, refusalStandInMissing
  // How we work together
  case kindTeamMatter, cooperationHeading, cooperationShort, cooperationLink, cooperationIntro, cooperationBack,
    agreementHeading, agreementNone, agreementNewLink, agreementChangeLink, agreementIntro, agreementFieldReach,
    agreementHintReach, agreementFieldAnswering, agreementHintAnswering, agreementFieldChoosing, agreementFieldAbsence,
    agreementHintAbsence, agreementFieldLookAgain, agreementLookAgain, agreementJoined, agreementJoin, issueHeading,
    issueNone, issueNewLink, issueNewIntro, issueFieldMatter, issueIsLate, issueIsAbsent, issueIsUnclear,
    issueIsQuestion, issueIsOther, issueFieldWords, issueHintWords, issueFieldOwner, issueHintOwner, issueOwnerFor,
    issueFieldDue, issueFieldAnswer, issueWhoReads, issueAbout, issueOwner, issueLate, issueWaits, issueAnswerLink,
    issueSettle, issueSettled
  // How it goes
  case courseHeading, courseIntro, courseLoad, courseNone, courseStep, courseIssue, courseHidden, courseWaitsOne,
    courseWaitsMany
  // The directory
  case dirHeading, dirIntro, dirNoTrace, dirWhere, dirLink, dirFieldText, dirHintText, dirFieldAge, dirHintAge,
    dirFieldTown, dirFieldLanguage, dirFieldWeeks, dirAny, dirAtMost, dirSearch, dirAnew, dirFoundOne, dirFoundMany,
    dirNone, dirInRegion, dirElsewhere, dirPages, dirPage, dirPrevious, dirNext, offerBack, offerWhat, offerEntry,
    offerRhythm, offerDuration, offerPrice, offerExcluded, offerCriteria, offerIntervention, offerEvidence,
    offerForWhom, offerWait, offerTowns, offerIn, offerTownsUnknown, offerUnknown, offerVenues, offerWalkIn,
    offerHoursUnknown, offerGroups, offerAges, offerWaitUnknown, offerWaitNone, offerWaitMostOne, offerWaitMost,
    offerWaitAboutOne, offerWaitAbout, offerWaitRange, offerWaitSource, offerWaitOld, offerMeasured, offerNoTarget,
    offerOld, offerChecked, offerChange, offerFieldTitle, offerFieldYoungest, offerFieldOldest, offerFieldDomains,
    offerFieldLanguages, offerFieldWaitFrom, offerFieldWaitTo, targetFamily, targetExpecting, targetParents,
    targetChildren, targetYouth, targetYoungAdults, targetAdults, targetCarers, spokenDutch, spokenEnglish,
    spokenArabic, spokenTurkish, spokenPolish, spokenUkrainian, spokenTigrinya, spokenFrench, spokenSpanish,
    spokenDutchSign, ownHeading, ownLink, ownBack, ownIntro, ownNone, changeBack, changeOfferIntro, changeHintWait,
    changeTrace, changeNone, changeLine, doneOffering, pickLink, pickBack, pickIntro, pickUse, pickMore
  // A warm handover
  case handoverHeading, handoverShort, handoverLink, handoverBack, handoverBackToPeople, handoverIntro,
    handoverIntroPro, handoverNone, handoverNewLink, handoverNewIntro, handoverFromTo, handoverWhoComes,
    handoverReachable, handoverSteps, handoverNotYet, handoverOpenActions, handoverShareLink, handoverSkipped,
    handoverDone, handoverIntroduceLink, handoverTakeLink, handoverSkip, handoverThree, handoverConfirmed,
    handoverConfirm, handoverClosed, handoverIntroduced, handoverStory, handoverTalked, handoverActions,
    handoverAppointment, handoverAskIntroduced, handoverAskStory, handoverAskTalked, handoverAskActions,
    handoverAskAppointment, handoverFieldAbout, handoverFieldFrom, handoverFieldTo, handoverFieldWords,
    handoverFieldReachable, handoverFieldDay, handoverFieldIntroduction, handoverHintWords, handoverHintIntroduction,
    refusalHandoverToOneself, refusalHandoverNeedsBoth, refusalNotYoursToSay, refusalIntroductionMissing,
    refusalActionsWithoutOwner, refusalHandoverStepsOpen
  // When it gets very hard
  case crisisHeading, crisisShort, crisisLink, crisisBack, crisisIntro, crisisIntroPro, crisisNow, safetyNone,
    safetyYoursAlone, safetyWithReaders, safetyWriteLink, safetyAgainLink, safetyWithLink, safetyYours, safetyOf,
    safetyEarlier, safetyShareLink, safetyReadersLink, safetyPaperLink, safetyPaperHow, safetyFormIntro,
    safetyFieldAbout, safetyFieldSigns, safetyFieldDoing, safetyFieldCalling, safetyFieldOthers,
    safetyFieldSurroundings, safetyFieldReasons, safetyHintSigns, safetyHintDoing, safetyHintCalling,
    safetyHintOthers, safetyHintSurroundings, safetyHintReasons, refusalSafetyPlanEmpty, helpDoctor, helpDoctorWhen,
    helpCrisis, helpCrisisWhen, helpOwnPlan, talkLink, talkTitle, talkHeading, talkBack, talkIntro, talkAskHeading,
    talkAskOne, talkAskTwo, talkSayOne, talkSayTwo, talkListenHeading, talkListenOne, talkListenTwo, talkListenThree,
    talkListenFour, talkSecretHeading, talkSecretOne, talkSecretTwo, talkThenHeading, talkDanger, talkCall,
    talkThenOne, talkThenTwo, talkThenThree, talkYouHeading, talkYou, talkNoScore, kindSignal, signalHeading,
    signalIntro, signalLink, signalAbout, signalOwner, signalLate, signalDoneLink, signalDanger, signalSend,
    signalWhoReads, signalOwnerFor, signalFieldWords, signalFieldOwner, signalFieldDone, signalHintWords,
    signalHintOwner, signalHintDone, signalNotHome, attentionSignal, courseSignal, refusalNotYoursToGive
  // Reports
  case reportsHeading, reportsShort, reportsLink, reportsBackToStory, reportsBack, reportBack, reportsIntro,
    reportsIntroPro, reportLeft,
    reportsShown, reportsNone, reportsDrafts, reportsDraftsOwn, reportNewLink, reportNewIntro, reportDraftLink,
    reportReadLink, reportDraft, reportOpen, reportFinal, reportPreview, reportPartFact, reportPartView,
    reportPartConclusion, reportPartDecision, reportHintFact, reportHintView, reportHintConclusion,
    reportHintDecision, reportWas, reportIs, reportHeard, reportReactUntil, reportNoneYet, reportSilentOne,
    reportSilentMany, reportRight, reportNotRight, reportReactLink, reportReactIntro, reportHintReaction,
    reportCorrectLink, reportCorrectIntro, reportFinishThen, reportFinish, reportFinishLater, reportReaders,
    reportWriteOn, reportDiscard, reportOfferThen, reportOffer, reportLook, reportDraftOwn, reportFieldAbout,
    reportFieldTitle, reportFieldDays, reportHintDays, reportFieldVerdict, reportFieldReaction, reportFieldLine,
    reportFieldRight, easeHeading, easeYes, easeNo, easeFigure, easeSentence, easeLongest,
    easeWords, easeOwn, refusalReportIsEmpty, refusalReportDays, refusalReportIsShown, refusalReportNotShown,
    refusalReactionNotYours, refusalReactionsAwaited
  // Meetings
  case meetingHeading, meetingShort, meetingLink, meetingBack, meetingIntro, meetingNone, meetingNewLink,
    meetingNewIntro, meetingAgendaLink, meetingOldReports, meetingOn, meetingProposed, meetingConfirmed,
    meetingCancelled, meetingClosed, meetingPrevious, meetingTable, meetingCount, meetingMoreHelpers, meetingCap,
    meetingNeededFor, meetingHelperOf, meetingAsked, meetingApproved, meetingDeclined, meetingAccept, meetingRefuse,
    meetingDelegated, meetingDelegationEnded, meetingTakeBack, meetingInviteLink, meetingInviteIntro,
    meetingHelperLink, meetingHelperIntro, meetingCapLink, meetingCapIntro, meetingDelegateLink,
    meetingDelegateIntro, meetingAgenda, meetingNoPoints, meetingPointBy, meetingPointAnswer, meetingAnswerLink,
    meetingAnswerIntro, meetingPointLink, meetingPointIntro, meetingPreparation, meetingUnprepared,
    meetingPreparedOn, meetingNoPreparation, meetingPrepareLink, meetingPrepareIntro, meetingAfter,
    meetingAgreements, meetingOwner, meetingOwnerAbsent, meetingAttendLink, meetingAttendIntro, meetingWasThere,
    meetingWasAbsent, meetingReportLink, meetingReportIntro, meetingReport, meetingRight, meetingWrong,
    meetingSayRight, meetingSayWrong, meetingAgreeLink, meetingAgreeIntro, meetingConfirm, meetingClose,
    meetingCancel, meetingOpenPoints, meetingNextLink, meetingAbsentTwice, meetingAbsenceAgreement,
    meetingAbsenceAgree, meetingPhaseMap, meetingPhasePlan, meetingPhaseDecide, meetingPhaseHelp,
    meetingPhaseEvaluate, meetingFieldAbout, meetingFieldPurpose, meetingFieldPhase, meetingFieldDay,
    meetingFieldTime, meetingFieldPlace, meetingFieldWho, meetingFieldFunction, meetingFieldHelperOf,
    meetingFieldHelperName, meetingFieldDelegate, meetingFieldDelegateReason, meetingFieldCap, meetingFieldWords,
    meetingFieldAttendWho, meetingFieldWasThere, meetingFieldAbsentReason, meetingFieldWhat, meetingFieldOwner,
    meetingFieldUntil, meetingHintPurpose, meetingHintTime, meetingHintPlace, meetingHintFunction,
    meetingHintDelegate, meetingHintAbsent, refusalPurposeMissing, refusalNotATime, refusalFunctionMissing,
    refusalAlreadyAtTable, refusalTableFull, refusalCapOutOfBounds, refusalListNotApproved,
    refusalMeetingNotConfirmed, refusalPointsOpen, kindMeeting, flawNotATime,
    meetingPlace, calendarTitle, calendarLink, calendarPlaceLink, calendarNeutral
  // Questions to oneself
  case reflectionsLaw, promptsHeading, promptsIntro, promptUse, promptEffect, promptEffectOne, promptEffectTwo,
    promptEffectThree, promptSensitivity, promptSensitivityOne, promptSensitivityTwo, promptSensitivityThree,
    promptHunch, promptHunchOne, promptHunchTwo, promptHunchThree, promptTriangle, promptTriangleOne,
    promptTriangleTwo, promptTriangleThree, promptTriangleFour, factsHeading, factsIntro, factsMessage, factsLink
  // Messages
  case kindMessage, messagesHeading, messagesIntro, messagesIntroPro, messagesLink, messagesNobody, messagesBack,
    messagesWith, messageWrite, messageField, messageSend, messageSent, messageLast, messageNone, messageNoAnswer,
    messageWaits, messageWaitsPro, messageLeft, messageUnreachable, messageWhoIsThere, messageSettle, messageSettled,
    messageSettledPro, messageWhoReads, messageWhoReadsPro, messageTyped, messageNotParents, messageNoHurry,
    messageReplyBy, messageLeaves, messageAskElse, messageUrgent, messageHelpNow, attentionMessage, courseMessage,
    refusalMessageEmpty, refusalHelpsNoLonger
  // One's own calendar
  case ownCalendarTitle, ownCalendarLink, ownCalendarIntro, ownCalendarSecret, ownCalendarAddress, ownCalendarHow,
    ownCalendarOnce, ownCalendarOn, ownCalendarMake, ownCalendarAgain, ownCalendarStop
  // What the directory said at a referral
  case pickOtherLink, waitFits, waitTerms
  // Passing a signal on
  case signalPassLink, signalPassIntro, signalPassWhoReads, signalPassed, signalFieldTaker, signalFieldWhy,
    refusalAlreadyTheirs
  // Reporting code
  case codeHeading, codeTitle, codeShort, codeShortPro, codeLink, codeIntro, codeIntroPro, codeAdvice, codeNone,
    codeNewLink, codeNewIntro, codeOf, codeReadLink, codeBack, codeOpen, codeClosed, codeStepNone, codeWriteLink,
    codeOnDay, codeStepSignals, codeStepConsult, codeStepTalk, codeStepWeigh, codeStepDecide, codePromptSignals,
    codePromptConsult, codePromptTalk, codePromptWeigh, codePromptDecide, codeWeighOne, codeWeighTwo,
    codeWeighThree, codeWeighFour, codeWeighFive, codeMustReport, codeTalked, codeNotYet, codeOrganiseHelp,
    codeReport, codeBoth, codeNeither, codeHoldLink, codeHoldIntro, codeHoldRules, codeHeldBack, codeHeldSecond,
    codeLetRead, codeWhoReads, codeStepWhoReads, codeCloses, codeHintReason, codeHintWhom, codeFieldAbout,
    codeFieldSeen, codeFieldFrom, codeFieldReason, codeFieldSecond, codeFieldEnd, codeFieldTalked,
    codeFieldDecision, codeFieldWhom, codeFieldAdvice, codeFieldTalk, codeFieldUnsafe, codeFieldEnough,
    codeFieldWhy, codeFieldDay, codeFieldCloses, codeAskedWhom, codeIsUnsafe, refusalCodeStepEmpty,
    refusalCodeTalkReason, refusalCodeOutcome
}
