/// Opdracht: what somebody wants to happen in a family; parsed once at the door, decided by `Family.decide`.
///
/// Identifiers of new items come with the command, so that deciding is pure.
public enum FamilyCommand: Hashable, Sendable {
  case start(name: Words?)
  // Members
  case addMember(NewMember)
  case endMembership(PersonID)
  case shield(PersonID, Bool)
  // Authority, capacity, representation
  case recordAuthority(NewAuthority)
  case verifyAuthority(ItemID)
  case endAuthority(ItemID, lastDay: Day)
  case assessCapacity(NewCapacity)
  case appointRepresentative(NewRepresentation)
  // Team and coordination
  case assign(NewAssignment)
  case endAssignment(ItemID, lastDay: Day)
  case nameCoordinator(NewCoordination)
  case endCoordination(ItemID, lastDay: Day)
  // Own words
  case tell(NewItem)
  case raise(NewItem)
  case answerDomain(PersonID, LifeDomain, DomainAnswer)
  case nameFamily(Words)
  case state(NewItem)
  // Goals and plan
  case setGoal(NewItem, lane: GoalLane)
  case moveGoal(ItemID, to: GoalLane)
  case swapGoals(pause: ItemID, begin: ItemID)
  case setGoalLimit(Int)
  case planStep(NewStep)
  case finishStep(ItemID)
  case makePlan(NewItem)
  case takeStance(plan: ItemID, Stance, item: ItemID, words: Words?)
  // Records
  case file(NewItem)
  /// The one generic command for kinds whose areas come later.
  case place(NewItem)
  // Sharing
  case askConsent(NewRequest)
  case declineRequest(ItemID)
  case giveConsent(NewConsent)
  case signConsent(ItemID)
  case withdrawConsent(ItemID)
  // Objection, exception, withholding, disclosure, emergency
  case object(NewObjection)
  case decideObjection(ItemID, upheld: Bool, words: Words)
  case endObjection(ItemID)
  case recordException(NewException)
  case tellExcused(ItemID)
  case withhold(NewWithholding)
  case endWithholding(ItemID)
  case disclose(NewDisclosure)
  case openEmergency(NewEmergency)
  case reviewEmergency(ItemID, justified: Bool, words: Words)
  case destroy(ItemID, ground: DestructionGround)
}

/// Nieuw onderdeel: the envelope of something with words.
public struct NewItem: Hashable, Sendable {
  public var id: ItemID
  public var kind: ItemKind
  public var subjects: [PersonID]
  public var domain: LifeDomain?
  /// Whose words these are; nil for joint ones, such as the common plan.
  public var author: Party?
  /// Set for a record of an organisation.
  public var organization: OrganizationID?
  public var attachedTo: [ItemID]
  /// Made for a child, at the child's level.
  public var isChildVersion: Bool
  public var regime: Regime
  public var words: Words?

  public init(
    id: ItemID, kind: ItemKind, subjects: [PersonID], domain: LifeDomain? = nil, author: Party? = nil,
    organization: OrganizationID? = nil, attachedTo: [ItemID] = [], isChildVersion: Bool = false,
    regime: Regime = .jeugdwet, words: Words? = nil
  ) {
    self.id = id
    self.kind = kind
    self.subjects = subjects
    self.domain = domain
    self.author = author
    self.organization = organization
    self.attachedTo = attachedTo
    self.isChildVersion = isChildVersion
    self.regime = regime
    self.words = words
  }
}

/// Nieuw gezinslid. `item` is the fact of membership, `details` holds birth date and contact details.
public struct NewMember: Hashable, Sendable {
  public var item: ItemID
  public var details: ItemID
  public var person: PersonID
  public var role: FamilyRole
  public var born: Day
  /// Of a supporter: who invited him.
  public var invitedBy: [PersonID]
  public var words: Words?

  public init(
    item: ItemID, details: ItemID, person: PersonID, role: FamilyRole, born: Day, invitedBy: [PersonID] = [],
    words: Words? = nil
  ) {
    self.item = item
    self.details = details
    self.person = person
    self.role = role
    self.born = born
    self.invitedBy = invitedBy
    self.words = words
  }
}

/// Soort gezag (BW 1:245 and further).
public enum AuthorityKind: UInt8, CaseIterable, Hashable, Sendable {
  case parental = 1
  case jointWithNonParent = 2
  case guardian = 3
  case guardianOrganization = 4
  case provisional = 5
}

