import Pages
import Vocabulary

@testable import Casework

extension Errands {
  /// About a handover, asked of items of both worlds and of none.
  mutating func handoverForms(_ item: ItemID) -> [Errand] {
    let family = family
    let day = twins.day.description
    let workers = twins.cast.file.team.map { Codes.text(twins.cast.party($0.who)) }
    let (from, to) = (workers.first ?? "", workers.last ?? "")
    let send = { (site: HandoverSite, fields: [(String, String)]) in
      Errand.send(.family(family, .handover(site)), fields)
    }
    let step = dice.pick(HandoverStep.allCases) ?? .introduced
    return [
      send(.new, [("over", aPerson), ("van", from), ("naar", to), ("woorden", "Zo"), ("tot", day)]),
      send(.take(item, step), [("dag", day), ("woorden", "Woorden van de kijker")]),
      send(.skip(item, step), []), send(.confirm(item), []),
    ]
  }
}
