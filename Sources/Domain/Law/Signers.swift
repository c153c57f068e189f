public import Vocabulary

extension Family {
  public func age(of person: PersonID, on day: Day) -> Int? { member(person)?.age(on: day) }

  /// Gezagsdragers of a child on a day, verified or not: they must sign (`law.md` 3.4).
  public func holders(of child: PersonID, on day: Day) -> [Holder] {
    var holders: [Holder] = []
    for fact in authorities where fact.child == child && fact.runs(on: day) && !holders.contains(fact.holder) {
      if let person = fact.holder.person, hasDied(person, by: day) { continue }
      holders.append(fact.holder)
    }
    return holders
  }

  /// Unverified authority gives no sight [P].
  public func hasVerifiedAuthority(_ holder: Holder, over child: PersonID, on day: Day) -> Bool {
    authorities.contains { $0.child == child && $0.holder == holder && $0.isVerified && $0.runs(on: day) }
  }

  /// Able unless the newest assessment that runs says otherwise.
  public func isAble(_ person: PersonID, in matter: Matter, on day: Day) -> Bool {
    capacities.last { $0.person == person && $0.matters.contains(matter) && $0.runs(on: day) }?.isAble ?? true
  }

  /// Who acts for somebody of 16 or over who is not able in this matter: until 18 the holders, then who was appointed.
  /// Nil when the person is able or younger; empty when nobody can act, which is an alarm.
  public func representatives(
    of person: PersonID, in matter: Matter, on day: Day, under rules: RuleSet
  ) -> [Holder]? {
    guard let age = age(of: person, on: day), age >= rules.ageOfOwnChoice,
      !isAble(person, in: matter, on: day)
    else { return nil }
    if age < rules.majority { return holders(of: person, on: day) }
    return representations.filter {
      $0.person == person && $0.matters.contains(matter) && $0.runs(on: day) && !hasDied($0.representative, by: day)
    }
    .map { .person($0.representative) }
  }

  /// Wie moet tekenen for sharing about `subject` on `day` (`law.md` 3.1, 3.10). Empty: nobody can.
  ///
  /// - Parameter excusing: a consent by its first signature and purpose; an exception of 7.3.4(2) excuses a holder only for
  ///   a consent given while it runs, for a purpose that it names, and never the child (invariant 36).
  public func requiredSigners(
    about subject: PersonID, on day: Day, under rules: RuleSet, excusing: (given: Day, purpose: Purpose)? = nil
  ) -> [Holder] {
    guard let age = age(of: subject, on: day), !hasDied(subject, by: day) else { return [] }
    if age >= rules.ageOfOwnChoice {
      return representatives(of: subject, in: .sharing, on: day, under: rules) ?? [.person(subject)]
    }
    let holders = holders(of: subject, on: day)
    if age < rules.ageOfOwnVoice || !isAble(subject, in: .sharing, on: day) { return holders }
    guard let excusing else { return [.person(subject)] + holders }
    return [.person(subject)]
      + holders.filter { !isExcused($0, by: subject, on: day, given: excusing.given, for: excusing.purpose) }
  }

  private func isExcused(
    _ holder: Holder, by child: PersonID, on day: Day, given: Day, for purpose: Purpose
  ) -> Bool {
    exceptions.contains {
      $0.fact.child == child && .person($0.fact.excused) == holder && $0.fact.excused != child
        && $0.fact.purposes.contains(purpose) && $0.fact.runs(on: day) && $0.fact.runs(on: given)
    }
  }

  /// Who acts for this person when he cannot act himself: the holders under 12 and for the unable, or a representative.
  public func actsFor(_ actor: PersonID, _ person: PersonID, on day: Day, under rules: RuleSet) -> Bool {
    if actor == person { return true }
    guard let age = age(of: person, on: day) else { return false }
    if age < rules.ageOfOwnChoice { return hasVerifiedAuthority(.person(actor), over: person, on: day) }
    return representatives(of: person, in: .sharing, on: day, under: rules)?.contains(.person(actor)) ?? false
  }
}

extension ConsentException {
  /// The last day still counts.
  public func runs(on day: Day) -> Bool { from <= day && day <= to ?? day }
}
