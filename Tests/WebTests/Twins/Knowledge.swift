import Domain
import Store
import Vocabulary

@testable import Privacy

/// What one viewer may know of a family on a day: what he sees, and the few things that follow from that (`docs/sight.md`).
///
/// Two worlds in which this is the same must look the same to him, byte for byte.
struct Knowledge: Hashable, Sendable {
  struct Fact: Hashable, Sendable {
    let about: String
    let hash: Int
  }

  private(set) var facts: [Fact] = []

  private let sight: Sight
  private let words: [ItemID: [WordField: String]]
  /// All that was ever written of an item, oldest first.
  private let written: [ItemID: [[WordField: String]]]
  private let seen: [Item]

  init(
    of family: Family, events: [FamilyEvent], words: [ItemID: [WordField: String]],
    written: [ItemID: [[WordField: String]]], looks: [Look], for viewer: Party, on day: Day
  ) {
    sight = Sight(of: family, for: viewer, on: day, under: RuleSet.inForce(on: day))
    self.words = words
    self.written = written
    seen = family.items.filter(sight.sees)
    if seen.isEmpty { return }
    addSeenItems()
    addWhatFollows()
    addWhatHappened(events)
    addReaders()
    addLooks(looks)
  }

  static func == (one: Self, other: Self) -> Bool { one.facts == other.facts }
  func hash(into hasher: inout Hasher) { hasher.combine(facts) }

  /// Where the two part, for who looks into a failure.
  func firstDifference(from other: Knowledge) -> String {
    zip(facts, other.facts).first { $0 != $1 }?.0.about ?? "their number"
  }

  private var family: Family { sight.family }
  private var day: Day { sight.day }

  private mutating func add(_ about: String, _ values: any Hashable...) {
    var hasher = Hasher()
    for value in values { AnyHashable(value).hash(into: &hasher) }
    facts.append(Fact(about: about, hash: hasher.finalize()))
  }

  /// What he sees of what each thinks of a card.
  private func recognitions(of card: ItemID) -> [RecognisedFactor] {
    family.recognitions(of: card).filter { fact in seen.contains { $0.id == fact.item } }
  }

  // MARK: What is seen

  private mutating func addSeenItems() {
    for item in seen {
      add(
        "\(item.kind) \(item.id)", item.envelope, item.day, sight.verdict(on: item), knownWords(of: item),
        detail(of: item), family.mendings[item.id] ?? [])
      if MayDo(sight).readEarlier(item), family.mendings[item.id] != nil {
        add("earlier words", item.id, written[item.id] ?? [])
      }
      for person in item.envelope.subjects + (item.envelope.author?.person.map { [$0] } ?? []) { addName(person) }
      for person in others(in: item) { addName(person) }
    }
  }

  /// Of a course that he wrote once and may not follow, only what it began with.
  private func knownWords(of item: Item) -> [WordField: String] {
    let all = Self.words(words[item.id] ?? [:], of: item, in: family, by: sight)
    guard [.waitEntry, .handover].contains(item.kind), !sight.followsCourse(of: item) else { return all }
    return all.filter { ![.whyNot, .source, .introduction].contains($0.key) }
  }

