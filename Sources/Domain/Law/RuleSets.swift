import Vocabulary

extension RuleSet {
  /// The law as read in `law.md`: Jeugdwet as consolidated on 2021-11-06, BW Book 1 on 2023-07-01.
  public static let nl2026 = RuleSet(
    id: RuleSetID("nl-2026"), validFrom: Day(number: 18_262), validTo: Day(number: 20_818),
    ageOfOwnVoice: 12, ageOfOwnChoice: 16, majority: 18, longestConsent: 365, longestWithholding: 14,
    emergencyDaysAfter: 1, firstEvaluation: 42, laterEvaluation: 91,
    planAfterDeclining: 42, planInWriting: 14)

  /// From 2027-01-01: the same rules under another id. Jeugdwet 7.3.11 is announced to change; its text was not read.
  public static let nl2027 = RuleSet(
    id: RuleSetID("nl-2027"), validFrom: Day(number: 20_819), validTo: nil,
    ageOfOwnVoice: 12, ageOfOwnChoice: 16, majority: 18, longestConsent: 365, longestWithholding: 14,
    emergencyDaysAfter: 1, firstEvaluation: 42, laterEvaluation: 91,
    planAfterDeclining: 42, planInWriting: 14)

  /// The article behind a rule; "[P]" marks product policy that is stricter or more precise than its source.
  public func source(of rule: Rule) -> String {
    switch rule {
    case .childUnder12: "Jeugdwet 7.3.15(1)"
    case .childOf12To15: "Jeugdwet 7.3.4(2) [P: child and holders both]"
    case .youngPersonFrom16: "Jeugdwet 7.3.5(1)"
    case .adultNotAble: "Jeugdwet 7.3.15(2, 3)"
    case .nothingWithoutConsent: "Jeugdwet 7.3.11(1)"
    case .directlyInvolved: "Jeugdwet 7.3.11(2)(a)"
    case .ownRecord: "Jeugdwet 7.3.10"
    case .othersPartWithheld: "Jeugdwet 7.3.10, 7.3.11(1)"
    case .ownStatement: "Jeugdwet 7.3.8(2)"
    case .withholding: "Jeugdwet 7.3.2(4)"
    case .excusedHolder: "Jeugdwet 7.3.4(2)"
    case .certifiedInstitution: "Jeugdwet 7.3.11(4)"
    case .parentWithoutAuthority: "BW 1:377c"
    case .emergency: "law.md 3.6 [P]"
    case .twelveMonths: "invariant 8 [P]"
    case .travellingStatement: "Jeugdwet 7.3.8(2) [P]"
    case .ownMaterial: "invariant 5 [P]"
    }
  }
}
