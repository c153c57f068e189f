public import Vocabulary

/// Gezin, zoals één iemand het ziet: all that the family's pages may show to one viewer at one moment.
public struct FamilyView: Sendable {
  public let family: FamilyID
  public let viewer: ViewerLabel
  public let day: Day
  /// What the family wants to be called, in its own words; nil until it says so.
  public let familyName: String?
  public let members: [MemberLine]
  public let helpers: [HelperLine]
  public let contact: ContactLine?
  public let goals: GoalBoard
  /// The newest version of the common plan that this viewer may see.
  public let plan: PlanLine?
  public let earlierPlans: [PlanLine]
  /// Stories, drawings, child versions: own words first.
  public let stories: [TextLine]
  public let strengths: [TextLine]
  public let concerns: [TextLine]
  public let domainAnswers: [DomainAnswerLine]
  /// Notes, observations, reports, letters and other records.
  public let records: [TextLine]
  /// What waits for this viewer, most urgent first; empty when nothing needs doing.
  public let toDo: [NextThing]
  public let may: FamilyPermissions
  /// Birthdays within a month that change who sees what.
  public var ageNotices: [AgeNotice] = []
  /// What a child hid from a parent; for the child, and for who decides on it.
  public var objections: [ObjectionLine] = []
  public var expectations = ExpectationBoard()
  /// Wishes, boards of each person, answers to concerns.
  public var seeing = SeeingLines()
  /// How one talks with each member, on the page of people.
  public var profiles: [ProfileLine] = []
  public var deciding = DecidingBoard()
  public var evaluation = EvaluationBoard()
  /// Nil for who does not take part, and while there is no plan.
  public var nextEvaluation: NextEvaluation?
  /// Kringen van mensen; filled on their own page only.
  public var circles: [CircleLine] = []
  /// Stambomen; filled on their own page only.
  public var genograms: [GenogramLine] = []
  /// Waarom samen?
  public var together = TogetherBoard()
  /// A circle or a tree.
  public var mayDrawCircle = false
  public var help = HelpBoard()
  public var tasks = TaskBoard()
  public var waiting = WaitBoard()
  /// Filled on their own page only.
  public var handovers = HandoverBoard()
  public var crisis = CrisisBoard()
  /// Filled on their own page only.
  public var reports = ReportBoard()
  public var reportingCode = ReportingCodeBoard()
  public var meetings = MeetingBoard()
  public var messages = MessageBoard()
  public var informing = InformingBoard()
  /// Who coordinates, whom the family wishes for; filled on its own page only.
  public var coordinator = CoordinatorBoard()
  public var cooperation = CooperationBoard()
  /// Working days without a coordinator, once that is an alarm.
  public var vacancy: Int?
  /// Wie doet wat; filled on its own page only.
  public var team = TeamBoard()
  /// Other words for goals, how far they are, what first, what helps, how much it is.
  public var aiming = AimingLines()
  /// How each sees it, and what is to be discussed; filled on its own pages.
  public var perspectives = PerspectiveBoard.empty
  public var onePlan = OnePlanBoard()
  /// Wie is overleden; filled on *Mensen* only.
  public var remembered: [MemberLine] = []
  public var mayWelcomeChild = false
  /// The viewer's own last change, when it can go back as it was.
  public var lastChange: TakeBackCommand?
  public var explanation = ExplanationBoard()
  public var planCheck = PlanCheck()
  public var wishes = WishBoard()

  public init(
    family: FamilyID, viewer: ViewerLabel, day: Day, familyName: String?, members: [MemberLine],
    helpers: [HelperLine], contact: ContactLine?, goals: GoalBoard, plan: PlanLine?, earlierPlans: [PlanLine],
    stories: [TextLine], strengths: [TextLine], concerns: [TextLine], domainAnswers: [DomainAnswerLine],
    records: [TextLine], toDo: [NextThing], may: FamilyPermissions
  ) {
    self.family = family
    self.viewer = viewer
    self.day = day
    self.familyName = familyName
    self.members = members
    self.helpers = helpers
    self.contact = contact
    self.goals = goals
    self.plan = plan
    self.earlierPlans = earlierPlans
    self.stories = stories
    self.strengths = strengths
    self.concerns = concerns
    self.domainAnswers = domainAnswers
    self.records = records
    self.toDo = toDo
    self.may = may
  }
}

