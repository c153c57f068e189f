extension WorldDraft {
  /// Cards, and links between two of them. Legality: by a member; a link by one who sees both ends that day (and saw them at
  /// the end of the day before), about everybody whom its ends are about.
  mutating func addExplanations(_ count: Int) {
    for number in 0..<count {
      guard let author = random.pick(members) else { return }
      let others = members.filter { $0 != author }
      let subjects = random.chance(60) ? [author] : random.some(random.int(1...2), of: others + [author])
      var card = CaseWorld.Item(
        id: "f\(number + 1)", day: day(0...(size.lastDay - 20)), subjects: subjects, cat: "factor", author: author)
      closeAndDestroy(&card)
      world.items.append(card)
    }
    let consents = NaiveConsents(family)
    for number in 0..<count { addLink("l\(number + 1)", consents) }
  }

  private mutating func addLink(_ id: String, _ consents: NaiveConsents) {
    let day = self.day(2...size.lastDay)
    guard let author = random.pick(members) else { return }
    let sight = NaiveSight(world, consents: consents)
    let cards = world.items.filter { item in
      item.cat == "factor" && item.day < day && sight.sees(author, item.id, on: day - 1)
        && sight.sees(author, item.id, on: day)
    }
    let ends = random.some(2, of: cards)
    // Twice the same link is one link.
    guard ends.count == 2, !world.items.contains(where: { $0.attachedTo == ends.map(\.id) }) else { return }
    var subjects: [String] = []
    for person in ends.flatMap(\.subjects) where !subjects.contains(person) { subjects.append(person) }
    var link = CaseWorld.Item(
      id: id, day: day, subjects: subjects, cat: "influence", author: author, attachedTo: ends.map(\.id))
    closeAndDestroy(&link)
    world.items.append(link)
  }
}
