public import Vocabulary

/// Bijna jarig: from that day this person decides on more himself, and others see less by themselves (`law.md` 3.1, 3.2).
public struct AgeNotice: Hashable, Sendable {
  public enum Step: Hashable, Sendable {
    /// Signs too, and reads what is about him alone.
    case ownVoice
    /// Decides alone who reads.
    case ownChoice
  }

  public let person: PartyLabel
  public let age: Int
  public let step: Step
  public let on: Day

  public init(person: PartyLabel, age: Int, step: Step, on: Day) {
    self.person = person
    self.age = age
    self.step = step
    self.on = on
  }
}