/// Gezinslid of steunfiguur whom this viewer may know of.
public struct MemberLine: Hashable, Sendable {
  public let label: PartyLabel
  /// In the family's own words: "mama", "oma".
  public let kin: String?
  public let role: FamilyRole
  /// Nil when the birth date is not for this viewer.
  public let age: Int?
  public let isViewer: Bool
  /// The membership itself, these three on *Mensen* only.
  public var item: ItemID?
  public var state = MemberState()
  public var changes = MemberChanges()

  public init(label: PartyLabel, kin: String?, role: FamilyRole, age: Int?, isViewer: Bool) {
    self.label = label
    self.kin = kin
    self.role = role
    self.age = age
    self.isViewer = isViewer
  }
}

/// Beroepskracht with a task for somebody in the family.
public struct HelperLine: Hashable, Sendable {
  public let item: ItemID
  public let label: PartyLabel
  public let helps: [PartyLabel]
  public let until: Day?

  public init(item: ItemID, label: PartyLabel, helps: [PartyLabel], until: Day?) {
    self.item = item
    self.label = label
    self.helps = helps
    self.until = until
  }
}

/// Aanspreekpunt: the coordinator, with what he may decide (S0-24).
public struct ContactLine: Hashable, Sendable {
  public let label: PartyLabel
  public let phone: String?
  public let hours: String?
  public let mandate: String?
  public let standIn: String?
  /// Up to what amount he may decide, and who stands behind it.
  public var upTo: String?
  public var backing: String?

  public init(label: PartyLabel, phone: String?, hours: String?, mandate: String?, standIn: String?) {
    self.label = label
    self.phone = phone
    self.hours = hours
    self.mandate = mandate
    self.standIn = standIn
  }
}

/// Doelen op hun plek; counted over the goals that this viewer may see.
public struct GoalBoard: Hashable, Sendable {
  public let limit: Int
  public let now: [GoalLine]
  public let paused: [GoalLine]
  public let later: [GoalLine]
  public let finished: [GoalLine]

  public init(limit: Int, now: [GoalLine], paused: [GoalLine], later: [GoalLine], finished: [GoalLine]) {
    self.limit = limit
    self.now = now
    self.paused = paused
    self.later = later
    self.finished = finished
  }

  public var isFull: Bool { now.count >= limit }
  public var all: [GoalLine] { open + finished }
  public var open: [GoalLine] { now + paused + later }
}

/// Doel, in the family's own words.
public struct GoalLine: Hashable, Sendable {
  public let head: ItemHead
  public let lane: GoalLane
  public let words: String
  /// Open steps first, by date.
  public let steps: [StepLine]
  /// Own statements and notes that belong to this goal.
  public let reactions: [TextLine]
  public let mayChange: Bool
  /// The words are the viewer's own, or joint.
  public let mayRephrase: Bool

  public init(
    head: ItemHead, lane: GoalLane, words: String, steps: [StepLine], reactions: [TextLine], mayChange: Bool,
    mayRephrase: Bool = false
  ) {
    self.head = head
    self.lane = lane
    self.words = words
    self.steps = steps
    self.reactions = reactions
    self.mayChange = mayChange
    self.mayRephrase = mayRephrase
  }

  /// Nil means: "nog niet klaar, we maken nog een volgende stap".
  public var nextStep: StepLine? { steps.first { !$0.isDone } }
}

