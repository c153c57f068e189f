/// Nee, zo kan het niet: the rules say no. Said to the person in a kind sentence with a way on (HTTP 422).
///
/// A refusal rests only on what the actor may see (invariant 37).
public enum Refusal: Error, Hashable, Sendable {
  // Time and people
  case familyNotStarted
  /// Not one's own last change of it, or longer than a day ago.
  case nothingToTakeBack
  case familyAlreadyStarted
  /// An event may not be dated before its family.
  case beforeFamily
  case birthInFuture
  /// Older than 120 years, or born before 1900.
  case birthTooLongAgo
  case unknownPerson
  case alreadyMember
  case notAMember
  case unknownItem
  case idAlreadyUsed
  case periodReversed
  case alreadyEnded
  case ownFamily
  case noSubjects
  /// The actor is not assigned to everybody whom the record is about.
  case notAssigned
  case onlyMembers
  case onlyPractitioners
  /// The kind has an area and commands of its own.
  case kindNotFiledHere
  // Coordination
  case alreadyCoordinated
  case coordinatorTooYoung
  /// The family says first whom it would like (S3-11).
  case coordinatorWishMissing
  /// Nobody coordinates without a mandate in plain words (S0-24).
  case mandateMissing
  /// Nobody coordinates without a stand-in (S2-M12).
  case standInMissing
  /// A task goes away from the family with a reason only (S1-10).
  case reasonMissing
  /// Who leaves says how one says goodbye, and who goes on (S2-M13).
  case farewellMissing
  /// Help is closed once one looked back on it together (S4-20).
  case lookBackMissing
  /// Nobody is left without who asks later how it goes, on which day, and a number to call (S4-20).
  case afterCareMissing
  /// Somebody wrote down before how it goes.
  case afterCareKept
  // Facts for a parent without authority
  case noLongerAChild
  /// From 12 the child is heard first (`law.md` 3.3).
  case childNotHeard
  /// From 16 nothing goes without the young person's own yes (`law.md` 3.3).
  case ownYesMissing
  // Goals and plan
  case tooManyGoals(limit: Int)
  case goalLimitOutOfBounds
  case goalInOtherLane
  case stepAlreadyDone
  /// Everybody ranks for himself.
  case rankingNotYours
  /// A goal stands in an order once.
  case orderTwice
  /// A step would come before itself.
  case stepsInCircle
  case tooOftenAWeek
  /// Two to six helpers take on a goal together, each once.
  case jointSizeOutOfBounds
  /// Together means of two organisations or more.
  case jointWithinOneOrganization
  /// Exactly one of them answers for it.
  case accountableMissing
  case stanceNotYours
  /// Somebody who decides has not said yet what he thinks (invariant 19).
  case stanceMissing
  /// A helper's expectations were not talked about yet (S0-16).
  case expectationMissing
  /// There is a newer version of the plan than the one that this rests on (S3-08).
  case planMovedOn
  case evaluationOpen
  case evaluationClosed
  case rhythmOutOfBounds
  /// An answer with nothing in it.
  case nothingAnswered
  /// A day that is still to come cannot be looked back on.
  case notYetHappened
  // The circle of people
  case drawerTooYoung
  case circleFull
  case tieWithItself
  /// A parent stands one row higher in the family tree, and there are two at most.
  case parentsNotAbove
  case partnersInOtherRows
  /// Somebody with lines to others moves to no other row.
  case relativeHasLines
  /// Somebody of the family does not want this person to be involved; who it is, is told to nobody.
  case notWished
  /// He needs a rest: ask him first.
  case restFirst
  case linkToItself
  // Sharing
  case noKinds
  case kindCannotBeShared
  case noRecipients
  case sharingWithOneself
  case emptyPurpose
  case previewMissing
  /// At most 12 months (invariant 8).
  case periodTooLong
  case signerNotAllowed
  /// A child under 12 signs nothing.
  case signerTooYoung
  case alreadySigned
  case alreadyWithdrawn
  case consentEnded
  case nothingToWithdraw
  case requestClosed
  // Between family members and the law
  case objectionNotPossible
  case alreadyObjected
  case exceptionNotPossible
  case notExcusable
  case groundMissing
  case secondPractitionerMissing
  case withholdingTooLong
  case disclosureNotPossible
  case emergencyScope
  case emergencyTooLong
  case answersMissing
  case reviewerIsAccessor
  case alreadyReviewed
  /// An own statement answers something that the writer can see.
  case targetMissing
  // Waiting
  /// Nobody who helps this person today keeps in touch (invariant 22).
  case waitWithoutContact
  /// At most four weeks away.
  case contactTooFarAway
  /// A promise is for a day that is still to come.
  case alreadyPast
  /// A number says where it comes from.
  case sourceMissing
  case notThatStateNow
  // A warm handover
  case handoverToOneself
  /// Who leaves and who comes both help everybody whom it is about.
  case handoverNeedsBoth
  /// The family chooses about its story; who comes introduces himself.
  case notYoursToSay
  case introductionMissing
  /// Who leaves would still do something that the actor sees.
  case actionsWithoutOwner
  /// Nothing is complete while a step is open (invariant 22).
  case handoverStepsOpen
  /// Nothing stands in it.
  case safetyPlanEmpty
  /// A signal goes to who helps, or is kept by who raises it.
  case notYoursToGive
  // Reports
  /// None of the four kinds of text has words.
  case reportIsEmpty
  case reportDaysOutOfBounds
  /// Who was shown a report reads those words; only a fact is put right, in sight.
  case reportIsShown
  case reportNotShown
  /// Whom it is about from 12, and who holds authority over a younger child.
  case reactionNotYours
  /// Somebody has not reacted, and there are days left to do so (S0-23).
  case reactionsAwaited(until: Day)
  // Messages
  case messageEmpty
  /// Who is written to helps the writer no longer: nobody reads it there.
  case helpsNoLonger
  /// Who gets it has it already.
  case alreadyTheirs
  // Reporting code
  /// Nothing was written at the step.
  case codeStepEmpty
  /// With child and parents is talked, or there is a reason why not yet.
  case codeTalkReasonMissing
  case codeOutcomeMissing
  // Meetings
  /// Nobody comes to a meeting without knowing what it is for (S2-M02).
  case purposeMissing
  case notATime
  /// A professional is asked for what he is needed for in this phase (S3-06).
  case functionMissing
  case alreadyAtTable
  /// The family chose how many professionals come (S3-04).
  case tableFull
  case capOutOfBounds
  /// The family has not said of each who was asked whether he comes (S3-07).
  case listNotApproved
  case meetingNotConfirmed
  /// A point that the actor sees has no answer yet (S1-11).
  case pointsOpen
  // Deciding together
  case wishMissing
  /// Nobody of the family whom it concerns decides along (invariant 20, S3-01).
  case familyNotInDecision
  /// Fewer than two options that the actor sees.
  case optionsMissing
  /// "Nu niets doen" is not among the options.
  case noHelpOptionMissing
  /// Start, duration or consequences are unknown, and nobody finds them out.
  case unknownAndNobodyAsks
  /// Somebody of the family who decides along has not said what he thinks.
  case viewsMissing
  case decisionClosed
  case decisionStillOpen
  case decisionReasonMissing
  case followUpMissing
  case whereToObjectMissing
  case agreementNotPresumed
  case nobodyDiffers
  /// A framework says what is fixed, what is open and by which order.
  case frameworkPartMissing
  /// Not today: the ordinary rules hold (invariant 26).
  case frameworkNotInForce
  /// Help is fixed by an order only when the order is kept here, where the actor sees it.
  case orderMissing
  /// An order of child protection lifts nobody's agreement to help for a grown person.
  case orderNotAboutAdults
  case guidelineMissing
  /// A departure from a guideline says who stands behind it.
  case backingMissing
  /// Nobody of the family said what he thinks of a departure (S1-25).
  case deviationStanceMissing
  /// A record of an organisation stands longer than a week.
  case takenAwayTooLate
  case alreadyDestroyed
  case cannotBeDestroyedHere
}
