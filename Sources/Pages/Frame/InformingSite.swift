public import Vocabulary

/// Bladzijden van informatie voor een ouder zonder gezag.
public enum InformingSite: Hashable, Sendable {
  case list
  case new
  case hear(ItemID)
  case answer(ItemID)
  case refuse(ItemID)
  case paper(ItemID)

  var path: String {
    switch self {
    case .list: "informatie"
    case .new: "informatie/nieuw"
    case .hear(let item): "informatie/\(item)/zeggen"
    case .answer(let item): "informatie/\(item)/brief"
    case .refuse(let item): "informatie/\(item)/niet"
    case .paper(let item): "informatie/\(item)/papier"
    }
  }

  static let fixed: [InformingSite] = [.list, .new]

  /// - Parameter steps: what follows `informatie/`.
  init?(steps: [String]) {
    guard steps.count == 2, let item = ItemID(steps[0]) else { return nil }
    switch steps[1] {
    case "zeggen": self = .hear(item)
    case "brief": self = .answer(item)
    case "niet": self = .refuse(item)
    case "papier": self = .paper(item)
    default: return nil
    }
  }
}
