import Vocabulary

/// Wat er van een casus vanzelf gebeurt.
public enum CaseScript: Sendable {
  /// What the file says, and nothing else.
  case file
  /// With the demo's own steps, strengths and questions, so that its pages have something to show.
  case demo
  /// Only what has no page: who there is, who helps, and what an office sends. All else is for whoever plays it.
  case stage

  func includes(_ command: FamilyCommand) -> Bool { self != .stage || !command.hasPage }
}

extension FamilyCommand {
  /// Whether somebody can do this on a page.
  fileprivate var hasPage: Bool {
    switch self {
    case .start, .addMember, .endMembership, .shield, .recordAuthority, .verifyAuthority, .endAuthority,
      .assessCapacity, .appointRepresentative, .assign, .endAssignment, .nameCoordinator, .endCoordination,
      .recordException, .tellExcused, .place, .disclose, .destroy:
      false
    case .makePlan(let envelope, _): envelope.kind == .planCommon
    case .file(let envelope, _):
      [ItemKind.contactNote, .observation, .report, .treatmentNote, .reportingCode].contains(envelope.kind)
    default: true
    }
  }
}
