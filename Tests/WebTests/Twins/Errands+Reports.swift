import Pages
import Vocabulary

@testable import Casework

extension Errands {
  /// About a report, asked of items of both worlds and of none.
  mutating func reportForms(_ item: ItemID) -> [Errand] {
    let family = family
    let words = [("titel", "Zo"), ("feiten", "Woorden van de kijker"), ("dagen", "14")]
    let send = { (site: ReportSite, fields: [(String, String)]) in
      Errand.send(.family(family, .reports(site)), fields)
    }
    return [
      send(.new, words + [("over", aPerson)]), .look(.family(family, .reports(.show(item)))), send(.write(item), words),
      send(.react(item), [("klopt", "2"), ("woorden", "Woorden van de kijker")]),
      send(.correct(item), [("regel", "1"), ("woorden", "Woorden van de kijker")]),
      send(.offer(item), []), send(.finish(item), []), send(.discard(item), []),
    ]
  }
}
