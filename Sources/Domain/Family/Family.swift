public import Vocabulary

/// Gezin: the state of one family, a pure fold over its events. Nobody above `Casework` ever holds one.
///
/// It holds facts only. Words stay in the log, sealed, until a view for one viewer needs them.
public struct Family: Sendable {
  public let id: FamilyID
  /// How many events were applied.
  public private(set) var version = 0
  public internal(set) var startedAt: Moment?
  public private(set) var lastAt: Moment?

  public internal(set) var items: [Item] = []
  var places: [ItemID: Int] = [:]

  public internal(set) var members: [Member] = []
  public internal(set) var authorities: [Authority] = []
  public internal(set) var capacities: [Capacity] = []
  public internal(set) var representations: [Representation] = []
  public internal(set) var assignments: [Assignment] = []
  public internal(set) var coordinations: [Coordination] = []
  public internal(set) var domainAnswers: [DomainQuestion: DomainAnswer] = [:]
  public internal(set) var factors: [ItemID: [FactorKind]] = [:]
  public internal(set) var profiles: [CommunicationProfile] = []
  public internal(set) var concernAnswers: [AnsweredConcern] = []
  public internal(set) var goals: [Goal] = []
  public internal(set) var goalLimit = 3
  public internal(set) var steps: [PlannedStep] = []
  public internal(set) var contacts: [DrawnContact] = []
  public internal(set) var ties: [DrawnTie] = []
  public internal(set) var relatives: [DrawnRelative] = []
  public internal(set) var couples: [DrawnCouple] = []
  public internal(set) var togetherStances: [TogetherStance] = []
  public internal(set) var wordings: [GoalWording] = []
  public internal(set) var marks: [GoalMark] = []
  public internal(set) var rankings: [MadeRanking] = []
  public internal(set) var orders: [MadeOrder] = []
  public internal(set) var timings: [ItemID: StepTiming] = [:]
  public internal(set) var strengthLinks: [StrengthLink] = []
  public internal(set) var jointAssignments: [MadeJointAssignment] = []
  public internal(set) var cards: [ItemID: Factor] = [:]
  public internal(set) var recognitions: [RecognisedFactor] = []
  public internal(set) var influences: [Influence] = []
  public internal(set) var checkAnswers: [PlanCheckAnswer] = []
  public internal(set) var wishes: [MadeWish] = []
  public internal(set) var stances: [TakenStance] = []
  /// Of a drawing, the name under which its bytes stand in the log.
  public internal(set) var pictures: [ItemID: ItemID] = [:]
  public internal(set) var outsiderRequests: [AskedOutsider] = []
  public internal(set) var agenda: [AgendaPoint] = []
  public internal(set) var requests: [AskedConsent] = []
  public internal(set) var consents: [SignedConsent] = []
  public internal(set) var objections: [RaisedObjection] = []
  public internal(set) var exceptions: [RecordedException] = []
  public internal(set) var withholdings: [ActiveWithholding] = []
  public internal(set) var disclosures: [MadeDisclosure] = []
  public internal(set) var expectations: [SaidExpectation] = []
  public internal(set) var agreedPlans: [AgreedPlan] = []
  var contributors: [PlanContributors] = []
  public internal(set) var groupPlan: OfferedGroupPlan?
  public internal(set) var writingAskedOn: Day?
  public internal(set) var evaluations: [HeldEvaluation] = []
  public internal(set) var evaluationAnswers: [EvaluationAnswer] = []
  /// Nil until the family chooses a rhythm of its own.
  public internal(set) var evaluationWeeks: Int?
  public internal(set) var checks: [MadeCheck] = []
  public internal(set) var emergencies: [OpenedEmergency] = []
  public internal(set) var decisions: [Decision] = []
  public internal(set) var decisionOptions: [DecisionOption] = []
  public internal(set) var optionRevisions: [WrittenRevision] = []
  public internal(set) var decisionViews: [GivenView] = []
  public internal(set) var decisionActs: [DecisionAct] = []
  public internal(set) var notOffered: [NotOffered] = []
  public internal(set) var positions: [TakenPosition] = []
  public internal(set) var nextTalks: [NextTalk] = []
  public internal(set) var frameworks: [ForcedFramework] = []
  public internal(set) var guidelineUses: [GuidelineUse] = []
  public internal(set) var deviationStances: [TakenDeviationStance] = []
  public internal(set) var helpProposals: [ProposedHelp] = []
  public internal(set) var referrals: [ReferralCourse] = []
  public internal(set) var handovers: [HandoverCourse] = []
  public internal(set) var safetyPlans: [WrittenSafetyPlan] = []
  public internal(set) var signals: [RaisedSignal] = []
  public internal(set) var signalReplies: [SignalReply] = []
  public internal(set) var reports: [ReportCourse] = []
  public internal(set) var reportReactions: [GivenReaction] = []
  public internal(set) var reportCorrections: [ReportCorrection] = []
  public internal(set) var signalPassings: [SignalPassing] = []
  public internal(set) var reportingCodes: [ReportingCode] = []
  public internal(set) var reportingCodeEntries: [ReportingCodeEntry] = []
  public internal(set) var meetings: [MeetingCourse] = []
  public internal(set) var messages: [SentMessage] = []
  public internal(set) var passedTasks: [PassedTask] = []
  public internal(set) var coordinatorWishes: [CoordinatorWish] = []
  public internal(set) var issues: [RaisedIssue] = []
  public internal(set) var issueAnswers: [IssueAnswer] = []
  public internal(set) var agreements: [MadeAgreement] = []
  public internal(set) var roles: [DescribedRole] = []
  public internal(set) var leavings: [AnnouncedLeaving] = []
  public internal(set) var closings: [ClosedHelp] = []
  public internal(set) var informationRequests: [RequestedInformation] = []
  /// Of an assignment, when one last looked back on it together, as the family said.
  public internal(set) var lookBacks: [ItemID: Day] = [:]
  /// Assignments of which the family asked whether they can end.
  public internal(set) var wishedToLeave: Set<ItemID> = []
  /// On which days a text was put right, oldest first.
  public internal(set) var mendings: [ItemID: [Day]] = [:]
  var lastChanges: [LastChange.Place: LastChange] = [:]

