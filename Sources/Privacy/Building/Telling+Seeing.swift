import Domain
import Vocabulary

extension Telling {
  func tell(_ happening: SeeingEvent) -> Told? {
    switch happening {
    // Part of what was raised, which is told itself.
    case .factorsNamed: nil
    case .concernAnswered(let answer): Told(.added, of: answer.item)
    case .profileSet(let profile): Told(.added, of: profile.item)
    }
  }

  func tell(_ happening: AimingEvent) -> Told? {
    switch happening {
    case .goalReworded(let wording): Told(.added, of: wording.item)
    case .goalMarked(let mark): Told(.added, of: mark.item)
    case .jointlyAssigned(let fact, _): Told(.added, of: fact.item)
    // What somebody wants first is told by himself, when he shows it. An order, a time and a link are told on the page
    // of the goal, where both ends can be seen.
    case .ranked, .rankingShared, .goalsOrdered, .orderAgreed, .stepTimed, .strengthLinked, .jointlyEnded: nil
    }
  }
}
