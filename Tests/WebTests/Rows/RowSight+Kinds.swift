import Domain
import Vocabulary

// The rows of sight.md 3, each in its own words.

extension RowSight {
  func row(_ item: Item) -> Bool? {
    switch item.kind {
    case .story, .drawing, .planCommon, .planChild, .waitEntry, .handover, .decision, .contactNote, .treatmentNote,
      .observation, .financeDetail, .measurePlan, .crisisNote, .legalDocument,
      .ownStatement, .strength, .wish, .factor, .contactDetails, .yearAhead:
      hasGrounds(item)
    case .ecogram, .genogram: hasGrounds(item) || drewAlong(item)
    case .safetyPlan: safetyPlan(item)
    case .planGoal: hasGrounds(item) || doesStep(item)
    case .concern: hasGrounds(item) || raisedWhatThisAnswers(item)
    case .expectation: hasGrounds(item) || isHelperOfExpectation(item)
    case .evaluation:
      family.evaluations.first { $0.fact.item == item.id }.flatMap { family.item($0.fact.plan) }.flatMap(sees)
    case .experienceCheck: isToldOfCheck(item)
    case .togetherStance, .communicationProfile:
      helpsSubject(item) || item.kind == .communicationProfile && hasGrounds(item)
    case .coordination, .coordinationTask, .family: takesPart || isAssignedToAnybody
    case .teamMatter: teamMatter(item)
    case .signal: signal(item)
    case .report: report(item)
    case .meeting: meeting(item)
    case .meetingReport: hasGrounds(item) || wasThere(item)
    case .agendaPoint: agendaPoint(item)
    case .perspective: perspective(item)
    case .helpAgreement: helpAgreement(item)
    case .ranking: ranking(item)
    case .goalOrder: goalOrder(item)
    case .informationLetter: informationLetter(item)
    case .message: message(item)
    // "A step: grounds of its own, and only who sees the beginning." Consents: `isNamed`.
    case .reportingCode:
      hasGrounds(item) && item.envelope.attachedTo.allSatisfy { family.item($0).flatMap(sees) == true }
    case .networkWish, .lookReport: false
    case .privateReflection, .influence, .careTeam, .membership, .parentalAuthority, .capacity, .representation,
      .consent, .consentRequest, .objection, .exception, .withholding, .disclosure, .emergencyAccess, .outsiderRequest:
      nil
    }
  }

  /// "Seen by its makers from 12."
  private func drewAlong(_ item: Item) -> Bool {
    guard let person = viewer.person, item.envelope.author == nil, item.envelope.organization == nil else {
      return false
    }
    return item.envelope.subjects.contains(person) && age(person) >= 12
  }

  /// "As a story. An earlier one: its writer alone."
  private func safetyPlan(_ item: Item) -> Bool {
    let newer = family.safetyPlan(behind: item.id)?.isReplaced ?? false
    return hasGrounds(item) && !(newer && isWrittenByMember(item))
  }

  /// Rule 8: "The doer of a step; a practitioner only while he is assigned to one of its subjects."
  private func doesStep(_ item: Item) -> Bool {
    guard family.steps.contains(where: { $0.fact.item == item.id && $0.fact.doer == viewer }) else { return false }
    return viewer.person != nil || item.envelope.subjects.contains { isAssigned(to: $0) }
  }

  /// "Who raised the concern, as long as he sees it."
  private func raisedWhatThisAnswers(_ item: Item) -> Bool {
    guard let answer = family.concernAnswers.first(where: { $0.fact.item == item.id }),
      let concern = family.item(answer.fact.concern)
    else { return false }
    return isMine(concern) && sees(concern) == true
  }

  /// "The practitioner to whom or by whom it is said, while assigned to that person."
  private func isHelperOfExpectation(_ item: Item) -> Bool {
    guard let said = family.expectations.first(where: { $0.fact.item == item.id }) else { return false }
    return viewer == .practitioner(said.fact.practitioner) && isAssigned(to: said.fact.person)
  }

  /// "Those with whom he shares it, a practitioner only while assigned to him."
  private func isToldOfCheck(_ item: Item) -> Bool {
    guard let check = family.checks.first(where: { $0.fact.item == item.id }), check.sharedWith.contains(viewer) else {
      return false
    }
    return viewer.person == nil ? isAssigned(to: check.fact.person) : member != nil
  }

