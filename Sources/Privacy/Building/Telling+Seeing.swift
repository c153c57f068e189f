import Domain
import Vocabulary

extension Telling {
  func tell(_ happening: SeeingEvent) -> Told? {
    switch happening {
    // Part of what was raised, which is told itself.
    case .factorsNamed: nil
    case .concernAnswered(let answer): Told(.added, of: answer.item)
    }
  }
}
