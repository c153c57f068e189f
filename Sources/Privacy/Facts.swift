import Domain
import Vocabulary

extension Sight {
  /// No `default`: a new kind does not compile until somebody has decided who sees it.
  func verdictByKind(on item: Item) -> Verdict {
    switch item.kind {
    case .story, .drawing, .planCommon, .planChild, .waitEntry, .handover, .decision, .contactNote,
      .treatmentNote, .observation, .financeDetail, .measurePlan, .crisisNote,
      .legalDocument, .ownStatement, .privateReflection, .strength, .wish, .factor, .contactDetails:
      verdictByGrounds(on: item)
    // An earlier one of somebody's own is his alone.
    case .safetyPlan: family.isEarlierOwnPlan(item) ? .hidden(.noRow) : verdictByGrounds(on: item)
    case .ecogram, .genogram: either(verdictByGrounds(on: item), maker(of: item))
    case .influence: allEnds(of: item)
    // Only its author: the privacy officer's screen comes with the organisations' accounts.
    case .lookReport: .hidden(.noRow)
    case .meeting: either(verdictByGrounds(on: item), atMeeting(item))
    case .meetingReport: either(verdictByGrounds(on: item), minutes(item))
    case .yearAhead: verdictByGrounds(on: item)
    case .evaluation: evaluation(family.evaluations[item.slot].fact)
    case .experienceCheck: fact(experienceCheck(family.checks[item.slot]))
    // Whom it is to be talked about with: who helps him.
    case .togetherStance: fact(assignedTo(family.togetherStances[item.slot].person))
    case .helpAgreement: fact(family.helpProposal(with: item).flatMap(helpAgreement))
    case .expectation: either(verdictByGrounds(on: item), expectation(family.expectations[item.slot].fact))
    case .concern: either(verdictByGrounds(on: item), answerToMe(item))
    case .perspective: perspective(item)
    case .agendaPoint: family.meeting(with: item) == nil ? withTarget(item) : pointOfMeeting(item)
    case .teamMatter: teamMatter(item)
    case .signal: signal(item)
    case .report: report(item)
    case .message: fact(message(item))
    case .reportingCode: reportingCode(item)
    case .outsiderRequest: fact(outsiderRequest(family.outsiderRequests[item.slot]))
    // Its author alone; its effect is a refusal that does not say who.
    case .networkWish: .hidden(.noRow)
    case .planGoal: either(verdictByGrounds(on: item), task(item))
    case .communicationProfile: either(verdictByGrounds(on: item), assignedTo(family.profiles[item.slot].person))
    case .ranking: fact(ranking(family.rankings[item.slot]))
    case .goalOrder: fact(goalOrder(family.orders[item.slot]))
    case .informationLetter: informationLetter(item)
    case .careTeam: careTeam(item)
    case .parentalAuthority: either(verdictByGrounds(on: item), authority(family.authorities[item.slot]))
    case .capacity: either(verdictByGrounds(on: item), assignedTo(family.capacities[item.slot].person))
    case .representation: either(verdictByGrounds(on: item), representation(family.representations[item.slot]))
    case .membership: fact(item.envelope.subjects.first.flatMap(membership))
    case .coordination, .coordinationTask: fact(coordination)
    case .family: fact(familyName())
    case .consent: fact(consent(family.consents[item.slot]))
    case .consentRequest: fact(request(family.requests[item.slot]))
    case .objection: fact(objection(family.objections[item.slot]))
    case .exception: fact(exception(family.exceptions[item.slot]))
    case .withholding: fact(withholding(family.withholdings[item.slot]))
    case .disclosure: fact(disclosure(family.disclosures[item.slot]))
    case .emergencyAccess: fact(emergency(family.emergencies[item.slot]))
    }
  }

  private func fact(_ ground: FactGround?) -> Verdict { ground.map { .seen(.fact($0)) } ?? .hidden(.noRow) }

  private func either(_ verdict: Verdict, _ ground: @autoclosure () -> FactGround?) -> Verdict {
    if verdict.isSeen { return verdict }
    return ground().map { .seen(.fact($0)) } ?? verdict
  }

  // MARK: Who the viewer is

