import Domain
import Vocabulary

extension Telling {
  /// To whoever sees it: from whom it is held back, at the end of that. That it was closed is told by its decision.
  func tell(_ happening: ReportingCodeEvent) -> Told? {
    switch happening {
    case .begun(let fact): Told(.added, of: fact.item)
    case .written(let entry): Told(.added, of: entry.item)
    }
  }
}
