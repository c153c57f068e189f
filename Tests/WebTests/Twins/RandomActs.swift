import Domain
import Vocabulary

@testable import Casework

/// Throws acts at a family: anybody does anything to anyone. What the rules refuse falls away when they are played.
struct RandomActs: Sendable {
  let cast: Cast
  let first: Day
  let last: Day
  /// As it stands at the end, to know what there is to act upon.
  let family: Family
  let number: String

  var persons: [PersonID] { cast.file.persons.keys.sorted().map(cast.person) }
  private var workers: [CaseFile.TeamEntry] { cast.file.team }

  func act(_ dice: inout Dice) -> Act {
    let at = moment(&dice)
    let item: ItemID = cast.names.derived("random", number, "\(dice.next())")
    let person = dice.pick(persons) ?? Never.person
    if dice.chance(20) { return deciding(item, at, &dice) }
    if dice.chance(8), let act = onGoals(item, &dice) { return act }
    if dice.chance(5) { return closing(item, at, &dice) }
    guard dice.chance(55) else { return byWorker(item, about: person, at, &dice) }
    return Act(at: at, by: .person(person), command: byMember(person, item, &dice))
  }

  private func moment(_ dice: inout Dice) -> Moment { moment(after: first, &dice) }

  func moment(after start: Day, _ dice: inout Dice) -> Moment {
    let day = start + dice.number(1...max(1, last - start - 1))
    let morning = Moment(day, hour: 9)
    return Moment(milliseconds: morning.milliseconds + Int64(dice.number(0...7_199_999)))
  }

  func words(_ item: ItemID, _ fields: WordField...) -> Words {
    Words(stored: item, Dictionary(uniqueKeysWithValues: fields.map { ($0, "Willekeurige woorden over \(item)") }))
  }

  func existing(_ kinds: [ItemKind], _ dice: inout Dice) -> ItemID {
    dice.pick(family.items.filter { kinds.isEmpty || kinds.contains($0.kind) })?.id ?? Never.item
  }

  // MARK: Members

  private func byMember(_ person: PersonID, _ item: ItemID, _ dice: inout Dice) -> FamilyCommand {
    let me = Party.person(person)
    let others = dice.some(dice.number(0...2), of: persons.filter { $0 != person })
    let goal = existing([.planGoal], &dice)
    if dice.chance(25) { return networks(person, item, others, &dice) }
    switch dice.number(1...40) {
    case 39:
      if dice.chance(50) { return .cooperating(cooperating(item, about: person, &dice)) }
      return .teaming(teaming(item, &dice))
    case 1: return .tell(Envelope(id: item, kind: .story, subjects: [person], author: me), words(item, .body))
    case 2: return .tell(Envelope(id: item, kind: .ecogram, subjects: [person], author: me), words(item, .body))
    case 3:
      let kind = dice.pick([ItemKind.strength, .wish, .concern]) ?? .concern
      let envelope = Envelope(
        id: item, kind: kind, subjects: [person] + others, domain: dice.pick(LifeDomain.allCases), author: me)
      return .seeing(.raise(envelope, dice.some(1, of: FactorKind.allCases), words(item, .body)))
    case 4, 5:
      let envelope = Envelope(
        id: item, kind: .planGoal, subjects: [person] + others, domain: dice.pick(LifeDomain.allCases), author: me)
      return .setGoal(envelope, lane: dice.chance(50) ? .now : .later, words(item, .body))
    case 6: return .planStep(Step(item: item, goal: goal, doer: anybody(&dice), due: last + 9), words(item, .body))
    case 7: return .moveGoal(goal, to: dice.pick([.now, .later, .paused, .finished]) ?? .now)
    case 8:
      let plan = PlanStance(
        item: item, plan: existing([.planCommon], &dice), person: person, stance: dice.pick(Stance.allCases) ?? .agree)
      return .takeStance(plan, words(item, .body))
    case 9:
      let envelope = Envelope(
        id: item, kind: .ownStatement, subjects: [person], author: me, attachedTo: [existing([], &dice)])
      return .state(envelope, words(item, .body))
    case 10, 11: return giveConsent(item, about: dice.chance(60) ? person : dice.pick(persons) ?? person, &dice)
    case 12: return .signConsent(existing([.consent], &dice))
    case 13: return .withdrawConsent(existing([.consent], &dice))
    case 14: return .declineRequest(existing([.consentRequest], &dice))
    case 15:
      return .object(
        Objection(item: item, target: existing([], &dice), against: dice.pick(persons) ?? person))
    case 17: return .messaging(messaging(me, item, &dice))
    case 18: return say(item, about: person, &dice)
    case 24, 25, 26, 27: return .evaluating(evaluating(item, by: person, others, &dice))
    case 19: return .expecting(.markDiscussed(existing([.expectation], &dice), on: last - dice.number(0...30)))
    case 20: return .planning(planning(item, by: person, others, &dice))
    case 16:
      return .answerDomain(
        dice.chance(50) ? person : dice.pick(persons) ?? person, dice.pick(LifeDomain.allCases) ?? .safety,
        .notDiscussed)
    case 32:
      let profile = CommunicationProfile(item: item, person: person, level: .easy, aids: [.paper])
      return .seeing(.setProfile(profile, words(item, .body)))
    case 21, 22, 23: return .aiming(aim(person, item, goal, &dice))
    case 33:
      let task = dice.pick(CoordinationTask.allCases) ?? .minutes
      if dice.chance(50) { return .coordinating(coordinating(item, by: me, &dice)) }
      let fact = TaskPassing(item: item, task: task, holder: dice.pick(TaskHolder.allCases) ?? .family)
      return .coordinating(.pass(fact, words(item, .reason)))
    case 28, 29, 30, 31: return view(item, by: person, about: [person] + others, &dice)
    case 34, 35, 36, 37, 38: return .changing(changing(by: me, &dice))
    case 40:
      let plan = SafetyPlan(item: item, person: person, organization: nil)
      return .crisis(.writePlan(plan, words(item, .safetyDoing)))
    default: return .finishStep(goal)
    }
  }

