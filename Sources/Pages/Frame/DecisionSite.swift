/// Bladzijden van één keuze.
public enum DecisionSite: String, CaseIterable, Hashable, Sendable {
  case show = ""
  /// What can be chosen, one by one.
  case option = "mogelijkheid"
  /// "Nu niets doen".
  case nothing = "niets"
  case view = "mening"
  case decide = "besluit"
  case postpone = "later"
  case change = "veranderen"
  case review = "terugkijken"
  case parties = "wie"
  case notOffered = "niet-mogelijk"
  case position = "verschil"
  case goOn = "verder"
  /// What is fixed by an order.
  case framework = "vast"
  case guideline = "richtlijn"
  /// What somebody thinks of a departure from a guideline.
  case deviation = "afwijking"

  var path: String { self == .show ? "" : "/\(rawValue)" }

  init?(steps: [String]) {
    guard steps.count <= 1, steps != [""] else { return nil }
    self.init(rawValue: steps.first ?? "")
  }
}
