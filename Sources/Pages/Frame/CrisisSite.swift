public import Vocabulary

/// Als het even niet gaat. The address, which stays behind in a browser, tells of no plan.
public enum CrisisSite: Hashable, Sendable {
  case show
  case write
  case paper(ItemID)
  case signal
  case handle(ItemID)
  case pass(ItemID)

  var path: String {
    switch self {
    case .show: "even-niet"
    case .write: "even-niet/opschrijven"
    case .paper(let item): "even-niet/\(item)/papier"
    case .signal: "even-niet/zorgen"
    case .handle(let item): "even-niet/\(item)/gedaan"
    case .pass(let item): "even-niet/\(item)/doorgeven"
    }
  }

  static let fixed: [CrisisSite] = [.show, .write, .signal]

  /// - Parameter steps: what follows `even-niet/`.
  init?(steps: [String]) {
    guard steps.count == 2, let item = ItemID(steps[0]) else { return nil }
    switch steps[1] {
    case "papier": self = .paper(item)
    case "gedaan": self = .handle(item)
    case "doorgeven": self = .pass(item)
    default: return nil
    }
  }
}
