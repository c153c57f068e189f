import Domain
import Vocabulary

extension FamilyViewBuilder {
  /// Only on a page that shows decisions; every other page opens no word of them.
  var deciding: DecidingBoard {
    guard [.deciding, .paper].contains(selection.scope) else { return DecidingBoard() }
    let seen = selection.seen.filter { $0.item.kind == .decision }
    return DecidingBoard(
      decisions: seen.reversed().compactMap(decision), recorded: seen.reversed().filter { isBare($0.item) }.map(text),
      orders: selection.seen.filter { $0.item.kind == .legalDocument }.map { naming.head($0.item, $0.because) },
      mayOpen: permissions.setGoal)
  }

  /// Placed as text alone: it has no options, and is none.
  private func isBare(_ item: Item) -> Bool { !family.hasPartInDeciding(item) }

  private func decision(_ found: Selection.SeenItem) -> DecisionLine? {
    let id = found.item.id
    guard let decision = family.decision(behind: id) else { return nil }
    let options = family.options(of: id).compactMap(option)
    let views = newestViews(of: id, among: options)
    let concerned = family.deciders(about: found.item.envelope.subjects, on: day)
    let deciders = decision.parties.filter { $0.person.map(concerned.contains) ?? false }
    let awaited = deciders.filter { party in !views.contains { $0.who.party == party } }
    let words = naming.words[id]
    let may = MayDo(sight)
    var line = DecisionLine(
      head: naming.head(found.item, found.because), question: words?[.title] ?? "", wish: words?[.body],
      phase: phase(decision, options, views), parties: decision.parties.map(naming.label), options: options,
      views: views, awaited: awaited.map(naming.label), acts: family.acts(of: id).compactMap(act),
      chosen: options.first { $0.head.id == decision.chosen }?.head.id, followUp: decision.followUp,
      reactions: (reactions[id] ?? []).filter { !family.hasPartInDeciding($0.item) }.map(text),
      mayDecide: may.decideAlong(found.item), maySpeak: may.speak(at: found.item))
    line.askedAgain = views.filter { $0.isBeforeRevision && deciders.contains($0.who.party) }.map(\.who)
    line.notOffered = family.notOffered.filter { $0.decision == id }.compactMap(notOffered)
    line.positions = newestPositions(at: id)
    line.nextTalks = family.nextTalks.filter { $0.decision == id }.compactMap(nextTalk)
    line.frameworks = family.frameworks(at: id).reversed().compactMap(framework)
    line.guidelines = family.guidelineUses(at: id).compactMap(guideline)
    return line
  }

  private func phase(
    _ decision: Decision, _ options: [OptionLine], _ views: [DecisionViewLine]
  ) -> DecisionPhase {
    switch decision.turn {
    case .made, .changed: .decided
    case .reviewed: .reviewed
    case .postponed: .postponed
    case nil: !views.isEmpty ? .decisionTalk : options.isEmpty ? .teamTalk : .optionTalk
    }
  }

  func found(_ item: ItemID) -> Selection.SeenItem? { selection.seen.first { $0.item.id == item } }

  /// As it stands now, with every earlier text that this viewer sees.
  private func option(_ option: DecisionOption) -> OptionLine? {
    guard let found = found(option.item), var now = text(ofOption: option.item) else { return nil }
    var (earlier, asker, revised) = ([EarlierOptionLine](), option.asker, ItemHead?.none)
    for revision in family.revisions(of: option.item) {
      guard let anew = text(ofOption: revision.fact.item) else { continue }
      earlier.append(now)
      (now, asker, revised) = (anew, revision.fact.asker, anew.head)
    }
    var line = OptionLine(
      head: naming.head(found.item, found.because), title: now.title, words: now.words, isNoHelp: option.isNoHelp,
      terms: now.terms, asker: asker.map(naming.label))
    line.revised = revised
    line.earlier = earlier
    line.mayRevise = MayDo(sight).revise(found.item)
    return line
  }

