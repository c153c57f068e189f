import Domain
import Vocabulary

extension FieldWriter {
  mutating func expecting(_ event: ExpectingEvent) {
    switch event {
    case .said(let fact):
      id(16, fact.item)
      id(17, fact.practitioner)
      id(18, fact.person)
    case .discussed(let item, let day):
      id(16, item)
      self.day(17, day)
    }
  }
}

extension BodyReader {
  func expectation() throws -> Expectation {
    Expectation(item: try id(16), practitioner: try id(17), person: try id(18))
  }
}

extension EventCoding {
  static func storedName(of event: ExpectingEvent) -> StoredName {
    switch event {
    case .said: .expectationSaid
    case .discussed: .expectationDiscussed
    }
  }
}
