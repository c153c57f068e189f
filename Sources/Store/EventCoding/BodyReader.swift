import Domain
import Vocabulary

/// Reads the body of an event. A field that the event cannot do without and that is missing is an error that names it.
struct BodyReader {
  let fields: Fields
  let code: Int

  func happening(_ name: StoredName) throws -> Happening {
    switch name {
    case .familyStarted: .started
    case .familyNamed: .familyNamed(try id(16))
    case .memberJoined: .memberJoined(try membership())
    case .memberLeft: .memberLeft(try id(16))
    case .memberShielded: .memberShielded(try id(16), fields.flag(17))
    case .authorityRecorded: .authorityRecorded(try authority())
    case .authorityVerified: .authorityVerified(try id(16))
    case .authorityEnded: .authorityEnded(try id(16), lastDay: try day(17))
    case .capacityAssessed: .capacityAssessed(try capacity())
    case .representativeAppointed: .representativeAppointed(try representation())
    case .practitionerAssigned: .assigned(try assignment())
    case .assignmentEnded: .assignmentEnded(try id(16), lastDay: try day(17))
    case .coordinatorNamed: .coordinatorNamed(try coordination())
    case .coordinationEnded: .coordinationEnded(try id(16), lastDay: try day(17))
    case .itemPlaced: .placed(try envelope())
    case .domainAnswered: .domainAnswered(try id(16), try coded(17), try coded(18))
    case .itemDestroyed: .destroyed(try id(16), try coded(17))
    case .goalMoved: .goalMoved(try id(16), try coded(17))
    case .goalRephrased: .goalRephrased(try id(16))
    case .goalLimitSet: .goalLimitSet(Int(truncatingIfNeeded: try required(fields.integer(16), 16)))
    case .stepPlanned: .stepPlanned(try step())
    case .stepFinished: .stepFinished(try id(16))
    case .stanceTaken: .stanceTaken(try stance())
    case .consentAsked: .consentAsked(try request())
    case .requestDeclined: .requestDeclined(try id(16))
    case .consentGiven: .consentGiven(try consent())
    case .consentSigned: .consentSigned(try id(16), by: try holder(17))
    case .consentWithdrawn: .consentWithdrawn(try id(16), by: try holder(17))
    case .objectionRaised:
      .objected(Objection(item: try id(16), target: try id(17), against: try id(18)))
    case .objectionDecided: .objectionDecided(try id(16), upheld: fields.flag(17))
    case .objectionEnded: .objectionEnded(try id(16))
    case .exceptionRecorded: .exceptionRecorded(try exception())
    case .excusedTold: .excusedTold(try id(16))
    case .withholdingBegun: .withheld(try withholding())
    case .withholdingEnded: .withholdingEnded(try id(16))
    case .disclosureMade: .disclosed(try disclosure())
    case .emergencyOpened: .emergencyOpened(try emergency())
    case .lookReported: .lookReported(try lookReport())
    case .factorsNamed: .seeing(.factorsNamed(try id(16), codes(17)))
    case .concernAnswered: try concernAnswered()
    case .profileSet: try profileSet()
    case .decisionOpened: .deciding(try decisionOpened())
    case .decisionPartiesSet: .deciding(try decisionPartiesSet())
    case .decisionOptionAdded: .deciding(try decisionOption())
    case .decisionOptionRevised: .deciding(try decisionOptionRevision())
    case .decisionViewGiven: .deciding(try decisionView())
    case .decisionActed: .deciding(try decisionAct())
    case .helpNotOffered: .deciding(try helpNotOffered())
    case .positionTaken: .deciding(try positionTaken())
    case .disagreementWentOn: .deciding(try disagreementWentOn())
    case .frameworkSet: .deciding(try frameworkSet())
    case .guidelineUsed: .deciding(try guidelineUsed())
    case .deviationStanceTaken: .deciding(try deviationStanceTaken())
    case .goalReworded: .aiming(.goalReworded(GoalWording(item: try id(16), goal: try id(17))))
    case .goalMarked: .aiming(try goalMarked())
    case .goalsRanked: .aiming(try ranked())
    case .rankingShared: .aiming(.rankingShared(try id(16), fields.flag(17)))
    case .goalsOrdered: .aiming(.goalsOrdered(GoalOrder(item: try id(16), goals: fields.ids(17))))
    case .orderAgreed: .aiming(.orderAgreed(try id(16), by: try id(17)))
    case .stepTimed: .aiming(try stepTimed())
    case .strengthLinked: .aiming(try strengthLinked())
    case .jointlyAssigned: .aiming(try jointlyAssigned())
    case .jointlyEnded: .aiming(.jointlyEnded(try id(16)))
    case .perspectiveGiven: .perspective(.given(try envelope()))
    case .pictureDrawn: .perspective(.drawn(try id(16), picture: try id(17)))
    case .outsiderAsked:
      .perspective(.outsiderAsked(OutsiderRequest(item: try id(16), subject: try id(17), until: try day(18))))
    case .outsiderAgreed: .perspective(.outsiderAgreed(try id(16), by: try holder(17)))
    case .outsiderStopped: .perspective(.outsiderStopped(try id(16)))
    case .outsiderAnswered: .perspective(.outsiderAnswered(try id(40), try envelope()))
    case .discussionAsked: .perspective(.discussionAsked(try envelope()))
    case .agendaPointDiscussed: .perspective(.discussed(try id(16)))
    case .helpProposed: .helping(try helpProposed())
    case .roleDescribed: .teaming(try roleDescribed())
    case .roleDropped: .teaming(.dropped(try id(16)))
    case .roleAnswered: .teaming(.answered(try id(16), try coded(17)))
    case .leavingWished: .teaming(.leavingWished(assignment: try id(16), fields.flag(17)))
    case .issueRaised: .cooperating(try issueRaised())
    case .issueAnswered: .cooperating(try issueAnswered())
    case .issueSettled: .cooperating(.settled(try id(16)))
    case .teamAgreementMade: .cooperating(try teamAgreementMade())
    case .teamAgreementJoined: .cooperating(.joined(try id(16)))
    case .coordinatorWished: .teaming(try coordinatorWished())
    case .leavingAnnounced: .teaming(try leavingAnnounced())
    case .leavingStepMarked: .teaming(.marked(try id(16), try coded(17), on: try day(18)))
    case .helpAnswered: .helping(try helpAnswered())
    case .helpAnswerWaived: .helping(try helpAnswerWaived())
    case .emergencyReviewed: .emergencyReviewed(try id(16), justified: fields.flag(17))
    case .expectationSaid: .expecting(.said(try expectation()))
    case .expectationDiscussed: .expecting(.discussed(try id(16), on: try day(17)))
    case .planAgreed: .planning(.agreed(try id(16)))
    case .planWritten: .planning(.written(try planDraft()))
    case .groupPlanOffered: .planning(.groupPlanOffered)
    case .groupPlanAnswered: .planning(.groupPlanAnswered(try coded(16)))
    case .writingAsked: .planning(.writingAsked)
    case .evaluationOpened: .evaluating(.opened(Evaluation(item: try id(16), plan: try id(17))))
    case .evaluationAnswered: .evaluating(.answered(try evaluationAnswer()))
    case .evaluationClosed: .evaluating(.closed(try id(16), newPlan: fields.id(17)))
    case .rhythmSet: .evaluating(.rhythmSet(weeks: Int(truncatingIfNeeded: try required(fields.integer(16), 16))))
    case .checkMade: .evaluating(.checked(try experienceCheck()))
    case .checkShared: .evaluating(.shared(try id(16), with: parties(17)))
    case .contactPlaced: .network(.contactPlaced(try contact()))
    case .contactChanged: .network(.contactChanged(try contact()))
    case .contactRemoved: .network(.contactRemoved(try id(16)))
    case .tieDrawn: .network(.tied(try tie()))
    case .togetherAnswered:
      .togetherAnswered(TogetherStance(item: try id(16), person: try id(17), answer: try coded(18)))
    case .relativePlaced: .genogram(.relativePlaced(try relative()))
    case .relativeChanged: .genogram(.relativeChanged(try relative()))
    case .relativeRemoved: .genogram(.relativeRemoved(try id(16)))
    case .partnersJoined: .genogram(.joined(try couple()))
    case .partnersUnjoined: .genogram(.unjoined(genogram: try id(16), try id(17), try id(18)))
    case .tieErased: .network(.untied(ecogram: try id(16), try id(17), try id(18)))
    case .taskPassed:
      .taskPassed(TaskPassing(item: try id(16), task: try coded(17), holder: try coded(18)))
    case .stepReopened: .takenBack(.step(try id(16)))
    case .domainAnswerTakenBack: .takenBack(.answer(try id(16), try coded(17)))
    case .factorPlaced: .explaining(.factorPlaced(try factor()))
    case .factorRecognised: .explaining(.factorRecognised(try recognised()))
    case .influenceLinked: .explaining(.linked(try influence()))
    case .planCheckAnswered: .explaining(.checkAnswered(PlanCheckAnswer(item: try id(16), goal: try id(17))))
    case .networkWished: .wishing(.wished(try wish()))
    case .networkWishEnded: .wishing(.wishEnded(try id(16)))
    case .textMended: .changing(.mended(try id(16)))
    case .textTakenAway: .changing(.takenAway(try id(16)))
    case .memberRenamed: .changing(.renamed(try id(16), from: try day(17), isOldHeard: fields.flag(18)))
    case .memberDied: .changing(.died(try id(16), fields.day(17)))
    case .referred: .waiting(try referred())
    case .referralMoved: .waiting(try referralMoved())
    case .waitEstimated: .waiting(try waitEstimated())
    case .keptInTouch: .waiting(try keptInTouch())
    case .waitContactPassed: .waiting(try waitContactPassed())
    case .handoverBegun: .handover(.begun(try handover()))
    case .handoverStepTaken: .handover(.taken(try id(16), try coded(17), on: try day(18)))
    case .handoverStepSkipped: .handover(.skipped(try id(16), try coded(17)))
    case .handoverConfirmed: .handover(.confirmed(try id(16)))
    case .closingLookedBack: .closing(.lookedBack(assignment: try id(16), on: try day(17)))
    case .helpClosed: .closing(.closed(try helpClosing()))
    case .helpReopened: .closing(.reopened(try id(16), try assignmentAnew()))
    case .afterCareKept:
      .closing(.contactKept(AfterCareContact(item: try id(16), closing: try id(17), day: try day(18))))
    case .informationAsked: .informing(try informationAsked())
    case .childHeard: .informing(try childHeard())
    case .informationAnswered: .informing(try informationAnswered())
    case .safetyPlanWritten: .crisis(.planWritten(try safetyPlan()))
    case .signalRaised: .crisis(.signalRaised(try signal()))
    case .signalHandled: .crisis(.signalHandled(SignalReply(item: try id(16), signal: try id(17))))
    case .reportDrafted: .report(try reportDrafted())
    case .reportRedrafted: .report(.redrafted(try id(16)))
    case .reportShown: .report(.shown(try id(16)))
    case .reportReacted: .report(try reportReacted())
    case .reportCorrected: .report(try reportCorrected())
    case .reportFinished: .report(.finished(try id(16)))
    case .signalPassed: .crisis(.signalPassed(try signalPassing()))
    case .reportingCodeBegun: .reportingCode(try reportingCodeBegun())
    case .reportingCodeWritten: .reportingCode(try reportingCodeWritten())
    case .meetingPlanned, .meetingInvited, .meetingInvitationAnswered, .meetingDelegated,
      .meetingDelegationEnded, .meetingCapSet, .meetingPointAdded, .meetingPointAnswered, .meetingPrepared,
      .meetingConfirmed, .meetingCancelled, .meetingClosed, .meetingAttended, .meetingReported,
      .meetingAgreed, .meetingReportChecked:
      .meeting(try required(meeting(name), 0))
    case .messageSent: .messaging(.sent(try message()))
    case .messageSettled: .messaging(.settled(try id(16)))
    case .memberLivesApart: .changing(.livesApart(try id(16), fields.flag(17)))
    }
  }