  /// No `default`: a new kind of item is known to its viewers only when somebody said what there is to know.
  private func detail(of item: Item) -> AnyHashable {
    switch item.kind {
    case .planGoal: goal(item)
    case .concern, .strength, .wish: onBoard(item)
    case .communicationProfile: family.profiles[item.slot]
    case .ranking:
      [AnyHashable(family.rankings[item.slot].isShared), family.rankings[item.slot].fact.goals.filter(isSeen)]
    case .goalOrder:
      [
        AnyHashable(family.orders[item.slot].fact.goals.filter(isSeen)),
        family.orders[item.slot].agreed.filter(isKnown),
      ]
    case .planCommon:
      [
        AnyHashable(family.deciders(of: item, on: day)), family.agreement(on: item.id),
        family.contributors(to: item.id),
      ]
    case .expectation: family.expectations[item.slot]
    case .evaluation: family.evaluations[item.slot]
    case .experienceCheck: check(family.checks[item.slot])
    case .ownStatement:
      [
        AnyHashable(family.stances.first { $0.fact.item == item.id }), family.evaluationAnswer(item), deciding(item),
        family.recognitions.first { $0.item == item.id }, family.reportReaction(item),
      ]
    case .decision: deciding(item)
    case .drawing, .perspective: family.pictures[item.id]
    case .agendaPoint where family.meeting(with: item) != nil && !sight.followsCourse(of: item): 0
    case .agendaPoint: family.agenda[item.slot]
    case .teamMatter: cooperation(item)
    case .outsiderRequest: question(family.outsiderRequests[item.slot])
    case .helpAgreement: help(item)
    case .membership: family.members.first { $0.fact.item == item.id }.map(membership) ?? AnyHashable(0)
    case .contactDetails: family.members.first { $0.fact.details == item.id }?.born
    case .informationLetter: information(item)
    case .careTeam: team(item)
    case .parentalAuthority: family.authorities[item.slot]
    case .capacity: family.capacities[item.slot]
    case .representation: family.representations[item.slot]
    case .coordination: family.coordinations[item.slot]
    case .coordinationTask: [AnyHashable(family.passedTask(item)), family.coordinatorWish(item)]
    case .consent: consent(family.consents[item.slot])
    case .consentRequest:
      [
        AnyHashable(family.requests[item.slot].fact), family.requests[item.slot].askedBy,
        family.requests[item.slot].isOpen(for: sight.viewer),
      ]
    case .objection: family.objections[item.slot]
    case .exception: family.exceptions[item.slot]
    case .withholding: family.withholdings[item.slot]
    case .disclosure: family.disclosures[item.slot]
    case .emergencyAccess: family.emergencies[item.slot]
    case .ecogram: circle(item)
    case .genogram: tree(item)
    case .togetherStance: family.togetherStances[item.slot]
    case .factor: [AnyHashable(family.cards[item.id]), recognitions(of: item.id), item.at]
    case .influence: [AnyHashable(family.influences[item.slot]), item.at]
    case .networkWish: [AnyHashable(family.wishes[item.slot]), item.at]
    case .waitEntry: wait(item)
    case .handover: handover(item)
    case .safetyPlan: safetyPlan(item)
    case .signal: signal(item)
    case .report: report(item)
    case .message: message(item)
    case .reportingCode: [AnyHashable(family.reportingCode(behind: item.id)), family.reportingCodeEntry(item)]
    case .meeting, .meetingReport: Self.meeting(item, in: family, by: sight)
    case .yearAhead, .story, .planChild, .contactNote,
      .treatmentNote, .observation, .financeDetail, .measurePlan, .crisisNote,
      .legalDocument, .privateReflection, .family, .lookReport:
      0
    }
  }

  /// The course of a handover, and what of it is still to do among what the viewer sees.
  private func handover(_ item: Item) -> AnyHashable {
    guard let course = family.handover(behind: item.id) else { return 0 }
    guard sight.followsCourse(of: item) else { return course.fact }
    let open = family.openActions(of: course, seen: Set(seen.map(\.id)))
    return [AnyHashable(course.fact), course.steps, course.confirmations, open]
  }

  /// Who sees to it and until when, and what was done; the reply itself is an item of its own.
  private func signal(_ item: Item) -> AnyHashable {
    guard let signal = family.signal(item.id) else {
      return [AnyHashable(family.signalReply(item.id)), family.signalPassing(item.id), item.at]
    }
    let isFollowed = sight.followsCourse(of: item) || signal.owner == sight.viewer
    return [
      AnyHashable(signal.fact), signal.by, signal.due, isFollowed ? signal.handledOn : nil,
      isFollowed ? signal.owner : nil,
    ]
  }

  /// Between whom, whether it needs an answer, and whether the two can still write.
  private func message(_ item: Item) -> AnyHashable {
    guard let message = family.message(item) else { return 0 }
    let other = message.fact.other(than: sight.viewer)
    return [AnyHashable(message), other.map(MayDo(sight).writesTo)]
  }

  /// Whose it is, and who wrote it down.
  private func safetyPlan(_ item: Item) -> AnyHashable {
    guard let plan = family.safetyPlan(behind: item.id) else { return 0 }
    return [AnyHashable(plan.fact), plan.by]
  }

