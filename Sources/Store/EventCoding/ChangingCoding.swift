import Domain
import Vocabulary

// What was put right or taken away, and what changed in a family, field by field.

extension ChangingEvent {
  var storedName: StoredName {
    switch self {
    case .mended: .textMended
    case .takenAway: .textTakenAway
    case .renamed: .memberRenamed
    case .died: .memberDied
    case .livesApart: .memberLivesApart
    }
  }
}

extension FieldWriter {
  mutating func changing(_ happening: ChangingEvent) {
    switch happening {
    case .mended(let item), .takenAway(let item): id(16, item)
    case .renamed(let person, let from, let isOldHeard):
      id(16, person)
      day(17, from)
      flag(18, isOldHeard)
    case .died(let person, let day):
      id(16, person)
      self.day(17, day)
    case .livesApart(let person, let isApart):
      id(16, person)
      flag(17, isApart)
    }
  }
}