  private func helpsSubject(_ item: Item) -> Bool { item.envelope.subjects.contains { isAssigned(to: $0) } }

  // MARK: Working together, and when it gets very hard

  /// "Grounds; who sees to it, a practitioner only while assigned to that person." An answer: "whoever sees that by more than
  /// having written it; hidden with it."
  private func teamMatter(_ item: Item) -> Bool {
    if family.agreements.contains(where: { $0.fact.item == item.id }) { return takesPart || isAssignedToAnybody }
    if let answer = family.issueAnswers.first(where: { $0.item == item.id }) { return seesByMore(answer.issue) }
    guard let issue = family.issues.first(where: { $0.fact.item == item.id }) else { return hasGrounds(item) }
    let seesToIt = issue.fact.owner == viewer && (member != nil || isAssigned(to: issue.fact.subject))
    return hasGrounds(item) || seesToIt
  }

  /// "Grounds; who sees to it, a practitioner only while assigned to that person." What was done, or to whom it was passed
  /// on: "whoever sees the signal by more than having raised it; hidden with it."
  private func signal(_ item: Item) -> Bool {
    if let reply = family.signalReplies.first(where: { $0.item == item.id }) { return seesByMore(reply.signal) }
    if let passing = family.signalPassings.first(where: { $0.item == item.id }) { return seesByMore(passing.signal) }
    guard let signal = family.signals.first(where: { $0.fact.item == item.id })?.fact else { return hasGrounds(item) }
    let owner = family.signalPassings.last { $0.signal == item.id }?.owner ?? signal.owner
    return hasGrounds(item) || owner == viewer && isAssigned(to: signal.person)
  }

  /// By more than having written it.
  private func seesByMore(_ id: ItemID) -> Bool {
    guard let item = family.item(id), !isClosed(item) else { return false }
    return row(item) == true
  }

  /// "While it is a draft: its author, while assigned to anybody here." A correction: "whoever sees that report; hidden with it."
  private func report(_ item: Item) -> Bool {
    if let correction = family.reportCorrections.first(where: { $0.item == item.id }) {
      return family.item(correction.report).flatMap(sees) ?? false
    }
    let course = family.reports.first { $0.fact.item == item.id }
    if course?.shownOn == nil, course != nil { return item.envelope.author == viewer && isAssignedToAnybody }
    return hasGrounds(item)
  }

  // MARK: Meetings

  private func meeting(_ item: Item) -> Bool {
    if hasGrounds(item) { return true }
    guard let course = course(with: item), isHere(course) else { return false }
    if let given = course.delegations.first(where: { $0.fact.item == item.id }) {
      return given.fact.to == viewer && isLeft(given, at: course)
    }
    let sent = course.invitations.first { $0.fact.item == item.id }
    // "He sees the meeting and who was asked too."
    let isAsking = item.id == course.fact.item || sent != nil
    if isAsking, course.delegations.contains(where: { $0.fact.to == viewer && isLeft($0, at: course) }) { return true }
    // "Who was asked and does not come, or does not yet": grounds alone.
    return comes(to: course) && (sent.map { $0.state == .approved } ?? true)
  }

  private func course(with item: Item) -> MeetingCourse? {
    let ids = [item.id] + item.envelope.attachedTo
    return family.meetings.first { ids.contains($0.fact.item) }
  }

  /// "While he belongs to the family or helps somebody whom it is about."
  private func isHere(_ course: MeetingCourse) -> Bool {
    viewer.person == nil ? course.fact.subjects.contains { isAssigned(to: $0) } : member != nil
  }

  private func comes(to course: MeetingCourse) -> Bool {
    course.invitations.contains { $0.fact.guest == .party(viewer) && $0.state == .approved }
  }

  /// "Until it is taken back or who left it decides no more": of 12, or holder of authority over a younger child.
  private func isLeft(_ given: MeetingCourse.Delegated, at course: MeetingCourse) -> Bool {
    guard given.endedOn == nil else { return false }
    return course.fact.subjects.contains { subject in
      guard let member = family.member(subject), !member.hasDied(by: day) else { return false }
      if age(subject) >= 12 { return subject == given.by }
      return family.holders(of: subject, on: day).contains(.person(given.by))
    }
  }

