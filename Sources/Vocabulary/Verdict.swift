/// Oordeel: whether a viewer sees an item on a day, and why; a reason, never a bare yes or no.
public enum Verdict: Hashable, Sendable {
  case seen(Because)
  case hidden(HiddenReason)

  public var isSeen: Bool { if case .seen = self { true } else { false } }
}

/// Waarom wel: what opens an item as a whole (`sight.md` 1).
public enum Because: Hashable, Sendable {
  /// Rule 2 and 3: the viewer wrote it himself.
  case author
  /// Rule 5: a family member's own statement travels with what it answers.
  case follows(ItemID)
  /// Rule 6 and 7: every subject supplies a ground.
  case grounds([SubjectGround])
  /// `sight.md` 3: a fact about the family.
  case fact(FactGround)
}

/// One subject and the ground that this subject supplies.
public struct SubjectGround: Hashable, Sendable {
  public let subject: PersonID
  public let ground: Ground

  public init(_ subject: PersonID, _ ground: Ground) {
    self.subject = subject
    self.ground = ground
  }
}

/// Grond: why one subject's part may be seen, in the order of `sight.md` 1.7.
public enum Ground: Hashable, Sendable {
  /// 7a, law.md 3.6. The day counts as the last one.
  case emergency(until: Day)
  /// 7b, law.md 3.2.
  case disclosure(LegalBasis)
  /// 7c: it is about the viewer, who is 12 or over.
  case oneself
  /// 7c: made for this child, at the child's level.
  case childVersion
  /// 7d, Jeugdwet 7.3.15.
  case authority
  /// 7e, law.md 3.1.
  case representative
  /// 7f, Jeugdwet 7.3.11(2): the record is of this organisation, and the viewer is assigned to the subject.
  case involved(OrganizationID)
  /// 7g. The day counts as the last one.
  case consent(ItemID, until: Day)
}

/// Waarom dit feit: why a fact about the family is seen (`sight.md` 3).
public enum FactGround: UInt8, CaseIterable, Hashable, Sendable {
  /// The viewer is a member of the family.
  case familyMember = 1
  /// The viewer is assigned to this person, or to a minor over whom this person has authority.
  case assigned = 2
  /// This member invited the viewer.
  case inviter = 3
  /// It is about the viewer.
  case aboutMe = 4
  /// The viewer holds authority over the person whom it is about.
  case authority = 5
  /// The viewer is served by this coordinator.
  case served = 6
  /// The viewer must sign, or was asked to.
  case asked = 7
  /// The viewer asked, opened, withheld or recorded it himself.
  case ownAct = 8
  /// The viewer works at the same organisation and is assigned to the same person.
  case colleague = 9
  /// The viewer decides on it, or was consulted as the second professional.
  case decides = 10
  /// The excused holder was told.
  case told = 11
  /// Represents the person whom it is about.
  case representative = 12
  /// The viewer does this task: he sees its own line and nothing it hangs on.
  case doer = 13
}

/// Waarom niet. Said to nobody but tests and the command line: a hidden item looks like a missing one.
public enum HiddenReason: Hashable, Sendable {
  case notYet
  case destroyed
  case othersReflection
  case withheld
  case objectedTo
  /// No target of this statement is seen.
  case targetHidden
  case noSubjects
  /// This subject supplies no ground.
  case noGround(PersonID)
  /// No row of `sight.md` 3 opens this fact.
  case noRow
}

/// Wettelijke grond: the legal ground of a single disclosure. The numbers are stored: never reuse one.
public enum LegalBasis: UInt8, CaseIterable, Hashable, Sendable {
  /// Jeugdwet 7.3.11(4): information that a certified institution needs for a supervision order.
  case supervisionOrder = 1
  /// BW 1:377c: facts for a parent without authority, on request.
  case parentWithoutAuthority = 2
  /// law.md 3.6: conflict of duties, after weighing.
  case conflictOfDuties = 3
  /// Jeugdwet 7.3.11(1): another law demands it.
  case dutyByLaw = 4
}
