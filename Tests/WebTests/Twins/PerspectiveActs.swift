import Domain
import Vocabulary

@testable import Casework

/// Views, drawings, questions to outsiders, and what is to be discussed.
extension RandomActs {
  func view(_ item: ItemID, by person: PersonID, about: [PersonID], _ dice: inout Dice) -> FamilyCommand {
    switch dice.number(1...7) {
    case 1, 2: return look(item, .person(person), about, &dice)
    case 3:
      let kind: ItemKind = dice.chance(50) ? .drawing : .yearAhead
      let envelope = Envelope(id: item, kind: kind, subjects: [person], author: .person(person))
      let picture: ItemID = cast.names.derived("picture", "\(item)")
      return .perspective(
        .draw(envelope, words(item, .body), picture: Words(picture, picture: Array("\(item)".utf8))))
    case 4, 5:
      let subject = dice.chance(60) ? person : about.last ?? person
      let request = OutsiderRequest(item: item, subject: subject, until: last + 20)
      return .perspective(.askOutsider(request, words(item, .body, .purpose, .name)))
    case 6:
      let asked = existing([.outsiderRequest], &dice)
      if dice.chance(50) { return .perspective(.agreeToAsk(asked)) }
      let envelope = Envelope(id: item, kind: .perspective, subjects: family.item(asked)?.envelope.subjects ?? [])
      return .perspective(.answerOutside(asked, envelope, words(item, .body, .title, .name)))
    default:
      let target = dice.pick(family.items.filter(\.kind.canBeDiscussed))
      let envelope = Envelope(
        id: item, kind: .agendaPoint, subjects: target?.envelope.subjects ?? [], author: .person(person),
        attachedTo: target.map { [$0.id] } ?? [])
      return .perspective(.discuss(envelope, words(item, .body)))
    }
  }

  private func look(_ item: ItemID, _ author: Party, _ about: [PersonID], _ dice: inout Dice) -> FamilyCommand {
    let target = dice.chance(70) ? dice.pick(family.items.filter(\.isSubject)) : nil
    let envelope = Envelope(
      id: item, kind: .perspective, subjects: target?.envelope.subjects ?? about, author: author,
      attachedTo: target.map { [$0.id] } ?? [])
    return .perspective(.look(envelope, words(item, .body, .title)))
  }
}