  private func planning(
    _ item: ItemID, by person: PersonID, _ others: [PersonID], _ dice: inout Dice
  ) -> PlanningCommand {
    let plan = existing([.planCommon], &dice)
    let draft = PlanDraft(
      envelope: Envelope(id: item, kind: .planCommon, subjects: [person] + others), basedOn: plan,
      contributors: [anybody(&dice)])
    switch dice.number(1...5) {
    case 1: return .agree(plan)
    case 2: return .answerGroupPlan(dice.pick(GroupPlanAnswer.allCases) ?? .make)
    case 3: return .askInWriting
    default: return .write(draft, words(item, .body))
    }
  }

  private func evaluating(
    _ item: ItemID, by person: PersonID, _ others: [PersonID], _ dice: inout Dice
  ) -> EvaluatingCommand {
    let answer = EvaluationAnswer(
      item: item, evaluation: existing([.evaluation], &dice), person: person, usefulness: dice.pick(Usefulness.allCases)
    )
    let mine = Envelope(id: item, kind: .yearAhead, subjects: [person], author: .person(person))
    switch dice.number(1...8) {
    case 1: return .open(Evaluation(item: item, plan: existing([.planCommon], &dice)))
    case 2, 3: return .answer(answer, words(item, .aboutHelp))
    case 4: return .close(existing([.evaluation], &dice), .planStays, nil)
    case 5: return .setRhythm(weeks: dice.number(2...26))
    case 6:
      return .check(
        ExperienceCheck(item: item, person: person, safe: dice.pick(Experience.allCases)), words(item, .helped))
    case 7: return .share(existing([.experienceCheck], &dice), with: [anybody(&dice)])
    default:
      let all = Envelope(id: item, kind: .yearAhead, subjects: [person] + others)
      return .lookAhead(dice.chance(60) ? mine : all, words(item, .body))
    }
  }

  private func say(_ item: ItemID, about person: PersonID, _ dice: inout Dice) -> FamilyCommand {
    let helper = cast.names.practitioner(dice.pick(workers)?.who ?? "femke")
    let fact = Expectation(item: item, practitioner: helper, person: person)
    return .expecting(.say(fact, words(item, .expects, .offers)))
  }

