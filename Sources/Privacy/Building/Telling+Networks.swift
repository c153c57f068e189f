import Domain
import Vocabulary

extension Telling {
  /// A circle is told when it begins; who came and went stands in the circle itself, day by day.
  func tell(_ network: NetworkEvent) -> Told? {
    switch network {
    case .contactPlaced, .contactChanged, .contactRemoved, .tied, .untied: nil
    }
  }

  /// A card is told when it is placed.
  func tell(_ explaining: ExplainingEvent) -> Told? {
    switch explaining {
    case .factorPlaced: nil
    case .factorRecognised(let fact): Told(.statement, of: fact.item)
    case .linked(let influence): Told(.added, of: influence.item)
    case .checkAnswered(let answer): Told(.added, of: answer.item)
    }
  }

  /// To its author alone, as the wish is.
  func tell(_ wishing: WishEvent) -> Told? {
    switch wishing {
    case .wished(let wish): Told(deed: .added, audience: .whoSees(wish.item))
    case .wishEnded(let item): Told(deed: .ended, audience: .whoSees(item))
    }
  }
}
