public import Vocabulary

/// Bladzijden en knoppen van één kring van mensen, and of one family tree.
public enum CircleSite: Hashable, Sendable {
  case show
  case addContact
  case contact(ItemID)
  case removeContact(ItemID)
  /// A line between two people; in a tree, partners.
  case tie
  case untie(ItemID, ItemID)
  /// As it was on an earlier day, beside today's.
  case then(Day)
  /// The drawing as a file.
  case drawing

  var path: String {
    switch self {
    case .show: ""
    case .addContact: "/erbij"
    case .contact(let contact): "/wie/\(contact)"
    case .removeContact(let contact): "/wie/\(contact)/weg"
    case .tie: "/lijn"
    case .untie(let one, let other): "/lijn/\(one)/\(other)/weg"
    case .then(let day): "/op/\(day)"
    case .drawing: "/tekening"
    }
  }

  init?(steps: [String]) {
    switch (steps.first, steps.count) {
    case (nil, _): self = .show
    case ("erbij", 1): self = .addContact
    case ("lijn", 1): self = .tie
    case ("tekening", 1): self = .drawing
    case ("op", 2):
      guard let day = Day(steps[1]) else { return nil }
      self = .then(day)
    case ("wie", 2...3):
      guard let contact = ItemID(steps[1]), steps.count == 2 || steps[2] == "weg" else { return nil }
      self = steps.count == 2 ? .contact(contact) : .removeContact(contact)
    case ("lijn", 4):
      guard let one = ItemID(steps[1]), let other = ItemID(steps[2]), steps[3] == "weg" else { return nil }
      self = .untie(one, other)
    default: return nil
    }
  }
}
