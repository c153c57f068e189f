import Casework
import Pages
import Vocabulary

/// What stands in the paths of one round through all pages.
struct Places: Sendable {
  var family: FamilyID
  var person: PersonID
  var goal: ItemID
  var step: ItemID
  var consent: ItemID
  var request: ItemID
  var reaction: ItemID
  var objection: ItemID
  var look: ItemID
  var reflection: ItemID
  var expectation: ItemID
  var evaluation: ItemID
  var check: ItemID
  var concern = Never.item
  var decision = Never.item
  var option = Never.item
  var card: ItemID
  var wish: ItemID
  var circle: ItemID
  var contact: ItemID
  var otherContact: ItemID
  var genogram = Never.item
  var relative = Never.item
  var otherRelative = Never.item
  var help = Never.item
  var wait = Never.item
  var handover = Never.item
  var safetyPlan = Never.item
  var signal = Never.item
  var report = Never.item
  var draft = Never.item
  var reportingCode = Never.item
  var heldBack = Never.item
  var meeting = Never.item
  /// With whom somebody writes, and what was written.
  var helper = Party.practitioner(Never.practitioner)
  var message = Never.item
  var ranking = Never.item
  var goalOrder = Never.item
  var seat = Never.item
  var role = Never.item
  var leaving = Never.item
  var closing = Never.item
  var issue = Never.item
  var agreement = Never.item
  /// Of the Jeugdteam, as the demo's directory has it.
  var offering: OfferingID = IdentifierSource.derived(
    from: "sociale-kaart/A/jeugdteam/Gesprekken voor jongeren/Lindeveld")

  /// Every page, each once. A page that is added to the enum does not compile until it has its place in this line.
  var everySite: [Site] {
    var sites: [Site] = []
    var next: Site? = .welcome
    while let site = next {
      sites.append(site)
      next = after(site)
    }
    return sites
  }

  private func after(_ site: Site) -> Site? {
    switch site {
    case .welcome: .helpNow
    case .helpNow: .talk
    case .talk: .quickExit
    case .quickExit: .outside
    case .outside: .directory(.found(1))
    case .directory(.found): .directory(.offering(offering))
    case .directory(.offering): .directory(.own)
    case .directory(.own): .directory(.change(offering))
    case .directory(.change): .feedback(.welcome)
    case .feedback: .styleSheet
    case .styleSheet: .script
    case .script: .demo
    case .demo: .demoClock
    case .demoClock: .demoSignIn
    case .demoSignIn: .signOut
    case .signOut: .settings
    case .settings: .notices
    case .notices: .calendar(.choice)
    case .calendar(.choice): .calendar(.make)
    case .calendar(.make): .calendar(.stop)
    case .calendar(.stop): CalendarToken(Never.token).map { .calendar(.file($0)) }
    case .calendar(.file): .myWork
    case .myWork: .myReflections
    case .myReflections: .deleteReflection(reflection)
    case .deleteReflection: .family(family, .plan)
    case .family(_, let site): after(site).map { .family(family, $0) }
    }
  }

