import Domain
import Vocabulary

extension FieldWriter {
  mutating func planning(_ event: PlanningEvent) {
    switch event {
    case .agreed(let plan): id(16, plan)
    }
  }
}

extension EventCoding {
  static func storedName(of event: PlanningEvent) -> StoredName {
    switch event {
    case .agreed: .planAgreed
    }
  }
}