/// Stap: who does what, by when.
public struct StepLine: Hashable, Sendable {
  public let item: ItemID
  public let words: String
  public let doer: PartyLabel
  public let due: Day?
  public let isDone: Bool

  public init(item: ItemID, words: String, doer: PartyLabel, due: Day?, isDone: Bool) {
    self.item = item
    self.words = words
    self.doer = doer
    self.due = due
    self.isDone = isDone
  }
}

/// Ons plan, one version, with what each person thinks of it.
public struct PlanLine: Hashable, Sendable {
  public let text: TextLine
  public let stances: [StanceLine]
  /// Deciding members who have not said yet what they think.
  public let awaited: [PartyLabel]
  /// This viewer may say what he thinks.
  public let mayTakeStance: Bool
  public var standing = PlanStanding()
  /// Who wrote along on this version.
  public var contributors: [PartyLabel] = []

  public init(text: TextLine, stances: [StanceLine], awaited: [PartyLabel], mayTakeStance: Bool) {
    self.text = text
    self.stances = stances
    self.awaited = awaited
    self.mayTakeStance = mayTakeStance
  }
}

/// Wat iemand van het plan vindt.
public struct StanceLine: Hashable, Sendable {
  public let who: PartyLabel
  public let stance: Stance
  public let remark: String?
  public let day: Day

  public init(who: PartyLabel, stance: Stance, remark: String?, day: Day) {
    self.who = who
    self.stance = stance
    self.remark = remark
    self.day = day
  }
}

/// Tekst: an item with its words and the own statements that travel with it.
public struct TextLine: Hashable, Sendable {
  public let head: ItemHead
  public let title: String?
  /// Nil when the words were destroyed.
  public let words: String?
  public let reactions: [TextLine]
  /// The viewer may put his own words beside it.
  public let mayReact: Bool
  /// A drawing; the words say what is on it.
  public var isDrawn = false

  public init(head: ItemHead, title: String?, words: String?, reactions: [TextLine], mayReact: Bool) {
    self.head = head
    self.title = title
    self.words = words
    self.reactions = reactions
    self.mayReact = mayReact
  }
}

/// Antwoord bij een leefgebied of one person.
public struct DomainAnswerLine: Hashable, Sendable {
  public let person: PartyLabel
  public let domain: LifeDomain
  public let answer: DomainAnswer

  public init(person: PartyLabel, domain: LifeDomain, answer: DomainAnswer) {
    self.person = person
    self.domain = domain
    self.answer = answer
  }
}

/// Het ene volgende ding.
public enum NextThing: Hashable, Sendable {
  /// Somebody asks to read something.
  case answerRequest(item: ItemID, from: PartyLabel)
  /// A consent waits for the viewer's signature.
  case signConsent(item: ItemID, to: [String])
  /// The plan waits for the viewer's opinion.
  case sayWhatYouThink(plan: ItemID)
  /// A step of the viewer himself.
  case doStep(goal: ItemID, step: StepLine)
  /// A goal of now has no next step.
  case planStep(goal: ItemID, words: String)
  /// A birthday is near that changes who sees what.
  case prepareForAge(AgeNotice)
}

/// Wat deze kijker mag doen; what is not offered here is refused at the door too.
public struct FamilyPermissions: Hashable, Sendable {
  public let tellStory: Bool
  public let setGoal: Bool
  public let setGoalLimit: Bool
  public let giveConsent: Bool
  public let askConsent: Bool
  public let writeNote: Bool
  /// A new version of the common plan.
  public let writePlan: Bool

  public init(
    tellStory: Bool, setGoal: Bool, setGoalLimit: Bool, giveConsent: Bool, askConsent: Bool, writeNote: Bool,
    writePlan: Bool = false
  ) {
    self.tellStory = tellStory
    self.setGoal = setGoal
    self.setGoalLimit = setGoalLimit
    self.giveConsent = giveConsent
    self.askConsent = askConsent
    self.writeNote = writeNote
    self.writePlan = writePlan
  }
}
