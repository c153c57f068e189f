/// Nieuwe versie van het plan, on top of the version that its writer read, with who wrote along (S2-P13, S3-08).
public struct PlanDraft: Hashable, Sendable {
  public var envelope: Envelope
  /// The newest version when the writing began; nil when there was none.
  public var basedOn: ItemID?
  public var contributors: [Party]

  public init(envelope: Envelope, basedOn: ItemID?, contributors: [Party]) {
    self.envelope = envelope
    self.basedOn = basedOn
    self.contributors = contributors
  }
}

/// Antwoord op het familiegroepsplan (Jeugdwet 4.1.2): the family makes a plan of its own first, or does not.
public enum GroupPlanAnswer: UInt8, CaseIterable, Hashable, Sendable {
  case make = 1
  case decline = 2
}

/// Opdracht over het ene plan.
public enum PlanningCommand: Hashable, Sendable {
  /// Everybody has spoken, and the helpers have said what they expect (invariant 19, S0-16).
  case agree(ItemID)
  case write(PlanDraft, Words)
  /// A plan of the family's own is offered first.
  case offerGroupPlan
  case answerGroupPlan(GroupPlanAnswer)
  /// The plan may be spoken, until somebody asks for it in writing.
  case askInWriting
}

extension PlanningCommand {
  /// The free text that travels with it.
  public var words: Words? {
    switch self {
    case .write(_, let words): words
    case .agree, .offerGroupPlan, .answerGroupPlan, .askInWriting: nil
    }
  }
}
