import Domain
import Vocabulary

extension Telling {
  /// A circle is told when it begins; who came and went stands in the circle itself, day by day.
  func tell(_ network: NetworkEvent) -> Told? {
    switch network {
    case .contactPlaced, .contactChanged, .contactRemoved, .tied, .untied: nil
    }
  }
}
