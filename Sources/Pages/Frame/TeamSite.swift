public import Vocabulary

/// Bladzijden over wie de hulp regelt; of a family with one coordinator at a time, so without an identifier.
public enum CoordinatorSite: String, CaseIterable, Hashable, Sendable {
  case show = ""
  case wish = "/voorkeur"
  case name = "/kiezen"
  case stop = "/stoppen"

  var path: String { rawValue }
}

/// Bladzijden en knoppen van wie wat doet.
public enum TeamSite: Hashable, Sendable {
  case list
  case describe
  case drop(ItemID)
  case agree(ItemID)
  case disagree(ItemID)
  /// Of an assignment: the family asks whether it can stop, or no longer.
  case wish(ItemID)
  case keep(ItemID)
  case leave(ItemID)
  case mark(ItemID)
  /// Of an assignment: the family looked back on it together with who helps.
  case lookBack(ItemID)
  case close(ItemID)
  /// Of a closing: somebody asked how it goes; and the help begins again.
  case afterCare(ItemID)
  case reopen(ItemID)

  var path: String {
    switch self {
    case .list: "mensen/wie-doet-wat"
    case .describe: "mensen/wie-doet-wat/nieuw"
    case .drop(let item): "mensen/wie-doet-wat/\(item)/weg"
    case .agree(let item): "mensen/wie-doet-wat/\(item)/klopt"
    case .disagree(let item): "mensen/wie-doet-wat/\(item)/anders"
    case .wish(let item): "mensen/wie-doet-wat/\(item)/vraag-stop"
    case .keep(let item): "mensen/wie-doet-wat/\(item)/doorgaan"
    case .leave(let item): "mensen/wie-doet-wat/\(item)/vertrek"
    case .mark(let item): "mensen/wie-doet-wat/\(item)/afscheid"
    case .lookBack(let item): "mensen/wie-doet-wat/\(item)/teruggekeken"
    case .close(let item): "mensen/wie-doet-wat/\(item)/afsluiten"
    case .afterCare(let item): "mensen/wie-doet-wat/\(item)/nazorg"
    case .reopen(let item): "mensen/wie-doet-wat/\(item)/opnieuw"
    }
  }

  static let fixed: [TeamSite] = [.list, .describe]

  /// - Parameter steps: what follows `mensen/wie-doet-wat/`.
  init?(steps: [String]) {
    guard steps.count == 2, let item = ItemID(steps[0]) else { return nil }
    switch steps[1] {
    case "weg": self = .drop(item)
    case "klopt": self = .agree(item)
    case "anders": self = .disagree(item)
    case "vraag-stop": self = .wish(item)
    case "doorgaan": self = .keep(item)
    case "vertrek": self = .leave(item)
    case "afscheid": self = .mark(item)
    case "teruggekeken": self = .lookBack(item)
    case "afsluiten": self = .close(item)
    case "nazorg": self = .afterCare(item)
    case "opnieuw": self = .reopen(item)
    default: return nil
    }
  }
}
