public import Vocabulary

/// Gelegenheid: who acts, when, under which rules, and what he sees: all that deciding needs from outside.
public struct Occasion: Sendable {
  public let by: Party
  public let onBehalfOf: PersonID?
  public let at: Moment
  public let rules: RuleSet
  /// A refusal, a limit or a conflict rests only on these items (invariant 37).
  public let seen: Set<ItemID>

  public init(by: Party, onBehalfOf: PersonID? = nil, at: Moment, rules: RuleSet, seen: Set<ItemID>) {
    self.by = by
    self.onBehalfOf = onBehalfOf
    self.at = at
    self.rules = rules
    self.seen = seen
  }

  var day: Day { at.day }
}
