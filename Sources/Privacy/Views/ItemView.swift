import Domain
public import Vocabulary

/// Eén onderdeel, with who reads it: for putting one's own words beside it, and for hiding it from a parent.
public struct ItemView: Sendable {
  public let family: FamilyID
  public let viewer: ViewerLabel
  public let head: ItemHead
  public let words: String?
  /// Everybody else who reads it today or when a withholding ends, and so what is put beside it (invariant 16).
  public let readers: [PartyLabel]
  /// Somebody who is shielded reads it too: said without a name.
  public let hasShieldedReader: Bool
  /// Holders of authority who see it: from whom a child of 12 to 15 may hide it.
  public let parents: [PartyLabel]
  public let mayReact: Bool
  public let mayObject: Bool
  /// May stand on the family's agenda.
  public let mayDiscuss: Bool
}

extension ItemView {
  /// Nil when the viewer does not see the item.
  public init?(_ item: ItemID, _ selection: Selection, words: [ItemID: Words], directory: Directory) {
    let sight = selection.sight
    let family = sight.family
    guard let found = selection.seen.first(where: { $0.item.id == item }) else { return nil }
    let naming = Naming(sight: sight, words: words, directory: directory)
    let others =
      family.members.map { Party.person($0.person) }
      + family.assignments.filter { $0.runs(on: sight.day) }.map { .practitioner($0.practitioner) }
    var readers: [Party] = []
    for other in others where other != sight.viewer && !readers.contains(other) {
      let theirs = Sight.asIfNothingWithheld(of: family, for: other, on: sight.day, under: sight.rules)
      if theirs.sees(found.item) { readers.append(other) }
    }
    let (shielded, known) = (readers.filter { sight.isShielded($0) }, readers.filter { !sight.isShielded($0) })
    let holders = sight.viewer.person.map { family.holders(of: $0, on: sight.day).compactMap(\.person) } ?? []
    let parents = readers.filter { $0.person.map(holders.contains) ?? false }
    let age = sight.viewer.person.flatMap { family.age(of: $0, on: sight.day) } ?? 0
    self.init(
      family: family.id, viewer: ViewerLabel(naming.label(sight.viewer), age: age),
      head: naming.head(found.item, found.because), words: words[item]?[.body] ?? words[item]?.ofReport,
      readers: known.map(naming.label), hasShieldedReader: !shielded.isEmpty, parents: parents.map(naming.label),
      mayReact: MayDo(sight).react(to: found.item),
      mayObject: (sight.rules.ageOfOwnVoice..<sight.rules.ageOfOwnChoice).contains(age)
        && sight.viewer.person.map(found.item.envelope.subjects.contains) ?? false && !parents.isEmpty,
      mayDiscuss: MayDo(sight).discuss(found.item))
  }
}

extension Sight {
  /// A shielded person, whose membership this viewer does not see.
  fileprivate func isShielded(_ party: Party) -> Bool {
    guard let member = party.person.flatMap(family.member), member.isShielded else { return false }
    return family.item(member.fact.item).map { !sees($0) } ?? true
  }
}

/// Wie van het gezin leest een nieuwe tekst: by being the subject, by authority or by representing, never by a consent,
/// which is not the writer's to know.
public struct FamilyReaders: Sendable {
  public let labels: [PartyLabel]

  public init(of subjects: [PersonID], _ selection: Selection, words: [ItemID: Words], directory: Directory) {
    let sight = selection.sight
    let naming = Naming(sight: sight, words: words, directory: directory)
    labels = sight.familyReaders(of: subjects).map { naming.label($0) }
  }
}

extension Sight {
  /// By the law alone, about all of these.
  func familyReaders(of subjects: [PersonID]) -> [PersonID] {
    family.members.map(\.person).filter { person in
      !subjects.isEmpty
        && subjects.allSatisfy { subject in
          if subject == person { return family.age(of: person, on: day).map { $0 >= rules.ageOfOwnVoice } ?? false }
          return family.actsFor(person, subject, on: day, under: rules)
        }
    }
  }
}
