/// Doel van het delen: why information is shared (`law.md` 3.8). The numbers are stored: never reuse one.
public enum Purpose: UInt8, CaseIterable, Hashable, Sendable {
  case coordination = 1
  case helpDelivery = 2
  case referral = 3
  case schoolSupport = 4
  case debtHelp = 5
  case safety = 6
  /// Sharing among the people of the family itself.
  case family = 7
}

/// Zaak: the matter for which somebody is or is not able to judge; capacity is never a global flag (`law.md` 3.4).
public enum Matter: UInt8, CaseIterable, Hashable, Sendable {
  /// To agree to sharing, and to look into one's own record.
  case sharing = 1
  case help = 2
  case money = 3
}

/// Deel: how kinds are grouped for readers, in the matrix and in the consent form.
public enum Part: UInt8, CaseIterable, Hashable, Sendable {
  case plan, goals, story, domains, notes, waiting, safety, money, people

  public var kinds: [ItemKind] {
    switch self {
    case .plan:
      [.planCommon, .planChild, .decision, .meeting, .meetingReport, .expectation, .evaluation, .togetherStance]
    case .goals: [.planGoal]
    case .story: [.story, .drawing, .ecogram, .genogram, .yearAhead, .experienceCheck]
    case .domains: [.concern, .strength, .wish, .perspective, .factor, .influence]
    case .notes: [.contactNote, .treatmentNote, .observation, .report, .crisisNote, .ownStatement]
    case .waiting: [.waitEntry, .handover]
    case .safety: [.signal, .safetyPlan, .reportingCode, .measurePlan, .legalDocument, .informationLetter]
    case .money: [.financeDetail]
    case .people:
      [
        .communicationProfile, .contactDetails, .careTeam, .parentalAuthority, .capacity, .representation, .teamMatter,
        .message,
      ]
    }
  }

  /// Nil for kinds that no consent may name.
  public init?(_ kind: ItemKind) {
    guard let part = Part.allCases.first(where: { $0.kinds.contains(kind) }) else { return nil }
    self = part
  }
}

/// Plek van een doel: now, paused, later, or finished (S2-P06: a goal is in one lane).
public enum GoalLane: UInt8, CaseIterable, Hashable, Sendable {
  case now = 1
  case later = 2
  case paused = 3
  case finished = 4
}

/// Instemming met het plan (S1-17): dissent is kept, never hidden.
public enum Stance: UInt8, CaseIterable, Hashable, Sendable {
  case agree = 1
  case agreeWithRemark = 2
  case disagree = 3
}

/// Antwoord bij een leefgebied: as good an answer as any, and never counted as a gap.
public enum DomainAnswer: UInt8, CaseIterable, Hashable, Sendable {
  case notDiscussed = 1
  case notAtIssue = 2
  case ratherNotSay = 3
}

/// Wat nu eerst: why something asks attention in a professional's own list. No score of a person.
public enum Attention: Hashable, Sendable {
  case consentEnds(on: Day)
  case assignmentEnds(on: Day)
  case noCoordinator
  /// For more than one working day (S2-M12).
  case vacancy(workingDays: Int)
  case goalWithoutStep(ItemID)
  case stepOverdue(ItemID, since: Day)
  case planOld(since: Day)
  /// Promised contact with somebody who waits did not come.
  case contactMissed(ItemID, since: Day)
  /// Somebody heard or saw something that may not wait, and the viewer sees to it.
  case signalWaits(ItemID, since: Day)
  /// A member wrote to the viewer, and waits for an answer.
  case messageWaits(since: Day)
  /// A child hides something from a parent, and waits for an answer.
  case objectionWaits(ItemID)
  case evaluationLate(since: Day)
  /// There must be a plan by then.
  case planDue(on: Day)
}
