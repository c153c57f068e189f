import Domain
import Vocabulary

extension MayDo {
  func allows(_ command: ClosingCommand) -> Bool {
    switch command {
    case .lookBack(let assignment, _): speaksOf(assignment)
    case .close(let fact, _): isOwn(fact.assignment)
    case .reopen(let item, _): mayReopen(item)
    case .keepContact(let contact, _): mayKeepContact(contact.closing)
    }
  }

  func mayReopen(_ id: ItemID) -> Bool {
    sees(id) && family.closing(id).map { takesPartIn($0.fact.assignment) && !isOver($0) } ?? false
  }

  /// Whom it is about has died, as far as the viewer knows of him.
  func isOver(_ closed: ClosedHelp) -> Bool { family.isOver(closed, where: sees) }

  /// The family, and who helps that person today.
  func mayKeepContact(_ id: ItemID) -> Bool {
    guard sees(id), let closed = family.closing(id), !isOver(closed),
      let fact = family.assignment(closed.fact.assignment)
    else { return false }
    return speaksOf(fact.item) || isAssigned(toAll: [fact.person])
  }
}
