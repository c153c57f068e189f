import Domain
import Vocabulary

extension Telling {
  /// Who was asked, who said what to it, and who was there, is told nowhere but on its own page.
  func tell(_ happening: MeetingEvent) -> Told? {
    switch happening {
    case .planned(let fact): Told(.added, of: fact.item)
    case .pointAdded(let item, _), .reported(let item, _): Told(.added, of: item)
    case .pointAnswered(let item), .prepared(let item), .confirmed(let item), .cancelled(let item), .closed(let item),
      .capSet(let item, _):
      Told(deed: .changed, audience: .whoFollows(item))
    case .agreed(let fact): Told(.added, of: fact.item)
    case .invited, .answered, .delegated, .delegationEnded, .attended, .checked: nil
    }
  }
}
