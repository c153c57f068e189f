import Domain
import Vocabulary

extension Telling {
  func tell(_ happening: PerspectiveEvent) -> Told? {
    switch happening {
    case .given(let envelope), .discussionAsked(let envelope): Told(.added, of: envelope.id)
    case .discussed(let item): Told(.ended, of: item)
    case .outsiderAsked(let request): Told(.added, of: request.item)
    // Who asked carries the answer in, and did not give it.
    case .outsiderAnswered(_, let envelope): Told(deed: .added, audience: .whoSees(envelope.id), saysWho: false)
    case .outsiderStopped(let item): Told(deed: .ended, audience: .whoSees(item), saysWho: false)
    // The drawing is told; who agreed to a question is told to nobody.
    case .drawn, .outsiderAgreed: nil
    }
  }
}
