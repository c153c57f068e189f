import Domain
import Vocabulary

extension Telling {
  func tell(_ happening: ClosingEvent) -> Told? {
    switch happening {
    // That one looked back stands on the page, and not who of the family said it.
    case .lookedBack(let assignment, _): Told(deed: .changed, audience: .whoSees(assignment), saysWho: false)
    case .closed(let fact): Told(.helperLeaves, of: fact.item)
    case .reopened(let item, let again): again.map { Told(.helperCame, of: $0.item) } ?? Told(.changed, of: item)
    case .contactKept(let contact): Told(.added, of: contact.item)
    }
  }
}
