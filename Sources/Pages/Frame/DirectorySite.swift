public import Vocabulary

/// Bladzijden van de sociale kaart. What somebody looks for never stands in an address.
public enum DirectorySite: Hashable, Sendable {
  /// What was found, page by page; a search is sent to the first.
  case found(Int)
  case offering(OfferingID)
  /// What one's own organisation offers.
  case own
  case change(OfferingID)

  var path: String {
    switch self {
    case .found(let number): number == 1 ? "/sociale-kaart" : "/sociale-kaart/bladzijde/\(number)"
    case .offering(let id): "/sociale-kaart/\(id)"
    case .own: "/sociale-kaart/ons-aanbod"
    case .change(let id): "/sociale-kaart/\(id)/wijzigen"
    }
  }

  /// - Parameter steps: what follows `/sociale-kaart`.
  init?(steps: [String]) {
    switch steps.count {
    case 0: self = .found(1)
    case 1 where steps[0] == "ons-aanbod": self = .own
    case 1:
      guard let id = OfferingID(steps[0]) else { return nil }
      self = .offering(id)
    case 2 where steps[0] == "bladzijde":
      guard let number = Int(steps[1]), (2...9_999).contains(number), "\(number)" == steps[1] else { return nil }
      self = .found(number)
    case 2 where steps[1] == "wijzigen":
      guard let id = OfferingID(steps[0]) else { return nil }
      self = .change(id)
    default: return nil
    }
  }
}
