import Domain
import Vocabulary

// What was put right or taken away, field by field.

extension ChangingEvent {
  var storedName: StoredName {
    switch self {
    case .mended: .textMended
    case .takenAway: .textTakenAway
    }
  }
}

extension FieldWriter {
  mutating func changing(_ happening: ChangingEvent) {
    switch happening {
    case .mended(let item), .takenAway(let item): id(16, item)
    }
  }
}
