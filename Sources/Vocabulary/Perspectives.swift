/// Kijk: what can be said about how each sees something, side by side and never merged (S2-P03).
public enum PerspectiveCommand: Hashable, Sendable {
  /// A view on a goal, a concern or a child's plan; attached to nothing, it opens a subject of its own.
  case look(Envelope, Words)
  /// A drawing of one's own, one's own year ahead, or a view that is drawn; the words say what is on it (S2-P03, S0-20, S1-23).
  case draw(Envelope, Words, picture: Words)
  /// A question to somebody who has no account here, such as a teacher or a doctor (S2-P03).
  case askOutsider(OutsiderRequest, Words)
  case agreeToAsk(ItemID)
  case stopAsking(ItemID)
  /// Given by the answering page alone, for who holds the code.
  case answerOutside(ItemID, Envelope, Words)
  /// "Bespreken": puts something on the family's agenda (S2-P04).
  case discuss(Envelope, Words?)
  case discussed(ItemID)
}

/// Vraag aan een buitenstaander: about one person, answered once, readable to him until it expires.
public struct OutsiderRequest: Hashable, Sendable {
  public var item: ItemID
  public var subject: PersonID
  /// The last day.
  public var until: Day

  public init(item: ItemID, subject: PersonID, until: Day) {
    self.item = item
    self.subject = subject
    self.until = until
  }
}

extension PerspectiveCommand {
  public var restsOnSight: Bool {
    switch self {
    case .look, .draw, .discuss: true
    case .discussed, .askOutsider, .agreeToAsk, .stopAsking, .answerOutside: false
    }
  }
}

/// Stand van een vraag aan een buitenstaander.
public enum QuestionState: Hashable, Sendable {
  case waitingForAgreement
  /// The code may be handed over.
  case open
  case answered
  case stopped
  case expired
}