/// Bron van het gezag: where the fact was read.
public enum AuthoritySource: UInt8, CaseIterable, Hashable, Sendable {
  case registerExtract = 1
  case courtOrder = 2
  case declared = 3
}

/// Gezag over een kind, as a dated fact; unverified it obliges to sign and gives no sight (`law.md` 3.4).
public struct NewAuthority: Hashable, Sendable {
  public var item: ItemID
  public var child: PersonID
  public var holder: Holder
  public var kind: AuthorityKind
  public var source: AuthoritySource
  public var from: Day
  /// The last day; nil when open.
  public var to: Day?
  public var isVerified: Bool

  public init(
    item: ItemID, child: PersonID, holder: Holder, kind: AuthorityKind, source: AuthoritySource, from: Day,
    to: Day? = nil, isVerified: Bool
  ) {
    self.item = item
    self.child = child
    self.holder = holder
    self.kind = kind
    self.source = source
    self.from = from
    self.to = to
    self.isVerified = isVerified
  }
}

/// Wilsbekwaamheid ter zake: whether somebody can judge these matters, dated, by a professional.
public struct NewCapacity: Hashable, Sendable {
  public var item: ItemID
  public var person: PersonID
  public var matters: [Matter]
  public var isAble: Bool
  public var from: Day
  public var to: Day?

  public init(item: ItemID, person: PersonID, matters: [Matter], isAble: Bool, from: Day, to: Day? = nil) {
    self.item = item
    self.person = person
    self.matters = matters
    self.isAble = isAble
    self.from = from
    self.to = to
  }
}

/// Vertegenwoordiging of an adult who is not able in a matter (`law.md` 3.1).
public struct NewRepresentation: Hashable, Sendable {
  public var item: ItemID
  public var person: PersonID
  public var representative: PersonID
  public var matters: [Matter]
  public var from: Day
  public var to: Day?

  public init(
    item: ItemID, person: PersonID, representative: PersonID, matters: [Matter], from: Day, to: Day? = nil
  ) {
    self.item = item
    self.person = person
    self.representative = representative
    self.matters = matters
    self.from = from
    self.to = to
  }
}

/// Inzet of a professional for some members, over a period.
public struct NewAssignment: Hashable, Sendable {
  public var item: ItemID
  public var practitioner: PractitionerID
  public var organization: OrganizationID
  public var subjects: [PersonID]
  public var from: Day
  public var to: Day?
  public var words: Words?

  public init(
    item: ItemID, practitioner: PractitionerID, organization: OrganizationID, subjects: [PersonID], from: Day,
    to: Day? = nil, words: Words? = nil
  ) {
    self.item = item
    self.practitioner = practitioner
    self.organization = organization
    self.subjects = subjects
    self.from = from
    self.to = to
    self.words = words
  }
}

/// Coördinatie: a task, not a clearance (invariant 10); may be a family member of 16 or over.
public struct NewCoordination: Hashable, Sendable {
  public var item: ItemID
  public var coordinator: Party
  public var from: Day
  public var to: Day?
  public var words: Words?

  public init(item: ItemID, coordinator: Party, from: Day, to: Day? = nil, words: Words? = nil) {
    self.item = item
    self.coordinator = coordinator
    self.from = from
    self.to = to
    self.words = words
  }
}

/// Stap bij een doel: an item of its own, so that writing a goal gives no sight of what others add to it.
public struct NewStep: Hashable, Sendable {
  public var item: ItemID
  public var goal: ItemID
  public var doer: Party
  public var due: Day?
  public var words: Words

  public init(item: ItemID, goal: ItemID, doer: Party, due: Day?, words: Words) {
    self.item = item
    self.goal = goal
    self.doer = doer
    self.due = due
    self.words = words
  }
}

/// What is shared, why and how long: the same for a request and a consent.
public struct SharingTerms: Hashable, Sendable {
  public var subject: PersonID
  public var kinds: KindSet
  /// Nil: in every life domain, and items without one.
  public var domains: LifeDomainScope?
  public var purpose: Purpose
  public var start: Day
  /// The last day; nil means twelve months.
  public var until: Day?

