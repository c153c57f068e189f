import Casework
import HTTPTypes
import Pages
import Privacy
import Vocabulary

extension Front {
  /// Which controller answers: every page of `Site` is here, so a new one does not compile until it has an answer.
  func answer(_ visit: Visit) async throws -> Reply {
    if let reply = try await answerLater(visit) { return reply }
    switch visit.site {
    case .welcome, .helpNow, .talk, .quickExit, .styleSheet, .script, .signOut, .settings:
      return try await answerOutside(visit)
    case .outside: return try await answerCode(visit)
    case .directory(let site): return try await answerDirectory(visit, site)
    case .feedback(let page): return try await answerFeedback(visit, page)
    case .demo, .demoClock, .demoSignIn:
      guard let demo else { return notFound(visit) }
      return try await answerDemo(visit, demo)
    case .myWork, .myReflections, .deleteReflection:
      guard let session = visit.session else { return signInFirst(visit) }
      return try await answerWork(visit, session)
    case .notices:
      guard let session = visit.session else { return signInFirst(visit) }
      return try await answerNotices(visit, session)
    case .calendar(let site): return try await answerCalendar(visit, site)
    case .family(let family, let site):
      guard let session = visit.session else { return signInFirst(visit) }
      // What a sending changes is read anew.
      let stand = visit.isPost ? nil : session.stand
      return try await answerFamily(visit, Ask(family: family, viewer: session.party, site: site, stand: stand))
    }
  }

  /// A question about one family, by one viewer.
  struct Ask: Sendable {
    let family: FamilyID
    let viewer: Party
    let site: FamilySite
    let stand: FamilyStand?
  }

  private func answerFamily(_ visit: Visit, _ ask: Ask) async throws -> Reply {
    switch ask.site {
    case .paper, .paperFile: try await answerPaper(visit, ask)
    case .takeBack: try await takeBack(visit, ask)
    case .feed(let number): try await answerFeed(visit, ask, number)
    case .plan, .stance, .newPlan: try await answerPlan(visit, ask)
    case .together: try await answerTogether(visit, ask)
    case .groupPlan, .planInWriting: try await answerGroupPlan(visit, ask)
    case .agreePlan: try await answerAgreePlan(visit, ask)
    case .evaluation(let site): try await answerEvaluation(visit, ask, site)
    case .expectations(let site): try await answerExpectations(visit, ask, site)
    case .goals, .newGoal, .goalLimit: try await answerGoals(visit, ask)
    case .ranking, .shareRanking, .goalOrder, .agreeToOrder: try await answerAiming(visit, ask)
    case .goal(let goal, let site): try await answerGoal(visit, ask, goal, site)
    case .story, .tell, .newStrength, .newWish, .newConcern, .alongside, .domains, .domain:
      try await answerStory(visit, ask)
    case .answerConcern(let item): try await answerConcern(visit, ask, item)
    case .help(let site): try await answerHelp(visit, ask, site)
    case .waiting(let site): try await answerWaiting(visit, ask, site)
    case .handover(let site): try await answerHandover(visit, ask, site)
    case .crisis(let site): try await answerCrisis(visit, ask, site)
    case .reports(let site): try await answerReports(visit, ask, site)
    case .informing(let site): try await answerInforming(visit, ask, site)
    case .meeting(let site): try await answerMeeting(visit, ask, site)
    case .messages(let site): try await answerMessages(visit, ask, site)
    case .reportingCode(let site): try await answerReportingCode(visit, ask, site)
    case .decisions, .newDecision: try await answerDecisions(visit, ask)
    case .decision(let decision, let site): try await answerDecision(visit, ask, decision, site)
    case .pickOffering(let decision): try await answerPickOffering(visit, ask, decision)
    case .reviseOption(let decision, let option): try await answerReviseOption(visit, ask, decision, option)
    case .birthday(let person): try await answerBirthday(visit, ask, person)
    case .askOutsider, .question: try await answerQuestions(visit, ask)
    case .newDrawing: try await answerDrawing(visit, ask)
    case .picture(let item): try await answerPicture(visit, ask, item)
    case .perspectives, .newSubject, .perspective, .agenda, .discussed: try await answerPerspectives(visit, ask)
    case .profile(let person): try await answerProfile(visit, ask, person)
    case .text(let item, let site): try await answerText(visit, ask, item, site)
    case .birth: try await answerBirth(visit, ask)
    case .member(let person, let site): try await answerMember(visit, ask, person, site)
    case .people: try await answerPeople(visit, ask)
    case .cooperation(let site): try await answerCooperation(visit, ask, site)
    case .coordinator(let site): try await answerCoordinator(visit, ask, site)
    case .team(let site): try await answerTeam(visit, ask, site)
    case .tasks: try await answerTasks(visit, ask)
    case .passTask(let task): try await answerPassTask(visit, ask, task)
    case .circles, .newCircle, .circle: try await answerCircles(visit, ask)
    case .genograms, .newGenogram, .genogram: try await answerGenograms(visit, ask)
    case .wishes, .rest, .endWish: try await answerWishes(visit, ask)
    case .explanation, .newFactor, .newInfluence, .recognise, .removeExplained:
      try await answerExplanation(visit, ask)
    case .sight, .notCorrect: try await answerSight(visit, ask)
    case .giveConsent, .confirmConsent: try await answerGiveConsent(visit, ask)
    case .consent(let item), .signConsent(let item), .withdrawConsent(let item):
      try await answerConsent(visit, ask, item)
    case .request(let item): try await answerRequest(visit, ask, item)
    case .decideObjection(let item), .endObjection(let item): try await answerObjection(visit, ask, item)
    case .react(let item), .object(let item): try await answerItem(visit, ask, item)
    case .askConsent, .newNote, .confirmNote: try await answerRecords(visit, ask)
    case .emergency, .confirmEmergency: try await answerEmergency(visit, ask)
    }
  }

