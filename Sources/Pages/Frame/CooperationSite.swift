public import Vocabulary

/// Bladzijden en knoppen van hoe wij samenwerken.
public enum CooperationSite: Hashable, Sendable {
  case show
  case agreement
  case issue
  case join(ItemID)
  case answer(ItemID)
  case settle(ItemID)

  var path: String {
    switch self {
    case .show: ""
    case .agreement: "/afspraken"
    case .issue: "/nieuw"
    case .join(let item): "/\(item)/akkoord"
    case .answer(let item): "/\(item)/antwoord"
    case .settle(let item): "/\(item)/klaar"
    }
  }

  static let fixed: [CooperationSite] = [.show, .agreement, .issue]

  /// - Parameter steps: what follows `mensen/samenwerken/`.
  init?(steps: [String]) {
    guard steps.count == 2, let item = ItemID(steps[0]) else { return nil }
    switch steps[1] {
    case "akkoord": self = .join(item)
    case "antwoord": self = .answer(item)
    case "klaar": self = .settle(item)
    default: return nil
    }
  }
}
