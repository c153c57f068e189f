public import Vocabulary

/// Berichten. The address names the other of the two.
public enum MessageSite: Hashable, Sendable {
  case list
  case with(Party)
  /// "Hoeft geen antwoord".
  case settle(Party, ItemID)

  var path: String {
    switch self {
    case .list: "berichten"
    case .with(let party): "berichten/\(Codes.text(party))"
    case .settle(let party, let item): "berichten/\(Codes.text(party))/\(item)/geen-antwoord"
    }
  }

  /// - Parameter steps: what follows `berichten/`.
  init?(steps: [String]) {
    guard let party = steps.first.flatMap(Codes.party) else { return nil }
    if steps.count == 1 { self = .with(party); return }
    guard steps.count == 3, let item = ItemID(steps[1]), steps[2] == "geen-antwoord" else { return nil }
    self = .settle(party, item)
  }

  /// Whose messages are open.
  public var other: Party? {
    switch self {
    case .list: nil
    case .with(let party), .settle(let party, _): party
    }
  }
}