  /// The course of a report, and who is asked about it; or which line of it is put right.
  private func report(_ item: Item) -> AnyHashable {
    guard let course = family.report(behind: item.id) else {
      return family.reportCorrection(item).map(AnyHashable.init) ?? AnyHashable(0)
    }
    return [AnyHashable(course.fact), course.shownOn, course.finalOn, reactors(to: course)]
  }

  private func reactors(to course: ReportCourse) -> [PersonID] {
    [day, course.finalOn ?? day].flatMap { family.reactors(to: course, on: $0) }
  }

  /// The course of a referral, or one contact at it; the contacts themselves are items of their own.
  private func wait(_ item: Item) -> AnyHashable {
    guard let course = family.referral(behind: item.id) else {
      return family.referral(with: item)?.contacts.first { $0.item == item.id } ?? AnyHashable(0)
    }
    guard sight.followsCourse(of: item) else { return [AnyHashable(course.fact), course.askedOn] }
    return [
      AnyHashable(course.fact), course.askedOn, course.moves, course.estimate, course.contact,
      course.nextContact(seen: Set(seen.map(\.id))),
    ]
  }

  /// What changed about him, the old name where it may be heard, and what the viewer may change of him.
  private func membership(_ member: Member) -> AnyHashable {
    [
      AnyHashable(member.fact.role), member.leftOn, member.diedOn, member.livesApart,
      member.renamed?.isOldHeard == true ? member.renamed : nil, MayDo(sight).changes(of: member.person),
    ]
  }

  private func isSeen(_ id: ItemID) -> Bool { seen.contains { $0.id == id } }

  private func isKnown(_ person: PersonID) -> Bool {
    family.member(person).map { isSeen($0.fact.item) && $0.belongs(on: day) } ?? false
  }

  /// The assignment, what belongs to it, and whether the family asked for its end.
  private func team(_ item: Item) -> AnyHashable {
    let assignment = family.assignments[item.slot]
    return [
      AnyHashable(assignment), family.role(item.id), family.leaving(item.id),
      family.wishedToLeave.contains(assignment.item), item.placedBy, family.lookBacks[assignment.item],
      family.closing(item.id) ?? family.closing(withContact: item.id),
    ]
  }

  /// The request, and of what came of it what the viewer sees.
  private func information(_ item: Item) -> AnyHashable {
    let request = family.informationRequest(with: item)
    let answer = request?.answer.flatMap { isSeen($0.item) ? $0 : nil }
    return [AnyHashable(request?.fact), request?.answer == nil, answer, family.childHearing(item), item.placedBy]
  }

  /// Who said that the agreements hold, as far as he knows of them.
  private func cooperation(_ item: Item) -> AnyHashable {
    let joined = family.teamAgreement(item.id)?.joined.filter { $0 == sight.viewer || MayDo(sight).knows($0) }
    return [
      AnyHashable(family.issue(item.id)), family.issueAnswer(item.id), family.teamAgreement(item.id)?.fact, joined,
      item.placedBy,
    ]
  }

  private func onBoard(_ item: Item) -> AnyHashable {
    let helps = family.strengthLinks.filter { $0.strength == item.id && isSeen($0.target) }
    return [AnyHashable(family.factors[item.id]), family.concernAnswer(item), helps]
  }

  private func help(_ item: Item) -> AnyHashable {
    guard let help = family.helpProposal(with: item) else { return 0 }
    return [
      AnyHashable(help), family.helpSigners(of: help.fact.subject, on: day, under: sight.rules),
      family.lastFixedDay(of: help.fact, under: sight.rules),
    ]
  }

