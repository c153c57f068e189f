import Domain
import Vocabulary

extension FamilyViewBuilder {
  /// - Parameter board: the goals of this viewer, so that nothing here is counted or ordered over others.
  func aiming(_ board: GoalBoard) -> AimingLines {
    guard selection.scope == .goals || selection.scope == .helping else { return AimingLines() }
    var lines = AimingLines()
    let parts = selection.seen.filter { $0.item.kind == .planGoal }
    for goal in board.all { read(goal, parts, into: &lines) }
    lines.mayRank = MayDo(sight).ranks
    lines.mayOrder = MayDo(sight).orders
    readRankings(board, into: &lines)
    lines.order = newestOrder(board)
    lines.load = load(board)
    return lines
  }

  private func read(_ goal: GoalLine, _ parts: [Selection.SeenItem], into lines: inout AimingLines) {
    let id = goal.head.id
    let mine = parts.filter { $0.item.envelope.attachedTo == [id] }
    lines.wordings[id] = mine.filter { family.wording($0.item) != nil }.map(text)
    lines.marks[id] = mine.reversed().compactMap(mark)
    lines.helping[id] = helping(id)
    lines.joint[id] = mine.compactMap(joint)
    if let item = family.item(id), MayDo(sight).reword(item) { lines.mayReword.insert(id) }
    for step in goal.steps {
      lines.helping[step.item] = helping(step.item)
      lines.timings[step.item] = timing(step.item)
    }
  }

  private func mark(_ found: Selection.SeenItem) -> MarkLine? {
    family.mark(found.item).map { mark in
      MarkLine(text: text(found), level: mark.level, together: labels(mark.together))
    }
  }

  private func joint(_ found: Selection.SeenItem) -> JointLine? {
    guard let made = family.jointAssignment(found.item) else { return nil }
    return JointLine(
      text: text(found), who: made.fact.practitioners.map { naming.label($0) },
      accountable: naming.label(made.fact.accountable),
      gone: made.fact.practitioners.filter(hasLeft).map { naming.label($0) },
      endedOn: made.endedOn, mayEnd: MayDo(sight).endJointly(found.item))
  }

  /// Only of whom he saw that he helped: not to see it is not that somebody left.
  private func hasLeft(_ practitioner: PractitionerID) -> Bool {
    let tasks = family.assignments.filter { $0.practitioner == practitioner && selection.seenIDs.contains($0.item) }
    return !tasks.isEmpty && !tasks.contains { $0.runs(on: day) }
  }

  /// Of members whom the viewer may know: who else took part is not told.
  private func labels(_ persons: [PersonID]) -> [PartyLabel] {
    let known = members.map(\.label)
    return persons.compactMap { person in known.first { $0.party == .person(person) } }
  }

  private func helping(_ target: ItemID) -> [TextLine] {
    family.strengthLinks.filter { $0.target == target }.compactMap { link in
      selection.seen.first { $0.item.id == link.strength }.map(text)
    }
  }

  // MARK: Order and time

  private func timing(_ step: ItemID) -> TimingLine? {
    guard let timing = family.timings[step] else { return nil }
    return TimingLine(
      after: named(timing.after), alongside: named(timing.alongside), perWeek: timing.perWeek,
      isHeavy: timing.isHeavy)
  }

  /// A link is shown when both its ends are seen.
  private func named(_ items: [ItemID]) -> [NamedLine] {
    items.compactMap { id in
      selection.seen.first { $0.item.id == id }.map {
        NamedLine(item: id, words: naming.words[$0.item.id]?[.body] ?? "")
      }
    }
  }

  private func readRankings(_ board: GoalBoard, into lines: inout AimingLines) {
    for found in selection.seen where found.item.kind == .ranking {
      let ranking = family.rankings[found.item.slot]
      let line = RankingLine(
        item: found.item.id, who: naming.label(ranking.fact.person), goals: named(ranking.fact.goals),
        isShared: ranking.isShared)
      if line.who.party == sight.viewer { lines.ownRanking = line; continue }
      lines.rankings.removeAll { $0.who == line.who }
      if !line.goals.isEmpty { lines.rankings.append(line) }
    }
  }

  private func newestOrder(_ board: GoalBoard) -> OrderLine? {
    guard let found = selection.seen.last(where: { $0.item.kind == .goalOrder }) else { return nil }
    let order = family.orders[found.item.slot]
    let mayAgree = sight.viewer.person.map { !order.agreed.contains($0) } ?? false
    return OrderLine(
      item: found.item.id, goals: named(order.fact.goals), agreed: labels(order.agreed), day: order.day,
      mayAgree: mayAgree && MayDo(sight).orders)
  }

  /// In the joint order, as far as the viewer sees it; what is in no order comes after.
  func inJointOrder(_ goals: [GoalLine]) -> [GoalLine] {
    if family.orders.isEmpty { return goals }
    guard let found = selection.seen.last(where: { $0.item.kind == .goalOrder }) else { return goals }
    let order = family.orders[found.item.slot].fact.goals
    let place = { (goal: GoalLine) in order.firstIndex(of: goal.head.id) ?? order.count }
    return goals.enumerated().sorted { (place($0.element), $0.offset) < (place($1.element), $1.offset) }.map(\.element)
  }

  // MARK: How much it is

  private func load(_ board: GoalBoard) -> LoadLine {
    var load = LoadLine()
    let steps = board.now.flatMap(\.steps).filter { !$0.isDone }
    load.goals = board.now.count
    load.openSteps = steps.count
    let known = steps.compactMap { family.timings[$0.item]?.perWeek }
    load.perWeek = known.isEmpty ? nil : known.reduce(0, +)
    load.helpers = helpers.count
    load.heavyWeeks = heavyWeeks(steps)
    return load
  }

  private func heavyWeeks(_ steps: [StepLine]) -> [HeavyWeek] {
    var weeks: [Day: [String]] = [:]
    for step in steps where family.timings[step.item]?.isHeavy ?? false {
      if let due = step.due { weeks[due - (due.weekday - 1), default: []].append(step.words) }
    }
    return weeks.filter { $0.value.count > 1 }.sorted { $0.key < $1.key }.map {
      HeavyWeek(monday: $0.key, steps: $0.value)
    }
  }
}
