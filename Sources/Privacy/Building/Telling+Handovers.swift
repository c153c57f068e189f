import Domain
import Vocabulary

extension Telling {
  /// To whoever sees the handover; its course, to whoever follows it.
  func tell(_ happening: HandoverEvent) -> Told? {
    switch happening {
    case .begun(let fact): Told(.added, of: fact.item)
    case .taken(let item, _, _), .skipped(let item, _), .confirmed(let item):
      Told(deed: .changed, audience: .whoFollows(item))
    }
  }
}
