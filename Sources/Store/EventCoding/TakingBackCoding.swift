import Domain
import Vocabulary

// What was taken back, field by field.

extension TakenBack {
  var storedName: StoredName {
    switch self {
    case .step: .stepReopened
    case .answer: .domainAnswerTakenBack
    }
  }
}

extension FieldWriter {
  mutating func takenBack(_ back: TakenBack) {
    switch back {
    case .step(let item): id(16, item)
    case .answer(let person, let domain):
      id(16, person)
      integer(17, domain.rawValue)
    }
  }
}
