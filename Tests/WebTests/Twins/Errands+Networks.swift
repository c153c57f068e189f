import Pages
import Vocabulary

extension Errands {
  /// Forms at the circles of people, at what touches what, and at wishes.
  mutating func networkForm() -> [Errand] {
    let (family, item) = (family, anItem)
    let send = { (site: FamilySite, fields: [(String, String)]) in Errand.send(.family(family, site), fields) }
    let words = [("woorden", "Woorden van de kijker")]
    switch dice.number(1...6) {
    case 1:
      let card = words + [("soort", "1"), ("waar", "1"), ("over", aPerson), ("naast", "\(anItem)")]
      return [send(.newFactor, card), send(.recognise(item), [("herken", "2")]), send(.removeExplained(item), [])]
    case 2:
      let ends = [("van", "i-\(anItem)"), ("naar", dice.chance(50) ? aPerson : "i-\(anItem)")]
      return [send(.newInfluence, ends), send(.goal(item, .answerCheck), words)]
    case 3:
      let wish = [("antwoord", "3"), ("wie", aPerson), ("leefgebied", "9")]
      return [send(.wishes, wish), send(.rest, []), send(.endWish(item), [])]
    default: break
    }
    if dice.chance(30) { return [send(.newCircle, [("met", aPerson)]), send(.newGenogram, [("met", aPerson)])] }
    if dice.chance(40) { return treeForm(item, send) }
    if dice.chance(10) { return [send(.together, words + [("antwoord", "2")])] }
    let fields = [("naam", "Woorden van de kijker"), ("dichtbij", "1"), ("contact", "3"), ("wie", aPerson)]
    let ends = [("van", "\(anItem)"), ("naar", "\(anItem)"), ("contact", "3")]
    return [
      send(.circle(item, .addContact), fields), send(.circle(item, .contact(anItem)), fields),
      send(.circle(item, .tie), ends), send(.circle(item, .removeContact(anItem)), []),
    ]
  }

  private mutating func treeForm(
    _ item: ItemID, _ send: (FamilySite, [(String, String)]) -> Errand
  ) -> [Errand] {
    let fields = [("naam", "Woorden van de kijker"), ("rij", "2"), ("kind-van", "\(anItem)")]
    let ends = [("van", "\(anItem)"), ("naar", "\(anItem)"), ("hoe", "3")]
    return [
      send(.genogram(item, .addContact), fields), send(.genogram(item, .contact(anItem)), fields),
      send(.genogram(item, .tie), ends), send(.genogram(item, .removeContact(anItem)), []),
    ]
  }
}
