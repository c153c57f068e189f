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
    return [
      .look(.family(family, .crisis(.paper(item)))), .look(.family(family, .crisis(.write))),
      send(.write, [("met", aPerson), ("doen", "Woorden van de kijker")]), send(.write, [("met", aPerson)]),
    ]
  }
}
