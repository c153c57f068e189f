import Domain
import Vocabulary

extension Telling {
  func tell(_ happening: InformingEvent) -> Told? {
    switch happening {
    case .asked(let fact): Told(.added, of: fact.item)
    case .heard(let hearing): Told(.added, of: hearing.item)
    case .answered(let answer): Told(.added, of: answer.item)
    }
  }
}
