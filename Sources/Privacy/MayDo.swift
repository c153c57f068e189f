import Domain
public import Vocabulary

/// Mag dit: whether this viewer may give this command. What he may not looks as if it were not there (404).
///
/// The rules of the law stand in `decide`; this is who the door lets through.
public struct MayDo: Sendable {
  let sight: Sight

  public init(_ sight: Sight) { self.sight = sight }

  var family: Family { sight.family }
  var day: Day { sight.day }

  var member: Member? {
    guard let person = sight.viewer.person, let member = family.member(person), member.belongs(on: day) else {
      return nil
    }
    return member.fact.role.takesPart ? member : nil
  }

  var isGrownMember: Bool { member.map { $0.age(on: day) >= sight.rules.ageOfOwnVoice } ?? false }

  /// From the age at which a family member may coordinate (S3-10).
  var passesTasks: Bool { member.map { $0.age(on: day) >= sight.rules.ageOfOwnChoice } ?? false }

  var isAssigned: Bool { sight.viewer.practitioner.map { family.isAssigned($0, on: day) } ?? false }

  public var permissions: FamilyPermissions {
    FamilyPermissions(
      tellStory: member != nil, setGoal: isGrownMember || isAssigned, setGoalLimit: isGrownMember,
      giveConsent: sight.viewer.person != nil && !personsActedFor.isEmpty, askConsent: isAssigned,
      writeNote: isAssigned, writePlan: isGrownMember || isAssigned)
  }

  /// The viewer, when he is 12 or over, and everybody for whom he acts.
  public var personsActedFor: [PersonID] {
    guard let person = sight.viewer.person, !sight.viewerHasDied else { return [] }
    return family.members.map(\.person).filter { other in
      if other == person {
        return family.age(of: person, on: day).map { $0 >= sight.rules.ageOfOwnVoice } ?? false
      }
      return family.actsFor(person, other, on: day, under: sight.rules)
    }
  }

  public func allows(_ command: FamilyCommand) -> Bool {
    if sight.viewerHasDied { return false }
    return switch command {
    case .start, .addMember, .endMembership, .recordAuthority, .verifyAuthority, .endAuthority,
      .assessCapacity, .appointRepresentative, .assign, .endAssignment, .nameCoordinator, .endCoordination,
      .recordException, .tellExcused, .place:
      // Their screens come with the organisations' accounts; until then a case file or the command line gives them.
      false
    case .shield(let person, let isShielded): mayShield(person, isShielded)
    case .nameFamily, .setGoalLimit: isGrownMember
    case .tell(let envelope, _): member != nil && envelope.author == sight.viewer
    case .raise(let envelope, _): mayPlace(envelope, grown: false)
    case .answerDomain(let person, _, _): answersDomains(of: person)
    case .seeing(let command): allows(command)
    case .aiming(let command): allows(command)
    case .state(let envelope, _): envelope.attachedTo.allSatisfy { mayReactTo($0) }
    case .setGoal(let envelope, _, _): mayPlace(envelope, grown: true)
    case .moveGoal(let goal, _): item(goal, changeGoal)
    case .rephraseGoal(let goal, _): item(goal, rephraseGoal)
    case .swapGoals(let pause, let begin): item(pause, changeGoal) && item(begin, changeGoal)
    case .planStep(let step, _): item(step.goal, changeGoal) && knows(step.doer)
    case .finishStep(let step): item(step, changeGoal) || item(step, isDoer)
    case .makePlan(let envelope, _): mayPlace(envelope, grown: true)
    case .takeStance(let stance, _): sees(stance.plan)
    case .perspective(let command): allows(command)
    case .file(let envelope, _): isAssigned(toAll: envelope.subjects)
    case .askConsent(let request, _):
      isAssigned(toAll: [request.terms.subject]) && !family.hasDied(request.terms.subject, by: day)
    case .declineRequest(let request): sees(request) && sight.viewer.person != nil
    case .giveConsent(let consent, _): mayGive(consent)
    case .signConsent(let consent), .withdrawConsent(let consent): sees(consent)
    case .object(let objection): sees(objection.target) && isGrownMember
    case .decideObjection(let objection, _, _), .endObjection(let objection): sees(objection)
    case .withhold(let withholding, _): sees(withholding.target) && isAssigned
    case .endWithholding(let withholding): sees(withholding)
    case .disclose(let disclosure, _): sees(disclosure.target) && isAssigned
    case .openEmergency(let access, _): isAssigned(toAll: [access.subject])
    case .reviewEmergency(let access, _, _): sees(access) && sight.viewer.practitioner != nil
    case .reportLook: sight.viewer.person != nil && isGrownMember
    case .deciding(let command): allows(command)
    // Each answers for himself, from 12.
    case .answerTogether: isGrownMember
    case .helping(let command): allows(command)
    case .coordinating(let command): allows(command)
    case .teaming(let command): allows(command)
    case .closing(let command): allows(command)
    case .informing(let command): allows(command)
    case .cooperating(let command): allows(command)
    case .takeBack(let command): takeBack(command)
    case .destroy(let item, _): self.item(item) { $0.envelope.author == sight.viewer && $0.isFamilyAuthored }
    case .expecting(let command): allows(command)
    case .planning(let command): allows(command)
    case .evaluating(let command): allows(command)
    case .network(let command): allows(command)
    case .genogram(let command): allows(command)
    case .explaining(let command): allows(command)
    case .wishing(let command): allows(command)
    case .changing(let command): allows(command)
    case .waiting(let command): allows(command)
    case .handover(let command): allows(command)
    case .crisis(let command): allows(command)
    case .reporting(let command): allows(command)
    case .meeting(let command): allows(command)
    case .messaging(let command): allows(command)
    case .reportingCode(let command): allows(command)
    }
  }

