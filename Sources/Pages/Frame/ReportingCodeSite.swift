public import Vocabulary

/// De meldcode. The address, which stays behind in a browser, tells of no worry.
public enum ReportingCodeSite: Hashable, Sendable {
  case list
  case new
  case show(ItemID)
  case write(ItemID, ReportingCodeStep)
  case holdBack(ItemID)
  /// Of a withholding: it ends now.
  case letRead(ItemID)

  var path: String {
    switch self {
    case .list: "stappen"
    case .new: "stappen/nieuw"
    case .show(let item): "stappen/\(item)"
    case .write(let item, let step): "stappen/\(item)/stap-\(step.rawValue)"
    case .holdBack(let item): "stappen/\(item)/nog-niet"
    case .letRead(let item): "stappen/\(item)/nu-wel"
    }
  }

  static let fixed: [ReportingCodeSite] = [.list, .new]

  /// - Parameter steps: what follows `stappen/`.
  init?(steps: [String]) {
    guard (1...2).contains(steps.count), let item = ItemID(steps[0]) else { return nil }
    guard steps.count == 2 else { self = .show(item); return }
    switch steps[1] {
    case "nog-niet": self = .holdBack(item)
    case "nu-wel": self = .letRead(item)
    default:
      guard let step = ReportingCodeStep.allCases.first(where: { steps[1] == "stap-\($0.rawValue)" }) else {
        return nil
      }
      self = .write(item, step)
    }
  }
}
