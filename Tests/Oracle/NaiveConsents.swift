/// Which consent is in force on which day: law.md 3.10 and sight.md 2, word for word.
struct NaiveConsents: Sendable {
  /// What a consent is asked for: one and the same consent may name both.
  enum Matter: Sendable {
    /// The subject's own story, drawing or ecogram.
    case ownMaterial
    /// Every other kind.
    case other
  }

  let family: NaiveFamily
  /// Per consent the days in force, written down once; the recursion `inForce` is what fills them.
  private var own: [Set<Int>] = []
  private var other: [Set<Int>] = []

  init(_ family: NaiveFamily) {
    self.family = family
    own = family.world.consents.map { daysInForce($0, .ownMaterial) }
    other = family.world.consents.map { daysInForce($0, .other) }
  }

  /// Whether the consent with this number in the file is in force.
  func isInForce(_ number: Int, for matter: Matter, on day: Int) -> Bool {
    matter == .ownMaterial ? own[number].contains(day) : other[number].contains(day)
  }

  /// law.md 3.10: `inForce(day) = start <= day <= min(until, start + 365) && complete(day)
  /// && (an act today || inForce(day - 1))`.
  private func daysInForce(_ consent: CaseWorld.Consent, _ matter: Matter) -> Set<Int> {
    guard let start = start(of: consent) else { return [] }
    let end = min(consent.until ?? .max, start + 365)
    var days: Set<Int> = []
    for day in stride(from: start, through: end, by: 1) where isComplete(consent, matter, on: day) {
      if isActDay(consent, on: day) || days.contains(day - 1) {
        days.insert(day)
      }
    }
    return days
  }

  /// The consent's own start, or else the day on which it is made: that of its first signature.
  private func start(of consent: CaseWorld.Consent) -> Int? {
    guard let made = consent.signed.values.min() else { return nil }
    return consent.from ?? made
  }

  /// law.md 3.10: "an act: a signature, the consent's own start, a recorded exception. A birthday is no act."
  private func isActDay(_ consent: CaseWorld.Consent, on day: Int) -> Bool {
    consent.signed.values.contains(day)
      || start(of: consent) == day
      || family.world.exceptions.contains { $0.subject == consent.subject && $0.from == day }
  }

  /// law.md 3.10: `required is not empty && required subset-of signers && nobody withdrew who was required on the
  /// day of withdrawing or is required today`. sight.md 2: such a withdrawal ends the consent for good.
  private func isComplete(_ consent: CaseWorld.Consent, _ matter: Matter, on day: Int) -> Bool {
    let required = requiredSigners(of: consent, matter, on: day)
    guard !required.isEmpty, required.isSubset(of: signers(of: consent, on: day)) else { return false }
    return !(consent.revoked ?? [:]).contains { who, withdrawn in
      withdrawn <= day
        && (required.contains(who) || requiredSigners(of: consent, matter, on: withdrawn).contains(who))
    }
  }

  /// law.md 3.10: "signed on or before the day, not withdrawn from that day; the subject's own signature only when
  /// given from the 12th birthday".
  private func signers(of consent: CaseWorld.Consent, on day: Int) -> Set<String> {
    let standing = consent.signed.filter { who, signed in
      signed <= day
        && (consent.revoked?[who] ?? .max) > day
        && (who != consent.subject || family.isAtLeast(12, who, on: signed))
    }
    return Set(standing.keys)
  }

  /// law.md 3.10 `requiredSigners`.
  private func requiredSigners(of consent: CaseWorld.Consent, _ matter: Matter, on day: Int) -> Set<String> {
    let subject = consent.subject
    // "For a person's own story, drawing or ecogram from 12: that person alone."
    if matter == .ownMaterial, family.isAtLeast(12, subject, on: day) { return [subject] }
    return family.requiredSigners(for: subject, on: day) { holder in
      family.world.exceptions.contains { excusal in
        excusal.subject == subject && excusal.excused == holder
          && runs(excusal, on: day) && covers(excusal, consent)
      }
    }
  }

  /// sight.md 2: a consent "must hold with the signers required today". An exception that has ended excuses nobody:
  /// the stricter reading of invariants 6 and 36, which name the end of an exception without saying what it does.
  private func runs(_ excusal: CaseWorld.Excusal, on day: Int) -> Bool {
    excusal.from <= day && day <= (excusal.to ?? .max)
  }

  /// law.md 3.10: an exception covers a consent "given while the exception runs"; invariant 36.
  private func covers(_ excusal: CaseWorld.Excusal, _ consent: CaseWorld.Consent) -> Bool {
    guard let made = consent.signed.values.min() else { return false }
    return runs(excusal, on: made)
  }
}

extension NaiveFamily {
  /// Who must sign for this person on this day (law.md 3.10), less the holders who are excused at 12-15.
  func requiredSigners(
    for subject: String, on day: Int, excused: (String) -> Bool = { _ in false }
  ) -> Set<String> {
    guard isMember(subject) else { return [] }
    // "under 12: holders of authority"
    if !isAtLeast(12, subject, on: day) { return holders(of: subject) }
    // "12-15: the child (where able) and the holders, less a holder excused"
    if !isAtLeast(16, subject, on: day) {
      let signing = holders(of: subject).filter { !excused($0) }
      return isAble(subject) ? signing.union([subject]) : signing
    }
    // "else the person alone"
    if isAble(subject) { return [subject] }
    // "16-17 not able: holders; 18+ not able: appointed representative (none: nobody can sign, an alarm)"
    return representatives(of: subject, on: day)
  }
}
