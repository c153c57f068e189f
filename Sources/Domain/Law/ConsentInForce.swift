public import Vocabulary

extension Family {
  /// Is de toestemming van kracht: judged at the day of access against who must agree that day (`law.md` 3.10).
  ///
  /// It comes into force only by an act (a signature, its own start, a recorded exception) on a day when it is complete, and
  /// lasts while it stays complete: a birthday may end it and never starts or revives it (invariant 6).
  ///
  /// - Parameter ownMaterial: for a story, drawing or ecogram of somebody of 12 or over, whose signature alone decides.
  /// - Returns: the last day by its own terms, or nil when it is not in force.
  public func lastDay(
    of consent: SignedConsent, ifInForceOn day: Day, under rules: RuleSet, ownMaterial: Bool = false
  ) -> Day? {
    guard let span = consent.span(under: rules), span.contains(day) else { return nil }
    var isInForce = false
    for change in daysOfChange(for: consent, from: span.lowerBound, through: day, under: rules) {
      isInForce =
        isComplete(consent, on: change.day, under: rules, ownMaterial: ownMaterial)
        && (change.isAct || isInForce)
    }
    return isInForce ? span.upperBound : nil
  }

  /// Whether all who must have signed that day have, and nobody who counts has withdrawn.
  func isComplete(
    _ consent: SignedConsent, on day: Day, under rules: RuleSet, ownMaterial: Bool
  ) -> Bool {
    guard let given = consent.firstSigned else { return false }
    let subject = consent.fact.terms.subject
    if hasDied(subject, by: day) { return false }
    let required = { (day: Day) -> [Holder] in
      ownMaterial
        ? [.person(subject)]
        : requiredSigners(
          about: subject, on: day, under: rules, excusing: (given, consent.fact.terms.purpose))
    }
    let today = required(day)
    guard !today.isEmpty, today.allSatisfy({ hasSigned($0, consent, on: day, under: rules) }) else { return false }
    return !consent.withdrawals.contains {
      $0.day <= day && (today.contains($0.who) || required($0.day).contains($0.who))
    }
  }

  /// A signature counts from its day until its withdrawal; the subject's own only when given from the 12th birthday.
  private func hasSigned(_ holder: Holder, _ consent: SignedConsent, on day: Day, under rules: RuleSet) -> Bool {
    guard let signature = consent.signatures.first(where: { $0.who == holder }), signature.day <= day,
      !consent.withdrawals.contains(where: { $0.who == holder && $0.day <= day })
    else { return false }
    guard holder == .person(consent.fact.terms.subject) else { return true }
    return age(of: consent.fact.terms.subject, on: signature.day).map { $0 >= rules.ageOfOwnVoice } ?? false
  }
}

/// A day on which the answer may change, and whether an act of somebody falls on it.
private struct DayOfChange {
  let day: Day
  let isAct: Bool
}

extension Family {
  private func daysOfChange(
    for consent: SignedConsent, from first: Day, through last: Day, under rules: RuleSet
  ) -> [DayOfChange] {
    let subject = consent.fact.terms.subject
    var acts = consent.signatures.map(\.day)
    acts.append(consent.fact.terms.start)
    var others = consent.withdrawals.map(\.day)
    if let born = member(subject)?.born {
      others += [rules.ageOfOwnVoice, rules.ageOfOwnChoice, rules.majority].map { born.birthday($0) }
    }
    others += members.compactMap(\.diedOn)
    for exception in exceptions where exception.fact.child == subject {
      acts.append(exception.fact.from)
      if let to = exception.fact.to { others.append(to + 1) }
    }
    for fact in authorities where fact.child == subject { others += [fact.from] + (fact.to.map { [$0 + 1] } ?? []) }
    for fact in capacities where fact.person == subject { others += [fact.from] + (fact.to.map { [$0 + 1] } ?? []) }
    for fact in representations where fact.person == subject {
      others += [fact.from] + (fact.to.map { [$0 + 1] } ?? [])
    }
    let days = (acts + others).filter { first <= $0 && $0 <= last }.sorted()
    var changes: [DayOfChange] = []
    for day in days where changes.last?.day != day { changes.append(DayOfChange(day: day, isAct: acts.contains(day))) }
    return changes
  }
}
