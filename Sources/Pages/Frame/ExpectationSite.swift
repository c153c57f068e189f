public import Vocabulary

/// Bladzijden over verwachtingen.
public enum ExpectationSite: Hashable, Sendable {
  case list
  case new
  case discussed(ItemID)

  var path: String {
    switch self {
    case .list: "verwachtingen"
    case .new: "verwachtingen/nieuw"
    case .discussed(let item): "verwachtingen/\(item)/besproken"
    }
  }

  static let fixed: [ExpectationSite] = [.list, .new]

  /// - Parameter steps: what follows `verwachtingen/`.
  init?(steps: [String]) {
    guard steps.count == 2, steps[1] == "besproken", let item = ItemID(steps[0]) else { return nil }
    self = .discussed(item)
  }
}
