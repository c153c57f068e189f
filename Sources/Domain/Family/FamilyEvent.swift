public import Vocabulary

/// Gebeurtenis: what happened, who did it, when, on whose behalf, and under which set of rules (invariant 33).
public struct FamilyEvent: Hashable, Sendable {
  public let happening: Happening
  public let by: Party
  public let onBehalfOf: PersonID?
  public let at: Moment
  public let rules: RuleSetID

  public init(_ happening: Happening, by: Party, onBehalfOf: PersonID? = nil, at: Moment, rules: RuleSetID) {
    self.happening = happening
    self.by = by
    self.onBehalfOf = onBehalfOf
    self.at = at
    self.rules = rules
  }
}

/// What `decide` gives: an event, and the words that go with it. They are stored and sealed apart.
public struct NewEvent: Hashable, Sendable {
  public let event: FamilyEvent
  public let words: Words?

  public init(_ event: FamilyEvent, words: Words? = nil) {
    self.event = event
    self.words = words
  }
}

/// Wat er gebeurde, in the past tense. Stored names and numbers stand in `Store/EventCoding`.
public enum Happening: Hashable, Sendable {
  case started
  case familyNamed(ItemID)
  case memberJoined(Membership)
  case memberLeft(PersonID)
  case memberShielded(PersonID, Bool)
  case authorityRecorded(Authority)
  case authorityVerified(ItemID)
  case authorityEnded(ItemID, lastDay: Day)
  case capacityAssessed(Capacity)
  case representativeAppointed(Representation)
  case assigned(Assignment)
  case assignmentEnded(ItemID, lastDay: Day)
  case coordinatorNamed(Coordination)
  case coordinationEnded(ItemID, lastDay: Day)
  case placed(Envelope)
  case domainAnswered(PersonID, LifeDomain, DomainAnswer)
  case goalMoved(ItemID, GoalLane)
  case goalRephrased(ItemID)
  case goalLimitSet(Int)
  case stepPlanned(Step)
  case stepFinished(ItemID)
  case stanceTaken(PlanStance)
  case perspective(PerspectiveEvent)
  case consentAsked(ConsentRequest)
  case requestDeclined(ItemID)
  case consentGiven(Consent)
  case consentSigned(ItemID, by: Holder)
  case consentWithdrawn(ItemID, by: Holder)
  case objected(Objection)
  case objectionDecided(ItemID, upheld: Bool)
  case objectionEnded(ItemID)
  case exceptionRecorded(ConsentException)
  case excusedTold(ItemID)
  case withheld(Withholding)
  case withholdingEnded(ItemID)
  case disclosed(Disclosure)
  case emergencyOpened(EmergencyAccess)
  case emergencyReviewed(ItemID, justified: Bool)
  case lookReported(LookReport)
  case seeing(SeeingEvent)
  case aiming(AimingEvent)
  case destroyed(ItemID, DestructionGround)
  case expecting(ExpectingEvent)
  case planning(PlanningEvent)
  case deciding(DecidingEvent)
  case evaluating(EvaluatingEvent)
  case network(NetworkEvent)
  case genogram(GenogramEvent)
  case togetherAnswered(TogetherStance)
  case helping(HelpEvent)
  case taskPassed(TaskPassing)
  case teaming(TeamEvent)
  case cooperating(CooperatingEvent)
  case takenBack(TakenBack)
  case explaining(ExplainingEvent)
  case wishing(WishEvent)
  case changing(ChangingEvent)
  case waiting(WaitingEvent)
  case handover(HandoverEvent)
  case crisis(CrisisEvent)
  case report(ReportEvent)
  case meeting(MeetingEvent)
  case messaging(MessageEvent)
  case closing(ClosingEvent)
  case reportingCode(ReportingCodeEvent)
  case informing(InformingEvent)
}