  // MARK: Items

  func sees(_ id: ItemID) -> Bool { item(id) { _ in true } }

  func item(_ id: ItemID, _ isAllowed: (Item) -> Bool) -> Bool {
    guard let item = family.item(id), sight.sees(item) else { return false }
    return isAllowed(item)
  }

  /// Whoever takes part in the goal: it is about him, or about somebody for whom he acts; or he works with all it is about.
  func changeGoal(_ item: Item) -> Bool {
    guard item.kind == .planGoal, sight.sees(item) else { return false }
    if sight.viewer.practitioner != nil { return isAssigned(toAll: item.envelope.subjects) }
    return isGrownMember && item.envelope.subjects.contains(where: personsActedFor.contains)
  }

  /// Words stay with who wrote them; joint words with whoever takes part in the goal.
  func rephraseGoal(_ item: Item) -> Bool {
    guard isGrownMember, changeGoal(item) else { return false }
    return item.envelope.author.map { $0 == sight.viewer } ?? true
  }

  private func isDoer(_ item: Item) -> Bool {
    family.steps.contains { $0.fact.item == item.id && $0.fact.doer == sight.viewer }
  }

  func react(to item: Item) -> Bool {
    guard let person = sight.viewer.person, family.member(person)?.belongs(on: day) ?? false else { return false }
    // What people expect of each other they talk about; at an evaluation each answers for himself.
    if item.kind == .expectation || item.kind == .evaluation { return false }
    switch Part(item.kind) {
    case .plan, .goals, .notes, .waiting, .safety, .money, .domains: return item.envelope.author != sight.viewer
    case .story, .people, nil: return false
    }
  }

  private func mayReactTo(_ id: ItemID) -> Bool { item(id, react) }

  // MARK: People

  func isAssigned(toAll subjects: [PersonID]) -> Bool {
    guard let practitioner = sight.viewer.practitioner, !subjects.isEmpty else { return false }
    return subjects.allSatisfy { family.isAssigned(practitioner, to: $0, on: day) }
  }

  /// A member writes about himself, or about somebody for whom he acts; others may be in it beside them.
  func mayPlace(_ envelope: Envelope, grown: Bool) -> Bool {
    guard envelope.subjects.allSatisfy(knowsPerson) else { return false }
    if sight.viewer.practitioner != nil { return isAssigned(toAll: envelope.subjects) }
    guard member != nil, !grown || isGrownMember else { return false }
    let mine = personsActedFor + (sight.viewer.person.map { [$0] } ?? [])
    return envelope.subjects.contains(where: mine.contains)
      && (envelope.author == nil || envelope.author == sight.viewer)
  }

  func knowsPerson(_ person: PersonID) -> Bool {
    family.member(person).map { sees($0.fact.item) } ?? false
  }

  func knows(_ party: Party) -> Bool {
    switch party {
    case .person(let person): return knowsPerson(person)
    case .practitioner(let practitioner):
      if sight.viewer == party { return true }
      if family.coordination(on: day).map({ $0.coordinator == party && sees($0.item) }) ?? false { return true }
      return family.assignments.contains { $0.practitioner == practitioner && $0.runs(on: day) && sees($0.item) }
    }
  }

  private func mayGive(_ consent: Consent) -> Bool {
    guard maySpeak(about: consent.terms.subject) else { return false }
    // Otherwise any identifier could be tried, to learn whether it is a request.
    if let request = consent.answers, !item(request, { $0.kind == .consentRequest }) { return false }
    return consent.recipients.allSatisfy { recipient in
      switch recipient {
      case .person(let person): knowsPerson(person)
      case .organization(let organization):
        family.assignments.contains {
          $0.organization == organization && $0.person == consent.terms.subject && $0.runs(on: day) && sees($0.item)
        }
      }
    }
  }

  /// For himself, for somebody for whom he acts, or as one whose signature is needed.
  func maySpeak(about subject: PersonID) -> Bool {
    guard let person = sight.viewer.person else { return false }
    return personsActedFor.contains(subject)
      || family.requiredSigners(about: subject, on: day, under: sight.rules).contains(.person(person))
  }
}
