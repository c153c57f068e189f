/// Checks that a strict system which replays a world in order of time could have accepted each command in it.
/// Written apart from the generator, as a check on it.
struct WorldLegality {
  let world: CaseWorld
  let family: NaiveFamily
  private let sight: NaiveSight
  private(set) var faults: [String] = []

  init(_ world: CaseWorld) {
    self.world = world
    sight = NaiveSight(world)
    family = sight.family
    checkPeople()
    for item in world.items { check(item) }
    for consent in world.consents { check(consent) }
    checkExceptions()
    checkEmergencies()
    checkDisclosures()
  }

  private mutating func expect(_ holds: Bool, _ fault: String) {
    if !holds { faults.append("\(world.name): \(fault)") }
  }

  private func isAssigned(_ who: String?, to person: String, through org: String? = nil, on day: Int) -> Bool {
    who.map { family.isAssigned($0, to: person, through: org, on: day) } ?? false
  }

  private func is12To15(_ person: String, on day: Int) -> Bool {
    family.isAtLeast(12, person, on: day) && !family.isAtLeast(16, person, on: day)
  }

  private mutating func checkPeople() {
    expect(!world.persons.isEmpty, "no persons")
    let ids = world.items.map(\.id) + world.consents.map(\.id)
    expect(Set(ids).count == ids.count, "ids twice")
    for (child, holders) in world.authority {
      expect(!family.isAtLeast(18, child, on: 0), "authority over the adult \(child)")
      expect(holders.allSatisfy { family.isAtLeast(18, $0, on: 0) && $0 != child }, "a minor holds authority")
    }
    for entry in world.team {
      expect(!family.isMember(entry.who), "\(entry.who) works for the own family")
      expect(entry.from <= entry.to && !entry.for.isEmpty, "an empty assignment of \(entry.who)")
      expect(entry.for.allSatisfy { family.isMember($0) }, "\(entry.who) is assigned to a stranger")
    }
  }

  private mutating func check(_ item: CaseWorld.Item) {
    let id = item.id
    expect(item.subjects.allSatisfy { family.isMember($0) }, "\(id) is about a stranger")
    expect(Set(item.subjects).count == item.subjects.count, "\(id) names a subject twice")
    if let destroyed = item.destroyed { expect(destroyed > item.day, "\(id) destroyed before it was there") }
    switch item.cat {
    case "safetyPlan" where item.org == nil:
      expect(item.subjects == [item.author], "\(id) is not its author's own")
      expect(family.isAtLeast(12, item.author ?? "", on: item.day), "\(id) is of a child under 12")
    case "story", "network", "genogram", "drawing":
      expect(item.subjects == [item.author], "\(id) is not its author's own")
    case "privateReflection": checkReflection(item)
    case "ownStatement": checkStatement(item)
    case "perspective": checkPerspective(item)
    case "factor": expect(family.isMember(item.author ?? "") && item.org == nil, "\(item.id) is not by a member")
    case "influence": checkLink(item)
    default: checkRecord(item)
    }
    checkWithholding(item)
    checkObjections(item)
  }

  private mutating func checkReflection(_ item: CaseWorld.Item) {
    expect(item.subjects.isEmpty, "\(item.id) is a reflection with subjects")
    expect(
      world.team.contains { $0.who == item.author && $0.from <= item.day && item.day <= $0.to },
      "\(item.id): the author of the reflection does not work here that day")
  }

  private mutating func checkRecord(_ item: CaseWorld.Item) {
    expect(!item.subjects.isEmpty, "\(item.id) has no subjects")
    expect((item.org == nil) == (item.author == nil), "\(item.id) has an author without organisation, or the reverse")
    guard let org = item.org else { return }
    expect(
      item.subjects.allSatisfy { isAssigned(item.author, to: $0, through: org, on: item.day) },
      "\(item.id): the author is not assigned to every subject")
  }

  private mutating func checkStatement(_ item: CaseWorld.Item) {
    let targets = item.attachedTo ?? []
    guard let author = item.author else { return expect(false, "\(item.id) has no author") }
    expect(family.isMember(author), "\(item.id) is not by a member")
    expect((1...3).contains(targets.count), "\(item.id) has \(targets.count) targets")
    for target in targets {
      let made = world.items.first { $0.id == target }?.day ?? .max
      expect(made < item.day, "\(item.id) answers what is not there")
      expect(sight.sees(author, target, on: item.day), "\(item.id): \(author) does not see \(target)")
    }
  }

  private mutating func checkPerspective(_ item: CaseWorld.Item) {
    let targets = item.attachedTo ?? []
    guard let author = item.author, targets.count <= 1, !item.subjects.isEmpty else {
      return expect(false, "\(item.id) has no author, no subjects, or two targets")
    }
    expect(family.isMember(author) == (item.org == nil), "\(item.id) has a professional without organisation")
    if let org = item.org {
      expect(
        item.subjects.allSatisfy { isAssigned(author, to: $0, through: org, on: item.day) }, "\(item.id): not assigned")
    }
    for target in targets {
      expect(world.items.first { $0.id == target }?.subjects == item.subjects, "\(item.id) is about others")
      expect(sight.sees(author, target, on: item.day), "\(item.id): \(author) does not see \(target)")
    }
  }

