public import Vocabulary

/// Als het even niet gaat. The address, which stays behind in a browser, tells of no plan.
public enum CrisisSite: Hashable, Sendable {
  case show
  case write
  case paper(ItemID)

  var path: String {
    switch self {
    case .show: "even-niet"
    case .write: "even-niet/opschrijven"
    case .paper(let item): "even-niet/\(item)/papier"
    }
  }

  static let fixed: [CrisisSite] = [.show, .write]

  /// - Parameter steps: what follows `even-niet/`.
  init?(steps: [String]) {
    guard steps.count == 2, steps[1] == "papier", let item = ItemID(steps[0]) else { return nil }
    self = .paper(item)
  }
}
