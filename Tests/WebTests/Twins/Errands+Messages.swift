import Pages
import Vocabulary

@testable import Casework

extension Errands {
  /// To anybody, of whom the viewer may know or not; and that an item of either world needs no answer.
  mutating func messageForms(_ item: ItemID) -> [Errand] {
    let family = family
    let worker = twins.cast.party(dice.pick(twins.cast.file.team)?.who ?? "femke")
    let person = Codes.party(aPerson) ?? worker
    let words = [("bericht", "Woorden van de kijker")]
    return [worker, person].flatMap { other in
      [
        Errand.send(.family(family, .messages(.with(other))), words), .look(.family(family, .messages(.with(other)))),
        .send(.family(family, .messages(.settle(other, item))), []),
      ]
    } + [.look(.family(family, .messages(.list)))]
  }
}
