public import Vocabulary

/// Bladzijden over wachten.
public enum WaitSite: Hashable, Sendable {
  case list
  case new
  /// A referral that begins with help from the directory.
  case pick
  case move(ItemID)
  case estimate(ItemID)
  case contact(ItemID)
  /// Somebody else keeps in touch.
  case pass(ItemID)

  var path: String {
    switch self {
    case .list: "wachten"
    case .new: "wachten/nieuw"
    case .pick: "wachten/nieuw/aanbod"
    case .move(let item): "wachten/\(item)/stand"
    case .estimate(let item): "wachten/\(item)/duur"
    case .contact(let item): "wachten/\(item)/contact"
    case .pass(let item): "wachten/\(item)/aanspreekpunt"
    }
  }

  static let fixed: [WaitSite] = [.list, .new, .pick]

  /// - Parameter steps: what follows `wachten/`.
  init?(steps: [String]) {
    guard steps.count == 2, let item = ItemID(steps[0]) else { return nil }
    switch steps[1] {
    case "stand": self = .move(item)
    case "duur": self = .estimate(item)
    case "contact": self = .contact(item)
    case "aanspreekpunt": self = .pass(item)
    default: return nil
    }
  }
}