  private func aim(_ person: PersonID, _ item: ItemID, _ goal: ItemID, _ dice: inout Dice) -> AimingCommand {
    let goals = dice.some(dice.number(1...3), of: family.goals.map(\.item))
    let steps = dice.some(2, of: family.steps.map(\.fact.item))
    switch dice.number(1...8) {
    case 1, 2: return .rank(Ranking(item: item, person: person, goals: goals))
    case 3: return .shareRanking(existing([.ranking], &dice), dice.chance(70))
    case 4, 5: return .order(GoalOrder(item: item, goals: goals))
    case 6: return .agreeToOrder(existing([.goalOrder], &dice))
    case 7:
      return .time(
        StepTiming(step: goal, after: steps, perWeek: dice.number(1...7), isHeavy: dice.chance(50)))
    default: return .linkStrengths([existing([.strength], &dice)], to: goal)
    }
  }

  func anybody(_ dice: inout Dice) -> Party {
    dice.chance(50)
      ? .person(dice.pick(persons) ?? Never.person)
      : .practitioner(cast.names.practitioner(dice.pick(workers)?.who ?? "femke"))
  }

  private func giveConsent(_ item: ItemID, about subject: PersonID, _ dice: inout Dice) -> FamilyCommand {
    let terms = terms(about: subject, &dice)
    let recipient: Recipient =
      dice.chance(40)
      ? .person(dice.pick(persons) ?? subject)
      : .organization(cast.organization(dice.pick(workers)?.org ?? "gp"))
    return .giveConsent(
      Consent(item: item, terms: terms, recipients: [recipient]), words(item, .purpose, .preview))
  }

  private func terms(about subject: PersonID, _ dice: inout Dice) -> SharingTerms {
    let kinds = dice.some(dice.number(1...4), of: ItemKind.allCases.filter(\.canBeShared))
    return SharingTerms(
      subject: subject, kinds: dice.chance(50) ? .plan : KindSet(kinds),
      purpose: dice.pick(Purpose.allCases) ?? .family, start: last - dice.number(0...20),
      until: last + dice.number(0...90))
  }

  // MARK: Professionals and facts

  private func byWorker(_ item: ItemID, about person: PersonID, _ at: Moment, _ dice: inout Dice) -> Act {
    let entry = dice.pick(workers)
    let worker = cast.names.practitioner(entry?.who ?? "femke")
    let organization = cast.organization(entry?.org ?? "gp")
    let mine = (entry?.for ?? []).map(cast.person)
    if dice.chance(8) {
      let both: [Party] = [.practitioner(worker)] + mine.map(Party.person)
      return Act(
        at: at, by: dice.pick(both) ?? .practitioner(worker),
        command: .handover(handover(worker, organization, mine, item, on: at.day, &dice)))
    }
    if dice.chance(6) {
      return Act(at: at, by: .practitioner(worker), command: .crisis(crisis(worker, organization, mine, item, &dice)))
    }
    if dice.chance(6) { return informing(worker, organization, mine, item, at, &dice) }
    if dice.chance(9) { return reporting(worker, organization, mine, item, at, &dice) }
    if dice.chance(7) {
      return Act(
        at: at, by: .practitioner(worker),
        command: .reportingCode(reportingCode(organization, mine, item, on: at.day, &dice)))
    }
    if dice.chance(7) {
      let both: [Party] = [.practitioner(worker)] + mine.map(Party.person)
      return Act(
        at: at, by: dice.pick(both) ?? .practitioner(worker),
        command: .meeting(meeting(worker, organization, mine, item, on: at.day, &dice)))
    }
    if dice.chance(12) {
      return Act(
        at: at, by: .practitioner(worker),
        command: .waiting(waiting(worker, organization, mine, item, on: at.day, &dice)))
    }
    return Act(
      at: at, by: .practitioner(worker),
      command: byWorker(worker, organization, mine, item, about: person, &dice))
  }

