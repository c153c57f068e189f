import Domain
import Vocabulary

extension RandomActs {
  /// A text of his own, put right or taken away; now and then another's, which is refused.
  func changing(by me: Party, _ dice: inout Dice) -> ChangingCommand {
    let texts = family.items.filter(family.isPlainText)
    let own = texts.filter { $0.envelope.author == me }
    let text = dice.pick(dice.chance(90) ? own : texts)?.id ?? Never.item
    return dice.chance(65) ? .mend(text, words(text, .body)) : .takeAway(text)
  }
}