  /// How a choice stands; which option somebody would choose, or was chosen, as far as he sees that option.
  private func deciding(_ item: Item) -> AnyHashable {
    let seenOption = { (option: ItemID?) in option.flatMap { id in self.seen.first { $0.id == id }?.id } }
    if let decision = family.decision(behind: item.id) {
      return [AnyHashable(decision.parties), decision.turn, seenOption(decision.chosen), decision.followUp]
    }
    if let option = family.decisionOptions.first(where: { $0.item == item.id }) { return option }
    if let revision = family.optionRevision(item.id) { return [AnyHashable(revision.fact), revision.by] }
    if let view = family.decisionViews.first(where: { $0.fact.item == item.id }) {
      let option = seenOption(view.fact.option)
      let later = option.map(family.revisions)?.filter { revision in
        family.wasGiven(item.id, before: revision) && seen.contains { $0.id == revision.fact.item }
      }
      return [AnyHashable(view.by), view.fact.decision, option, view.fact.wish, later?.map(\.fact.item)]
    }
    if let fact = family.notOffered.first(where: { $0.item == item.id }) { return fact }
    if let position = family.positions.first(where: { $0.fact.item == item.id }) { return position }
    if let talk = family.nextTalks.first(where: { $0.item == item.id }) { return talk }
    if let framed = framing(item) { return framed }
    guard let act = family.decisionActs.first(where: { $0.item == item.id }) else { return 0 }
    return [AnyHashable(act.turn), act.decision, seenOption(act.option), act.followUp, act.duty != nil]
  }

  /// The order behind a framework only as far as he sees it too.
  private func framing(_ item: Item) -> AnyHashable? {
    if var framework = family.frameworks.first(where: { $0.item == item.id }) {
      framework.order = framework.order.flatMap { isSeen($0) ? $0 : nil }
      return framework
    }
    if let use = family.guidelineUses.first(where: { $0.item == item.id }) { return use }
    return family.deviationStances.first { $0.fact.item == item.id }
  }

  /// With whom it is shared is its author's to know.
  private func check(_ check: MadeCheck) -> AnyHashable {
    sight.viewer == .person(check.fact.person) ? check : check.fact
  }

  /// Who stands in a circle and which lines there are, on each of its days.
  private func circle(_ item: Item) -> AnyHashable {
    [
      AnyHashable(family.contacts.first { $0.item == item.id }), family.ties.filter { $0.ecogram == item.id },
      item.at,
    ]
  }

  private func tree(_ item: Item) -> AnyHashable {
    let couples = family.couples.filter { $0.genogram == item.id }
    return [AnyHashable(family.relatives.first { $0.item == item.id }), couples, item.at]
  }

  private func goal(_ item: Item) -> AnyHashable {
    if let step = family.steps.first(where: { $0.fact.item == item.id }) {
      let timing = family.timings[item.id]
      let links = [timing?.after ?? [], timing?.alongside ?? []].map { $0.filter(isSeen) }
      return [AnyHashable(step), links, timing?.perWeek, timing?.isHeavy]
    }
    if let wording = family.wording(item) { return wording }
    if let joint = family.jointAssignment(item) { return joint }
    if let mark = family.mark(item) { return [AnyHashable(mark.level), mark.goal, mark.together.filter(isKnown)] }
    return family.goals.first { $0.item == item.id }
  }

  /// Whether it waits, but not for whom: only whether for the viewer himself.
  private func question(_ request: AskedOutsider) -> AnyHashable {
    let awaited = family.awaited(request, on: day, under: sight.rules)
    return [
      AnyHashable(request.fact), request.askedBy, family.state(of: request, on: day, under: sight.rules),
      sight.viewer.person.map { awaited.contains(.person($0)) },
    ]
  }

  /// How it stands is known to its subject and to who signed; a signer who has not signed knows only that he is asked.
  private func consent(_ consent: SignedConsent) -> AnyHashable {
    let subject = consent.fact.terms.subject
    let required = family.requiredSigners(about: subject, on: day, under: sight.rules)
    let isParty =
      sight.viewer == .person(subject)
      || consent.signatures.contains { $0.who.person.map { .person($0) == sight.viewer } ?? false }
    let reading = ConsentReading(consent, sight)
    return [AnyHashable(consent), required, isParty ? reading.missing : [], isParty ? reading.state : nil]
  }

