import Domain
import Vocabulary

extension Telling {
  func tell(_ happening: ExpectingEvent) -> Told {
    switch happening {
    case .said(let fact): Told(.added, of: fact.item)
    case .discussed(let item, _): Told(.changed, of: item)
    }
  }

  func tell(_ happening: PlanningEvent) -> Told {
    switch happening {
    case .agreed(let plan): Told(.changed, of: plan)
    }
  }
}