  private var viewerMember: Member? {
    viewer.person.flatMap(family.member).flatMap { $0.belongs(on: day) ? $0 : nil }
  }

  private var takesPart: Bool { viewerMember?.fact.role.takesPart ?? false }

  private var isAssignedToAnyone: Bool { viewer.practitioner.map { family.isAssigned($0, on: day) } ?? false }

  private func isAssigned(to person: PersonID) -> Bool { standing(towards: person)?.organizations.isEmpty == false }

  private func assignedTo(_ person: PersonID) -> FactGround? { isAssigned(to: person) ? .assigned : nil }

  /// It is about the viewer, who is 12 or over; or he acts for the person whom it is about.
  private func concerned(_ person: PersonID) -> FactGround? {
    guard let standing = standing(towards: person) else { return nil }
    if standing.isViewer { return standing.age >= rules.ageOfOwnVoice ? .aboutMe : nil }
    if standing.hasAuthority, standing.age < rules.ageOfOwnChoice { return .authority }
    return standing.represents ? .representative : nil
  }

  /// A professional sees his own acts only while he is assigned to somebody here (`sight.md` 1.9).
  private func ownAct(_ party: Party?) -> FactGround? {
    party == viewer && (viewer.person != nil || isAssignedToAnyone) ? .ownAct : nil
  }

  // MARK: The rows of `sight.md` 3

  private func membership(_ person: PersonID) -> FactGround? {
    if viewer == .person(person) { return .aboutMe }
    guard let member = family.member(person) else { return nil }
    if takesPart, !member.isShielded { return .familyMember }
    if viewerMember?.fact.invitedBy.contains(person) ?? false { return .inviter }
    if isAssigned(to: person) { return .assigned }
    let isHolderOfMyMinor = standings.contains { child in
      !child.organizations.isEmpty && child.age < rules.majority
        && family.holders(of: child.person, on: day).contains(.person(person))
    }
    return isHolderOfMyMinor ? .assigned : nil
  }

  /// Also who knows that nothing was passed yet.
  var coordination: FactGround? {
    if takesPart { return .served }
    return isAssignedToAnyone ? .assigned : nil
  }

  private func familyName() -> FactGround? { takesPart ? .familyMember : isAssignedToAnyone ? .assigned : nil }

  /// That somebody asked later how it goes: whoever sees that the help was closed.
  private func careTeam(_ item: Item) -> Verdict {
    if family.closing(withContact: item.id) != nil { return withTarget(item) }
    let own = either(verdictByGrounds(on: item), careTeam(family.assignments[item.slot]))
    return either(own, family.closing(item.id).flatMap(asksLater))
  }

  /// Who is to ask how it goes knows of it while he helps that person, until the help began again [P].
  private func asksLater(_ closed: ClosedHelp) -> FactGround? {
    guard viewer == .practitioner(closed.fact.afterCare.by), closed.reopenedOn == nil,
      let seat = family.assignment(closed.fact.assignment)
    else { return nil }
    return isAssigned(to: seat.person) ? .asked : nil
  }

  private func careTeam(_ fact: Assignment) -> FactGround? {
    viewer == .practitioner(fact.practitioner) && fact.runs(on: day) ? .aboutMe : nil
  }

  private func authority(_ fact: Authority) -> FactGround? {
    if case .person(let holder) = fact.holder, viewer == .person(holder) { return .aboutMe }
    return assignedTo(fact.child)
  }

  private func representation(_ fact: Representation) -> FactGround? {
    viewer == .person(fact.representative) ? .representative : assignedTo(fact.person)
  }

  /// The doer sees the task's own line; a professional only while he is assigned to one of its subjects [P].
  private func task(_ item: Item) -> FactGround? {
    guard family.steps.indices.contains(item.slot), family.steps[item.slot].fact.item == item.id,
      family.steps[item.slot].fact.doer == viewer
    else { return nil }
    let mayKnow = viewer.person != nil || item.envelope.subjects.contains(where: isAssigned)
    return mayKnow ? .doer : nil
  }

