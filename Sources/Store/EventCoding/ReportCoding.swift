import Domain
import Vocabulary

// Verslag, field by field.

extension ReportEvent {
  var storedName: StoredName {
    switch self {
    case .drafted: .reportDrafted
    case .redrafted: .reportRedrafted
    case .shown: .reportShown
    case .reacted: .reportReacted
    case .corrected: .reportCorrected
    case .finished: .reportFinished
    }
  }
}

extension FieldWriter {
  mutating func report(_ happening: ReportEvent) {
    switch happening {
    case .drafted(let fact):
      id(16, fact.item)
      ids(17, fact.subjects)
      id(18, fact.organization)
      integer(19, fact.days)
    case .redrafted(let item), .shown(let item), .finished(let item): id(16, item)
    case .reacted(let reaction):
      id(16, reaction.item)
      id(17, reaction.report)
      integer(18, reaction.verdict.rawValue)
    case .corrected(let correction):
      id(16, correction.item)
      id(17, correction.report)
      integer(18, correction.line)
    }
  }
}

extension BodyReader {
  func reportDrafted() throws -> ReportEvent {
    .drafted(
      Report(item: try id(16), subjects: fields.ids(17), organization: try id(18), days: try number(19)))
  }

  func reportReacted() throws -> ReportEvent {
    .reacted(ReportReaction(item: try id(16), report: try id(17), verdict: try coded(18)))
  }

  func reportCorrected() throws -> ReportEvent {
    .corrected(ReportCorrection(item: try id(16), report: try id(17), line: try number(18)))
  }
}
