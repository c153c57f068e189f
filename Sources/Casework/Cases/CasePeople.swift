import Vocabulary

extension CaseTimelineBuilder {
  mutating func addStart() throws {
    let item: ItemID = names.derived("family-name")
    let title = CaseWords.familyName(names.caseName)
    let words = try title.map { try self.words(item, [.name: $0]) }
    add(firstDay, .start, by: starter, .start(words), names.caseName)
  }

  private var starter: Party { file.team.min { $0.from < $1.from }.map { names.party($0.who) } ?? clerk }

  mutating func addMembers() throws {
    // Those who invited somebody come first.
    let order = file.persons.keys.sorted { (role($0).rawValue, $0) < (role($1).rawValue, $1) }
    for name in order {
      guard let facts = file.persons[name] else { continue }
      let place = "\(names.caseName).persons.\(name)"
      guard let born = Day(facts.born) else {
        throw CaseFileError("\(place).born", expected: "a date such as 2010-05-05, not \"\(facts.born)\"")
      }
      let membership = Membership(
        item: names.derived("membership", name), details: names.derived("details", name), person: names.person(name),
        role: role(name), born: born,
        invitedBy: role(name) == .supporter ? inviters(of: name).filter { role($0).takesPart }.map(names.person) : [])
      let words = CaseWords.person(name)
      add(
        firstDay, .members, by: starter,
        .addMember(membership, try self.words(membership.item, [.name: words.name, .kin: words.kin])), place)
      try addCapacity(name, facts, at: place)
    }
    try addAuthority()
  }

  private func inviters(of name: String) -> [String] {
    Set(file.consents.filter { $0.to.contains(name) }.map(\.subject)).sorted()
  }

  private func role(_ name: String) -> FamilyRole {
    if file.authority?.keys.contains(name) ?? false, age(name, on: firstDay) < 18 { return .child }
    if file.authority?.values.contains(where: { $0.contains(name) }) ?? false { return .parent }
    if age(name, on: firstDay) < 18 { return .child }
    let speaks = file.items.contains { $0.author == name }
    if !inviters(of: name).isEmpty { return speaks ? .relative : .supporter }
    return speaks ? .relative : .outsider
  }

  private mutating func addAuthority() throws {
    for (child, holders) in (file.authority ?? [:]).sorted(by: { $0.key < $1.key }) {
      let place = "\(names.caseName).authority.\(child)"
      let id = try person(child, at: place)
      for holder in holders {
        let authority = Authority(
          item: names.derived("authority", child, holder), child: id, holder: .person(try person(holder, at: place)),
          kind: .parental, source: .registerExtract,
          from: file.persons[child].flatMap { Day($0.born) } ?? file.day(firstDay), isVerified: true)
        add(firstDay, .authority, by: starter, .recordAuthority(authority), place)
      }
    }
  }

  /// "incapable" stands for: not able in every matter, all through the file.
  private mutating func addCapacity(_ name: String, _ facts: CaseFile.Person, at place: String) throws {
    let from = facts.born.isEmpty ? file.day(firstDay) : Day(facts.born) ?? file.day(firstDay)
    if facts.incapable ?? false {
      let capacity = Capacity(
        item: names.derived("capacity", name), person: names.person(name), matters: Matter.allCases, isAble: false,
        from: from)
      add(firstDay, .authority, by: clerk, .assessCapacity(capacity), place)
    }
    for representative in facts.rep ?? [] {
      let fact = Representation(
        item: names.derived("representation", name, representative), person: names.person(name),
        representative: try person(representative, at: "\(place).rep"), matters: Matter.allCases, from: from)
      add(firstDay, .authority, by: clerk, .appointRepresentative(fact), place)
    }
  }

  mutating func addTeam() throws {
    for (number, entry) in file.team.enumerated() {
      let place = "\(names.caseName).team[\(number)]"
      let words = CaseWords.practitioner(entry.who)
      for person in try persons(entry.for, at: "\(place).for") {
        let assignment = Assignment(
          item: names.derived("team", "\(number)", "\(person)"), practitioner: names.practitioner(entry.who),
          organization: names.organization(entry.org), person: person, from: file.day(entry.from),
          to: entry.to.flatMap { $0 >= 9_999 ? nil : file.day($0) })
        add(
          entry.from, .team, by: starter,
          .assign(assignment, try self.words(assignment.item, [.function: words.function])), place)
      }
    }
    try addCoordinators()
  }

  /// The file names no coordinator: it is the organisation that works with most of the family, one worker after another.
  private mutating func addCoordinators() throws {
    guard let first = file.team.max(by: { ($0.for.count, -$0.from) < ($1.for.count, -$1.from) }) else { return }
    let line = file.team.filter { $0.org == first.org && $0.for.count == first.for.count }.sorted { $0.from < $1.from }
    var free = Int.min
    for entry in line {
      let from = max(entry.from, free)
      let to = entry.to ?? 9_999
      guard from <= to else { continue }
      let coordination = Coordination(
        item: names.derived("coordination", entry.who, "\(from)"), coordinator: names.party(entry.who),
        from: file.day(from), to: to >= 9_999 ? nil : file.day(to))
      add(
        from, .team, by: names.party(entry.who),
        .nameCoordinator(coordination, try words(coordination.item, CaseWords.contact(entry.who))),
        "\(names.caseName).team")
      if to >= 9_999 { return }
      free = to + 1
    }
  }
}
