extension WorldDraft {
  private static let ownKinds = ["story", "network", "genogram", "drawing", "safetyPlan"]
  private static let jointKinds = ["planCommon", "waitEntry", "handover", "decision", "meetingReport"]
  private static let recordKinds = [
    "contactNote", "contactNote", "treatmentNote", "observation", "safetyPlan", "safetyPlan", "financeDetail",
    "measurePlan", "meldcode", "crisisNote", "legalDocument", "infoLetter",
  ]

  /// All items but own statements; the answer is how many of those are to follow.
  mutating func addItems() -> Int {
    let count = WorldSize.number(size.items, &random)
    let statements = min(count / 6, count - max(1, size.items.lowerBound))
    while world.items.count < count - statements {
      guard var item = item("i\(world.items.count + 1)") else { continue }
      closeAndDestroy(&item)
      world.items.append(item)
    }
    return statements
  }

  private mutating func item(_ id: String) -> CaseWorld.Item? {
    let day = self.day(0...(size.lastDay - 20))
    switch random.int(1...100) {
    case 1...22: return ownItem(id, day)
    case 23...42: return goal(id, day)
    case 43...48: return childVersion(id, day)
    case 49...64: return jointItem(id, day)
    case 65...69: return reflection(id, day)
    default: return record(id, day)
    }
  }

  /// Own material: the author is the single subject.
  private mutating func ownItem(_ id: String, _ day: Int) -> CaseWorld.Item? {
    guard let person = random.pick(members), let kind = random.pick(Self.ownKinds) else {
      return nil
    }
    // Who is younger writes no safety plan; and a newer one takes the place of the last, which a world cannot say.
    if kind == "safetyPlan" {
      let hasOne = world.items.contains { $0.cat == kind && $0.author == person }
      guard family.isAtLeast(12, person, on: day), !hasOne else { return nil }
    }
    return CaseWorld.Item(id: id, day: day, subjects: [person], cat: kind, author: person)
  }

  private mutating func goal(_ id: String, _ day: Int) -> CaseWorld.Item {
    let subjects = random.some(random.chance(80) ? 1 : 2, of: members)
    let domain = random.chance(35) ? "safety" : random.pick(Self.domains)
    return CaseWorld.Item(id: id, day: day, subjects: subjects, cat: "planGoal", dom: domain)
  }

  private mutating func childVersion(_ id: String, _ day: Int) -> CaseWorld.Item? {
    let children = members.filter { !family.isAtLeast(16, $0, on: day) }
    guard let child = random.pick(children) else { return nil }
    return CaseWorld.Item(id: id, day: day, subjects: [child], cat: "planChild", childVersion: true)
  }

  /// A kind of the common plan: of nobody's organisation, or recorded by somebody assigned to all its subjects.
  private mutating func jointItem(_ id: String, _ day: Int) -> CaseWorld.Item? {
    guard let kind = random.pick(Self.jointKinds) else { return nil }
    if kind != "planCommon", random.chance(60), let item = record(id, day, kind) { return item }
    let subjects = random.some(random.int(1...min(4, members.count)), of: members)
    return CaseWorld.Item(id: id, day: day, subjects: subjects, cat: kind)
  }

  /// Legality: the author is assigned through that organisation on that day to each subject.
  private mutating func record(_ id: String, _ day: Int, _ named: String? = nil) -> CaseWorld.Item? {
    guard let kind = named ?? random.pick(Self.recordKinds),
      let entry = random.pick(world.team.filter { $0.from <= day && day <= $0.to })
    else { return nil }
    let subjects = random.some(random.chance(65) ? 1 : random.int(2...3), of: entry.for)
    return CaseWorld.Item(id: id, day: day, subjects: subjects, cat: kind, org: entry.org, author: entry.who)
  }

  private mutating func reflection(_ id: String, _ day: Int) -> CaseWorld.Item? {
    guard let entry = random.pick(world.team.filter { $0.from <= day && day <= $0.to }) else { return nil }
    return CaseWorld.Item(id: id, day: day, subjects: [], cat: "privateReflection", author: entry.who)
  }

  /// Windows in which an item is closed to somebody, and the day from which it is destroyed.
  mutating func closeAndDestroy(_ item: inout CaseWorld.Item) {
    if random.chance(8) { item.destroyed = day((item.day + 1)...(item.day + 200)) }
    let last = (item.destroyed ?? .max) - 1
    if item.org != nil, random.chance(25) { withhold(&item, before: last) }
    if random.chance(45) { object(&item, before: last) }
    edges += [item.day, item.destroyed].compactMap { $0 }
  }

  /// Legality: from a subject or a holder of authority, at most 90 days, and no longer than the item is there: it is
  /// looked at again every fourteen days, and what is gone cannot be withheld again.
  private mutating func withhold(_ item: inout CaseWorld.Item, before last: Int) {
    var about = item.subjects
    for subject in item.subjects {
      about += family.holders(of: subject).sorted().filter { !about.contains($0) }
    }
    for person in random.some(random.int(1...2), of: about) {
      let start = day(item.day...min(item.day + 150, max(last, item.day)))
      let end = min(start + random.int(1...90), max(last, start) + 1)
      item.withheld = (item.withheld ?? []) + [CaseWorld.Withholding(from: person, start: start, end: end)]
      edges += [start, end]
    }
  }

  /// Legality: by a subject who is 12-15 that day, against a holder of authority over him; one at a time for one holder.
  private mutating func object(_ item: inout CaseWorld.Item, before last: Int) {
    for child in item.subjects {
      for holder in family.holders(of: child).sorted() where random.chance(50) {
        let earlier = item.objection?.all ?? []
        if earlier.contains(where: { $0.from == holder }) { continue }
        guard item.day <= min(last, item.day + 100),
          let start = dayAt12To15(child, within: item.day...min(last, item.day + 100))
        else { continue }
        let end = random.chance(40) ? nil : start + random.int(1...60)
        item.objection = .init(earlier + [CaseWorld.Objection(from: holder, start: start, end: end)])
        edges += [start, end].compactMap { $0 }
        if let end, random.chance(20), end + 5 < last, let again = dayAt12To15(child, within: end...(end + 4)) {
          item.objection?.all.append(CaseWorld.Objection(from: holder, start: again, end: nil))
        }
      }
    }
  }
}