  /// "Who was there, while he belongs or helps."
  private func wasThere(_ item: Item) -> Bool {
    guard let course = course(with: item), isHere(course) else { return false }
    let asSubject = viewer.person.map { course.attendance[$0] == true } ?? false
    return asSubject || course.invitations.contains { $0.fact.guest == .party(viewer) && $0.wasThere == true }
  }

  /// "Whoever sees the meeting by more than having written it", or else the text that it is about.
  private func agendaPoint(_ item: Item) -> Bool? {
    guard let course = course(with: item) else {
      return item.envelope.attachedTo.first.flatMap(family.item).map(sees) ?? false
    }
    guard let meeting = family.item(course.fact.item), !isClosed(meeting) else { return false }
    return hasGrounds(meeting) || isHere(course) && comes(to: course)
  }

  // MARK: Other

  /// Grounds; what the child thinks of it: "the child; practitioners assigned to it for the organisation that was asked, as far
  /// as they see the request. No parent."
  private func informationLetter(_ item: Item) -> Bool {
    guard let request = family.informationRequests.first(where: { $0.hearings.contains { $0.item == item.id } }) else {
      return hasGrounds(item)
    }
    guard family.item(request.fact.item).flatMap(sees) == true else { return false }
    return viewer == .person(request.fact.child)
      || isAssigned(to: request.fact.child, through: request.fact.organization)
  }

  /// "The two, and nobody else. The member: as long as he belongs. The professional: as long as the two can write."
  private func message(_ item: Item) -> Bool {
    guard let sent = family.messages.first(where: { $0.fact.item == item.id })?.fact else { return false }
    if viewer == .person(sent.person) { return member != nil }
    return viewer == .practitioner(sent.practitioner) && writesWith(sent.person)
  }

  /// "A member from 12 who takes part, and a practitioner who helps him or somebody for whom he acts, or who coordinates while he
  /// helps anybody here."
  private func writesWith(_ person: PersonID) -> Bool {
    let writer = RowSight(of: family, for: .person(person), on: day)
    guard writer.takesPart, age(person) >= 12 else { return false }
    let helpsOne = family.members.map(\.person).contains { helped in
      isAssigned(to: helped) && (helped == person || writer.speaksFor(helped))
    }
    return helpsOne || isAssignedToAnybody && family.coordination(on: day)?.coordinator == viewer
  }

  /// "Grounds, and only who sees what it is a view on too." What an outsider gave goes with its question.
  private func perspective(_ item: Item) -> Bool? {
    if family.outsiderRequests.contains(where: { $0.answer == item.id }) { return nil }
    let ends = item.envelope.attachedTo.map { family.item($0).map(sees) ?? false }
    if ends.contains(false) { return false }
    return ends.contains(nil) ? nil : hasGrounds(item)
  }

  /// "That person from 12; who acts for him; who must agree today; practitioners of that organisation assigned to him."
  private func helpAgreement(_ item: Item) -> Bool {
    let ids = [item.id] + item.envelope.attachedTo
    guard let help = family.helpProposals.first(where: { ids.contains($0.fact.item) })?.fact else { return false }
    return speaksFor(help.subject) || mustAgreeToHelp(for: help.subject)
      || isAssigned(to: help.subject, through: help.organization)
  }

  /// "Once he shows it, the members who take part and know that he belongs."
  private func ranking(_ item: Item) -> Bool {
    guard let ranking = family.rankings.first(where: { $0.fact.item == item.id }), ranking.isShared, takesPart,
      let maker = family.member(ranking.fact.person)
    else { return false }
    return !maker.isShielded || viewer == .person(maker.person)
  }

  /// "Members who take part, and practitioners assigned to anybody here, who see one of its goals."
  private func goalOrder(_ item: Item) -> Bool {
    guard takesPart || isAssignedToAnybody, let order = family.orders.first(where: { $0.fact.item == item.id }) else {
      return false
    }
    return order.fact.goals.contains { family.item($0).flatMap(sees) ?? false }
  }
}
