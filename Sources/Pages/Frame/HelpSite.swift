public import Vocabulary

/// Bladzijden over instemming met hulp.
public enum HelpSite: Hashable, Sendable {
  case list
  case new
  case answer(ItemID)
  /// Without somebody's answer: presumed, or not needed.
  case waive(ItemID)

  var path: String {
    switch self {
    case .list: "hulp"
    case .new: "hulp/nieuw"
    case .answer(let item): "hulp/\(item)/antwoord"
    case .waive(let item): "hulp/\(item)/zonder"
    }
  }

  static let fixed: [HelpSite] = [.list, .new]

  /// - Parameter steps: what follows `hulp/`.
  init?(steps: [String]) {
    guard steps.count == 2, let item = ItemID(steps[0]) else { return nil }
    switch steps[1] {
    case "antwoord": self = .answer(item)
    case "zonder": self = .waive(item)
    default: return nil
    }
  }
}
