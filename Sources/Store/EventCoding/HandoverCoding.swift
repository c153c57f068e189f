import Domain
import Vocabulary

// Overdracht, field by field.

extension HandoverEvent {
  var storedName: StoredName {
    switch self {
    case .begun: .handoverBegun
    case .taken: .handoverStepTaken
    case .skipped: .handoverStepSkipped
    case .confirmed: .handoverConfirmed
    }
  }
}

extension FieldWriter {
  mutating func handover(_ happening: HandoverEvent) {
    switch happening {
    case .begun(let fact):
      id(16, fact.item)
      ids(17, fact.subjects)
      id(18, fact.organization)
      id(19, fact.from)
      id(20, fact.to)
      day(21, fact.reachableUntil)
    case .taken(let item, let step, let day):
      id(16, item)
      integer(17, step.rawValue)
      self.day(18, day)
    case .skipped(let item, let step):
      id(16, item)
      integer(17, step.rawValue)
    case .confirmed(let item): id(16, item)
    }
  }
}

extension BodyReader {
  func handover() throws -> Handover {
    Handover(
      item: try id(16), subjects: fields.ids(17), organization: fields.id(18), from: try id(19), to: try id(20),
      reachableUntil: try day(21))
  }
}
