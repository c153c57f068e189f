import Pages
import Vocabulary

extension Errands {
  /// What changes about the people of a family, asked of people of both worlds and of none.
  mutating func memberForms() -> [Errand] {
    let family = family
    let person = Codes.party(aPerson)?.person ?? Never.person
    let day = twins.day.description
    let fields: [MemberSite: [(String, String)]] = [
      .name: [("naam", "Naam van de kijker"), ("vanaf", day), ("oude-naam", dice.chance(50) ? "1" : "2")],
      .death: [("dag", day)],
    ]
    let sites = dice.some(4, of: MemberSite.allCases)
    let birth = Errand.send(.family(family, .birth), [("naam", "Sem"), ("geboren", day)])
    return sites.flatMap { site in
      [
        .look(.family(family, .member(person, site))),
        .send(.family(family, .member(person, site)), fields[site] ?? []),
      ]
    } + [birth]
  }
}
