extension WorldDraft {
  /// Emergencies. Legality: a professional, one person, a day or a day and the next, of the allowed kinds.
  mutating func addEmergencies() {
    let allowed: [[String?]] = [["planGoal", "safety"], ["safetyPlan", nil], ["contactNote", nil]]
    for _ in 0..<random.int(0...3) {
      guard let who = random.pick(world.team)?.who, let subject = random.pick(members) else { continue }
      let about = random.pick(world.items.filter { $0.subjects.contains(subject) && NaiveSight.isWithinEmergency($0) })
      let from = day((about?.day ?? 0)...size.lastDay)
      world.emergency.append(
        CaseWorld.Emergency(
          who: who, subject: subject, from: from, to: from + random.int(0...1),
          scope: random.some(random.int(1...3), of: allowed)))
      edges += [from, from + 1, from + 2]
    }
  }

  /// Single disclosures. Legality: to a professional assigned to one of the subjects that day, or to a family person.
  mutating func addDisclosures() {
    for _ in 0..<random.int(0...(2 + world.items.count / 6)) {
      if let item = random.pick(world.items.filter { !$0.subjects.isEmpty }) { disclose(item) }
    }
  }

  private mutating func disclose(_ item: CaseWorld.Item) {
    let last = min((item.destroyed ?? .max) - 1, item.day + 120)
    let day = self.day(item.day...max(last, item.day))
    let assigned = world.team.filter { entry in
      entry.from <= day && day <= entry.to && entry.for.contains { item.subjects.contains($0) }
    }
    guard let to = random.pick(random.chance(70) ? assigned.map(\.who) : members) else { return }
    let until = random.chance(35) ? day + random.int(0...60) : nil
    world.disclosures.append(
      CaseWorld.Disclosure(item: item.id, to: to, day: day, until: until, ground: "JW 7.3.11(4)"))
    edges += [day, (until ?? day) + 1]
  }

  /// Own statements, in order of time. Legality: by a member, on one to three earlier items that he sees that day
  /// (and saw at the end of the day before, so that the order of events within the day does not matter).
  mutating func addStatements(_ count: Int) {
    var days: [Int] = []
    for _ in 0..<count { days.append(day(2...size.lastDay)) }
    let consents = NaiveConsents(family)
    for (number, day) in days.sorted().enumerated() {
      guard let author = random.pick(members) else { return }
      let sight = NaiveSight(world, consents: consents)
      let seen = world.items.filter {
        $0.day < day && sight.sees(author, $0.id, on: day - 1) && sight.sees(author, $0.id, on: day)
      }
      let targets = random.some(random.int(1...3), of: seen)
      if !targets.isEmpty { addStatement("s\(number + 1)", by: author, on: day, about: targets) }
    }
  }

  /// Views on a goal, a child's plan or an earlier view, about the same people. Legality: by a member who sees it that day
  /// (and saw it at the end of the day before), or by somebody assigned to them all who sees it.
  mutating func addPerspectives(_ count: Int) {
    let consents = NaiveConsents(family)
    for number in 0..<count {
      let day = self.day(2...size.lastDay)
      let sight = NaiveSight(world, consents: consents)
      let entry = random.chance(30) ? random.pick(world.team.filter { $0.from < day && day <= $0.to }) : nil
      guard let author = entry?.who ?? random.pick(members) else { return }
      let targets = world.items.filter { item in
        let isSubject =
          ["planGoal", "planChild"].contains(item.cat) || item.cat == "perspective" && item.attachedTo == nil
        return isSubject && item.day < day && sight.sees(author, item.id, on: day - 1)
          && sight.sees(author, item.id, on: day) && item.subjects.allSatisfy { entry?.for.contains($0) ?? true }
      }
      let target = random.chance(75) ? random.pick(targets) : nil
      let subjects = target?.subjects ?? (entry.map { [$0.for[0]] } ?? [author])
      var view = CaseWorld.Item(
        id: "p\(number + 1)", day: day, subjects: subjects, cat: "perspective", org: entry?.org, author: author,
        attachedTo: target.map { [$0.id] })
      closeAndDestroy(&view)
      world.items.append(view)
    }
  }

  private mutating func addStatement(
    _ id: String, by author: String, on day: Int, about targets: [CaseWorld.Item]
  ) {
    let others = members.filter { person in person != author && targets.contains { $0.subjects.contains(person) } }
    var statement = CaseWorld.Item(
      id: id, day: day, subjects: [author] + random.some(random.int(0...2), of: others), cat: "ownStatement",
      author: author, attachedTo: targets.map(\.id))
    closeAndDestroy(&statement)
    world.items.append(statement)
    if random.chance(10) { disclose(statement) }
  }
}
