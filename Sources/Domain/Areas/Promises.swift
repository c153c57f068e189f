public import Vocabulary

// Beloftes en data: what is to happen on a day, and who is to see to it (issue 4.8; S2-P26, S2-M15).

/// Belofte: a day that stands with an item; of whom it is asked, or of everybody who sees the item.
public struct Promise: Hashable, Sendable {
  public let item: ItemID
  public let day: Day
  /// Nil: everybody who sees it.
  public let by: Party?

  init(_ item: ItemID, _ day: Day, by party: Party? = nil) {
    self.item = item
    self.day = day
    by = party
  }

  /// A day before, so that it can still be done; and the first day after it.
  ///
  /// Whether it was done is judged by the day of the promise itself: what was done stands no longer in `promises`.
  public func isRemembered(on today: Day) -> Bool { day == today + 1 || day == today - 1 }

  /// From this hour of a day on it is remembered [P].
  public static let hour = 8
}

extension Family {
  /// What is still open. What was destroyed promises nothing.
  public func promises(under rules: RuleSet) -> [Promise] {
    var all = single(rules) + talks
    for referral in referrals where referral.state.isWaiting { all += contacts(at: referral) }
    return all.filter { item($0.item)?.destroyedOn == nil }
  }

  /// What nothing newer replaces.
  private func single(_ rules: RuleSet) -> [Promise] {
    let asked = steps.compactMap(\.promise) + issues.compactMap(\.promise) + lookingBack(rules)
    return asked + closings.filter { !isOver($0) }.compactMap(\.promise) + informationRequests.compactMap(\.promise)
  }

  /// Each next contact by what it was promised at, as with talks; and a number that somebody asks for.
  private func contacts(at referral: ReferralCourse) -> [Promise] {
    let who = Party.practitioner(referral.contact)
    let contacts = referral.promises.map { Promise($0.contact ?? referral.fact.item, $0.day, by: who) }
    return contacts + [number(askedFor: referral)].compactMap(\.self)
  }

  /// A number that somebody asks for.
  private func number(askedFor referral: ReferralCourse) -> Promise? {
    guard case .unknown(let asker, let day)? = referral.estimate else { return nil }
    return Promise(referral.fact.item, day, by: .practitioner(asker))
  }

  /// Each by the item that says so, also where a later one replaced it: whether there is a later one may not be for all.
  private var talks: [Promise] {
    decisionActs.compactMap { act in act.followUp.map { Promise(act.item, $0) } }
      + nextTalks.compactMap { talk in talk.day.map { Promise(talk.item, $0) } }
      + frameworks.map { Promise($0.item, $0.until) }
  }

  /// The day is everybody's to know who takes part (`docs/sight.md` 5); by whichever version of the plan he sees.
  private func lookingBack(_ rules: RuleSet) -> [Promise] {
    guard let day = nextEvaluation(under: rules) else { return [] }
    return items.filter { $0.kind == .planCommon }.map { Promise($0.id, day) }
  }
}

// MARK: Still open, for one viewer

extension Family {
  /// Of what he sees: what something newer that he sees too replaced, asks nothing any more.
  public func openPromises(under rules: RuleSet, on day: Day, seen: Set<ItemID>) -> [Promise] {
    var open = single(rules) + frameworks.filter { day <= $0.until }.map { Promise($0.item, $0.until) }
    for referral in referrals where referral.state.isWaiting {
      let next = referral.nextContact(seen: seen)
      let estimate = number(askedFor: referral)
      open += contacts(at: referral).filter { $0.day == next || $0 == estimate }
    }
    open += Dictionary(grouping: decisionActs.filter { seen.contains($0.item) }, by: \.decision).values
      .compactMap(followUp)
    open += Dictionary(grouping: nextTalks.filter { seen.contains($0.item) }, by: \.decision).values.compactMap {
      talks in
      talks.last.flatMap { talk in talk.day.map { Promise(talk.item, $0) } }
    }
    return open.filter { seen.contains($0.item) && item($0.item)?.destroyedOn == nil }
  }

  /// Once it was looked back on, a choice asks for no day but a new one.
  private func followUp(of acts: [DecisionAct]) -> Promise? {
    guard let last = acts.last(where: { $0.followUp != nil || $0.turn == .reviewed }) else { return nil }
    return last.followUp.map { Promise(last.item, $0) }
  }
}

extension PlannedStep {
  fileprivate var promise: Promise? {
    doneOn == nil ? fact.due.map { Promise(fact.item, $0, by: fact.doer) } : nil
  }
}

extension RaisedIssue {
  fileprivate var promise: Promise? { settledOn == nil ? Promise(fact.item, fact.due, by: fact.owner) : nil }
}

extension ClosedHelp {
  /// Everybody's who sees it: who promised it may see nothing here any more.
  fileprivate var promise: Promise? { waits ? Promise(fact.item, fact.afterCare.on) : nil }
}

extension RequestedInformation {
  fileprivate var promise: Promise? { answer == nil ? Promise(fact.item, fact.answerBy, by: owner) : nil }
}
