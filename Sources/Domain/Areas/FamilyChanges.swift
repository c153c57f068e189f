public import Vocabulary

/// Andere naam: from when, and whether the old one may still be heard.
public struct Renaming: Hashable, Sendable {
  public let from: Day
  public let isOldHeard: Bool
}

// Naam, geboorte, overlijden, uit elkaar gaan. What was stays in the log; what is, stands in the fold.

// MARK: Rules

extension Family {
  func rename(
    _ person: PersonID, from day: Day, _ isOldHeard: Bool, _ words: Words, on occasion: Occasion
  ) throws(Refusal) -> [Happening] {
    guard let member = member(person), words.item == member.fact.item else { throw .unknownPerson }
    if day > occasion.day { throw .notYetHappened }
    if day < member.born { throw .periodReversed }
    return [.changing(.renamed(person, from: day, isOldHeard: isOldHeard))]
  }

  /// By a parent, of a child of this year; that parent must agree for it from its first day (BW 1:245).
  func welcome(_ child: Membership, _ authority: Authority, on occasion: Occasion) throws(Refusal) -> [Happening] {
    guard let parent = occasion.by.person else { throw .onlyMembers }
    guard child.role == .child, authority.child == child.person, authority.holder == .person(parent),
      authority.source == .declared, !authority.isVerified, authority.from == child.born, authority.to == nil
    else { throw .signerNotAllowed }
    let joined = try addMember(child, on: occasion)
    if child.born.age(on: occasion.day) > 0 { throw .birthTooLongAgo }
    if [child.item, child.details].contains(authority.item) { throw .idAlreadyUsed }
    try unused(authority.item)
    return joined + [.authorityRecorded(authority)]
  }

  /// So much ends by it that a professional says it, and can put it right [P].
  func recordDeath(_ person: PersonID, _ day: Day?, on occasion: Occasion) throws(Refusal) -> [Happening] {
    guard occasion.by.practitioner != nil else { throw .onlyPractitioners }
    guard let member = member(person) else { throw .unknownPerson }
    if let day, day > occasion.day { throw .notYetHappened }
    if let day, day < member.born { throw .periodReversed }
    return member.diedOn == day ? [] : [.changing(.died(person, day))]
  }

  func liveApart(_ person: PersonID, _ isApart: Bool) throws(Refusal) -> [Happening] {
    guard let member = member(person) else { throw .unknownPerson }
    return member.livesApart == isApart ? [] : [.changing(.livesApart(person, isApart))]
  }
}

// MARK: Questions

extension Family {
  /// Nothing is asked of who has died, nothing is agreed by him or for him, and he signs in no more.
  public func hasDied(_ person: PersonID, by day: Day) -> Bool { member(person)?.hasDied(by: day) ?? false }
}

extension Member {
  public func hasDied(by day: Day) -> Bool { diedOn.map { $0 <= day } ?? false }
}
