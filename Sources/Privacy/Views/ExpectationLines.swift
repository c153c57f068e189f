public import Vocabulary

/// Verwachtingen: what this viewer may read of them, and between whom he may write one.
public struct ExpectationBoard: Hashable, Sendable {
  /// Newest first.
  public let lines: [ExpectationLine]
  public let mayWrite: [ExpectationPair]

  public init(lines: [ExpectationLine] = [], mayWrite: [ExpectationPair] = []) {
    self.lines = lines
    self.mayWrite = mayWrite
  }
}

/// Verwachting: what one side expects of the other, and offers.
public struct ExpectationLine: Hashable, Sendable {
  public let head: ItemHead
  public let pair: ExpectationPair
  public let expects: String?
  public let offers: String?
  public let discussedOn: Day?
  /// The viewer is one of the two sides, and may say that they talked about it.
  public let mayMark: Bool

  public init(
    head: ItemHead, pair: ExpectationPair, expects: String?, offers: String?, discussedOn: Day?, mayMark: Bool
  ) {
    self.head = head
    self.pair = pair
    self.expects = expects
    self.offers = offers
    self.discussedOn = discussedOn
    self.mayMark = mayMark
  }
}

/// Twee kanten: a professional, and a person whom he helps.
public struct ExpectationPair: Hashable, Sendable {
  public let practitioner: PartyLabel
  public let person: PartyLabel

  public init(practitioner: PartyLabel, person: PartyLabel) {
    self.practitioner = practitioner
    self.person = person
  }
}

/// Hoe het plan ervoor staat: agreed, or what is still needed, as far as this viewer may know.
public struct PlanStanding: Hashable, Sendable {
  public let agreedOn: Day?
  /// Helpers of whom this viewer sees no expectation that was talked about.
  public let unspoken: [PartyLabel]
  /// Nothing is left to do, and this viewer may record that the plan is agreed.
  public let mayAgree: Bool

  public init(agreedOn: Day? = nil, unspoken: [PartyLabel] = [], mayAgree: Bool = false) {
    self.agreedOn = agreedOn
    self.unspoken = unspoken
    self.mayAgree = mayAgree
  }
}