  // MARK: Common answers

  /// The same for what is hidden and what is not there.
  func notFound(_ visit: Visit) -> Reply { .page(visit.shell().notFoundPage(), .notFound) }

  func signInFirst(_ visit: Visit) -> Reply {
    visit.tokenHash == nil ? .see(demo == nil ? .welcome : .demo) : .page(visit.shell().sessionEndedPage(), .forbidden)
  }

  /// Carries out a command; on success goes on to `site`, and otherwise shows the same form again with what was typed.
  func carryOut(
    _ command: FamilyCommand, _ visit: Visit, _ ask: Ask, then site: FamilySite, _ done: Done,
    about: (any FormField)? = nil, again: (FormState) async throws -> Reply?
  ) async throws -> Reply {
    let outcome = try await casework.change(
      ask.family, by: ask.viewer, receipt: receipt(visit), command)
    switch outcome {
    case .done:
      let form = visit.site.formThatIsSent
      if form.keepsUnsent { try await casework.dropUnsent(of: ask.viewer, form: form.path) }
      return .see(.family(ask.family, site), done)
    case .notFound:
      // Somebody was chosen about whom he may not write: said at that field, whoever it was.
      guard let about else { return notFound(visit) }
      var state = visit.state
      state.mark(about, .unknownChoice)
      return try await again(state).map(incomplete) ?? notFound(visit)
    case .refused(let refusal):
      var state = visit.state
      state.refusal = refusal
      guard var reply = try await again(state) else { return notFound(visit) }
      // Somebody wrote a newer version: a conflict, and what was typed is still there.
      reply.status = refusal == .planMovedOn ? .conflict : .unprocessableContent
      return reply
    case .conflict:
      var state = visit.state
      state.isConflict = true
      guard var reply = try await again(state) else { return notFound(visit) }
      reply.status = .conflict
      return reply
    }
  }

  /// A press of one button: a refusal gets a page of its own, with the way back.
  func press(
    _ command: FamilyCommand, _ visit: Visit, _ ask: Ask, then site: FamilySite, _ done: Done, back: FamilySite
  ) async throws -> Reply {
    try await carryOut(command, visit, ask, then: site, done) { state in
      let shell = visit.shell()
      let back = Site.family(ask.family, back)
      return .page(state.refusal.map { shell.refusalPage($0, back: back) } ?? shell.conflictPage(back: back))
    }
  }

  /// One effect for one sending: the same page, form and fields again are the same sending.
  func receipt<Kind>(_ visit: Visit) -> Identifier<Kind> {
    let fields = visit.form.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value.joined(separator: "\u{1F}"))" }
    return secrets.receipt([visit.site.path, visit.csrf] + fields)
  }

  /// The same sending again, where what it did took its own form away.
  func repeated(_ visit: Visit, _ ask: Ask, then site: FamilySite) async throws -> Reply? {
    guard visit.isPost, try await casework.isRepeated(ask.family, receipt(visit)) else { return nil }
    return .see(.family(ask.family, site), .saved)
  }

  /// The identifier of a new item: from the sending, so that sending twice names the same item.
  func newItem(_ visit: Visit, _ number: Int = 0) -> ItemID {
    let sending: ItemID = receipt(visit)
    return settings.seed == nil
      ? casework.identifiers.new(for: "") : IdentifierSource.deterministic("item").new(for: "\(sending)", number)
  }

  func incomplete(_ reply: Reply) -> Reply {
    var reply = reply
    reply.status = .unprocessableContent
    return reply
  }

  func familyView(_ ask: Ask, _ scope: Scope) async throws -> FamilyView? {
    try await casework.familyView(ask.family, for: ask.viewer, on: scope, at: ask.stand)
  }
}
