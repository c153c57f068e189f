import Domain
import Vocabulary

@testable import Casework

extension RandomActs {
  /// What two write to each other, or that something needs no answer.
  func messaging(_ party: Party, _ item: ItemID, _ dice: inout Dice) -> MessageCommand {
    if dice.chance(15) { return .settle(existing([.message], &dice)) }
    let worker = cast.names.practitioner(dice.pick(cast.file.team)?.who ?? "femke")
    let fact = Message(
      item: item, person: party.person ?? dice.pick(persons) ?? Never.person,
      practitioner: party.practitioner ?? worker)
    return .send(fact, words(item, .body))
  }
}
