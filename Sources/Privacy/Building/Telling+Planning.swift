import Domain
import Vocabulary

extension Telling {
  func tell(_ happening: ExpectingEvent) -> Told {
    switch happening {
    case .said(let fact): Told(.added, of: fact.item)
    case .discussed(let item, _): Told(.changed, of: item)
    }
  }

  func tell(_ happening: PlanningEvent) -> Told? {
    switch happening {
    case .agreed(let plan): Told(.changed, of: plan)
    case .written(let draft): Told(.added, of: draft.envelope.id)
    // What the family chose stands on its plan page.
    case .groupPlanOffered, .groupPlanAnswered, .writingAsked: nil
    }
  }

  func tell(_ happening: EvaluatingEvent) -> Told? {
    switch happening {
    case .opened(let fact): Told(.added, of: fact.item)
    case .answered(let answer): Told(.statement, of: answer.item)
    case .closed(let item, _): Told(.ended, of: item)
    case .checked(let check): Told(.added, of: check.item)
    // With whom somebody shares is his to tell.
    case .rhythmSet, .shared: nil
    }
  }

}
