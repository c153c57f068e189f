import Domain
import Vocabulary

// Berichten, field by field.

extension MessageEvent {
  var storedName: StoredName {
    switch self {
    case .sent: .messageSent
    case .settled: .messageSettled
    }
  }
}

extension FieldWriter {
  mutating func message(_ happening: MessageEvent) {
    switch happening {
    case .sent(let fact):
      id(16, fact.item)
      id(17, fact.person)
      id(18, fact.practitioner)
    case .settled(let item): id(16, item)
    }
  }
}

extension BodyReader {
  func message() throws -> Message {
    Message(item: try id(16), person: try id(17), practitioner: try id(18))
  }
}
