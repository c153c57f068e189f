public import Vocabulary

/// Regelset: ages, periods and bounds that hold over a span of days, and the article behind each rule.
///
/// The law is versioned: each event stores the set under which it was decided (invariant 33).
public struct RuleSet: Hashable, Sendable {
  public let id: RuleSetID
  public let validFrom: Day
  /// The last day; nil while no later set is known.
  public let validTo: Day?

  /// From this age the child signs beside the holders of authority (Jeugdwet 7.3.4(2)).
  public let ageOfOwnVoice: Int
  /// From this age the young person decides alone (Jeugdwet 7.3.5(1)).
  public let ageOfOwnChoice: Int
  /// From this age an appointed representative acts for somebody who is not able (Jeugdwet 7.3.15(2, 3)).
  public let majority: Int
  /// A consent lasts this many days after its first signature or start, at most [P].
  public let longestConsent: Int
  /// A withholding is looked at again after this many days, at most [P].
  public let longestWithholding: Int
  /// An emergency runs through its day and this many days more.
  public let emergencyDaysAfter: Int
  /// The plan is looked back on after this many days (S0-15) [P].
  public let firstEvaluation: Int
  /// And then after each so many days [P].
  public let laterEvaluation: Int
  /// Days for a plan after the family declined to make its own (Jeugdwet 4.1.3).
  public let planAfterDeclining: Int
  /// Days to put a spoken plan in writing (Jeugdwet 4.1.3).
  public let planInWriting: Int

  /// The rules in force on a day; before the first set, the first.
  public static func inForce(on day: Day) -> RuleSet {
    all.last { $0.validFrom <= day } ?? nl2026
  }

  public static let all = [nl2026, nl2027]

  /// The rules of a day and of every day after it.
  public static func inForce(from day: Day) -> [RuleSet] {
    let now = inForce(on: day)
    return [now] + all.filter { now.validFrom < $0.validFrom }
  }
}

/// Regel: a rule that the law or the product gives, so that a page can name what stands behind it.
public enum Rule: CaseIterable, Hashable, Sendable {
  case childUnder12, childOf12To15, youngPersonFrom16, adultNotAble
  case nothingWithoutConsent, directlyInvolved, ownRecord, othersPartWithheld
  case ownStatement, withholding, excusedHolder, certifiedInstitution, parentWithoutAuthority
  case emergency, twelveMonths, travellingStatement, ownMaterial
}
