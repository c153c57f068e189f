public import Vocabulary

/// Bladzijden en knoppen van verslagen.
public enum ReportSite: Hashable, Sendable {
  case list
  case new
  case show(ItemID)
  case write(ItemID)
  case discard(ItemID)
  case offer(ItemID)
  case react(ItemID)
  case correct(ItemID)
  case finish(ItemID)

  var path: String {
    switch self {
    case .list: "verslagen"
    case .new: "verslagen/nieuw"
    case .show(let item): "verslagen/\(item)"
    case .write(let item): "verslagen/\(item)/schrijven"
    case .discard(let item): "verslagen/\(item)/weggooien"
    case .offer(let item): "verslagen/\(item)/laten-lezen"
    case .react(let item): "verslagen/\(item)/reactie"
    case .correct(let item): "verslagen/\(item)/rechtzetten"
    case .finish(let item): "verslagen/\(item)/afmaken"
    }
  }

  static let fixed: [ReportSite] = [.list, .new]

  /// - Parameter steps: what follows `verslagen/`.
  init?(steps: [String]) {
    guard (1...2).contains(steps.count), let item = ItemID(steps[0]) else { return nil }
    guard steps.count == 2 else { self = .show(item); return }
    switch steps[1] {
    case "schrijven": self = .write(item)
    case "weggooien": self = .discard(item)
    case "laten-lezen": self = .offer(item)
    case "reactie": self = .react(item)
    case "rechtzetten": self = .correct(item)
    case "afmaken": self = .finish(item)
    default: return nil
    }
  }
}
