import Pages
import Vocabulary

@testable import Casework

extension Errands {
  /// About a request for information, asked of items of both worlds and of none.
  mutating func informingForms(_ item: ItemID) -> [Errand] {
    let family = family
    let words = [("woorden", "Woorden van de kijker")]
    let send = { (site: InformingSite, fields: [(String, String)]) in
      Errand.send(.family(family, .informing(site)), fields)
    }
    return [
      send(.new, words + [("over", aPerson), ("wie", "Kevin"), ("dag", twins.day.description)]),
      send(.hear(item), words + [("mag", "ja")]), send(.answer(item), words),
      send(.refuse(item), [("grond", "2"), ("waarom", "Rust"), ("waarheen", "De rechter")]),
      .look(.family(family, .informing(.paper(item)))),
    ]
  }
}
