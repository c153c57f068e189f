import Domain
import Vocabulary

extension FamilyViewBuilder {
  var explanation: ExplanationBoard {
    var board = ExplanationBoard()
    guard selection.scope == .explanation else { return board }
    let cards = selection.seen.filter { $0.item.kind == .factor }.compactMap(card)
    board.factors = cards.filter { $0.head.organization == nil } + cards.filter { $0.head.organization != nil }
    board.links = selection.seen.filter { $0.item.kind == .influence }.compactMap(link)
    board.ends = ends
    board.mayAdd = permissions.setGoal
    board.mayLink = MayDo(sight).isGrownMember && board.ends.count > 1
    return board
  }

  private func card(_ found: Selection.SeenItem) -> FactorLine? {
    guard let factor = family.cards[found.item.id] else { return nil }
    let facts = family.recognitions(of: factor.item).filter { family.item($0.item).map(sight.sees) ?? false }
    let who = { (recognition: Recognition) in
      facts.filter { $0.recognition == recognition }.map { naming.label($0.person) }
    }
    return FactorLine(
      head: naming.head(found.item, found.because), words: naming.words[factor.item]?[.body], column: factor.column,
      level: factor.level, alternativeTo: factor.alternativeTo.flatMap { seenItems.contains($0) ? $0 : nil },
      recognised: who(.recognised), notRecognised: who(.notRecognised), possible: who(.possible),
      mayRecognise: MayDo(sight).isGrownMember, mayRemove: isMine(found.item))
  }

  private func isMine(_ item: Item) -> Bool { item.isFamilyAuthored && item.envelope.author == sight.viewer }

  /// Only when both its ends can be shown: its author too sees it no longer when one is hidden from him.
  private func link(_ found: Selection.SeenItem) -> InfluenceLine? {
    guard family.influences.indices.contains(found.item.slot) else { return nil }
    let influence = family.influences[found.item.slot]
    guard let from = line(of: influence.from), let to = line(of: influence.to) else { return nil }
    return InfluenceLine(
      item: found.item.id, from: from, to: to, author: found.item.envelope.author.map(naming.label),
      mayRemove: isMine(found.item))
  }

  private func line(of end: InfluenceEnd) -> EndLine? {
    guard sight.sees(end) else { return nil }
    switch end {
    case .person(let person):
      return EndLine(end: end, words: nil, person: naming.label(person), isCard: false)
    case .item(let id):
      guard let words = naming.words[id]?[.body] else { return nil }
      let kind = family.item(id)?.kind
      return EndLine(
        end: end, words: words, person: nil, isCard: kind == .factor,
        isHelp: kind == .strength || family.cards[id]?.column == .protecting)
    }
  }

  private var ends: [EndLine] {
    let persons = family.members.filter { $0.belongs(on: day) && $0.fact.role.takesPart }.map {
      InfluenceEnd.person($0.person)
    }
    let items = selection.seen.filter { [.concern, .strength, .factor].contains($0.item.kind) }.map {
      InfluenceEnd.item($0.item.id)
    }
    return (persons + items).compactMap(line)
  }

  private var seenItems: Set<ItemID> { selection.seenIDs }

  // MARK: Questions beside the goals of a child

  /// Hints, over what the viewer sees, and never a block (S1-05, S2-M01).
  var planCheck: PlanCheck {
    var check = PlanCheck()
    guard selection.scope == .goals else { return check }
    let board = goalBoard
    let open = board.now + board.paused + board.later
    let children = open.map { childAlone($0.head) }
    let isOnlyOne = children.allSatisfy { $0 != nil && $0 == children[0] }
    for (goal, child) in zip(open, children) {
      guard let child else { continue }
      let empty = CheckLane.allCases.filter { !isFilled($0, beside: goal.head.id, for: child) }
      if empty.isEmpty && !isOnlyOne { continue }
      let answer = family.checkAnswers.last { $0.goal == goal.head.id && seenItems.contains($0.item) }
      check.goals[goal.head.id] = GoalCheck(empty: empty, reason: answer.flatMap { naming.words[$0.item]?[.body] })
    }
    // A reason at each goal answers it, until a goal comes to which nothing was said.
    let unanswered = open.first { check.goals[$0.head.id]?.reason == nil }
    if isOnlyOne, let child = children.first?.map({ $0 }), let goal = unanswered {
      check.onlyAbout = naming.label(child)
      check.unanswered = goal.head.id
    }
    return check
  }

  /// The one child whom a goal is about; nil when it is about somebody else, or about more.
  private func childAlone(_ head: ItemHead) -> PersonID? {
    guard head.about.count == 1, let person = head.about[0].party.person, known(as: .child).contains(person) else {
      return nil
    }
    return person
  }

  /// By their place in the family, as far as the viewer knows them: ages and authority may not be his to know.
  private func known(as role: FamilyRole) -> [PersonID] {
    family.members.filter { $0.fact.role == role && seenItems.contains($0.fact.item) }.map(\.person)
  }

  private func isFilled(_ lane: CheckLane, beside goal: ItemID, for child: PersonID) -> Bool {
    let parents = known(as: .parent)
    return selection.seen.contains { found in
      let envelope = found.item.envelope
      guard found.item.id != goal, !envelope.attachedTo.contains(goal),
        [.planGoal, .concern, .strength, .factor].contains(envelope.kind)
      else { return false }
      switch lane {
      case .parentLoad: return envelope.subjects.contains(where: parents.contains) && envelope.domain != .parenting
      case .parenting: return envelope.domain == .parenting
      case .development: return envelope.domain == .childDevelopment && envelope.subjects.contains(child)
      }
    }
  }
}