  /// The agreements: whoever knows the coordinator. What does not go well: the grounds, and who sees to it, while he helps
  /// that person; an answer: whoever follows what it answers [P].
  private func teamMatter(_ item: Item) -> Verdict {
    if family.teamAgreement(item.id) != nil { return fact(coordination) }
    if let answer = family.issueAnswer(item.id) {
      guard let issue = family.item(answer.issue), followsCourse(of: issue) else { return .hidden(.targetHidden) }
      return .seen(.follows(answer.issue))
    }
    return either(verdictByGrounds(on: item), family.issue(item.id).flatMap(seesToIt))
  }

  /// A draft: its author alone, also where a consent, a disclosure or an emergency would open a report. What puts a fact right
  /// goes with its report.
  private func report(_ item: Item) -> Verdict {
    if let correction = family.reportCorrection(item) {
      guard let report = family.item(correction.report), sees(report) else { return .hidden(.targetHidden) }
      return .seen(.follows(correction.report))
    }
    if family.report(behind: item.id)?.isDraft == true { return fact(ownAct(item.envelope.author)) }
    return verdictByGrounds(on: item)
  }

  private func seesToIt(_ issue: RaisedIssue) -> FactGround? {
    guard issue.fact.owner == viewer else { return nil }
    return viewerMember != nil || isAssigned(to: issue.fact.subject) ? .asked : nil
  }

  /// Who sees to it, while he helps that person; what was done: whoever follows what it answers [P].
  private func signal(_ item: Item) -> Verdict {
    if let answered = family.signal(answeredBy: item.id) {
      guard let signal = family.item(answered), followsCourse(of: signal) else { return .hidden(.targetHidden) }
      return .seen(.follows(answered))
    }
    return either(verdictByGrounds(on: item), family.signal(item.id).flatMap(seesTo))
  }

  private func seesTo(_ signal: RaisedSignal) -> FactGround? {
    signal.owner == viewer && isAssigned(to: signal.fact.person) ? .asked : nil
  }

  /// These two and nobody else: no authority, consent or emergency. The professional as long as the two can write [P].
  private func message(_ item: Item) -> FactGround? {
    guard let message = family.message(item), message.fact.other(than: viewer) != nil else { return nil }
    if viewer.person != nil { return viewerMember == nil ? nil : .told }
    guard family.canWrite(message.fact.person, with: message.fact.practitioner, on: day, under: rules) else {
      return nil
    }
    return message.by == viewer ? .ownAct : .told
  }

  /// The other side of the help: the professional to whom it is said, while he helps that person [P].
  private func expectation(_ fact: Expectation) -> FactGround? {
    viewer == .practitioner(fact.practitioner) ? assignedTo(fact.person) : nil
  }

  /// Who raised a concern sees what was answered to it, as long as he sees the concern [P].
  private func answerToMe(_ item: Item) -> FactGround? {
    guard let answer = family.concernAnswer(item), let concern = family.item(answer.fact.concern),
      concern.isFamilyAuthored, concern.envelope.author == viewer, sees(concern)
    else { return nil }
    return .told
  }

  /// It holds no words of its own: seen by whoever sees the version of the plan that it looks back on [P].
  private func evaluation(_ fact: Evaluation) -> Verdict {
    guard let plan = family.item(fact.plan), sees(plan) else { return .hidden(.targetHidden) }
    return .seen(.follows(fact.plan))
  }

  /// Its author's alone, until he shares it; with a professional only while that one helps him [P].
  private func experienceCheck(_ check: MadeCheck) -> FactGround? {
    guard check.sharedWith.contains(viewer) else { return nil }
    return viewerMember != nil || isAssigned(to: check.fact.person) ? .told : nil
  }

  /// Shown to the family by who made it, and to nobody else [P].
  private func ranking(_ ranking: MadeRanking) -> FactGround? {
    guard ranking.isShared, takesPart else { return nil }
    return membership(ranking.fact.person) == nil ? nil : .familyMember
  }

  /// Whoever sees one of its goals; what it shows is the order of those.
  private func goalOrder(_ order: MadeOrder) -> FactGround? {
    guard takesPart || isAssignedToAnyone else { return nil }
    let isSeen = order.fact.goals.contains { family.item($0).map(sees) ?? false }
    return isSeen ? (takesPart ? .familyMember : .assigned) : nil
  }

