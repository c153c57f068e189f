import Domain
import Vocabulary

extension Telling {
  /// To whoever sees the proposal; who answered what stands on its page.
  func tell(_ happening: HelpEvent) -> Told? {
    switch happening {
    case .proposed(let fact): Told(.added, of: fact.item)
    case .answered(let item, _, _): Told(deed: .changed, audience: .whoSees(item), saysWho: false)
    case .waived(let waived): Told(.added, of: waived.item)
    }
  }
}
