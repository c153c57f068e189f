import Domain
import Vocabulary

extension Telling {
  func tell(_ happening: ClosingEvent) -> Told? {
    switch happening {
    // That one looked back stands on the page, and not who of the family said it.
    case .lookedBack(let assignment, _): Told(deed: .changed, audience: .whoSees(assignment), saysWho: false)
    case .closed(let fact): Told(.helperLeaves, of: fact.item)
    // That it goes on stands on the page, and not who of the family said it.
    case .reopened(let item, let again):
      again.map { Told(.helperCame, of: $0.item) } ?? Told(deed: .changed, audience: .whoSees(item), saysWho: false)
    case .contactKept(let contact): Told(.added, of: contact.item)
    }
  }
}