  // MARK: Values

  func required<Value>(_ value: Value?, _ field: Int) throws(EventCodingError) -> Value {
    guard let value else { throw .missingField(event: code, field: field) }
    return value
  }

  func id<Kind>(_ field: Int) throws -> Identifier<Kind> { try required(fields.id(field), field) }
  func day(_ field: Int) throws -> Day { try required(fields.day(field), field) }

  func number(_ field: Int) throws -> Int { Int(truncatingIfNeeded: try required(fields.integer(field), field)) }

  func coded<Code: RawRepresentable>(_ field: Int) throws -> Code where Code.RawValue == UInt8 {
    try required(fields.code(field), field)
  }

  func codes<Code: RawRepresentable>(_ field: Int) -> [Code] where Code.RawValue == UInt8 {
    fields.integers(field).compactMap { UInt8(exactly: $0) }.compactMap(Code.init)
  }

  func party(_ field: Int) throws -> Party {
    let found: (tag: UInt8, id: PersonID) = try required(fields.tagged(field), field)
    return found.tag == 0 ? .person(found.id) : .practitioner(Identifier(high: found.id.high, low: found.id.low))
  }

  func holder(_ field: Int) throws -> Holder {
    let found: (tag: UInt8, id: PersonID) = try required(fields.tagged(field), field)
    return found.tag == 0 ? .person(found.id) : .organization(Identifier(high: found.id.high, low: found.id.low))
  }

