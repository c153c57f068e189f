public import Vocabulary

/// Bladzijden van het terugkijken en vooruitkijken.
public enum EvaluationSite: Hashable, Sendable {
  case show
  case begin
  case rhythm
  case checks
  case check(ItemID)
  case lookAhead
  /// One's own year ahead, drawn.
  case drawAhead
  case answer(ItemID)
  case close(ItemID)

  var path: String {
    switch self {
    case .show: "evaluatie"
    case .begin: "evaluatie/begin"
    case .rhythm: "evaluatie/ritme"
    case .checks: "evaluatie/ervaring"
    case .check(let item): "evaluatie/ervaring/\(item)"
    case .lookAhead: "evaluatie/over-een-jaar"
    case .drawAhead: "evaluatie/over-een-jaar-tekening"
    case .answer(let item): "evaluatie/\(item)/antwoord"
    case .close(let item): "evaluatie/\(item)/afronden"
    }
  }

  static let fixed: [EvaluationSite] = [.show, .begin, .rhythm, .checks, .lookAhead, .drawAhead]

  /// - Parameter steps: what follows `evaluatie/`.
  init?(steps: [String]) {
    guard steps.count == 2 else { return nil }
    if steps[0] == "ervaring" {
      guard let item = ItemID(steps[1]) else { return nil }
      self = .check(item)
      return
    }
    guard let item = ItemID(steps[0]) else { return nil }
    switch steps[1] {
    case "antwoord": self = .answer(item)
    case "afronden": self = .close(item)
    default: return nil
    }
  }
}
