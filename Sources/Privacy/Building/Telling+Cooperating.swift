import Domain
import Vocabulary

extension Telling {
  func tell(_ happening: CooperatingEvent) -> Told? {
    switch happening {
    case .raised(let fact): Told(.added, of: fact.item)
    case .answered(let fact): Told(.added, of: fact.item)
    case .settled(let item): Told(.ended, of: item)
    case .agreed(let fact): Told(.added, of: fact.item)
    case .joined(let item): Told(.saidYes, of: item)
    }
  }
}
