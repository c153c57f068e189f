import Pages
import Vocabulary

@testable import Casework

extension Errands {
  /// About what helps when it gets very hard, asked of items of both worlds and of none.
  mutating func crisisForms(_ item: ItemID) -> [Errand] {
    let family = family
    let send = { (site: CrisisSite, fields: [(String, String)]) in
      Errand.send(.family(family, .crisis(site)), fields)
    }
    let owner = Codes.text(twins.cast.party(dice.pick(twins.cast.file.team)?.who ?? "femke"))
    let person = aPerson
    return [
      send(.signal, [("woorden", "Woorden van de kijker"), ("wie", "\(owner)/\(person)")]),
      send(.pass(item), [("wie", owner), ("waarom", "Woorden van de kijker")]),
      send(.handle(item), [("woorden", "Woorden van de kijker")]), .look(.family(family, .crisis(.signal))),
      .look(.family(family, .crisis(.paper(item)))), .look(.family(family, .crisis(.write))),
      send(.write, [("met", aPerson), ("doen", "Woorden van de kijker")]), send(.write, [("met", aPerson)]),
    ]
  }
}