  private mutating func checkLink(_ item: CaseWorld.Item) {
    let ends = (item.attachedTo ?? []).compactMap { id in world.items.first { $0.id == id } }
    guard let author = item.author, family.isMember(author), Set(ends.map(\.id)).count == 2 else {
      return expect(false, "\(item.id) is not a member's link between two things")
    }
    expect(Set(item.subjects) == Set(ends.flatMap(\.subjects)), "\(item.id) is about others than its ends")
    for end in ends {
      expect(end.cat == "factor" && end.day < item.day, "\(item.id) ties what is no card that is there")
      expect(sight.sees(author, end.id, on: item.day), "\(item.id): \(author) does not see \(end.id)")
    }
  }

  private mutating func checkWithholding(_ item: CaseWorld.Item) {
    for window in item.withheld ?? [] {
      let concerned = item.subjects.contains { $0 == window.from || family.holders(of: $0).contains(window.from) }
      expect(item.org != nil && concerned, "\(item.id) withheld from \(window.from)")
      expect(item.day <= window.start, "\(item.id) withheld before it was there")
      expect(window.end <= item.destroyed ?? .max, "\(item.id) withheld after it was destroyed")
      expect((1...90).contains(window.end - window.start), "\(item.id) withheld for a wrong term")
    }
  }

  private mutating func checkObjections(_ item: CaseWorld.Item) {
    let all = item.objection?.all ?? []
    for (number, objection) in all.enumerated() {
      let children = item.subjects.filter {
        is12To15($0, on: objection.start) && family.holders(of: $0).contains(objection.from)
      }
      expect(!children.isEmpty, "\(item.id): no child of 12-15 objects against \(objection.from)")
      expect(item.day <= objection.start, "\(item.id) objected against before it was there")
      expect(objection.start < (objection.end ?? .max), "\(item.id) has an empty objection")
      let clashes = all.dropFirst(number + 1).contains {
        $0.from == objection.from && $0.start < (objection.end ?? .max) && objection.start < ($0.end ?? .max)
      }
      expect(!clashes, "\(item.id) has two objections at once against \(objection.from)")
    }
  }

  private mutating func check(_ consent: CaseWorld.Consent) {
    guard let made = consent.signed.values.min() else { return expect(false, "\(consent.id) is unsigned") }
    let start = consent.from ?? made
    expect(!consent.to.isEmpty && !consent.to.contains(consent.subject), "\(consent.id) has no recipient")
    expect(!consent.cat.isEmpty && consent.dom?.isEmpty != true, "\(consent.id) names nothing")
    expect(start >= made, "\(consent.id) starts before it is made")
    if let until = consent.until { expect(start <= until && until <= made + 365, "\(consent.id) ends wrongly") }
    for (who, day) in consent.signed {
      expect(maySign(who, consent, on: day), "\(consent.id): \(who) may not sign on day \(day)")
      expect(day <= (consent.until ?? .max), "\(consent.id): \(who) signs after its end")
    }
    for (who, day) in consent.revoked ?? [:] {
      let isSigner = (consent.signed[who] ?? .max) < day
      let isRequired = family.requiredSigners(for: consent.subject, on: day).contains(who)
      expect(made <= day && (isSigner || isRequired), "\(consent.id): \(who) may not withdraw on day \(day)")
      expect(consent.signed.values.allSatisfy { $0 < day }, "\(consent.id) is signed after a withdrawal")
    }
  }

  private func maySign(_ who: String, _ consent: CaseWorld.Consent, on day: Int) -> Bool {
    let isSubject = who == consent.subject
    if isSubject, !family.isAtLeast(12, who, on: day) { return false }
    let namesOwn = consent.cat.contains("PLAN") || !NaiveSight.ownMaterial.isDisjoint(with: consent.cat)
    let days = [day] + (consent.from.map { $0 > day ? [$0] : [] } ?? [])
    return (isSubject && namesOwn)
      || days.contains { family.requiredSigners(for: consent.subject, on: $0).contains(who) }
  }

  private mutating func checkExceptions() {
    for excusal in world.exceptions {
      expect(is12To15(excusal.subject, on: excusal.from), "an exception outside 12-15")
      expect(family.isAble(excusal.subject), "an exception for a child that is not able")
      expect(family.holders(of: excusal.subject).contains(excusal.excused), "an exception for nobody's consent")
      expect(excusal.from <= (excusal.to ?? .max), "an empty exception")
    }
  }

  private mutating func checkEmergencies() {
    let allowed: [[String?]] = [["planGoal", "safety"], ["safetyPlan", nil], ["contactNote", nil]]
    for emergency in world.emergency {
      expect(family.isProfessional(emergency.who), "an emergency of \(emergency.who)")
      expect(family.isMember(emergency.subject), "an emergency about a stranger")
      expect((0...1).contains(emergency.to - emergency.from), "an emergency that is too long")
      expect(!emergency.scope.isEmpty && emergency.scope.allSatisfy(allowed.contains), "an emergency that is too wide")
    }
  }

  private mutating func checkDisclosures() {
    for disclosure in world.disclosures {
      guard let item = world.items.first(where: { $0.id == disclosure.item }) else {
        expect(false, "a disclosure of nothing")
        continue
      }
      let assigned = item.subjects.contains { isAssigned(disclosure.to, to: $0, on: disclosure.day) }
      expect(assigned || family.isMember(disclosure.to), "\(item.id) disclosed to \(disclosure.to)")
      expect(item.day <= disclosure.day && disclosure.day < (item.destroyed ?? .max), "\(item.id) disclosed wrongly")
      expect(disclosure.day <= (disclosure.until ?? .max), "an empty disclosure of \(item.id)")
    }
  }
}