  /// Who else has a part in it is known by name.
  private func others(in item: Item) -> [PersonID] {
    if let step = family.steps.first(where: { $0.fact.item == item.id }) {
      return step.fact.doer.person.map { [$0] } ?? []
    }
    if let decision = family.decision(behind: item.id) { return decision.parties.compactMap(\.person) }
    if let option = family.decisionOptions.first(where: { $0.item == item.id }) {
      return option.asker?.person.map { [$0] } ?? []
    }
    if let asker = family.optionRevision(item.id)?.fact.asker?.person { return [asker] }
    if let help = family.helpProposal(with: item) {
      return family.helpSigners(of: help.fact.subject, on: day, under: sight.rules).compactMap(\.person)
    }
    if let course = family.report(behind: item.id) { return reactors(to: course) }
    if let course = family.meeting(with: item) { return course.people(in: item.id) }
    if item.kind == .withholding { return [family.withholdings[item.slot].fact.from] }
    if let issue = family.issue(item.id) { return issue.fact.owner.person.map { [$0] } ?? [] }
    if let wish = family.coordinatorWish(item) { return wish.who?.person.map { [$0] } ?? [] }
    if item.kind == .factor { return recognitions(of: item.id).map(\.person) }
    if item.kind == .influence { return family.influences[item.slot].ends.compactMap(\.person) }
    if item.kind == .networkWish { return family.wishes[item.slot].fact.persons }
    guard item.kind == .consent else { return [] }
    let consent = family.consents[item.slot]
    let recipients = consent.fact.recipients.compactMap { if case .person(let id) = $0 { id } else { nil } }
    let required = family.requiredSigners(about: consent.fact.terms.subject, on: day, under: sight.rules)
    return recipients + required.compactMap(\.person) + consent.signatures.compactMap(\.who.person)
  }

  private mutating func addName(_ person: PersonID) {
    add("name", person, family.member(person).map { words[$0.fact.item]?[.name] })
  }

  // MARK: What follows

  private var actedFor: [PersonID] { MayDo(sight).personsActedFor }

  private mutating func addWhatFollows() {
    add("limit", family.goalLimit)
    if MayDo(sight).member != nil { add("group plan", family.groupPlan, family.writingAskedOn) }
    if MayDo(sight).member != nil || family.coordination(on: day)?.coordinator == sight.viewer {
      add("plan due", family.planDue(under: sight.rules))
    }
    if MayDo(sight).knowsRhythm { add("rhythm", family.nextEvaluation(under: sight.rules), family.evaluationWeeks) }
    if sight.coordination != nil { add("vacancy", family.workingDaysWithoutCoordinator(on: day)) }
    add("late and hidden", MayDo(sight).hiddenDues(besides: Set(seen.map(\.id))))
    addWhoMayBeAsked()
    add("unwished at the table", Self.unwished(at: seen, in: family, by: sight))
    for (question, answer) in family.domainAnswers.sorted(by: { "\($0.key)" < "\($1.key)" })
    where sight.viewer == question.by {
      add("answer", question.person, question.domain, answer)
    }
    for person in actedFor {
      add("signers", person, family.requiredSigners(about: person, on: day, under: sight.rules))
      add("holders", person, family.holders(of: person, on: day))
    }
    if sight.viewer.practitioner != nil {
      for standing in sight.standings where !standing.organizations.isEmpty {
        let acting = family.members.map(\.person).filter {
          family.actsFor($0, standing.person, on: day, under: sight.rules)
        }
        add("acting", standing.person, standing.age, acting)
        acting.forEach { addName($0) }
      }
      let ends = sight.standings.flatMap(\.consents).compactMap { $0.until ?? $0.untilForOwnMaterial }
      add("until", ends.min())
    }
    for plan in seen where plan.kind == .planCommon {
      family.deciders(of: plan, on: day).forEach { addName($0) }
      family.contributors(to: plan.id).compactMap(\.person).forEach { addName($0) }
    }
  }

  // MARK: What happened

