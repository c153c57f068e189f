import Domain
import Vocabulary

// Meldcode, field by field.

extension ReportingCodeEvent {
  var storedName: StoredName {
    switch self {
    case .begun: .reportingCodeBegun
    case .written: .reportingCodeWritten
    }
  }
}

extension FieldWriter {
  mutating func reportingCode(_ happening: ReportingCodeEvent) {
    switch happening {
    case .begun(let fact):
      id(16, fact.item)
      ids(17, fact.subjects)
      id(18, fact.organization)
    case .written(let entry):
      id(16, entry.item)
      id(17, entry.code)
      integer(18, entry.step.rawValue)
      day(19, entry.day)
      if let outcome = entry.outcome { integer(20, outcome.rawValue) }
      flag(21, entry.closes)
    }
  }
}

extension BodyReader {
  func reportingCodeBegun() throws -> ReportingCodeEvent {
    .begun(ReportingCode(item: try id(16), subjects: fields.ids(17), organization: try id(18)))
  }

  func reportingCodeWritten() throws -> ReportingCodeEvent {
    .written(
      ReportingCodeEntry(
        item: try id(16), code: try id(17), step: try coded(18), day: try day(19),
        outcome: fields.code(20), closes: fields.flag(21)))
  }
}
