/// The stored name of an event: a number in the log and a name in the golden file. Neither is a Swift name.
///
/// Never reuse a number; a change that old readers would misread is a new version with an upcast.
public enum StoredName: Int, CaseIterable, Sendable {
  case familyStarted = 1
  case familyNamed = 2
  case memberJoined = 10
  case memberLeft = 11
  case memberShielded = 12
  case authorityRecorded = 20
  case authorityVerified = 21
  case authorityEnded = 22
  case capacityAssessed = 23
  case representativeAppointed = 24
  case practitionerAssigned = 30
  case assignmentEnded = 31
  case coordinatorNamed = 32
  case coordinationEnded = 33
  case itemPlaced = 40
  case domainAnswered = 41
  case itemDestroyed = 42
  case goalMoved = 50
  case goalLimitSet = 51
  case stepPlanned = 52
  case stepFinished = 53
  case stanceTaken = 54
  case goalRephrased = 55
  case consentAsked = 60
  case requestDeclined = 61
  case consentGiven = 62
  case consentSigned = 63
  case consentWithdrawn = 64
  case objectionRaised = 70
  case objectionDecided = 71
  case objectionEnded = 72
  case exceptionRecorded = 73
  case excusedTold = 74
  case withholdingBegun = 75
  case withholdingEnded = 76
  case disclosureMade = 77
  case emergencyOpened = 78
  case emergencyReviewed = 79
  case lookReported = 80
  case expectationSaid = 130
  case expectationDiscussed = 131
  case planAgreed = 132
  case planWritten = 133
  case groupPlanOffered = 134
  case groupPlanAnswered = 135
  case writingAsked = 136
  case factorsNamed = 190
  case concernAnswered = 191
  case decisionOpened = 100
  case decisionPartiesSet = 101
  case decisionOptionAdded = 102
  case decisionOptionRevised = 440
  case decisionViewGiven = 103
  case decisionActed = 104
  case helpNotOffered = 105
  case positionTaken = 106
  case disagreementWentOn = 107
  case evaluationOpened = 140
  case evaluationAnswered = 141
  case evaluationClosed = 142
  case rhythmSet = 143
  case checkMade = 144
  case checkShared = 145
  case contactPlaced = 160
  case contactChanged = 161
  case contactRemoved = 162
  case tieDrawn = 163
  case tieErased = 164
  case goalReworded = 192
  case goalMarked = 193
  case goalsRanked = 194
  case rankingShared = 195
  case goalsOrdered = 196
  case orderAgreed = 197
  case stepTimed = 198
  case strengthLinked = 199
  case jointlyAssigned = 450
  case jointlyEnded = 451
  case perspectiveGiven = 220
  case pictureDrawn = 223
  case outsiderAsked = 224
  case outsiderAgreed = 225
  case outsiderStopped = 226
  case outsiderAnswered = 227
  case discussionAsked = 221
  case agendaPointDiscussed = 222
  case helpProposed = 110
  case helpAnswered = 111
  case helpAnswerWaived = 112
  case taskPassed = 137
  case stepReopened = 250
  case domainAnswerTakenBack = 251
  case profileSet = 200
  case frameworkSet = 260
  case guidelineUsed = 261
  case deviationStanceTaken = 262
  case referred = 340
  case referralMoved = 341
  case waitEstimated = 342
  case keptInTouch = 343
  case waitContactPassed = 344
  case handoverBegun = 350
  case handoverStepTaken = 351
  case handoverStepSkipped = 352
  case handoverConfirmed = 353
  case safetyPlanWritten = 400
  case signalRaised = 401
  case signalHandled = 402
  case closingLookedBack = 386
  case helpClosed = 387
  case helpReopened = 388
  case afterCareKept = 389
  case signalPassed = 405
  case reportingCodeBegun = 403
  case reportingCodeWritten = 404
  case informationAsked = 390
  case childHeard = 391
  case informationAnswered = 392
  case reportDrafted = 380
  case reportRedrafted = 381
  case reportShown = 382
  case reportReacted = 383
  case reportCorrected = 384
  case reportFinished = 385
  case meetingPlanned = 360
  case meetingInvited = 361
  case meetingInvitationAnswered = 362
  case meetingDelegated = 363
  case meetingDelegationEnded = 364
  case meetingCapSet = 365
  case meetingPointAdded = 366
  case meetingPointAnswered = 367
  case meetingPrepared = 368
  case meetingConfirmed = 369
  case meetingCancelled = 370
  case meetingClosed = 371
  case meetingAttended = 372
  case meetingReported = 373
  case meetingAgreed = 374
  case meetingReportChecked = 375
  case messageSent = 420
  case messageSettled = 421
  case factorPlaced = 170
  case factorRecognised = 171
  case influenceLinked = 172
  case planCheckAnswered = 173
  case networkWished = 180
  case networkWishEnded = 181
  case roleDescribed = 300
  case roleDropped = 301
  case roleAnswered = 302
  case leavingWished = 303
  case leavingAnnounced = 304
  case leavingStepMarked = 305
  case coordinatorWished = 306
  case issueRaised = 307
  case issueAnswered = 308
  case issueSettled = 309
  case teamAgreementMade = 310
  case teamAgreementJoined = 311
  case relativePlaced = 280
  case relativeChanged = 281
  case relativeRemoved = 282
  case partnersJoined = 283
  case partnersUnjoined = 284
  case togetherAnswered = 285
  case textMended = 270
  case textTakenAway = 271
  case memberRenamed = 272
  case memberDied = 273
  case memberLivesApart = 274