  /// To what the viewer sees; who did it only where he may know him. Which item it is about stands first in the event.
  private mutating func addWhatHappened(_ events: [FamilyEvent]) {
    let ids = seen.map { (id: $0.id, text: "\($0.id)") }
    for event in events {
      let text = "\(event.happening)"
      let first = text.firstMatch(of: /\b[0-9a-f]{32}\b/).map { String($0.0) }
      switch event.happening {
      case .goalLimitSet where MayDo(sight).permissions.setGoalLimit:
        add("happened", event.at.day, text, who(event, nil))
      case .domainAnswered where sight.viewer == event.by: add("happened", event.at.day, text)
      case .takenBack(.answer) where sight.viewer == event.by: add("happened", event.at.day, text)
      case .takenBack(.answer): continue
      case .changing(.renamed(let person, _, true)), .changing(.died(let person, _)),
        .changing(.livesApart(let person, _)):
        guard let item = family.member(person)?.fact.item, isSeen(item) else { continue }
        add("changed", event.at.day, text, who(event, nil))
      case .changing(.takenAway(let item)):
        guard let gone = family.item(item), sight.sees(gone.asIfThere) else { continue }
        add("taken away", event.at.day, event.by)
        if let person = event.by.person { addName(person) }
      case .goalLimitSet, .domainAnswered, .requestDeclined, .memberShielded, .memberLeft: continue
      default:
        guard let found = ids.first(where: { $0.text == first }) else { continue }
        let kind = text.prefix { $0 != "(" }
        let isSecret = if case .consentWithdrawn = event.happening { true } else { false }
        add("happened to \(found.text)", event.at.day, String(kind), isSecret ? nil : who(event, found.id))
      }
    }
  }

  private func who(_ event: FamilyEvent, _ item: ItemID?) -> Party? {
    let isAuthor = item.flatMap { family.item($0)?.envelope.author } == event.by
    let facts = seen.filter { item in
      switch event.by {
      case .person(let person): item.kind == .membership && item.envelope.subjects == [person]
      case .practitioner(let id):
        item.kind == .careTeam && family.assignments[item.slot].practitioner == id
          || item.kind == .coordination && family.coordinations[item.slot].coordinator == event.by
      }
    }
    return isAuthor || event.by == sight.viewer || !facts.isEmpty ? event.by : nil
  }

  /// That a step is not wished, or that somebody needs a rest, is told to who may plan it; not who said so.
  private mutating func addWhoMayBeAsked() {
    let known = Set(seen.map(\.id))
    for goal in seen where MayDo(sight).changeGoal(goal) {
      for member in family.members where known.contains(member.fact.item) {
        let concerned = family.concerned(
          by: goal, doing: member.person, planner: sight.viewer, on: day, under: sight.rules)
        add(
          "unwished", goal.id, member.person,
          member.fact.role == .supporter
            && family.isUnwished(member.person, for: goal.envelope.domain, by: concerned))
        add("rest", member.person, family.needsRest(member.person, on: day, seeing: known))
      }
    }
  }

  /// Who reads what is about the viewer, and what he puts his own words beside, also when a withholding ends.
  private mutating func addReaders() {
    guard sight.viewer.person != nil else { return }
    let mine = seen.filter { isMine($0) || MayDo(sight).react(to: $0) }
    var others = family.members.map { Party.person($0.person) }
    others += family.assignments.map { .practitioner($0.practitioner) }
    others += family.disclosures.map(\.fact.to) + family.emergencies.map(\.by)
    for other in order(others) {
      let theirs = Sight.asIfNothingWithheld(of: family, for: other, on: day, under: sight.rules)
      for item in mine {
        let verdict = theirs.verdict(on: item)
        guard verdict.isSeen else { continue }
        add("reader \(other) of \(item.id)", isMine(item) ? verdict : Verdict.seen(.author))
        if let person = other.person { addName(person) }
      }
    }
  }

  /// In an order of their own: that of the family would tell of whom the viewer knows nothing.
  private func order(_ others: [Party]) -> [Party] {
    Set(others).subtracting([sight.viewer]).sorted { "\($0)" < "\($1)" }
  }

  private func isMine(_ item: Item) -> Bool {
    Part(item.kind) != nil && item.envelope.subjects.contains(where: actedFor.contains)
  }

  private mutating func addLooks(_ looks: [Look]) {
    guard sight.viewer.person != nil else { return }
    let mine = Set(seen.filter(isMine).map(\.id))
    for look in looks where look.outcome == .shown && look.party != sight.viewer && look.family == family.id {
      let items = look.items.map(\.id).filter(mine.contains)
      if !items.isEmpty { add("look", look.at, look.party, items) }
    }
  }
}
