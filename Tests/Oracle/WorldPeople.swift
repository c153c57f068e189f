extension WorldDraft {
  private static let names = [
    "anna", "bram", "chaima", "daan", "esra", "femi", "gijs", "hana", "ivo", "jara", "kees", "lena",
  ]
  private static let workers = [
    "werker1", "werker2", "werker3", "werker4", "werker5", "werker6", "werker7", "werker8", "werker9", "werker10",
    "werker11", "werker12",
  ]
  private static let organisations = [
    "jeugdteam", "ggz", "school", "schuldhulp", "gi", "wijkteam", "ggd", "crisisdienst",
  ]

  /// First adults (one, or two of three or more), then mostly children with a birthday that matters in the window.
  mutating func addPersons() {
    let count = min(WorldSize.number(size.persons, &random), Self.names.count)
    let adults = count == 1 ? random.int(0...1) : min(count - 1, random.int(1...3))
    for (number, name) in Self.names.prefix(count).enumerated() {
      world.persons[name] = CaseWorld.Person(born: number < adults ? adultBirth() : youngBirth())
    }
  }

  private mutating func adultBirth() -> String {
    OracleDays.date(of: random.int(0...364), from: world.day0, yearsEarlier: random.int(21...60))
  }

  /// Of ten young people seven turn 12, 16 or 18 between day 5 and day 395.
  private mutating func youngBirth() -> String {
    let birthday = random.int(5...max(5, size.lastDay - 5))
    let years: Int
    switch random.int(1...10) {
    case 1...3: years = 12
    case 4...6: years = 16
    case 7: years = 18
    case 8: years = random.int(2...10)
    case 9: years = 14
    default: years = random.chance(50) ? 15 : 17
    }
    if [12, 16, 18].contains(years) { edges += [birthday, birthday] }
    return OracleDays.date(of: birthday, from: world.day0, yearsEarlier: years)
  }

  /// Nobody, one or two adults hold authority over a minor.
  mutating func addAuthority() {
    let adults = members.filter { family.isAtLeast(18, $0, on: 0) }
    for child in members where !family.isAtLeast(18, child, on: 0) {
      let roll = random.int(1...10)
      let holders = random.some(roll == 1 ? 0 : roll <= 4 ? 1 : 2, of: adults)
      if !holders.isEmpty { world.authority[child] = holders }
    }
  }

  /// Persons who are not able; from 18 (now, or in the window) with or without a representative.
  mutating func addIncapacity() {
    let last = size.lastDay
    let adults = members.filter { family.isAtLeast(18, $0, on: 0) }
    for person in members where random.chance(14) {
      world.persons[person]?.incapable = true
      if family.isAtLeast(18, person, on: last), random.chance(65) {
        world.persons[person]?.rep = random.pick(adults.filter { $0 != person }).map { [$0] }
      }
    }
  }

  /// Professionals of organisations, each assigned to some persons over one or two periods, sometimes with a gap.
  mutating func addTeam() {
    let organisations = Array(
      Self.organisations.prefix(WorldSize.number(size.organisations, &random)))
    let workers = Self.workers.prefix(WorldSize.number(size.professionals, &random))
    for who in workers {
      let org = random.pick(organisations) ?? organisations[0]
      let first = assignment(who, org, from: random.chance(40) ? 0 : day(0...(size.lastDay * 2 / 3)))
      world.team.append(first)
      if random.chance(25) { addSecondAssignment(after: first, of: organisations) }
    }
    for entry in world.team {
      edges += [entry.from, entry.to, entry.to + 1].filter { (1...size.lastDay).contains($0) }
    }
  }

  private mutating func assignment(_ who: String, _ org: String, from: Int) -> CaseWorld.Assignment {
    let persons = random.some(random.int(1...max(1, members.count)), of: members)
    let to = random.chance(40) ? 9999 : day(from...(from + 250))
    return CaseWorld.Assignment(who: who, org: org, from: from, for: persons, to: to)
  }

  /// After a gap through the same organisation, or beside the first one through another.
  private mutating func addSecondAssignment(after first: CaseWorld.Assignment, of organisations: [String]) {
    if first.to < size.lastDay - 10 {
      let gap = random.int(1...30)
      world.team.append(assignment(first.who, first.org, from: first.to + 1 + gap))
    } else if let other = random.pick(organisations.filter { $0 != first.org }) {
      world.team.append(assignment(first.who, other, from: day(0...size.lastDay)))
    }
  }

  /// Exceptions of 7.3.4(2): of a child of 12-15 that is able, one of its holders is excused.
  mutating func addExcusals() {
    for child in members where family.isAble(child) {
      for holder in family.holders(of: child).sorted() where random.chance(40) {
        guard let from = dayAt12To15(child, within: 1...(size.lastDay - 30)) else { continue }
        let to = random.chance(25) ? nil : day(from...(from + 120))
        world.exceptions.append(
          CaseWorld.Excusal(
            subject: child, excused: holder, from: from, to: to, ground: "JW 7.3.4(2) considered wish"))
        edges += [from, (to ?? from) + 1]
      }
    }
  }

  /// A day on which this child is 12-15, if there is one.
  mutating func dayAt12To15(_ child: String, within range: ClosedRange<Int>) -> Int? {
    guard let twelve = family.birthday(12, of: child), let sixteen = family.birthday(16, of: child) else { return nil }
    let from = max(range.lowerBound, twelve)
    let to = min(range.upperBound, sixteen - 1)
    return from <= to ? day(from...to) : nil
  }
}