  /// As it stands in the golden file and in the output of `samen verify`.
  public var name: String {
    switch self {
    case .familyStarted: "family.started"
    case .familyNamed: "family.named"
    case .memberJoined: "member.joined"
    case .memberLeft: "member.left"
    case .memberShielded: "member.shielded"
    case .authorityRecorded: "authority.recorded"
    case .authorityVerified: "authority.verified"
    case .authorityEnded: "authority.ended"
    case .capacityAssessed: "capacity.assessed"
    case .representativeAppointed: "representative.appointed"
    case .practitionerAssigned: "practitioner.assigned"
    case .assignmentEnded: "assignment.ended"
    case .coordinatorNamed: "coordinator.named"
    case .coordinationEnded: "coordination.ended"
    case .itemPlaced: "item.placed"
    case .domainAnswered: "domain.answered"
    case .itemDestroyed: "item.destroyed"
    case .goalMoved: "goal.moved"
    case .goalLimitSet: "goal.limit-set"
    case .stepPlanned: "step.planned"
    case .stepFinished: "step.finished"
    case .stanceTaken: "stance.taken"
    case .goalRephrased: "goal.rephrased"
    case .consentAsked: "consent.asked"
    case .requestDeclined: "request.declined"
    case .consentGiven: "consent.given"
    case .consentSigned: "consent.signed"
    case .consentWithdrawn: "consent.withdrawn"
    case .objectionRaised: "objection.raised"
    case .objectionDecided: "objection.decided"
    case .objectionEnded: "objection.ended"
    case .exceptionRecorded: "exception.recorded"
    case .excusedTold: "excused.told"
    case .withholdingBegun: "withholding.begun"
    case .withholdingEnded: "withholding.ended"
    case .disclosureMade: "disclosure.made"
    case .emergencyOpened: "emergency.opened"
    case .emergencyReviewed: "emergency.reviewed"
    case .lookReported: "look.reported"
    case .expectationSaid: "expectation.said"
    case .expectationDiscussed: "expectation.discussed"
    case .planAgreed: "plan.agreed"
    case .planWritten: "plan.written"
    case .groupPlanOffered: "group-plan.offered"
    case .groupPlanAnswered: "group-plan.answered"
    case .writingAsked: "plan.writing-asked"
    case .factorsNamed: "factors.named"
    case .concernAnswered: "concern.answered"
    case .decisionOpened: "decision.opened"
    case .decisionPartiesSet: "decision.parties-set"
    case .decisionOptionAdded: "decision.option-added"
    case .decisionOptionRevised: "decision.option-revised"
    case .decisionViewGiven: "decision.view-given"
    case .decisionActed: "decision.acted"
    case .helpNotOffered: "help.not-offered"
    case .positionTaken: "position.taken"
    case .disagreementWentOn: "disagreement.went-on"
    case .evaluationOpened: "evaluation.opened"
    case .evaluationAnswered: "evaluation.answered"
    case .evaluationClosed: "evaluation.closed"
    case .rhythmSet: "rhythm.set"
    case .checkMade: "check.made"
    case .checkShared: "check.shared"
    case .contactPlaced: "network.contact-placed"
    case .contactChanged: "network.contact-changed"
    case .contactRemoved: "network.contact-removed"
    case .tieDrawn: "network.tie-drawn"
    case .tieErased: "network.tie-erased"
    case .goalReworded: "goal.reworded"
    case .goalMarked: "goal.marked"
    case .goalsRanked: "goals.ranked"
    case .rankingShared: "ranking.shared"
    case .goalsOrdered: "goals.ordered"
    case .orderAgreed: "order.agreed"
    case .stepTimed: "step.timed"
    case .strengthLinked: "strength.linked"
    case .jointlyAssigned: "goal.jointly-assigned"
    case .jointlyEnded: "goal.jointly-ended"
    case .perspectiveGiven: "perspective.given"
    case .pictureDrawn: "picture.drawn"
    case .outsiderAsked: "outsider.asked"
    case .outsiderAgreed: "outsider.agreed"
    case .outsiderStopped: "outsider.stopped"
    case .outsiderAnswered: "outsider.answered"
    case .discussionAsked: "discussion.asked"
    case .agendaPointDiscussed: "agenda-point.discussed"
    case .helpProposed: "help.proposed"
    case .helpAnswered: "help.answered"
    case .helpAnswerWaived: "help.answer-waived"
    case .taskPassed: "coordination.task-passed"
    case .stepReopened: "step.reopened"
    case .domainAnswerTakenBack: "domain.answer-taken-back"
    case .profileSet: "profile.set"
    case .frameworkSet: "framework.set"
    case .guidelineUsed: "guideline.used"
    case .deviationStanceTaken: "guideline.stance-taken"
    case .referred: "waiting.referred"
    case .referralMoved: "waiting.moved"
    case .waitEstimated: "waiting.estimated"
    case .keptInTouch: "waiting.kept-in-touch"
    case .waitContactPassed: "waiting.contact-passed"
    case .handoverBegun: "handover.begun"
    case .handoverStepTaken: "handover.step-taken"
    case .handoverStepSkipped: "handover.step-skipped"
    case .handoverConfirmed: "handover.confirmed"
    case .safetyPlanWritten: "crisis.safety-plan-written"
    case .signalRaised: "crisis.signal-raised"
    case .signalHandled: "crisis.signal-handled"
    case .closingLookedBack: "closing.looked-back"
    case .helpClosed: "closing.closed"
    case .helpReopened: "closing.reopened"
    case .afterCareKept: "closing.after-care-kept"
    case .signalPassed: "crisis.signal-passed"
    case .reportingCodeBegun: "reporting-code.begun"
    case .reportingCodeWritten: "reporting-code.written"
    case .informationAsked: "informing.asked"
    case .childHeard: "informing.child-heard"
    case .informationAnswered: "informing.answered"
    case .reportDrafted: "report.drafted"
    case .reportRedrafted: "report.redrafted"
    case .reportShown: "report.shown"
    case .reportReacted: "report.reacted"
    case .reportCorrected: "report.corrected"
    case .reportFinished: "report.finished"
    case .meetingPlanned: "meeting.planned"
    case .meetingInvited: "meeting.invited"
    case .meetingInvitationAnswered: "meeting.invitation-answered"
    case .meetingDelegated: "meeting.delegated"
    case .meetingDelegationEnded: "meeting.delegation-ended"
    case .meetingCapSet: "meeting.cap-set"
    case .meetingPointAdded: "meeting.point-added"
    case .meetingPointAnswered: "meeting.point-answered"
    case .meetingPrepared: "meeting.prepared"
    case .meetingConfirmed: "meeting.confirmed"
    case .meetingCancelled: "meeting.cancelled"
    case .meetingClosed: "meeting.closed"
    case .meetingAttended: "meeting.attended"
    case .meetingReported: "meeting.reported"
    case .meetingAgreed: "meeting.agreed"
    case .meetingReportChecked: "meeting.report-checked"
    case .messageSent: "message.sent"
    case .messageSettled: "message.settled"
    case .factorPlaced: "explaining.factor-placed"
    case .factorRecognised: "explaining.factor-recognised"
    case .influenceLinked: "explaining.influence-linked"
    case .planCheckAnswered: "explaining.check-answered"
    case .networkWished: "network.wished"
    case .networkWishEnded: "network.wish-ended"
    case .roleDescribed: "team.role-described"
    case .roleDropped: "team.role-dropped"
    case .roleAnswered: "team.role-answered"
    case .leavingWished: "team.leaving-wished"
    case .leavingAnnounced: "team.leaving-announced"
    case .leavingStepMarked: "team.leaving-step-marked"
    case .coordinatorWished: "team.coordinator-wished"
    case .issueRaised: "team.issue-raised"
    case .issueAnswered: "team.issue-answered"
    case .issueSettled: "team.issue-settled"
    case .teamAgreementMade: "team.agreement-made"
    case .teamAgreementJoined: "team.agreement-joined"
    case .relativePlaced: "genogram.relative-placed"
    case .relativeChanged: "genogram.relative-changed"
    case .relativeRemoved: "genogram.relative-removed"
    case .partnersJoined: "genogram.joined"
    case .partnersUnjoined: "genogram.unjoined"
    case .togetherAnswered: "together.answered"
    case .textMended: "text.mended"
    case .textTakenAway: "text.taken-away"
    case .memberRenamed: "member.renamed"
    case .memberDied: "member.died"
    case .memberLivesApart: "member.lives-apart"
    }
  }
}