  // MARK: Facts

  private func membership() throws -> Membership {
    Membership(
      item: try id(16), details: try id(17), person: try id(18), role: try coded(19), born: try day(20),
      invitedBy: fields.ids(21))
  }

  private func authority() throws -> Authority {
    Authority(
      item: try id(16), child: try id(17), holder: try holder(18), kind: try coded(19), source: try coded(20),
      from: try day(21), to: fields.day(22), isVerified: fields.flag(23))
  }

  private func capacity() throws -> Capacity {
    Capacity(
      item: try id(16), person: try id(17), matters: codes(18), isAble: fields.flag(19), from: try day(20),
      to: fields.day(21))
  }

  private func representation() throws -> Representation {
    Representation(
      item: try id(16), person: try id(17), representative: try id(18), matters: codes(19), from: try day(20),
      to: fields.day(21))
  }

  private func assignment() throws -> Assignment {
    Assignment(
      item: try id(16), practitioner: try id(17), organization: try id(18), person: try id(19),
      from: try day(20), to: fields.day(21))
  }

  private func coordination() throws -> Coordination {
    Coordination(item: try id(16), coordinator: try party(17), from: try day(18), to: fields.day(19))
  }

  func envelope() throws -> Envelope {
    Envelope(
      id: try id(16), kind: try coded(17), subjects: fields.ids(18), domain: fields.code(19),
      author: hasParty(20) ? try party(20) : nil, organization: fields.id(21),
      attachedTo: fields.ids(22), isChildVersion: fields.flag(23), regime: fields.code(24) ?? .jeugdwet)
  }

