import Pages
import Vocabulary

extension Errands {
  /// Forms at the circles of people.
  mutating func networkForm() -> [Errand] {
    let (family, item) = (family, anItem)
    let send = { (site: FamilySite, fields: [(String, String)]) in Errand.send(.family(family, site), fields) }
    if dice.chance(30) { return [send(.newCircle, [("met", aPerson)])] }
    let fields = [("naam", "Woorden van de kijker"), ("dichtbij", "1"), ("contact", "3"), ("wie", aPerson)]
    let ends = [("van", "\(anItem)"), ("naar", "\(anItem)"), ("contact", "3")]
    return [
      send(.circle(item, .addContact), fields), send(.circle(item, .contact(anItem)), fields),
      send(.circle(item, .tie), ends), send(.circle(item, .removeContact(anItem)), []),
    ]
  }
}