  private func byWorker(
    _ worker: PractitionerID, _ organization: OrganizationID, _ mine: [PersonID], _ item: ItemID,
    about person: PersonID, _ dice: inout Dice
  ) -> FamilyCommand {
    let me = Party.practitioner(worker)
    switch dice.number(1...21) {
    case 19: return .cooperating(cooperating(item, about: dice.pick(mine) ?? person, &dice))
    case 20, 21: return .teaming(teaming(item, &dice))
    case 15, 16:
      let fact = Expectation(item: item, practitioner: worker, person: dice.pick(mine) ?? person)
      return .expecting(
        dice.chance(50) ? .say(fact, words(item, .expects)) : .markDiscussed(existing([.expectation], &dice), on: last))
    case 17: return .changing(changing(by: me, &dice))
    case 18: return .messaging(messaging(me, item, &dice))
    case 1, 2, 3:
      let kinds: [ItemKind] = [.contactNote, .treatmentNote, .observation, .safetyPlan, .report]
      let envelope = Envelope(
        id: item, kind: dice.pick(kinds) ?? .report, subjects: dice.some(dice.number(1...2), of: mine),
        domain: dice.chance(50) ? dice.pick(LifeDomain.allCases) : nil, author: me, organization: organization)
      return .file(envelope, words(item, .body))
    case 4:
      let envelope = Envelope(id: item, kind: .planCommon, subjects: dice.some(3, of: persons))
      return .makePlan(envelope, words(item, .body))
    case 5:
      let request = ConsentRequest(
        item: item, terms: terms(about: dice.pick(mine) ?? person, &dice), organization: organization)
      return .askConsent(request, words(item, .purpose))
    case 6:
      let withholding = Withholding(
        item: item, target: existing([], &dice), from: person, second: cast.names.practitioner("second"),
        end: last + dice.number(1...9))
      return .withhold(withholding, words(item, .reason))
    case 7:
      let disclosure = Disclosure(
        item: item, target: existing([], &dice), to: anybody(&dice), basis: .conflictOfDuties)
      return .disclose(disclosure, words(item, .reason))
    case 8:
      let access = EmergencyAccess(item: item, subject: person, scope: EmergencyScope.allCases, to: last)
      return .openEmergency(
        access,
        words(item, .answerTried, .answerHarm, .answerConscience, .answerOtherWay, .answerEffective, .answerProportion))
    case 9:
      let answer = ConcernAnswer(
        item: item, concern: existing([.concern], &dice), reply: dice.pick(ConcernReply.allCases) ?? .parked)
      return .seeing(.answerConcern(answer, words(item, .body)))
    default: return fact(worker, organization, item, about: person, &dice)
    }
  }

  private func fact(
    _ worker: PractitionerID, _ organization: OrganizationID, _ item: ItemID, about person: PersonID,
    _ dice: inout Dice
  ) -> FamilyCommand {
    let other = dice.pick(persons) ?? person
    let holder = dice.pick(family.holders(of: person, on: last).compactMap(\.person)) ?? other
    switch dice.number(1...9) {
    case 1, 9:
      let exception = ConsentException(
        item: item, child: person, excused: holder, purposes: Purpose.allCases, organization: organization,
        from: last - dice.number(0...40), to: dice.chance(50) ? nil : last + 5)
      return .recordException(exception, words(item, .reason))
    case 2, 3:
      let assignment = Assignment(
        item: item, practitioner: worker, organization: organization, person: person,
        from: last - dice.number(0...40), to: dice.chance(50) ? nil : last + dice.number(-3...30))
      return .assign(assignment, words(item, .function))
    case 4:
      return .recordAuthority(
        Authority(
          item: item, child: person, holder: .person(other), kind: .guardian, source: .courtOrder,
          from: last - dice.number(0...40), isVerified: dice.chance(50)))
    case 5: return .endAuthority(existing([.parentalAuthority], &dice), lastDay: last - dice.number(1...9))
    case 6:
      return .assessCapacity(
        Capacity(item: item, person: person, matters: Matter.allCases, isAble: false, from: last - 10))
    case 7:
      return .appointRepresentative(
        Representation(
          item: item, person: person, representative: other, matters: Matter.allCases, from: last - 10))
    default: return .destroy(existing([], &dice), ground: .requested)
    }
  }
}