  private func text(ofOption item: ItemID) -> EarlierOptionLine? {
    guard let found = found(item) else { return nil }
    let words = naming.words[item]
    var terms: [OptionTerm: String] = [:]
    for term in OptionTerm.allCases { terms[term] = words?[term.field] }
    return EarlierOptionLine(
      head: naming.head(found.item, found.because), title: words?[.title] ?? "", words: words?[.body], terms: terms)
  }

  /// A link needs both ends: the revision, and the option that the view is for.
  private func isBeforeRevision(_ view: DecisionView) -> Bool {
    guard let option = view.option, found(option) != nil else { return false }
    return family.revisions(of: option).contains {
      found($0.fact.item) != nil && family.wasGiven(view.item, before: $0)
    }
  }

  /// What each said last, as far as this viewer sees it.
  private func newestViews(of decision: ItemID, among options: [OptionLine]) -> [DecisionViewLine] {
    var newest: [DecisionViewLine] = []
    for view in family.views(of: decision) where found(view.fact.item) != nil {
      newest.removeAll { $0.who.party == view.by }
      var line = DecisionViewLine(
        item: view.fact.item, who: naming.label(view.by), wish: view.fact.wish,
        option: options.first { $0.head.id == view.fact.option }?.head.id,
        words: naming.words[view.fact.item]?[.body], day: view.day)
      line.isBeforeRevision = isBeforeRevision(view.fact)
      newest.append(line)
    }
    return newest
  }

  private func newestPositions(at decision: ItemID) -> [PositionLine] {
    var newest: [PositionLine] = []
    for position in family.positions(at: decision) where found(position.fact.item) != nil {
      newest.removeAll { $0.who.party == position.by }
      let words = naming.words[position.fact.item]
      newest.append(
        PositionLine(
          item: position.fact.item, who: naming.label(position.by), words: words?[.body],
          interests: words?[.interests], wouldChange: words?[.wouldChange], day: position.day))
    }
    return newest
  }

  private func notOffered(_ fact: NotOffered) -> NotOfferedLine? {
    guard let found = found(fact.item) else { return nil }
    let words = naming.words[fact.item]
    return NotOfferedLine(
      head: naming.head(found.item, found.because), barrier: fact.barrier, title: words?[.title],
      reason: words?[.reason], objectAt: words?[.objectAt])
  }

  private func nextTalk(_ talk: NextTalk) -> NextTalkLine? {
    found(talk.item).map { found in
      NextTalkLine(
        head: naming.head(found.item, found.because), way: talk.way, day: talk.day,
        words: naming.words[talk.item]?[.body])
    }
  }

  private func act(_ act: DecisionAct) -> DecisionActLine? {
    guard let found = found(act.item) else { return nil }
    return DecisionActLine(
      head: naming.head(found.item, found.because), turn: act.turn,
      option: act.option.flatMap { self.found($0) }?.item.id, followUp: act.followUp, isDuty: act.duty != nil,
      words: naming.words[act.item]?[.body])
  }
}

extension Family {
  /// A decision, or an option, view or act at one.
  func hasPartInDeciding(_ item: Item) -> Bool {
    let (id, slot) = (item.id, item.slot)
    return decision(behind: id) != nil
      || decisionOptions.indices.contains(slot) && decisionOptions[slot].item == id
      || optionRevisions.indices.contains(slot) && optionRevisions[slot].fact.item == id
      || decisionViews.indices.contains(slot) && decisionViews[slot].fact.item == id
      || decisionActs.indices.contains(slot) && decisionActs[slot].item == id
      || notOffered.indices.contains(slot) && notOffered[slot].item == id
      || positions.indices.contains(slot) && positions[slot].fact.item == id
      || nextTalks.indices.contains(slot) && nextTalks[slot].item == id
      || hasPartInFraming(item)
  }

  /// Who else is named with an item at a decision: who decides along, and who finds something out.
  func personsNamedInDeciding(with item: Item) -> [PersonID] {
    if let decision = decision(behind: item.id) { return decision.parties.compactMap(\.person) }
    let asker = optionRevision(item.id)?.fact.asker ?? decisionOption(item.id)?.asker
    return asker?.person.map { [$0] } ?? []
  }
}
