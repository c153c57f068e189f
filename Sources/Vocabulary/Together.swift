/// Antwoord op "Waarom samen?" (S2-R1a): what somebody thinks of being helped together. The numbers are stored: never reuse
/// one.
public enum TogetherAnswer: UInt8, CaseIterable, Hashable, Sendable {
  case understood = 1
  case talkFirst = 2
  case notWanted = 3
}

/// Wat iemand vindt van samen helpen: of one member, asked before anything is shared between organisations.
public struct TogetherStance: Hashable, Sendable {
  public var item: ItemID
  public var person: PersonID
  public var answer: TogetherAnswer

  public init(item: ItemID, person: PersonID, answer: TogetherAnswer) {
    self.item = item
    self.person = person
    self.answer = answer
  }
}
