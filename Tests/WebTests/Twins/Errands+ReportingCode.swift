import Pages
import Vocabulary

@testable import Casework

extension Errands {
  /// About a reporting code, asked of items of both worlds and of none.
  mutating func reportingCodeForms(_ item: ItemID) -> [Errand] {
    let family = family
    let send = { (site: ReportingCodeSite, fields: [(String, String)]) in
      Errand.send(.family(family, .reportingCode(site)), fields)
    }
    let second = Codes.text(twins.cast.party("second"))
    let bar = [("nog-niet", aPerson), ("waarom", "Zo"), ("tweede", second), ("vanaf", soon)]
    let words = [("woorden", "Woorden van de kijker"), ("over", aPerson)]
    return [
      send(.new, words), send(.new, words + bar), .look(.family(family, .reportingCode(.show(item)))),
      send(.write(item, .signals), [("gezien", "Woorden van de kijker"), ("dag", "2026-04-06")]),
      send(.write(item, .decide), [("besluit", "4"), ("dag", "2026-04-06"), ("klaar", "1")]),
      send(.holdBack(item), bar), send(.letRead(item), []),
    ]
  }
}
