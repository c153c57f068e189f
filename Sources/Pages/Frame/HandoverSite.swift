public import Vocabulary

/// Bladzijden en knoppen van een overdracht.
public enum HandoverSite: Hashable, Sendable {
  case list
  case new
  case take(ItemID, HandoverStep)
  case skip(ItemID, HandoverStep)
  case confirm(ItemID)

  var path: String {
    switch self {
    case .list: "overdracht"
    case .new: "overdracht/nieuw"
    case .take(let item, let step): "overdracht/\(item)/\(step.slug)"
    case .skip(let item, let step): "overdracht/\(item)/\(step.slug)/niet-nodig"
    case .confirm(let item): "overdracht/\(item)/compleet"
    }
  }

  static let fixed: [HandoverSite] = [.list, .new]

  /// - Parameter steps: what follows `overdracht/`.
  init?(steps: [String]) {
    guard (2...3).contains(steps.count), let item = ItemID(steps[0]) else { return nil }
    if steps.count == 2, steps[1] == "compleet" { self = .confirm(item); return }
    guard let step = HandoverStep.allCases.first(where: { $0.slug == steps[1] }) else { return nil }
    if steps.count == 2 { self = .take(item, step); return }
    guard steps[2] == "niet-nodig" else { return nil }
    self = .skip(item, step)
  }
}

extension HandoverStep {
  /// As it stands in a URL.
  var slug: String {
    switch self {
    case .introduced: "voorstellen"
    case .storyChosen: "verhaal"
    case .talkedTogether: "gesprek"
    case .actionsTaken: "wat-nog-moet"
    case .firstAppointment: "eerste-afspraak"
    }
  }
}
