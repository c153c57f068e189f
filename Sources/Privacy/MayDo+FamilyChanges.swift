import Domain
import Vocabulary

extension MayDo {
  /// From 12 he himself and nobody for him; under 12, and for who cannot, who acts for him [P].
  func mayRename(_ person: PersonID) -> Bool {
    guard personsActedFor.contains(person), let age = family.age(of: person, on: day) else { return false }
    if sight.viewer == .person(person) { return true }
    return (age < sight.rules.ageOfOwnVoice || age >= sight.rules.ageOfOwnChoice) && !family.hasDied(person, by: day)
  }

  var mayWelcomeChild: Bool {
    member.map { $0.fact.role == .parent && $0.age(on: day) >= sight.rules.majority } ?? false
  }

  /// A professional who knows that this person belongs [P].
  func mayRecordDeath(_ person: PersonID) -> Bool { isAssigned && knowsPerson(person) }

  /// A grown member of himself.
  func mayLiveApart(_ person: PersonID) -> Bool {
    sight.viewer == .person(person) && member.map { $0.age(on: day) >= sight.rules.majority } ?? false
  }

  /// To shield: the person from 12, or who works with him. To end it: the person from 16, or who works with him. Nobody for
  /// him: it may be that one from whom it shields [P].
  func mayShield(_ person: PersonID, _ isShielded: Bool) -> Bool {
    if sight.viewer.practitioner != nil { return isAssigned(toAll: [person]) }
    guard sight.viewer == .person(person), let member = family.member(person), member.belongs(on: day) else {
      return false
    }
    return member.age(on: day) >= (isShielded ? sight.rules.ageOfOwnVoice : sight.rules.ageOfOwnChoice)
  }

  /// What the page of this person offers.
  func changes(of person: PersonID) -> MemberChanges {
    guard let member = family.member(person), knowsPerson(person) else { return MemberChanges() }
    let isThere = member.belongs(on: day)
    var changes = MemberChanges()
    changes.rename = isThere && mayRename(person)
    changes.death = isThere && mayRecordDeath(person)
    changes.alive = member.diedOn != nil && mayRecordDeath(person)
    changes.apart = isThere && !member.livesApart && mayLiveApart(person)
    changes.together = isThere && member.livesApart && mayLiveApart(person)
    changes.shield = isThere && !member.isShielded && mayShield(person, true)
    changes.unshield = isThere && member.isShielded && mayShield(person, false)
    return changes
  }
}
