import Domain
import Vocabulary

extension FamilyViewBuilder {
  /// How long before a birthday it is told [P].
  private static let ahead = 30

  /// For the person himself and for who acts for him, as far as the viewer knows the birth date.
  var ageNotices: [AgeNotice] {
    let persons = MayDo(sight).personsActedFor
    let seen = selection.seenIDs
    return family.members.filter { member in
      persons.contains(member.person) && seen.contains(member.fact.details) && member.belongs(on: day)
    }.compactMap(notice)
  }

  private func notice(_ member: Member) -> AgeNotice? {
    let steps: [(age: Int, step: AgeNotice.Step)] = [
      (sight.rules.ageOfOwnVoice, .ownVoice), (sight.rules.ageOfOwnChoice, .ownChoice),
    ]
    guard let next = steps.first(where: { $0.age == member.age(on: day) + 1 }),
      let birthday = (1...Self.ahead).lazy.map({ self.day + $0 }).first(where: { member.age(on: $0) == next.age })
    else { return nil }
    return AgeNotice(person: naming.label(member.person), age: next.age, step: next.step, on: birthday)
  }
}
