import Pages
import Vocabulary

@testable import Casework

extension Errands {
  /// About a wait, asked of items of both worlds and of none.
  mutating func waitForms(_ item: ItemID) -> [Errand] {
    let family = family
    let day = twins.day.description
    let worker = twins.cast.file.team.first.map { Codes.text(twins.cast.party($0.who)) } ?? ""
    let send = { (site: WaitSite, fields: [(String, String)]) in
      Errand.send(.family(family, .waiting(site)), fields)
    }
    let offering = Places(family: family, person: Never.person, all: Never.item).offering
    return [
      send(.pick, [("aanbod", "\(offering)")]), send(.pick, [("woorden", "praten")]),
      send(
        .new,
        [
          ("over", aPerson), ("naam", "Hulp"), ("waarom", "Zo"), ("aanspreekpunt", worker), ("dagen", "14"),
        ]),
      send(.move(item), [("stand", dice.pick(["4", "5", "7"]) ?? "7"), ("dag", day)]),
      send(.estimate(item), [("weten", "1"), ("van", "2"), ("tot", "4"), ("bron", "De kijker"), ("dag", day)]),
      send(.contact(item), [("dag", day), ("anders", "1"), ("volgende", day), ("woorden", "Woorden van de kijker")]),
      send(.pass(item), [("aanspreekpunt", worker), ("volgende", day)]),
    ]
  }
}
