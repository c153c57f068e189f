import Domain
import Vocabulary

// Hulp nu, field by field.

extension CrisisEvent {
  var storedName: StoredName {
    switch self {
    case .planWritten: .safetyPlanWritten
    case .signalRaised: .signalRaised
    case .signalHandled: .signalHandled
    case .signalPassed: .signalPassed
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
    case .signalRaised(let fact):
      id(16, fact.item)
      id(17, fact.person)
      id(18, fact.organization)
      party(19, fact.owner)
    case .signalHandled(let fact):
      id(16, fact.item)
      id(17, fact.signal)
    case .signalPassed(let fact):
      id(16, fact.item)
      id(17, fact.signal)
      party(18, fact.owner)
    }
  }
}

extension BodyReader {
  func signal() throws -> Signal {
    Signal(item: try id(16), person: try id(17), organization: fields.id(18), owner: try party(19))
  }

  func signalPassing() throws -> SignalPassing {
    SignalPassing(item: try id(16), signal: try id(17), owner: try party(18))
  }

  func safetyPlan() throws -> SafetyPlan {
    SafetyPlan(item: try id(16), person: try id(17), organization: fields.id(18))
  }
}
