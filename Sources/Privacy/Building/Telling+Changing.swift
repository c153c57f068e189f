import Domain
import Vocabulary

extension Telling {
  func tell(_ happening: ChangingEvent) -> Told {
    switch happening {
    case .mended(let item): Told(.mended, of: item)
    case .takenAway(let item): Told(deed: .takenAway, audience: .whoCouldSee(item))
    }
  }
}
