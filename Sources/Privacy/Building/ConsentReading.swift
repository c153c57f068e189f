import Domain
import Vocabulary

/// How a consent stands today, for those who may know of it.
struct ConsentReading {
  let consent: SignedConsent
  let sight: Sight

  init(_ consent: SignedConsent, _ sight: Sight) {
    self.consent = consent
    self.sight = sight
  }

  private var terms: SharingTerms { consent.fact.terms }
  private var family: Family { sight.family }

  private var required: [Holder] {
    family.requiredSigners(
      about: terms.subject, on: max(sight.day, terms.start), under: sight.rules,
      excusing: consent.firstSigned.map { ($0, terms.purpose) })
  }

  /// Those who must still sign before it works.
  var missing: [Holder] {
    required.filter { holder in !consent.signatures.contains { $0.who == holder } }
  }

  var isWithdrawn: Bool {
    consent.withdrawals.contains { withdrawal in
      required.contains(withdrawal.who) || consent.signatures.contains { $0.who == withdrawal.who }
    }
  }

  var lastDay: Day {
    consent.span(under: sight.rules)?.upperBound ?? terms.until ?? terms.start
  }

  var state: ConsentLine.State {
    if isWithdrawn { return .withdrawn }
    if family.lastDay(of: consent, ifInForceOn: sight.day, under: sight.rules) != nil { return .inForce }
    if lastDay < sight.day { return .ended }
    if !missing.isEmpty { return .waitingForSignatures }
    return terms.start > sight.day ? .notStarted : .ended
  }

  func mayBeSigned(by person: PersonID) -> Bool {
    !isWithdrawn && lastDay >= sight.day && missing.contains(.person(person))
      && family.maySign(.person(person), terms, on: sight.day, under: sight.rules)
  }

  func mayBeWithdrawn(by person: PersonID) -> Bool {
    guard !isWithdrawn, lastDay >= sight.day else { return false }
    return consent.signatures.contains { $0.who == .person(person) } || required.contains(.person(person))
  }
}
