import Domain
import Vocabulary

extension NetworkEvent {
  var storedName: StoredName {
    switch self {
    case .contactPlaced: .contactPlaced
    case .contactChanged: .contactChanged
    case .contactRemoved: .contactRemoved
    case .tied: .tieDrawn
    case .untied: .tieErased
    }
  }
}

extension FieldWriter {
  mutating func body(of event: NetworkEvent) {
    switch event {
    case .contactPlaced(let contact), .contactChanged(let contact): self.contact(contact)
    case .contactRemoved(let item): id(16, item)
    case .tied(let tie): self.tie(tie)
    case .untied(let ecogram, let one, let other):
      id(16, ecogram)
      id(17, one)
      id(18, other)
    }
  }

  private mutating func contact(_ contact: NetworkContact) {
    id(16, contact.item)
    id(17, contact.ecogram)
    integer(18, contact.group.rawValue)
    integer(19, contact.ring.rawValue)
    id(20, contact.person)
  }

  private mutating func tie(_ tie: NetworkTie) {
    id(16, tie.ecogram)
    id(17, tie.from)
    id(18, tie.to)
    integer(19, tie.strength.rawValue)
    flag(20, tie.hasTension)
    flag(21, tie.isBroken)
    integer(22, tie.direction.rawValue)
    for support in tie.supports { integer(23, support.rawValue) }
    flag(24, tie.isOverloaded)
  }
}

extension BodyReader {
  func contact() throws -> NetworkContact {
    NetworkContact(
      item: try id(16), ecogram: try id(17), group: try coded(18), ring: try coded(19), person: fields.id(20))
  }

  func tie() throws -> NetworkTie {
    NetworkTie(
      ecogram: try id(16), from: fields.id(17), to: try id(18), strength: try coded(19), hasTension: fields.flag(20),
      isBroken: fields.flag(21), direction: try coded(22), supports: codes(23), isOverloaded: fields.flag(24))
  }
}