  private func hasParty(_ field: Int) -> Bool {
    let found: (tag: UInt8, id: PersonID)? = fields.tagged(field)
    return found != nil
  }

  private func step() throws -> Step {
    Step(item: try id(16), goal: try id(17), doer: try party(18), due: fields.day(19))
  }

  private func stance() throws -> PlanStance {
    PlanStance(item: try id(16), plan: try id(17), person: try id(18), stance: try coded(19))
  }

  private func terms() throws -> SharingTerms {
    SharingTerms(
      subject: try id(32), kinds: KindSet(bits: try required(fields.integer(33), 33)),
      domains: fields.integer(34).map { LifeDomainScope(bits: UInt16(truncatingIfNeeded: $0)) },
      purpose: try coded(35), start: try day(36), until: fields.day(37))
  }

  private func request() throws -> ConsentRequest {
    ConsentRequest(item: try id(16), terms: try terms(), organization: try id(17))
  }

  private func consent() throws -> Consent {
    let recipients: [(tag: UInt8, id: PersonID)] = fields.allTagged(17)
    return Consent(
      item: try id(16), terms: try terms(),
      recipients: recipients.map { found in
        found.tag == 0 ? .person(found.id) : .organization(Identifier(high: found.id.high, low: found.id.low))
      }, answers: fields.id(18))
  }

  private func exception() throws -> ConsentException {
    ConsentException(
      item: try id(16), child: try id(17), excused: try id(18), purposes: codes(19), organization: try id(20),
      from: try day(21), to: fields.day(22))
  }

  private func withholding() throws -> Withholding {
    Withholding(item: try id(16), target: try id(17), from: try id(18), second: try id(19), end: try day(20))
  }

  private func disclosure() throws -> Disclosure {
    Disclosure(
      item: try id(16), target: try id(17), to: try party(18), basis: try coded(19), until: fields.day(20))
  }

  private func lookReport() throws -> LookReport {
    LookReport(
      item: try id(16), lookedAt: Moment(milliseconds: Int64(bitPattern: try required(fields.integer(17), 17))),
      who: try party(18))
  }

  private func emergency() throws -> EmergencyAccess {
    EmergencyAccess(item: try id(16), subject: try id(17), scope: codes(18), to: try day(19))
  }
}
