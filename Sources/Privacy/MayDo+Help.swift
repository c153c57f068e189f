import Domain
import Vocabulary

extension MayDo {
  func allows(_ command: HelpCommand) -> Bool {
    switch command {
    case .propose(let fact, _): wrote(fact.organization, about: [fact.subject]) && sight.viewer.practitioner != nil
    case .answer(let item, _): sees(item) && sight.viewer.person != nil
    case .waive(let waived, _): item(waived.agreement) { waive(at: $0) } && knows(.person(waived.holder))
    }
  }

  /// While help is fixed nobody's answer is waited for, so none is done without.
  func waive(at item: Item) -> Bool {
    guard helps(with: item), let help = family.helpProposal(behind: item.id)?.fact else { return false }
    return !family.isFixed(help, on: sight.day, under: sight.rules)
  }

  /// Works with this person for the organisation that gives the help.
  func helps(with item: Item) -> Bool {
    guard let fact = family.helpProposal(behind: item.id)?.fact, sight.viewer.practitioner != nil else { return false }
    return wrote(fact.organization, about: [fact.subject])
  }
}
