import Domain
import Vocabulary

@testable import Casework

extension RandomActs {
  /// A plan written with somebody, a signal about him, or what was done with one.
  func crisis(
    _ worker: PractitionerID, _ organization: OrganizationID, _ mine: [PersonID], _ item: ItemID, _ dice: inout Dice
  ) -> CrisisCommand {
    let person = dice.pick(mine) ?? Never.person
    switch dice.number(1...4) {
    case 1:
      return .writePlan(
        SafetyPlan(item: item, person: person, organization: organization), words(item, .safetySigns))
    case 2:
      let others = cast.file.team.map { cast.names.practitioner($0.who) }
      let owner = dice.chance(50) ? worker : dice.pick(others) ?? worker
      return .raise(
        Signal(item: item, person: person, organization: organization, owner: .practitioner(owner)), words(item, .body))
    case 3:
      let others = cast.file.team.map { cast.names.practitioner($0.who) }
      let signal = dice.pick(family.signals)?.fact.item ?? Never.item
      let passing = SignalPassing(item: item, signal: signal, owner: .practitioner(dice.pick(others) ?? worker))
      return .pass(passing, words(item, .reason))
    default:
      let signal = dice.pick(family.signals)?.fact.item ?? Never.item
      return .handle(SignalReply(item: item, signal: signal), words(item, .body))
    }
  }
}
