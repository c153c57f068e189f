import Domain
import Vocabulary

// Hulp nu, field by field.

extension CrisisEvent {
  var storedName: StoredName {
    switch self {
    case .planWritten: .safetyPlanWritten
    }
  }
}

extension FieldWriter {
  mutating func crisis(_ happening: CrisisEvent) {
    switch happening {
    case .planWritten(let fact):
      id(16, fact.item)
      id(17, fact.person)
      id(18, fact.organization)
    }
  }
}

extension BodyReader {
  func safetyPlan() throws -> SafetyPlan {
    SafetyPlan(item: try id(16), person: try id(17), organization: fields.id(18))
  }
}