  private func after(_ site: FamilySite) -> FamilySite? {
    switch site {
    case .plan: .stance
    case .stance: .newPlan
    case .newPlan: .feed(1)
    case .feed: .paper
    case .paper: .paperFile
    case .paperFile: .takeBack
    case .takeBack: .agreePlan
    case .agreePlan: .groupPlan
    case .groupPlan: .planInWriting
    case .planInWriting: .together
    case .together: .expectations(.list)
    case .expectations(let site): after(site).map { .expectations($0) } ?? .evaluation(.show)
    case .evaluation(let site): after(site).map { .evaluation($0) } ?? .goals
    case .goals: .newGoal
    case .newGoal: .goalLimit
    case .goalLimit: .ranking
    case .ranking: .shareRanking(ranking)
    case .shareRanking: .goalOrder
    case .goalOrder: .agreeToOrder(goalOrder)
    case .agreeToOrder: .goal(goal, .show)
    case .goal(_, let site): after(site).map { .goal(goal, $0) } ?? .decisions
    case .decisions: .newDecision
    case .newDecision: .decision(decision, .show)
    case .decision(_, let site): after(site).map { .decision(decision, $0) } ?? .pickOffering(decision)
    case .pickOffering: .reviseOption(decision, option: option)
    case .reviseOption: .help(.list)
    case .help(.list): .help(.new)
    case .help(.new): .help(.answer(help))
    case .help(.answer): .help(.waive(help))
    case .help(.waive): .waiting(.list)
    case .waiting(.list): .waiting(.new)
    case .waiting(.new): .waiting(.pick)
    case .waiting(.pick): .waiting(.move(wait))
    case .waiting(.move): .waiting(.estimate(wait))
    case .waiting(.estimate): .waiting(.contact(wait))
    case .waiting(.contact): .waiting(.pass(wait))
    case .waiting(.pass): .handover(.list)
    case .handover(.list): .handover(.new)
    case .handover(.new): .handover(.take(handover, .talkedTogether))
    case .handover(.take): .handover(.skip(handover, .actionsTaken))
    case .handover(.skip): .handover(.confirm(handover))
    case .handover(.confirm): .crisis(.show)
    case .crisis(.show): .crisis(.write)
    case .crisis(.write): .crisis(.paper(safetyPlan))
    case .crisis(.paper): .crisis(.signal)
    case .crisis(.signal): .crisis(.handle(signal))
    case .crisis(.handle): .crisis(.pass(signal))
    case .crisis(.pass): .reports(.list)
    case .reports(let site): after(site).map { .reports($0) } ?? .reportingCode(.list)
    case .reportingCode(let site): after(site).map { .reportingCode($0) } ?? .meeting(.list)
    case .meeting(let site): after(site).map { .meeting($0) } ?? .informing(.list)
    case .informing(let site): after(site).map { .informing($0) } ?? .messages(.list)
    case .messages(.list): .messages(.with(helper))
    case .messages(.with): .messages(.settle(helper, message))
    case .messages(.settle): .story
    case .story: .tell
    case .tell: .newStrength
    case .newStrength: .newWish
    case .newWish: .newConcern
    case .newConcern: .alongside
    case .alongside: .answerConcern(concern)
    case .answerConcern: .explanation
    case .explanation: .newFactor
    case .newFactor: .newInfluence
    case .newInfluence: .recognise(card)
    case .recognise: .removeExplained(card)
    case .removeExplained: .domains(person)
    case .domains: .domain(person, .schoolAndEducation)
    case .people: .profile(person)
    case .profile: .birth
    case .birth: .member(person, .show)
    case .member(_, let site): after(site).map { .member(person, $0) } ?? .birthday(person)
    case .birthday: .cooperation(.show)
    case .cooperation(.show): .cooperation(.agreement)
    case .cooperation(.agreement): .cooperation(.issue)
    case .cooperation(.issue): .cooperation(.join(agreement))
    case .cooperation(.join): .cooperation(.answer(issue))
    case .cooperation(.answer): .cooperation(.settle(issue))
    case .cooperation(.settle): .coordinator(.show)
    case .coordinator(.show): .coordinator(.wish)
    case .coordinator(.wish): .coordinator(.name)
    case .coordinator(.name): .coordinator(.stop)
    case .coordinator(.stop): .team(.list)
    case .team(let site): after(site).map { .team($0) } ?? .tasks
    case .tasks: .passTask(.minutes)
    case .passTask: .circles
    case .circles: .newCircle
    case .newCircle: .wishes
    case .wishes: .rest
    case .rest: .endWish(wish)
    case .endWish: .circle(circle, .show)
    case .circle(_, let site): after(site, 22, contact, otherContact).map { .circle(circle, $0) } ?? .genograms
    case .genograms: .newGenogram
    case .newGenogram: .genogram(genogram, .show)
    case .genogram(_, let site): after(site, 41, relative, otherRelative).map { .genogram(genogram, $0) } ?? .sight
    case .domain: .text(reaction, .earlier)
    case .text(_, .earlier): .text(reaction, .mend)
    case .text(_, .mend): .text(reaction, .takeAway)
    case .text(_, .takeAway): .perspectives
    case .perspectives: .newSubject
    case .newSubject: .askOutsider
    case .askOutsider: .question(step, .show)
    case .question(_, .show): .question(step, .agree)
    case .question(_, .agree): .question(step, .stop)
    case .question(_, .stop): .question(step, .code)
    case .question(_, .code): .newDrawing
    case .newDrawing: .picture(goal)
    case .picture: .perspective(goal, .show)
    case .perspective(_, .show): .perspective(goal, .add)
    case .perspective(_, .add): .perspective(goal, .draw)
    case .perspective(_, .draw): .perspective(goal, .discuss)
    case .perspective(_, .discuss): .agenda
    case .agenda: .discussed(step)
    case .discussed: .people
    case .sight: .giveConsent
    case .giveConsent: .confirmConsent
    case .confirmConsent: .consent(consent)
    case .consent: .signConsent(consent)
    case .signConsent: .withdrawConsent(consent)
    case .withdrawConsent: .request(request)
    case .request: .react(reaction)
    case .react: .notCorrect(look)
    case .notCorrect: .object(objection)
    case .object: .decideObjection(objection)
    case .decideObjection: .endObjection(objection)
    case .endObjection: .askConsent
    case .askConsent: .newNote
    case .newNote: .confirmNote
    case .confirmNote: .emergency
    case .emergency: .confirmEmergency
    case .confirmEmergency: nil
    }
  }

  private func after(_ site: MeetingSite) -> MeetingSite? {
    switch site {
    case .list: .new
    case .new: .show(meeting)
    case .show: .calendar(meeting, withPlace: false)
    case .calendar(_, false): .calendar(meeting, withPlace: true)
    case .calendar: .fill(meeting, .next)
    case .fill(_, let form):
      next(form, of: MeetingFill.allCases).map { .fill(meeting, $0) } ?? .press(meeting, .accept)
    case .press(_, let button): next(button, of: MeetingPress.allCases).map { .press(meeting, $0) }
    }
  }

