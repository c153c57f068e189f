// Informatie voor een ouder zonder gezag (BW 1:377c): on his request, on paper, and never by looking along.

/// Informatieverzoek: a parent without authority asks who works with his child for what matters about that child. He has no
/// account by it: how he is called and what he asks are words.
public struct InformationRequest: Hashable, Sendable {
  public var item: ItemID
  public var child: PersonID
  /// Whose practitioner holds the facts, and answers.
  public var organization: OrganizationID
  public var askedOn: Day

  public init(item: ItemID, child: PersonID, organization: OrganizationID, askedOn: Day) {
    self.item = item
    self.child = child
    self.organization = organization
    self.askedOn = askedOn
  }

  /// Four weeks; the law names no number [P].
  public static let daysToAnswer = 28

  public var answerBy: Day { askedOn + Self.daysToAnswer }
}

/// Wat het kind ervan vindt, in its own words: said by itself, or written down by who answers.
public struct ChildHearing: Hashable, Sendable {
  public var item: ItemID
  public var request: ItemID
  public var agrees: Bool

  public init(item: ItemID, request: ItemID, agrees: Bool) {
    self.item = item
    self.request = request
    self.agrees = agrees
  }
}

/// Antwoord op een informatieverzoek: a letter, or a refusal on one of the grounds of the law.
public struct InformationAnswer: Hashable, Sendable {
  public var item: ItemID
  public var request: ItemID
  /// Nil: a letter.
  public var ground: InformationRefusal?

  public init(item: ItemID, request: ItemID, ground: InformationRefusal? = nil) {
    self.item = item
    self.request = request
    self.ground = ground
  }
}

/// Weigeringsgrond (BW 1:377c(1)). Stored.
public enum InformationRefusal: UInt8, CaseIterable, Hashable, Sendable {
  /// A parent with authority would not hear it either.
  case nobodyWouldHear = 1
  case childsInterest = 2
  /// From 16 the young person decides.
  case youngPersonSaysNo = 3
}

/// Opdracht rond een informatieverzoek.
public enum InformingCommand: Hashable, Sendable {
  /// `name` who asks, `body` what he asks.
  case ask(InformationRequest, Words)
  /// `body` what the child says.
  case hear(ChildHearing, Words)
  /// `body` the letter; or `reason` why not, and `objectAt` where one can go with that.
  case answer(InformationAnswer, Words)

  public var words: Words? {
    switch self {
    case .ask(_, let words), .hear(_, let words), .answer(_, let words): words
    }
  }
}
