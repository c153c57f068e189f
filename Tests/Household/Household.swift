public import Domain
public import Vocabulary

/// The family of the tests: Mira (mother) and Rob (father, elsewhere) with Noa (15), Dex (9) and, when asked for, others.
/// Fem works at the youth team for all, Mark at the school for Dex, Kim at the mental-health service for Mira.
///
/// Tests read as: given a household, when a command, then events or a refusal.
public struct Household {
  public private(set) var family: Family
  /// Everything that happened, with its words.
  public private(set) var events: [NewEvent] = []
  public var today: Day

  public static let start = day("2026-01-05")

  public init() {
    family = Family(id: FamilyID(high: 1, low: 1))
    today = Household.start
  }

  /// Mira, Rob, Noa and Dex, with authority and a team.
  public static func founded() -> Household {
    var house = Household()
    house.must(.start(Words(stored: item("name"), [.name: "Wij"])), by: fem)
    house.must(member(mira, .parent, "1987-04-02"), by: fem)
    house.must(member(rob, .parent, "1984-10-11"), by: fem)
    house.must(member(noa, .child, "2010-05-05"), by: fem)
    house.must(member(dex, .child, "2016-09-14"), by: fem)
    for child in [noa, dex] {
      for holder in [mira, rob] { house.must(authority(child, holder), by: fem) }
    }
    for person in [mira, rob, noa, dex] { house.must(assignment("fem", fem, youthTeam, person), by: fem) }
    house.must(assignment("mark", mark, school, dex), by: fem)
    house.must(assignment("kim", kim, clinic, mira), by: fem)
    return house
  }

  // MARK: Acting

  /// Carries out a command at noon of today and gives what happened.
  @discardableResult
  public mutating func carryOut(
    _ command: FamilyCommand, by party: Party, seeing seen: Set<ItemID>? = nil
  ) throws(Refusal) -> [Happening] {
    let occasion = Occasion(
      by: party, at: Moment(today, hour: 12), rules: RuleSet.inForce(on: today),
      seen: seen ?? Set(family.items.map(\.id)))
    let decided = try family.decide(command, on: occasion)
    for new in decided { family.apply(new.event) }
    events += decided
    return decided.map(\.event.happening)
  }

  /// For what a test takes for granted: a refusal here is a fault of the test.
  public mutating func must(_ command: FamilyCommand, by party: Party) {
    do throws(Refusal) { try carryOut(command, by: party) } catch { preconditionFailure("refused: \(error)") }
  }

  /// The refusal that a command meets; nil when it is carried out. Nothing has happened then, either way to be checked.
  public func refusal(of command: FamilyCommand, by party: Party, seeing seen: Set<ItemID>? = nil) -> Refusal? {
    var copy = self
    do throws(Refusal) {
      try copy.carryOut(command, by: party, seeing: seen)
      return nil
    } catch { return error }
  }

  public mutating func move(to text: String) { today = Household.day(text) }
}

// MARK: Names

extension Household {
  public static let mira = person(1)
  public static let rob = person(2)
  public static let noa = person(3)
  public static let dex = person(4)
  public static let gran = person(5)
  public static let kev = person(6)

  public static let fem = Party.practitioner(PractitionerID(high: 10, low: 1))
  public static let mark = Party.practitioner(PractitionerID(high: 10, low: 2))
  public static let kim = Party.practitioner(PractitionerID(high: 10, low: 3))
  public static let tess = Party.practitioner(PractitionerID(high: 10, low: 4))
  public static let ilse = Party.practitioner(PractitionerID(high: 10, low: 5))

  public static let youthTeam = OrganizationID(high: 20, low: 1)
  public static let school = OrganizationID(high: 20, low: 2)
  public static let clinic = OrganizationID(high: 20, low: 3)
  public static let youthClinic = OrganizationID(high: 20, low: 4)

  public static func person(_ number: UInt64) -> PersonID { PersonID(high: 5, low: number) }

  public static func day(_ text: String) -> Day { Day(text) ?? Day(number: 0) }

  /// The same identifier for the same name.
  public static func item(_ name: String) -> ItemID {
    ItemID(high: 7, low: name.utf8.reduce(5_381) { $0 &* 33 &+ UInt64($1) })
  }

  public static func words(_ id: ItemID, _ text: String = "Woorden.") -> Words { Words(stored: id, [.body: text]) }
}

// MARK: Commands in short

extension Household {
  public static func member(
    _ person: PersonID, _ role: FamilyRole, _ born: String, invitedBy: [PersonID] = []
  ) -> FamilyCommand {
    let name = "\(person)"
    return .addMember(
      Membership(
        item: item("member \(name)"), details: item("details \(name)"), person: person, role: role, born: day(born),
        invitedBy: invitedBy), Words(stored: item("member \(name)"), [.name: name]))
  }

  public static func authority(
    _ child: PersonID, _ holder: PersonID, from: String = "2017-01-01", to: String? = nil, isVerified: Bool = true
  ) -> FamilyCommand {
    .recordAuthority(
      Authority(
        item: item("authority \(child) \(holder)"), child: child, holder: .person(holder), kind: .parental,
        source: .registerExtract, from: day(from), to: to.map(day), isVerified: isVerified))
  }

  public static func assignment(
    _ name: String, _ practitioner: Party, _ organization: OrganizationID, _ person: PersonID,
    from: String = "2026-01-05", to: String? = nil
  ) -> FamilyCommand {
    .assign(
      Assignment(
        item: item("assignment \(name) \(person)"),
        practitioner: practitioner.practitioner ?? PractitionerID(high: 0, low: 0),
        organization: organization, person: person, from: day(from), to: to.map(day)), nil)
  }

  public static func goal(
    _ name: String, _ subjects: [PersonID], _ domain: LifeDomain? = nil, lane: GoalLane = .now, author: Party? = nil
  ) -> FamilyCommand {
    .setGoal(
      Envelope(id: item(name), kind: .planGoal, subjects: subjects, domain: domain, author: author), lane: lane,
      words(item(name)))
  }

  public static func note(
    _ name: String, _ subjects: [PersonID], by author: Party, of organization: OrganizationID,
    _ kind: ItemKind = .contactNote
  ) -> FamilyCommand {
    .file(
      Envelope(id: item(name), kind: kind, subjects: subjects, author: author, organization: organization),
      words(item(name)))
  }

  public static func story(_ name: String, of person: PersonID, _ kind: ItemKind = .story) -> FamilyCommand {
    .tell(
      Envelope(id: item(name), kind: kind, subjects: [person], author: .person(person)), words(item(name)))
  }

  public static func statement(_ name: String, _ subjects: [PersonID], by author: PersonID, on targets: [String])
    -> FamilyCommand
  {
    .state(
      Envelope(
        id: item(name), kind: .ownStatement, subjects: subjects, author: .person(author),
        attachedTo: targets.map(item)), words(item(name)))
  }

  public static func consent(
    _ name: String, about subject: PersonID, to recipients: [Recipient], _ kinds: KindSet,
    domains: LifeDomainScope? = nil, purpose: Purpose = .coordination, from: String, until: String? = nil
  ) -> FamilyCommand {
    .giveConsent(
      Consent(
        item: item(name),
        terms: SharingTerms(
          subject: subject, kinds: kinds, domains: domains, purpose: purpose, start: day(from), until: until.map(day)),
        recipients: recipients),
      Words(stored: item(name), [.purpose: "Samen werken.", .preview: "Voorbeeld."]))
  }
}