  private func next<Site: Equatable>(_ site: Site, of all: [Site]) -> Site? {
    all.firstIndex(of: site).flatMap { all.indices.contains($0 + 1) ? all[$0 + 1] : nil }
  }

  private func after(_ site: EvaluationSite) -> EvaluationSite? {
    switch site {
    case .show: .begin
    case .begin: .rhythm
    case .rhythm: .checks
    case .checks: .check(check)
    case .check: .lookAhead
    case .lookAhead: .drawAhead
    case .drawAhead: .answer(evaluation)
    case .answer: .close(evaluation)
    case .close: nil
    }
  }

  private func after(_ site: InformingSite) -> InformingSite? {
    switch site {
    case .list: .new
    case .new: .hear(Never.item)
    case .hear: .answer(Never.item)
    case .answer: .refuse(Never.item)
    case .refuse: .paper(Never.item)
    case .paper: nil
    }
  }

  private func after(_ site: ReportSite) -> ReportSite? {
    switch site {
    case .list: .new
    case .new: .show(report)
    case .show: .write(draft)
    case .write: .discard(draft)
    case .discard: .offer(draft)
    case .offer: .react(report)
    case .react: .correct(report)
    case .correct: .finish(report)
    case .finish: nil
    }
  }

  private func after(_ site: ReportingCodeSite) -> ReportingCodeSite? {
    switch site {
    case .list: .new
    case .new: .show(reportingCode)
    case .show: .write(reportingCode, .consult)
    case .write: .holdBack(reportingCode)
    case .holdBack: .letRead(heldBack)
    case .letRead: nil
    }
  }

  private func after(_ site: TeamSite) -> TeamSite? {
    switch site {
    case .list: .describe
    case .describe: .drop(role)
    case .drop: .agree(role)
    case .agree: .disagree(role)
    case .disagree: .wish(seat)
    case .wish: .keep(seat)
    case .keep: .leave(seat)
    case .leave: .mark(leaving)
    case .mark: .lookBack(seat)
    case .lookBack: .close(seat)
    case .close: .afterCare(closing)
    case .afterCare: .reopen(closing)
    case .reopen: nil
    }
  }

  private func after(_ site: MemberSite) -> MemberSite? {
    MemberSite.allCases.firstIndex(of: site).flatMap { place in
      MemberSite.allCases.indices.contains(place + 1) ? MemberSite.allCases[place + 1] : nil
    }
  }

  private func after(_ site: ExpectationSite) -> ExpectationSite? {
    switch site {
    case .list: .new
    case .new: .discussed(expectation)
    case .discussed: nil
    }
  }

  private func after(_ site: CircleSite, _ day: Int, _ contact: ItemID, _ otherContact: ItemID) -> CircleSite? {
    switch site {
    case .show: .then(Cast.a.day(day))
    case .then: .drawing
    case .drawing: .addContact
    case .addContact: .contact(contact)
    case .contact: .tie
    case .tie: .untie(contact, otherContact)
    case .untie: .removeContact(contact)
    case .removeContact: nil
    }
  }

  private func after(_ site: GoalSite) -> GoalSite? {
    switch site {
    case .show: .begin
    case .begin: .pause
    case .pause: .finish
    case .finish: .swap
    case .swap: .newStep
    case .newStep: .finishStep(step)
    case .finishStep: .rephrase
    case .rephrase: .answerCheck
    case .answerCheck: .reword
    case .reword: .mark
    case .mark: .helps
    case .helps: .helpsStep(step)
    case .helpsStep: .timing(step)
    case .timing: .joint
    case .joint: .endJoint(step)
    case .endJoint: nil
    }
  }
}

extension Places {
  private func after(_ site: DecisionSite) -> DecisionSite? {
    switch site {
    case .show: .option
    case .option: .nothing
    case .nothing: .view
    case .view: .decide
    case .decide: .postpone
    case .postpone: .change
    case .change: .review
    case .review: .parties
    case .parties: .notOffered
    case .notOffered: .position
    case .position: .goOn
    case .goOn: .framework
    case .framework: .guideline
    case .guideline: .deviation
    case .deviation: nil
    }
  }
}

extension Places {
  /// The same identifier everywhere: of one item, or of nothing.
  init(family: FamilyID, person: PersonID, all item: ItemID) {
    self.init(
      family: family, person: person, goal: item, step: item, consent: item, request: item, reaction: item,
      objection: item, look: item, reflection: item, expectation: item, evaluation: item, check: item,
      concern: item, decision: item, card: item, wish: item,
      circle: item, contact: item, otherContact: item, genogram: item, relative: item, otherRelative: item, help: item,
      wait: item, handover: item, safetyPlan: item, signal: item, report: item, draft: item,
      reportingCode: item, heldBack: item, meeting: item,
      message: item, ranking: item, goalOrder: item, seat: item, role: item, leaving: item, closing: item, issue: item,
      agreement: item)
  }
}
