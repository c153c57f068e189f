import Domain
public import Vocabulary

extension CaseloadRow {
  /// A row of a professional's own list, over what he may see in this family today; nil when he has no task there.
  public init?(_ selection: Selection, words: [ItemID: Words], directory: Directory) {
    let sight = selection.sight
    let family = sight.family
    let mine = family.assignments.filter { .practitioner($0.practitioner) == sight.viewer && $0.runs(on: sight.day) }
    guard let practitioner = mine.first?.practitioner else { return nil }
    let naming = Naming(sight: sight, words: words, directory: directory)
    let goals = selection.seen.filter { found in
      found.item.kind == .planGoal && family.goals.indices.contains(found.item.slot)
        && family.goals[found.item.slot].item == found.item.id && family.goals[found.item.slot].lane == .now
    }.map(\.item)
    let words = mine.first.flatMap { words[$0.item]?[.function] }
    let isCoordinator = family.coordination(on: sight.day)?.coordinator == sight.viewer
    let dues = family.openDues(of: practitioner, under: sight.rules, on: sight.day, seen: selection.seenIDs)
    self.init(
      family: family.id, helps: mine.map { naming.label($0.person) },
      function: words ?? naming.label(sight.viewer).function,
      isCoordinator: isCoordinator,
      until: mine.contains { $0.to == nil } ? nil : mine.compactMap(\.to).max(), goalsNow: goals.count,
      due: dues.map(\.day).min(), attention: CaseloadRow.attention(selection, mine, goals))
  }

  private static func attention(_ selection: Selection, _ mine: [Assignment], _ goals: [Item]) -> [Attention] {
    let (family, day) = (selection.sight.family, selection.sight.day)
    var attention: [Attention] = []
    // The coordinator is told that something is due, and no more.
    if family.coordination(on: day)?.coordinator == selection.sight.viewer,
      let due = family.planDue(under: selection.sight.rules)
    {
      attention.append(.planDue(on: due))
    }
    if let due = family.nextEvaluation(under: selection.sight.rules), due < day {
      attention.append(.evaluationLate(since: due))
    }
    if let days = family.workingDaysWithoutCoordinator(on: day) {
      attention.append(days > Day.daysOfVacancy ? .vacancy(workingDays: days) : .noCoordinator)
    }
    if !mine.contains(where: { $0.to == nil }), let last = mine.compactMap(\.to).max(), last - day <= 30 {
      attention.append(.assignmentEnds(on: last))
    }
    attention += signals(selection) + messages(selection) + waiting(selection) + missedContacts(selection)
    if let first = firstConsentEnd(selection.sight), first - day <= 30 { attention.append(.consentEnds(on: first)) }
    for goal in goals {
      let steps = family.steps.filter { step in
        step.fact.goal == goal.id && step.doneOn == nil
          && selection.seen.contains { $0.item.id == step.fact.item }
      }
      if steps.isEmpty { attention.append(.goalWithoutStep(goal.id)) }
      for step in steps {
        if let due = step.fact.due, due < day { attention.append(.stepOverdue(goal.id, since: due)) }
      }
    }
    return attention
  }

  /// What may not wait, and where he sees to it.
  private static func signals(_ selection: Selection) -> [Attention] {
    selection.seen.compactMap { found in
      guard let signal = selection.sight.family.signal(found.item.id), signal.handledOn == nil,
        signal.owner == selection.sight.viewer
      else { return nil }
      return .signalWaits(found.item.id, since: signal.due)
    }
  }

  /// What was written to him, the oldest of each.
  private static func messages(_ selection: Selection) -> [Attention] {
    selection.sight.family.unanswered(where: selection.seenIDs.contains).map { .messageWaits(since: $0.day) }
  }

  /// Of the waits that he sees, and where he keeps in touch or helps for who referred.
  private static func missedContacts(_ selection: Selection) -> [Attention] {
    let (family, day) = (selection.sight.family, selection.sight.day)
    let seen = selection.seenIDs
    return selection.seen.compactMap { found in
      guard let course = family.referral(behind: found.item.id), MayDo(selection.sight).keepsWait(found.item),
        let day = course.missedContact(on: day, seen: seen)
      else { return nil }
      return .contactMissed(found.item.id, since: day)
    }
  }

  private static func waiting(_ selection: Selection) -> [Attention] {
    selection.seen.compactMap { found in
      guard found.item.kind == .objection else { return nil }
      let objection = selection.sight.family.objections[found.item.slot]
      return objection.decidedBy == nil && objection.end == nil ? .objectionWaits(found.item.id) : nil
    }
  }

  /// The first last day of a consent by which this viewer sees something today.
  private static func firstConsentEnd(_ sight: Sight) -> Day? {
    sight.standings.flatMap(\.consents).compactMap { $0.until ?? $0.untilForOwnMaterial }.min()
  }
}
