import Domain
import Vocabulary

// Informatie voor een ouder zonder gezag, field by field.

extension InformingEvent {
  var storedName: StoredName {
    switch self {
    case .asked: .informationAsked
    case .heard: .childHeard
    case .answered: .informationAnswered
    }
  }
}

extension FieldWriter {
  mutating func informing(_ happening: InformingEvent) {
    switch happening {
    case .asked(let fact):
      id(16, fact.item)
      id(17, fact.child)
      id(18, fact.organization)
      day(19, fact.askedOn)
    case .heard(let hearing):
      id(16, hearing.item)
      id(17, hearing.request)
      flag(18, hearing.agrees)
    case .answered(let answer):
      id(16, answer.item)
      id(17, answer.request)
      if let ground = answer.ground { integer(18, ground.rawValue) }
    }
  }
}

extension BodyReader {
  func informationAsked() throws -> InformingEvent {
    .asked(
      InformationRequest(item: try id(16), child: try id(17), organization: try id(18), askedOn: try day(19)))
  }

  func childHeard() throws -> InformingEvent {
    .heard(ChildHearing(item: try id(16), request: try id(17), agrees: fields.flag(18)))
  }

  func informationAnswered() throws -> InformingEvent {
    .answered(InformationAnswer(item: try id(16), request: try id(17), ground: fields.code(18)))
  }
}