  public init(id: FamilyID) { self.id = id }

  public func item(_ id: ItemID) -> Item? { places[id].map { items[$0] } }

  public func member(_ id: PersonID) -> Member? { members.first { $0.person == id } }

  /// The fold. It cannot fail: what could go wrong was refused by `decide`.
  public mutating func apply(_ event: FamilyEvent) {
    version += 1
    lastAt = event.at
    apply(event.happening, of: event)
  }

  /// Adds an item; `slot` is its place in the list of its own area.
  mutating func place(_ envelope: Envelope, slot: Int = 0, at moment: Moment, by party: Party) {
    places[envelope.id] = items.count
    items.append(Item(envelope, slot: slot, at: moment, by: party))
  }
}

/// Onderdeel: an envelope, and when it came to be.
public struct Item: Hashable, Sendable {
  public let envelope: Envelope
  /// The place in the list of the area that its kind belongs to.
  public let slot: Int
  public let at: Moment
  public let day: Day
  public let placedBy: Party
  /// The first day on which it is gone.
  public internal(set) var destroyedOn: Day?

  init(_ envelope: Envelope, slot: Int, at: Moment, by party: Party) {
    self.envelope = envelope
    self.slot = slot
    self.at = at
    day = at.day
    placedBy = party
  }

  public var id: ItemID { envelope.id }
  public var kind: ItemKind { envelope.kind }

  /// Written by a family member, not on behalf of an organisation.
  public var isFamilyAuthored: Bool { envelope.author?.person != nil && envelope.organization == nil }
}
