import Domain
import Vocabulary

extension Telling {
  /// To whoever sees the referral, or the contact; its course, to whoever follows it.
  func tell(_ happening: WaitingEvent) -> Told? {
    switch happening {
    case .referred(let fact): Told(.added, of: fact.item)
    case .moved(let item, _, _), .estimated(let item, _), .contactPassed(let item, _, _):
      Told(deed: .changed, audience: .whoFollows(item))
    case .keptInTouch(let contact): Told(.added, of: contact.item)
    }
  }
}
