import Domain
import Vocabulary

extension MayDo {
  func allows(_ command: MessageCommand) -> Bool {
    switch command {
    case .send(let fact, _):
      // To whom he wrote before, or who helped here, he hears why it goes no more.
      fact.other(than: sight.viewer).map { writesTo($0) || wroteWith($0) || sawLeaving($0) } ?? false
    case .settle(let id): item(id, maySettle)
    }
  }

  /// Who is there for the viewer today, or for whom he is there; over what he sees of who helps whom.
  func writesTo(_ other: Party) -> Bool {
    switch (sight.viewer, other) {
    case (.person(let person), .practitioner(let practitioner)): writes(person, practitioner)
    case (.practitioner(let practitioner), .person(let person)):
      // Who was written to answers, also somebody of whom he knew nothing.
      (knowsPerson(person) || wroteWith(other)) && writes(person, practitioner)
    default: false
    }
  }

  private func writes(_ person: PersonID, _ practitioner: PractitionerID) -> Bool {
    family.canWrite(person, with: practitioner, on: day, under: sight.rules, where: sees)
  }

  /// They wrote before, and the viewer still reads it.
  func wroteWith(_ other: Party) -> Bool {
    family.messages.contains { $0.fact.other(than: sight.viewer) == other && sees($0.fact.item) }
  }

  /// A member may have begun to write while that one was still here: he sees help of his that has ended.
  func sawLeaving(_ other: Party) -> Bool {
    guard isGrownMember, let practitioner = other.practitioner else { return false }
    return family.assignments.contains { seat in
      seat.practitioner == practitioner && seat.to.map { $0 < day } ?? false && sees(seat.item)
    }
  }

  /// The professional, of what a member asked him.
  func maySettle(_ item: Item) -> Bool {
    guard let message = family.message(item), message.isByMember else { return false }
    return sight.viewer == .practitioner(message.fact.practitioner)
  }
}