  public init(
    subject: PersonID, kinds: KindSet, domains: LifeDomainScope? = nil, purpose: Purpose, start: Day,
    until: Day? = nil
  ) {
    self.subject = subject
    self.kinds = kinds
    self.domains = domains
    self.purpose = purpose
    self.start = start
    self.until = until
  }
}

/// Vraag om toestemming.
public struct NewRequest: Hashable, Sendable {
  public var item: ItemID
  public var terms: SharingTerms
  public var organization: OrganizationID
  public var words: Words

  public init(item: ItemID, terms: SharingTerms, organization: OrganizationID, words: Words) {
    self.item = item
    self.terms = terms
    self.organization = organization
    self.words = words
  }
}

/// Toestemming tot delen: made by its first signature; `words` holds the purpose and the preview that was shown.
public struct NewConsent: Hashable, Sendable {
  public var item: ItemID
  public var terms: SharingTerms
  public var recipients: [Recipient]
  /// The request that it answers.
  public var answers: ItemID?
  public var words: Words

  public init(item: ItemID, terms: SharingTerms, recipients: [Recipient], answers: ItemID? = nil, words: Words) {
    self.item = item
    self.terms = terms
    self.recipients = recipients
    self.answers = answers
    self.words = words
  }
}

/// Bezwaar of a child of 12 to 15 against a parent seeing one item.
public struct NewObjection: Hashable, Sendable {
  public var item: ItemID
  public var target: ItemID
  public var against: PersonID

  public init(item: ItemID, target: ItemID, against: PersonID) {
    self.item = item
    self.target = target
    self.against = against
  }
}

/// Uitzondering of Jeugdwet 7.3.4(2): excuses one holder for the purposes that it names, while it runs.
public struct NewException: Hashable, Sendable {
  public var item: ItemID
  public var child: PersonID
  public var excused: PersonID
  public var purposes: [Purpose]
  public var organization: OrganizationID
  public var from: Day
  public var to: Day?
  public var words: Words

  public init(
    item: ItemID, child: PersonID, excused: PersonID, purposes: [Purpose], organization: OrganizationID, from: Day,
    to: Day?, words: Words
  ) {
    self.item = item
    self.child = child
    self.excused = excused
    self.purposes = purposes
    self.organization = organization
    self.from = from
    self.to = to
    self.words = words
  }
}

/// Nog niet tonen: withholding from a person, with a ground, a second professional and an end (Jeugdwet 7.3.2(4)).
public struct NewWithholding: Hashable, Sendable {
  public var item: ItemID
  public var target: ItemID
  public var from: PersonID
  public var second: PractitionerID
  /// The first open day.
  public var end: Day
  public var words: Words

  public init(item: ItemID, target: ItemID, from: PersonID, second: PractitionerID, end: Day, words: Words) {
    self.item = item
    self.target = target
    self.from = from
    self.second = second
    self.end = end
    self.words = words
  }
}

/// Eenmalig geven: one item to one party, on a legal ground.
public struct NewDisclosure: Hashable, Sendable {
  public var item: ItemID
  public var target: ItemID
  public var to: Party
  public var basis: LegalBasis
  /// The last day; nil when open.
  public var until: Day?
  public var words: Words

  public init(item: ItemID, target: ItemID, to: Party, basis: LegalBasis, until: Day? = nil, words: Words) {
    self.item = item
    self.target = target
    self.to = to
    self.basis = basis
    self.until = until
    self.words = words
  }
}

/// Noodtoegang: one subject, its day and the next, six answers (invariant 25).
public struct NewEmergency: Hashable, Sendable {
  public var item: ItemID
  public var subject: PersonID
  public var scope: [EmergencyScope]
  /// The last day: the day itself or the next.
  public var to: Day
  public var words: Words

  public init(item: ItemID, subject: PersonID, scope: [EmergencyScope], to: Day, words: Words) {
    self.item = item
    self.subject = subject
    self.scope = scope
    self.to = to
    self.words = words
  }
}

/// What an emergency may open, at most.
public enum EmergencyScope: UInt8, CaseIterable, Hashable, Sendable {
  case safetyGoals = 1
  case safetyPlan = 2
  case contactNotes = 3
}

/// Grond voor vernietiging (Jeugdwet 7.3.8 and 7.3.9).
public enum DestructionGround: UInt8, CaseIterable, Hashable, Sendable {
  case requested = 1
  case termEnded = 2
  case courtOrder = 3
  case mistake = 4
}
