import Domain
import Vocabulary

extension Telling {
  /// What happens at a choice is told to whoever sees the words that came of it.
  func tell(_ happening: DecidingEvent) -> Told? {
    switch happening {
    case .opened(let envelope, _): Told(.added, of: envelope.id)
    case .partiesSet(let decision, _): Told(.changed, of: decision)
    case .optionAdded(let option): Told(.added, of: option.item)
    case .optionRevised(let revision): Told(.changed, of: revision.item)
    case .viewGiven(let view): Told(.statement, of: view.item)
    case .acted(let act): Told(.added, of: act.item)
    case .notOffered(let fact): Told(.added, of: fact.item)
    case .positionTaken(let position): Told(.statement, of: position.item)
    case .wentOn(let talk): Told(.added, of: talk.item)
    case .frameworkSet(let framework): Told(.added, of: framework.item)
    case .guidelineUsed(let use): Told(.added, of: use.item)
    case .stanceTaken(let stance): Told(.statement, of: stance.item)
    }
  }
}
