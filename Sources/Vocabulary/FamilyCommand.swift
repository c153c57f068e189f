/// Opdracht: what somebody wants to happen in a family; parsed once at the door, decided by `Family.decide`.
///
/// Identifiers of new items come with the command, so that deciding is pure.
public enum FamilyCommand: Hashable, Sendable {
  case start(Words?)
  // Members
  case addMember(Membership, Words?)
  case endMembership(PersonID)
  case shield(PersonID, Bool)
  // Authority, capacity, representation
  case recordAuthority(Authority)
  case verifyAuthority(ItemID)
  case endAuthority(ItemID, lastDay: Day)
  case assessCapacity(Capacity)
  case appointRepresentative(Representation)
  // Team and coordination
  case assign(Assignment, Words?)
  case endAssignment(ItemID, lastDay: Day)
  case nameCoordinator(Coordination, Words?)
  case endCoordination(ItemID, lastDay: Day)
  // Own words
  case tell(Envelope, Words)
  case raise(Envelope, Words)
  case answerDomain(PersonID, LifeDomain, DomainAnswer)
  case nameFamily(Words)
  case state(Envelope, Words)
  case seeing(SeeingCommand)
  case aiming(AimingCommand)
  // Goals and plan
  case setGoal(Envelope, lane: GoalLane, Words)
  case moveGoal(ItemID, to: GoalLane)
  /// New words for a goal, by the family itself (S0-07).
  case rephraseGoal(ItemID, Words)
  case swapGoals(pause: ItemID, begin: ItemID)
  case setGoalLimit(Int)
  case planStep(Step, Words)
  case finishStep(ItemID)
  case makePlan(Envelope, Words)
  case takeStance(PlanStance, Words?)
  // How each sees it, side by side
  case perspective(PerspectiveCommand)
  // Records
  case file(Envelope, Words)
  /// The one generic command for kinds whose areas come later.
  case place(Envelope, Words)
  // Sharing
  case askConsent(ConsentRequest, Words)
  case declineRequest(ItemID)
  case giveConsent(Consent, Words)
  case signConsent(ItemID)
  case withdrawConsent(ItemID)
  // Objection, exception, withholding, disclosure, emergency
  case object(Objection)
  case decideObjection(ItemID, upheld: Bool, Words)
  case endObjection(ItemID)
  case recordException(ConsentException, Words)
  case tellExcused(ItemID)
  case withhold(Withholding, Words)
  case endWithholding(ItemID)
  case disclose(Disclosure, Words)
  case openEmergency(EmergencyAccess, Words)
  case reviewEmergency(ItemID, justified: Bool, Words)
  /// "Dit klopt niet": somebody looked who should not have (S2-M16).
  case reportLook(LookReport, Words)
  case destroy(ItemID, ground: DestructionGround)
  // Areas with commands of their own
  case expecting(ExpectingCommand)
  case planning(PlanningCommand)
  case deciding(DecidingCommand)
  case evaluating(EvaluatingCommand)
  case network(NetworkCommand)
  case genogram(GenogramCommand)
  case answerTogether(TogetherStance, Words?)
  case helping(HelpCommand)
  case coordinating(CoordinatingCommand)
  case teaming(TeamCommand)
  case cooperating(CooperatingCommand)
  /// "Maak ongedaan": one's own last change goes back as it was.
  case takeBack(TakeBackCommand)
  case explaining(ExplainingCommand)
  case wishing(WishCommand)
  case changing(ChangingCommand)
  case waiting(WaitingCommand)
  case handover(HandoverCommand)
  case crisis(CrisisCommand)
  case reporting(ReportCommand)
  case meeting(MeetingCommand)
  case messaging(MessageCommand)
  case closing(ClosingCommand)
  case reportingCode(ReportingCodeCommand)
  case informing(InformingCommand)
}

extension FamilyCommand {
  /// Whether deciding needs to know what the actor sees.
  public var restsOnSight: Bool {
    if case .setGoal = self { return true }
    if case .moveGoal = self { return true }
    if case .state = self { return true }
    if case .planning = self { return true }
    if case .deciding = self { return true }
    if case .helping(.propose(let help, _)) = self { return help.fixedBy != nil }
    if case .evaluating = self { return true }
    if case .aiming(let command) = self { return command.restsOnSight }
    if case .perspective(let command) = self { return command.restsOnSight }
    if case .takeBack = self { return true }
    if case .explaining = self { return true }
    if case .planStep = self { return true }
    if case .wishing = self { return true }
    if case .handover = self { return true }
    if case .reporting = self { return true }
    if case .meeting = self { return true }
    if case .messaging = self { return true }
    if case .closing = self { return true }
    if case .reportingCode = self { return true }
    if case .informing = self { return true }
    return false
  }
}