  /// The subject and who acts for him, who must agree today, and who works with him where the help is given.
  private func helpAgreement(_ help: ProposedHelp) -> FactGround? {
    let subject = help.fact.subject
    if let ground = concerned(subject) { return ground }
    let holders = viewerAsHolder(of: subject)
    if family.helpSigners(of: subject, on: day, under: rules).contains(where: holders.contains) { return .asked }
    return standing(towards: subject)?.organizations.contains(help.fact.organization) == true ? .assigned : nil
  }

  private func consent(_ consent: SignedConsent) -> FactGround? {
    let subject = consent.fact.terms.subject
    if viewer == .person(subject) { return concerned(subject) }
    let holders = viewerAsHolder(of: subject)
    if consent.signatures.contains(where: { holders.contains($0.who) }) { return .ownAct }
    // A holder who is excused (Jeugdwet 7.3.4(2)) need not sign, and so does not know of it.
    let required = family.requiredSigners(
      about: subject, on: day, under: rules, excusing: consent.firstSigned.map { ($0, consent.fact.terms.purpose) })
    return required.contains(where: holders.contains) ? .asked : nil
  }

  private func request(_ request: AskedConsent) -> FactGround? {
    if let ground = ownAct(request.askedBy) { return ground }
    let subject = request.fact.terms.subject
    let holders = viewerAsHolder(of: subject)
    if holders.contains(.person(subject)) { return concerned(subject).map { _ in .asked } }
    let required = family.requiredSigners(
      about: subject, on: day, under: rules, excusing: (request.askedOn, request.fact.terms.purpose))
    return required.contains(where: holders.contains) ? .asked : nil
  }

  /// Who asked; the subject from 12; and who must agree.
  private func outsiderRequest(_ request: AskedOutsider) -> FactGround? {
    if let ground = ownAct(request.askedBy) { return ground }
    let subject = request.fact.subject
    if viewer == .person(subject) { return concerned(subject).map { _ in .asked } }
    let required = family.requiredSigners(about: subject, on: day, under: rules)
    return required.contains(where: viewerAsHolder(of: subject).contains) ? .asked : nil
  }

  private func viewerAsHolder(of subject: PersonID) -> [Holder] {
    switch viewer {
    case .person(let person): [.person(person)]
    case .practitioner: standing(towards: subject)?.organizations.map { .organization($0) } ?? []
    }
  }

  /// Never the parent concerned; the child, and the professional who decides on it.
  private func objection(_ objection: RaisedObjection) -> FactGround? {
    if viewer == .person(objection.child) { return .aboutMe }
    guard isAssigned(to: objection.child) else { return nil }
    if let decider = objection.decidedBy { return decider == viewer ? .decides : nil }
    guard let target = family.item(objection.fact.target) else { return nil }
    return sees(target) ? .decides : nil
  }

  private func exception(_ exception: RecordedException) -> FactGround? {
    if viewer == .person(exception.fact.child) { return .aboutMe }
    if viewer == .person(exception.fact.excused) { return exception.excusedIsTold ? .told : nil }
    let organizations = standing(towards: exception.fact.child)?.organizations ?? []
    return organizations.contains(exception.fact.organization) ? .assigned : nil
  }

  private func withholding(_ withholding: ActiveWithholding) -> FactGround? {
    if let ground = ownAct(withholding.by) { return ground }
    if viewer == .practitioner(withholding.fact.second), isAssignedToAnyone { return .decides }
    guard viewer == .person(withholding.fact.from), withholding.end <= day,
      let target = family.item(withholding.fact.target), sees(target)
    else { return nil }
    return .aboutMe
  }

  /// [P] No row names it, so the one who gave it; and who receives it, or is concerned, as far as he sees what was given.
  private func disclosure(_ disclosure: MadeDisclosure) -> FactGround? {
    if let ground = ownAct(disclosure.by) { return ground }
    guard let target = family.item(disclosure.fact.target), sees(target) else { return nil }
    if disclosure.fact.to == viewer { return .aboutMe }
    return target.envelope.subjects.lazy.compactMap(concerned).first
  }

  private func emergency(_ emergency: OpenedEmergency) -> FactGround? {
    if let ground = ownAct(emergency.by) { return ground }
    if emergency.reviewedBy == viewer { return .decides }
    return concerned(emergency.fact.subject)
  }
}
