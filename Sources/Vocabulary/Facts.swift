/// Envelop: what is known of an item apart from its words.
public struct Envelope: Hashable, Sendable {
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

  public init(
    id: ItemID, kind: ItemKind, subjects: [PersonID], domain: LifeDomain? = nil, author: Party? = nil,
    organization: OrganizationID? = nil, attachedTo: [ItemID] = [], isChildVersion: Bool = false,
    regime: Regime = .jeugdwet
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
  }
}

/// Lidmaatschap: a person belongs to the family. `item` is the fact of membership, `details` holds birth date and contact details.
public struct Membership: Hashable, Sendable {
  public var item: ItemID
  public var details: ItemID
  public var person: PersonID
  public var role: FamilyRole
  public var born: Day
  /// Of a supporter: who invited him.
  public var invitedBy: [PersonID]

  public init(
    item: ItemID, details: ItemID, person: PersonID, role: FamilyRole, born: Day, invitedBy: [PersonID] = []
  ) {
    self.item = item
    self.details = details
    self.person = person
    self.role = role
    self.born = born
    self.invitedBy = invitedBy
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
public struct Authority: Hashable, Sendable {
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
public struct Capacity: Hashable, Sendable {
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
public struct Representation: Hashable, Sendable {
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

/// Inzet of a professional for one person, over a period: one each, so that it tells nothing of another.
public struct Assignment: Hashable, Sendable {
  public var item: ItemID
  public var practitioner: PractitionerID
  public var organization: OrganizationID
  public var person: PersonID
  public var from: Day
  public var to: Day?

  public init(
    item: ItemID, practitioner: PractitionerID, organization: OrganizationID, person: PersonID, from: Day,
    to: Day? = nil
  ) {
    self.item = item
    self.practitioner = practitioner
    self.organization = organization
    self.person = person
    self.from = from
    self.to = to
  }
}

/// Coördinatie: a task, not a clearance (invariant 10); may be a family member of 16 or over.
public struct Coordination: Hashable, Sendable {
  public var item: ItemID
  public var coordinator: Party
  public var from: Day
  public var to: Day?

  public init(item: ItemID, coordinator: Party, from: Day, to: Day? = nil) {
    self.item = item
    self.coordinator = coordinator
    self.from = from
    self.to = to
  }
}

/// Stap bij een doel: an item of its own, so that writing a goal gives no sight of what others add to it.
public struct Step: Hashable, Sendable {
  public var item: ItemID
  public var goal: ItemID
  public var doer: Party
  public var due: Day?

  public init(item: ItemID, goal: ItemID, doer: Party, due: Day?) {
    self.item = item
    self.goal = goal
    self.doer = doer
    self.due = due
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
public struct ConsentRequest: Hashable, Sendable {
  public var item: ItemID
  public var terms: SharingTerms
  public var organization: OrganizationID

  public init(item: ItemID, terms: SharingTerms, organization: OrganizationID) {
    self.item = item
    self.terms = terms
    self.organization = organization
  }
}

/// Toestemming tot delen: made by its first signature.
public struct Consent: Hashable, Sendable {
  public var item: ItemID
  public var terms: SharingTerms
  public var recipients: [Recipient]
  /// The request that it answers.
  public var answers: ItemID?

  public init(item: ItemID, terms: SharingTerms, recipients: [Recipient], answers: ItemID? = nil) {
    self.item = item
    self.terms = terms
    self.recipients = recipients
    self.answers = answers
  }
}

/// Bezwaar of a child of 12 to 15 against a parent seeing one item.
public struct Objection: Hashable, Sendable {
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
public struct ConsentException: Hashable, Sendable {
  public var item: ItemID
  public var child: PersonID
  public var excused: PersonID
  public var purposes: [Purpose]
  public var organization: OrganizationID
  public var from: Day
  public var to: Day?

  public init(
    item: ItemID, child: PersonID, excused: PersonID, purposes: [Purpose], organization: OrganizationID, from: Day,
    to: Day?
  ) {
    self.item = item
    self.child = child
    self.excused = excused
    self.purposes = purposes
    self.organization = organization
    self.from = from
    self.to = to
  }
}

/// Nog niet tonen: withholding from a person, with a ground, a second professional and an end (Jeugdwet 7.3.2(4)).
public struct Withholding: Hashable, Sendable {
  public var item: ItemID
  public var target: ItemID
  public var from: PersonID
  public var second: PractitionerID
  /// The first open day.
  public var end: Day

  public init(item: ItemID, target: ItemID, from: PersonID, second: PractitionerID, end: Day) {
    self.item = item
    self.target = target
    self.from = from
    self.second = second
    self.end = end
  }
}

/// Eenmalig geven: one item to one party, on a legal ground.
public struct Disclosure: Hashable, Sendable {
  public var item: ItemID
  public var target: ItemID
  public var to: Party
  public var basis: LegalBasis
  /// The last day; nil when open.
  public var until: Day?

  public init(item: ItemID, target: ItemID, to: Party, basis: LegalBasis, until: Day? = nil) {
    self.item = item
    self.target = target
    self.to = to
    self.basis = basis
    self.until = until
  }
}

/// Noodtoegang: one subject, its day and the next, six answers (invariant 25).
public struct EmergencyAccess: Hashable, Sendable {
  public var item: ItemID
  public var subject: PersonID
  public var scope: [EmergencyScope]
  /// The last day: the day itself or the next.
  public var to: Day

  public init(item: ItemID, subject: PersonID, scope: [EmergencyScope], to: Day) {
    self.item = item
    self.subject = subject
    self.scope = scope
    self.to = to
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
/// Mening over het plan: what one deciding person thinks of one version (S1-17).
public struct PlanStance: Hashable, Sendable {
  public var item: ItemID
  public var plan: ItemID
  public var person: PersonID
  public var stance: Stance

  public init(item: ItemID, plan: ItemID, person: PersonID, stance: Stance) {
    self.item = item
    self.plan = plan
    self.person = person
    self.stance = stance
  }
}
