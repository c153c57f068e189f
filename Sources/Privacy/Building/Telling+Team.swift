import Domain
import Vocabulary

extension Telling {
  func tell(_ happening: TeamEvent) -> Told? {
    switch happening {
    case .described(let fact): Told(.added, of: fact.item)
    case .dropped(let item): Told(.ended, of: item)
    // What somebody of the family thinks of it stands on the page, and not who said it.
    case .answered(let item, _), .leavingWished(let item, _):
      Told(deed: .changed, audience: .whoSees(item), saysWho: false)
    case .leaves(let fact): Told(.helperLeaves, of: fact.item)
    case .coordinatorWished(let wish): Told(.added, of: wish.item)
    case .marked(let item, _, _): Told(.changed, of: item)
    }
  }
}
