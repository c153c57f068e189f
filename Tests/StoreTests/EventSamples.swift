import Domain
import Household
import Vocabulary

enum EventSamples {
  private static let a = Household.item("a")
  private static let b = Household.item("b")
  private static let c = Household.item("c")
  private static let day = Household.start
  private static let practitioner = PractitionerID(high: 10, low: 1)

  private static let terms = SharingTerms(
    subject: Household.noa, kinds: .plan, domains: LifeDomainScope([.safety, .legalAndJustice], withoutDomain: true),
    purpose: .referral, start: day, until: day + 100)

  static let happenings: [Happening] = [
    .started,
    .familyNamed(a),
    .memberJoined(
      Membership(
        item: a, details: b, person: Household.gran, role: .supporter, born: Household.day("1959-02-20"),
        invitedBy: [Household.noa, Household.mira])),
    .memberLeft(Household.rob),
    .memberShielded(Household.rob, true),
    .authorityRecorded(
      Authority(
        item: a, child: Household.dex, holder: .organization(Household.youthTeam), kind: .guardianOrganization,
        source: .courtOrder, from: day, to: day + 5, isVerified: true)),
    .authorityVerified(a),
    .authorityEnded(a, lastDay: day),
    .capacityAssessed(
      Capacity(item: a, person: Household.mira, matters: [.sharing, .money], isAble: false, from: day, to: day + 9)),
    .representativeAppointed(
      Representation(
        item: a, person: Household.mira, representative: Household.rob, matters: [.help], from: day, to: day + 9)),
    .assigned(
      Assignment(
        item: a, practitioner: practitioner, organization: Household.school, person: Household.dex, from: day,
        to: day + 7)),
    .assignmentEnded(a, lastDay: day),
    .coordinatorNamed(Coordination(item: a, coordinator: .person(Household.mira), from: day, to: day + 3)),
    .coordinationEnded(a, lastDay: day),
    .placed(
      Envelope(
        id: a, kind: .ownStatement, subjects: [Household.noa, Household.rob], domain: .mentalHealth,
        author: .person(Household.rob), organization: Household.clinic, attachedTo: [b, c], isChildVersion: true,
        regime: .wgbo)),
    .domainAnswered(Household.noa, .housing, .ratherNotSay),
    .goalMoved(a, .paused),
    .goalRephrased(a),
    .goalLimitSet(7),
    .stepPlanned(Step(item: a, goal: b, doer: .practitioner(practitioner), due: day + 1)),
    .stepFinished(a),
    .stanceTaken(PlanStance(item: a, plan: b, person: Household.noa, stance: .disagree)),
    .consentAsked(ConsentRequest(item: a, terms: terms, organization: Household.school)),
    .requestDeclined(a),
    .consentGiven(
      Consent(
        item: a, terms: terms, recipients: [.organization(Household.school), .person(Household.gran)], answers: b)),
    .consentSigned(a, by: .person(Household.noa)),
    .consentWithdrawn(a, by: .organization(Household.youthTeam)),
    .objected(Objection(item: a, target: b, against: Household.rob)),
    .objectionDecided(a, upheld: true),
    .objectionEnded(a),
    .exceptionRecorded(
      ConsentException(
        item: a, child: Household.noa, excused: Household.rob, purposes: [.referral, .safety],
        organization: Household.youthTeam, from: day, to: day + 61)),
    .excusedTold(a),
    .withheld(Withholding(item: a, target: b, from: Household.mira, second: practitioner, end: day + 6)),
    .withholdingEnded(a),
    .disclosed(
      Disclosure(item: a, target: b, to: .person(Household.kev), basis: .parentWithoutAuthority, until: day + 30)),
    .emergencyOpened(
      EmergencyAccess(item: a, subject: Household.noa, scope: [.safetyGoals, .contactNotes], to: day + 1)),
    .emergencyReviewed(a, justified: true),
    .lookReported(
      LookReport(item: a, lookedAt: Moment(milliseconds: 1_767_610_800_123), who: .practitioner(practitioner))),
    .destroyed(a, .courtOrder),
    .expecting(.said(Expectation(item: a, practitioner: practitioner, person: Household.noa))),
    .expecting(.discussed(a, on: day - 3)),
    .planning(.agreed(a)),
    .planning(
      .written(
        PlanDraft(
          envelope: Envelope(id: a, kind: .planCommon, subjects: [Household.noa]), basedOn: b,
          contributors: [.practitioner(practitioner), .person(Household.mira)]))),
    .planning(.groupPlanOffered),
    .planning(.groupPlanAnswered(.decline)),
    .planning(.writingAsked),
    .seeing(.factorsNamed(a, [.mental, .societal])),
    .seeing(.concernAnswered(ConcernAnswer(item: a, concern: b, reply: .parked))),
    .deciding(
      .opened(
        Envelope(
          id: a, kind: .decision, subjects: [Household.dex], author: .practitioner(practitioner),
          organization: Household.school),
        parties: [.person(Household.mira), .practitioner(practitioner)])),
    .deciding(.notOffered(NotOffered(item: a, decision: b, barrier: .region, organization: Household.clinic))),
    .deciding(.positionTaken(Position(item: a, decision: b, organization: Household.clinic))),
    .deciding(.wentOn(NextTalk(item: a, decision: b, way: .mediator, day: day + 7, organization: Household.clinic))),
    .waiting(
      .referred(
        Referral(
          item: a, subjects: [PersonID(high: 3, low: 4), PersonID(high: 3, low: 5)],
          organization: OrganizationID(high: 5, low: 6),
          contact: PractitionerID(high: 7, low: 8), rhythm: 14, nextContact: day))),
    .waiting(
      .referred(
        Referral(
          item: a, subjects: [PersonID(high: 3, low: 4)], organization: nil, contact: PractitionerID(high: 7, low: 8),
          rhythm: 7, nextContact: day, offering: OfferingID(high: 9, low: 1)))),
    .waiting(.moved(a, .waiting, on: day)),
    .waiting(.estimated(a, .weeks(5...10, asOf: day))),
    .waiting(.estimated(a, .unknown(asker: PractitionerID(high: 7, low: 8), by: day))),
    .waiting(.keptInTouch(WaitContact(item: b, referral: a, day: day, next: day + 14, alternatives: true))),
    .handover(
      .begun(
        Handover(
          item: a, subjects: [PersonID(high: 3, low: 4)], organization: OrganizationID(high: 5, low: 6),
          from: PractitionerID(high: 7, low: 8), to: PractitionerID(high: 7, low: 9), reachableUntil: day))),
    .handover(.taken(a, .talkedTogether, on: day)),
    .handover(.skipped(a, .actionsTaken)),
    .handover(.confirmed(a)),
    .crisis(
      .signalRaised(
        Signal(
          item: a, person: PersonID(high: 3, low: 4), organization: OrganizationID(high: 5, low: 6),
          owner: .practitioner(PractitionerID(high: 7, low: 8))))),
    .messaging(
      .sent(Message(item: a, person: PersonID(high: 3, low: 4), practitioner: PractitionerID(high: 7, low: 8)))),
    .messaging(.settled(a)),
    .crisis(.signalHandled(SignalReply(item: b, signal: a))),
    .crisis(
      .signalPassed(SignalPassing(item: b, signal: a, owner: .practitioner(PractitionerID(high: 7, low: 9))))),
    .crisis(.planWritten(SafetyPlan(item: a, person: PersonID(high: 3, low: 4), organization: nil))),
    .crisis(
      .planWritten(
        SafetyPlan(item: a, person: PersonID(high: 3, low: 4), organization: OrganizationID(high: 5, low: 6)))),
    .report(
      .drafted(
        Report(
          item: a, subjects: [PersonID(high: 3, low: 4)], organization: OrganizationID(high: 5, low: 6), days: 21))),
    .report(.redrafted(a)),
    .report(.shown(a)),
    .report(.reacted(ReportReaction(item: b, report: a, verdict: .notRight))),
    .report(.corrected(ReportCorrection(item: b, report: a, line: 2))),
    .report(.finished(a)),
    .reportingCode(
      .begun(
        ReportingCode(
          item: a, subjects: [PersonID(high: 3, low: 4)], organization: OrganizationID(high: 5, low: 6)))),
    .reportingCode(.written(ReportingCodeEntry(item: b, code: a, step: .consult, day: day))),
    .reportingCode(
      .written(ReportingCodeEntry(item: b, code: a, step: .decide, day: day, outcome: .both, closes: true))),
    .meeting(
      .planned(
        Meeting(
          item: a, subjects: [PersonID(high: 3, low: 4)], organization: OrganizationID(high: 5, low: 6),
          phase: .decide, day: day, minute: 930, previous: b))),
    .meeting(
      .invited(
        MeetingInvitation(item: b, meeting: a, guest: .party(.practitioner(PractitionerID(high: 7, low: 8)))))),
    .meeting(.invited(MeetingInvitation(item: b, meeting: a, guest: .helper(of: PersonID(high: 3, low: 4))))),
    .meeting(.answered(b, for: [PersonID(high: 3, low: 4)], true, settles: true)),
    .meeting(.delegated(MeetingDelegation(item: b, meeting: a, to: .person(PersonID(high: 3, low: 4))))),
    .meeting(.delegationEnded(b)), .meeting(.capSet(a, 6)), .meeting(.pointAdded(b, at: a)),
    .meeting(.pointAnswered(b)), .meeting(.prepared(a)), .meeting(.confirmed(a)), .meeting(.cancelled(a)),
    .meeting(.closed(a)), .meeting(.attended(a, .person(PersonID(high: 3, low: 4)), true)),
    .meeting(.reported(b, of: a)),
    .meeting(
      .agreed(
        MeetingAgreement(item: b, meeting: a, owner: .person(PersonID(high: 3, low: 4)), until: day))),
    .meeting(.checked(b, true)),
    .waiting(.contactPassed(a, to: PractitionerID(high: 7, low: 8), next: day)),
    .taskPassed(TaskPassing(item: a, task: .following, holder: .together)),
    .helping(
      .proposed(
        HelpAgreement(item: a, subject: Household.noa, organization: Household.clinic, isDrastic: true))),
    .helping(
      .proposed(
        HelpAgreement(
          item: a, subject: Household.noa, organization: Household.clinic, isDrastic: false,
          fixedBy: FixedHelp(framework: b, giver: .certifiedInstitution, until: day + 90)))),
    .helping(.answered(a, .refused, by: .person(Household.rob))),
    .helping(.waived(WaivedAnswer(item: a, agreement: b, holder: Household.rob, ground: .childPersists))),
    .deciding(.partiesSet(a, [.practitioner(practitioner), .person(Household.rob)])),
    .deciding(
      .optionAdded(
        DecisionOption(
          item: a, decision: b, isNoHelp: true, asker: .practitioner(practitioner), organization: Household.school))),
    .deciding(
      .optionRevised(
        OptionRevision(item: a, option: b, asker: .person(Household.rob), organization: Household.clinic))),
    .deciding(
      .viewGiven(
        DecisionView(item: a, decision: b, option: c, wish: .decideAndTellMe, organization: Household.clinic))),
    .deciding(
      .acted(
        DecisionAct(
          item: a, decision: b, turn: .changed, option: c, followUp: day + 42, duty: c,
          organization: Household.youthTeam))),
    .evaluating(.opened(Evaluation(item: a, plan: b))),
    .evaluating(
      .answered(
        EvaluationAnswer(
          item: a, evaluation: b, person: Household.noa, usefulness: .little, withoutHelp: .partly, change: .worse))),
    .evaluating(.closed(a, newPlan: b)),
    .evaluating(.rhythmSet(weeks: 8)),
    .evaluating(
      .checked(
        ExperienceCheck(
          item: a, person: Household.noa, understood: .yes, listened: .partly, counted: .no, safe: .partly))),
    .evaluating(.shared(a, with: [.practitioner(practitioner), .person(Household.gran)])),
    .network(.contactPlaced(NetworkContact(item: a, ecogram: b, group: .school, ring: .far, person: Household.gran))),
    .network(.contactChanged(NetworkContact(item: a, ecogram: b, group: .other, ring: .close))),
    .network(.contactRemoved(a)),
    .network(
      .tied(
        NetworkTie(
          ecogram: a, from: b, to: c, strength: .veryWeak, hasTension: true, isBroken: true, direction: .toFirst,
          supports: [.emotional, .advice], isOverloaded: true))),
    .network(.untied(ecogram: a, b, c)),
    .genogram(
      .relativePlaced(
        Relative(
          item: a, genogram: b, generation: .children, sign: .round, hasDied: true, parents: [c, b], isFostered: true))
    ),
    .genogram(.relativeChanged(Relative(item: a, genogram: b, generation: .parents))),
    .genogram(.relativeRemoved(a)),
    .genogram(.joined(Couple(genogram: a, b, c, .divorced))),
    .genogram(.unjoined(genogram: a, b, c)),
    .togetherAnswered(TogetherStance(item: a, person: Household.noa, answer: .talkFirst)),
    .aiming(.goalReworded(GoalWording(item: a, goal: b))),
    .aiming(.goalMarked(GoalMark(item: a, goal: b, level: .less, together: [Household.noa, Household.mira]))),
    .aiming(.ranked(Ranking(item: a, person: Household.noa, goals: [c, b]))),
    .aiming(.rankingShared(a, true)),
    .aiming(.goalsOrdered(GoalOrder(item: a, goals: [b, c]))),
    .aiming(.orderAgreed(a, by: Household.rob)),
    .aiming(.stepTimed(StepTiming(step: a, after: [b], alongside: [c], perWeek: 2, isHeavy: true))),
    .aiming(.strengthLinked(StrengthLink(strength: a, target: b), true)),
    .aiming(
      .jointlyAssigned(
        JointAssignment(
          item: a, goal: b, practitioners: [PractitionerID(high: 10, low: 1), PractitionerID(high: 10, low: 3)],
          accountable: PractitionerID(high: 10, low: 3)), helped: [Household.noa, Household.mira])),
    .aiming(.jointlyEnded(a)),
    .perspective(
      .given(
        Envelope(
          id: a, kind: .perspective, subjects: [Household.noa], author: .practitioner(practitioner),
          organization: Household.school, attachedTo: [b]))),
    .perspective(
      .discussionAsked(
        Envelope(
          id: a, kind: .agendaPoint, subjects: [Household.noa], author: .person(Household.mira), attachedTo: [b]))),
    .perspective(.discussed(a)),
    .perspective(.drawn(a, picture: b)),
    .perspective(.outsiderAsked(OutsiderRequest(item: a, subject: Household.dex, until: day + 14))),
    .perspective(.outsiderAgreed(a, by: .organization(Household.youthTeam))),
    .perspective(.outsiderStopped(a)),
    .perspective(.outsiderAnswered(a, Envelope(id: b, kind: .perspective, subjects: [Household.dex]))),
    .takenBack(.step(a)),
    .takenBack(.answer(Household.noa, .housing)),
    .seeing(
      .profileSet(
        CommunicationProfile(item: a, person: Household.mira, level: .easy, aids: [.interpreter, .paper]))),
    .deciding(
      .frameworkSet(
        ForcedFramework(
          item: a, decision: b, giver: .court, from: day, until: day + 90, order: c, organization: Household.clinic))),
    .deciding(
      .guidelineUsed(GuidelineUse(item: a, decision: b, isFollowed: true, organization: Household.clinic))),
    .deciding(.stanceTaken(DeviationStance(item: a, deviation: b, stance: .agreeWithRemark))),
    .explaining(.factorPlaced(Factor(item: a, column: .maintaining, level: .surroundings, alternativeTo: b))),
    .explaining(
      .factorRecognised(
        RecognisedFactor(item: a, factor: b, person: Household.noa, recognition: .notRecognised))),
    .explaining(.linked(Influence(item: a, from: .item(b), to: .person(Household.dex)))),
    .explaining(.checkAnswered(PlanCheckAnswer(item: a, goal: b))),
    .wishing(
      .wished(
        NetworkWish(
          item: a, person: Household.noa, topic: .schoolAndEducation, answer: .only, persons: [Household.gran]))),
    .wishing(.wishEnded(a)),
    .changing(.mended(a)),
    .changing(.takenAway(a)),
    .changing(.renamed(Household.noa, from: day - 2, isOldHeard: true)),
    .changing(.died(Household.rob, day - 1)),
    .changing(.livesApart(Household.rob, true)),
    .teaming(
      .described(
        TeamRole(item: a, assignment: b, domain: .incomeAndDebt, isContact: true, isForOrganization: true))),
    .teaming(.dropped(a)),
    .teaming(.answered(a, .otherwise)),
    .teaming(.leavingWished(assignment: a, true)),
    .teaming(.leaves(Leaving(item: a, assignment: b, lastDay: day + 21))),
    .teaming(.marked(a, .introduction, on: day + 20)),
    .informing(
      .asked(
        InformationRequest(item: a, child: Household.noa, organization: Household.youthTeam, askedOn: day))),
    .informing(.heard(ChildHearing(item: a, request: b, agrees: true))),
    .informing(.answered(InformationAnswer(item: a, request: b))),
    .informing(.answered(InformationAnswer(item: a, request: b, ground: .childsInterest))),
    .closing(.lookedBack(assignment: a, on: day)),
    .closing(
      .closed(
        HelpClosing(
          item: a, assignment: b, lastDay: day + 21,
          afterCare: AfterCare(by: PractitionerID(high: 10, low: 3), on: day + 90)))),
    .closing(.reopened(a, nil)),
    .closing(
      .reopened(
        a,
        Assignment(
          item: b, practitioner: PractitionerID(high: 10, low: 3), organization: Household.clinic,
          person: Household.mira, from: day + 30))),
    .closing(.contactKept(AfterCareContact(item: a, closing: b, day: day + 90))),
    .teaming(.coordinatorWished(CoordinatorWish(item: a, way: .close, who: .person(Household.gran)))),
    .cooperating(
      .raised(
        CooperationIssue(
          item: a, subject: Household.noa, matter: .unclear, owner: .practitioner(practitioner), due: day + 7))),
    .cooperating(.answered(IssueAnswer(item: a, issue: b))),
    .cooperating(.settled(a)),
    .cooperating(.agreed(TeamAgreement(item: a, lookAgain: day + 91))),
    .cooperating(.joined(a)),
  ]
}
