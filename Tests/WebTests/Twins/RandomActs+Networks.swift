import Domain
import Vocabulary

extension RandomActs {
  /// A circle of one or of more, or somebody or a line in one that is there.
  func circle(_ person: PersonID, _ item: ItemID, _ others: [PersonID], _ dice: inout Dice) -> NetworkCommand {
    let circles = family.items.filter { $0.kind == .ecogram }
    guard dice.chance(75), let circle = dice.pick(circles)?.id else {
      let author: Party? = others.isEmpty ? .person(person) : nil
      return .draw(Envelope(id: item, kind: .ecogram, subjects: [person] + others, author: author))
    }
    let strength = dice.pick(TieStrength.allCases) ?? .ordinary
    if dice.chance(30), let one = dice.pick(family.contacts), let other = dice.pick(family.contacts) {
      return .tie(NetworkTie(ecogram: one.ecogram, from: one.item, to: other.item, strength: strength))
    }
    if dice.chance(20), let gone = dice.pick(family.contacts) { return .removeContact(gone.item) }
    return .addContact(
      NetworkContact(item: item, ecogram: circle, group: .friends, ring: dice.pick(Ring.allCases) ?? .near),
      NetworkTie(ecogram: circle, to: item, strength: strength, hasTension: dice.chance(30)), words(item, .name))
  }
}
