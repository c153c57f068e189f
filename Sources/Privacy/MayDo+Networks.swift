import Domain
import Vocabulary

extension MayDo {
  func allows(_ command: NetworkCommand) -> Bool {
    switch command {
    case .draw(let envelope): isGrownMember && envelope.subjects.allSatisfy(knowsPerson)
    case .addContact(let contact, _, _), .changeContact(let contact, _, _):
      item(contact.ecogram, changeCircle) && contact.person.map(knowsPerson) ?? true
    case .removeContact(let id): item(id, changeCircle)
    case .tie(let tie): item(tie.ecogram, changeCircle)
    case .untie(let ecogram, _, _): item(ecogram, changeCircle)
    }
  }

  /// A circle is changed by who made it, alone or together, from 12.
  func changeCircle(_ item: Item) -> Bool {
    guard item.kind == .ecogram, isGrownMember, let person = sight.viewer.person else { return false }
    return item.envelope.isOwnMaterial(of: person)
  }
}
