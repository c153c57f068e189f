import Domain
import Vocabulary

extension Telling {
  /// To whoever sees the report. That a draft is there is told to nobody, also not when it was shown later.
  func tell(_ happening: ReportEvent) -> Told? {
    switch happening {
    case .drafted, .redrafted: nil
    case .shown(let item): Told(.added, of: item)
    case .reacted(let reaction): Told(.statement, of: reaction.item)
    case .corrected(let correction): Told(.changed, of: correction.report)
    case .finished(let item): Told(.changed, of: item)
    }
  }
}
