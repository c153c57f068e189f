import Domain
import Vocabulary

extension Telling {
  /// To the two between whom it is; that it needs no answer stands with the message, and is no news.
  func tell(_ happening: MessageEvent) -> Told? {
    switch happening {
    case .sent(let fact): Told(.added, of: fact.item)
    case .settled: nil
    }
  }
}
