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
    item.kind == .ecogram && isGrownMember && isMaker(of: item)
  }

  private func isMaker(of item: Item) -> Bool {
    sight.viewer.person.map { item.envelope.isOwnMaterial(of: $0) } ?? false
  }

  func allows(_ command: GenogramCommand) -> Bool {
    switch command {
    case .add(let relative, _), .change(let relative, _): item(relative.genogram, changeGenogram)
    case .remove(let id): item(id, changeGenogram)
    case .join(let couple): item(couple.genogram, changeGenogram)
    case .unjoin(let genogram, _, _): item(genogram, changeGenogram)
    }
  }

  /// As a circle.
  func changeGenogram(_ item: Item) -> Bool { item.kind == .genogram && isGrownMember && isMaker(of: item) }
}
