public import Vocabulary

// Termijnen: by which days a professional's own families are put in order (issue 4, "10,000 families by due date").

/// Termijn: a day that asks something of one professional in this family.
public struct Due: Hashable, Sendable {
  public let day: Day
  /// What it stands with; nil: it is for whoever coordinates on that day.
  public let item: ItemID?
}

extension Family {
  /// All that may ask something of him, seen or not: nobody is told of it before sight has judged its item.
  public func dues(of practitioner: PractitionerID, under rules: RuleSet) -> [Due] {
    let written = messages.filter { $0.isByMember && !$0.isSettled && $0.fact.practitioner == practitioner }
    return asked(promises(under: rules), of: practitioner) + written.map(\.due)
      + (planDue(under: rules).map { [Due(day: $0, item: nil)] } ?? [])
  }

  /// Of what he sees, that which is still open; that a plan is due, when he coordinates.
  public func openDues(
    of practitioner: PractitionerID, under rules: RuleSet, on day: Day, seen: Set<ItemID>
  ) -> [Due] {
    let written = unanswered { seen.contains($0) }.filter { $0.fact.practitioner == practitioner }
    let open = asked(openPromises(under: rules, on: day, seen: seen), of: practitioner) + written.map(\.due)
    let plan = coordination(on: day)?.coordinator == .practitioner(practitioner) ? planDue(under: rules) : nil
    return open.filter { $0.item.map(seen.contains) ?? false } + (plan.map { [Due(day: $0, item: nil)] } ?? [])
  }

  private func asked(_ promises: [Promise], of practitioner: PractitionerID) -> [Due] {
    let me = Party.practitioner(practitioner)
    let promised = promises.filter { $0.by == nil || $0.by == me }.map { Due(day: $0.day, item: $0.item) }
    let raised = signals.filter { $0.handledOn == nil && $0.owner == me }
    return promised + raised.map { Due(day: $0.due, item: $0.fact.item) } + endOfHelp(by: practitioner)
  }

  /// The last day of his last task here; none while a task of his is open.
  private func endOfHelp(by practitioner: PractitionerID) -> [Due] {
    let tasks = assignments.filter { $0.practitioner == practitioner }
    guard let last = tasks.max(by: { ($0.to ?? .distantFuture) < ($1.to ?? .distantFuture) }), let day = last.to else {
      return []
    }
    return [Due(day: day, item: last.item)]
  }
}

extension SentMessage {
  /// By when an answer was promised.
  fileprivate var due: Due { Due(day: day.replyDay, item: fact.item) }
}

extension Day {
  fileprivate static let distantFuture = Day(number: .max)
}
