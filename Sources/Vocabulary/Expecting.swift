/// Verwachting (S0-16): what one side of the help expects of the other, and offers. Between one professional and one person, so
/// that it tells nothing of another.
public struct Expectation: Hashable, Sendable {
  public var item: ItemID
  public var practitioner: PractitionerID
  public var person: PersonID

  public init(item: ItemID, practitioner: PractitionerID, person: PersonID) {
    self.item = item
    self.practitioner = practitioner
    self.person = person
  }
}

/// Opdracht over verwachtingen.
public enum ExpectingCommand: Hashable, Sendable {
  case say(Expectation, Words)
  case markDiscussed(ItemID, on: Day)
}

extension ExpectingCommand {
  /// The free text that travels with it.
  public var words: Words? {
    switch self {
    case .say(_, let words): words
    case .markDiscussed: nil
    }
  }
}
