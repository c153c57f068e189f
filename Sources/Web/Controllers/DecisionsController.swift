import Casework
import Pages
import Privacy
import Vocabulary

extension Front {
  func answerDecisions(_ visit: Visit, _ ask: Ask) async throws -> Reply {
    guard let view = try await familyView(ask, .deciding) else { return notFound(visit) }
    let shell = visit.shell(view)
    switch (ask.site, visit.isPost) {
    case (.decisions, false): return .page(shell.decisionsPage(view))
    case (.newDecision, let isPost):
      guard view.deciding.mayOpen else { return notFound(visit) }
      return isPost ? try await openDecision(visit, ask, view) : .page(shell.newDecisionPage(view, FormState()))
    default: return notFound(visit)
    }
  }

  private func openDecision(_ visit: Visit, _ ask: Ask, _ view: FamilyView) async throws -> Reply {
    var reader = FormReader(visit.state)
    let question = reader.line(DecisionForm.Field.question)
    let wish = reader.prose(DecisionForm.Field.wish, limit: 1_000)
    let about = reader.persons(DecisionForm.Field.about)
    let parties = reader.parties(DecisionForm.Field.parties)
    let again = { (state: FormState) in Reply.page(visit.shell(view).newDecisionPage(view, state)) }
    guard reader.isComplete, let question, let wish else { return incomplete(again(reader.state)) }
    let item = newItem(visit)
    let envelope = Envelope(
      id: item, kind: .decision, subjects: about, author: ask.viewer,
      organization: try await organization(ask, helping: about))
    return try await carryOut(
      .deciding(.open(envelope, parties: parties, Words(item, [.title: question, .body: wish]))), visit, ask,
      then: .decision(item, .show), .decision, about: DecisionForm.Field.about, again: again)
  }

  /// For which organisation a professional writes; nil for a family member, and for who does not help this person.
  private func organization(_ ask: Ask, helping persons: [PersonID]) async throws -> OrganizationID? {
    guard ask.viewer.practitioner != nil, let first = persons.first else { return nil }
    return try await casework.organization(of: ask.viewer, helping: first, in: ask.family)
  }

  func organization(_ ask: Ask, at decision: DecisionLine) async throws -> OrganizationID? {
    try await organization(ask, helping: decision.head.about.compactMap(\.party.person))
  }

  // MARK: One decision

  func answerDecision(_ visit: Visit, _ ask: Ask, _ id: ItemID, _ site: DecisionSite) async throws -> Reply {
    guard let view = try await familyView(ask, .deciding),
      let decision = view.deciding.decisions.first(where: { $0.head.id == id }), may(site, decision, ask)
    else { return notFound(visit) }
    guard visit.isPost else {
      guard isInTime(site, decision) else { return notFound(visit) }
      return .page(page(site, visit, decision, view, emptyState(site, decision, ask)))
    }
    switch site {
    case .show: return notFound(visit)
    case .parties: return try await setParties(visit, ask, decision, view)
    case .option: return try await addOption(visit, ask, decision, view)
    case .nothing: return try await addNothing(visit, ask, decision, view)
    case .view: return try await giveView(visit, ask, decision, view)
    case .decide, .postpone, .change, .review: return try await act(visit, ask, decision, site, view)
    case .notOffered: return try await sayNotOffered(visit, ask, decision, view)
    case .position: return try await takePosition(visit, ask, decision, view)
    case .goOn: return try await goOn(visit, ask, decision, view)
    case .framework: return try await setFramework(visit, ask, decision, view)
    case .guideline: return try await useGuideline(visit, ask, decision, view)
    case .deviation: return try await takeDeviationStance(visit, ask, decision, view)
    }
  }

  private func may(_ site: DecisionSite, _ decision: DecisionLine, _ ask: Ask) -> Bool {
    switch site {
    case .show: true
    case .view, .position: decision.maySpeak
    case .notOffered, .framework, .guideline: decision.mayDecide && ask.viewer.practitioner != nil
    case .deviation: !decision.deviations.isEmpty
    case .goOn: decision.mayDecide && !decision.positions.isEmpty
    case .option, .nothing, .parties, .decide, .postpone, .change, .review: decision.mayDecide
    }
  }

  /// No page for what has no button any more. What somebody sends just too late is refused with his words kept.
  private func isInTime(_ site: DecisionSite, _ decision: DecisionLine) -> Bool {
    switch site {
    case .show, .view, .notOffered, .position, .goOn, .framework, .guideline, .deviation: true
    case .option, .nothing, .parties, .decide, .postpone: !decision.isMade
    case .change, .review: decision.isMade
    }
  }

  private func page(
    _ site: DecisionSite, _ visit: Visit, _ decision: DecisionLine, _ view: FamilyView, _ state: FormState
  ) -> Page {
    let shell = visit.shell(view)
    return switch site {
    case .show: shell.decisionPage(decision, view)
    case .option: shell.optionPage(decision, view, state)
    case .nothing: shell.nothingPage(decision, view, state)
    case .view: shell.viewPage(decision, view, state)
    case .decide: shell.decidePage(decision, view, state)
    case .postpone: shell.postponePage(decision, view, state)
    case .change: shell.changePage(decision, view, state)
    case .review: shell.reviewPage(decision, view, state)
    case .parties: shell.partiesPage(decision, view, state)
    case .notOffered: shell.notOfferedPage(decision, view, state)
    case .position: shell.positionPage(decision, view, state)
    case .goOn: shell.goOnPage(decision, view, state)
    case .framework: shell.frameworkPage(decision, view, state)
    case .guideline: shell.guidelinePage(decision, view, state)
    case .deviation: shell.deviationPage(decision, view, state)
    }
  }

  /// What stands there already is filled in: whoever decides along, and what the viewer said before.
  private func emptyState(_ site: DecisionSite, _ decision: DecisionLine, _ ask: Ask) -> FormState {
    var state = FormState()
    switch site {
    case .parties: state.set(PartiesForm.Field.parties, all: decision.parties.map { Codes.text($0.party) })
    case .view:
      guard let mine = decision.views.first(where: { $0.who.party == ask.viewer }) else { break }
      state.set(ViewForm.Field.option, mine.option?.description ?? ViewForm.unknown)
      state.set(ViewForm.Field.wish, Codes.text(mine.wish))
      state.set(ViewForm.Field.words, mine.words ?? "")
    case .position:
      guard let mine = decision.positions.first(where: { $0.who.party == ask.viewer }) else { break }
      state.set(PositionForm.Field.words, mine.words ?? "")
      state.set(PositionForm.Field.interests, mine.interests ?? "")
      state.set(PositionForm.Field.wouldChange, mine.wouldChange ?? "")
    case .deviation:
      if decision.deviations.count == 1, let only = decision.deviations.first {
        state.set(DeviationForm.Field.deviation, only.head.id.description)
      }
    case .show, .option, .nothing, .decide, .postpone, .change, .review, .notOffered, .goOn, .framework, .guideline:
      break
    }
    return state
  }

  func carryOut(
    _ command: DecidingCommand, _ visit: Visit, _ ask: Ask, _ site: DecisionSite, _ decision: DecisionLine,
    _ view: FamilyView, _ done: Done
  ) async throws -> Reply {
    try await carryOut(
      .deciding(command), visit, ask, then: .decision(decision.head.id, .show), done
    ) { state in .page(page(site, visit, decision, view, state)) }
  }

  func unfinished(
    _ reader: FormReader, _ site: DecisionSite, _ visit: Visit, _ decision: DecisionLine, _ view: FamilyView
  ) -> Reply {
    incomplete(.page(page(site, visit, decision, view, reader.state)))
  }

  private func setParties(
    _ visit: Visit, _ ask: Ask, _ decision: DecisionLine, _ view: FamilyView
  ) async throws -> Reply {
    var reader = FormReader(visit.state)
    let parties = reader.parties(PartiesForm.Field.parties)
    guard reader.isComplete else { return unfinished(reader, .parties, visit, decision, view) }
    return try await carryOut(
      .setParties(decision.head.id, parties), visit, ask, .parties, decision, view, .saved)
  }

  private func addOption(
    _ visit: Visit, _ ask: Ask, _ decision: DecisionLine, _ view: FamilyView
  ) async throws -> Reply {
    var reader = FormReader(visit.state)
    let texts = reader.option(isNoHelp: false)
    let asker = reader.optionalParty(OptionForm.Field.asker)
    guard reader.isComplete else { return unfinished(reader, .option, visit, decision, view) }
    let option = DecisionOption(
      item: newItem(visit), decision: decision.head.id, isNoHelp: false, asker: asker,
      organization: try await organization(ask, at: decision))
    return try await carryOut(
      .addOption(option, Words(option.item, texts)), visit, ask, .option, decision, view, .option)
  }

  private func addNothing(
    _ visit: Visit, _ ask: Ask, _ decision: DecisionLine, _ view: FamilyView
  ) async throws -> Reply {
    var reader = FormReader(visit.state)
    let texts = reader.option(isNoHelp: true)
    let asker = reader.optionalParty(NothingForm.Field.asker)
    guard reader.isComplete else { return unfinished(reader, .nothing, visit, decision, view) }
    let option = DecisionOption(
      item: newItem(visit), decision: decision.head.id, isNoHelp: true, asker: asker,
      organization: try await organization(ask, at: decision))
    return try await carryOut(
      .addOption(option, Words(option.item, texts)), visit, ask, .nothing, decision, view, .option)
  }

  private func giveView(
    _ visit: Visit, _ ask: Ask, _ decision: DecisionLine, _ view: FamilyView
  ) async throws -> Reply {
    var reader = FormReader(visit.state)
    let isUnknown = visit.state[ViewForm.Field.option] == ViewForm.unknown
    let option = isUnknown ? nil : reader.item(ViewForm.Field.option, of: decision.options.map(\.head.id))
    let words = reader.optionalProse(ViewForm.Field.words)
    let wish: Participation? = reader.choice(ViewForm.Field.wish)
    guard reader.isComplete, let wish else { return unfinished(reader, .view, visit, decision, view) }
    let fact = DecisionView(
      item: newItem(visit), decision: decision.head.id, option: option, wish: wish,
      organization: try await organization(ask, at: decision))
    return try await carryOut(
      .giveView(fact, words.map { Words(fact.item, [.body: $0]) }), visit, ask, .view, decision, view, .view)
  }

  private func act(
    _ visit: Visit, _ ask: Ask, _ decision: DecisionLine, _ site: DecisionSite, _ view: FamilyView
  ) async throws -> Reply {
    var reader = FormReader(visit.state)
    let isFirst = site == .decide
    let options = decision.options.map(\.head.id)
    let option =
      isFirst
      ? reader.item(ActForm.Field.option, of: options) : reader.optionalItem(ActForm.Field.option, of: options)
    let words = reader.prose(ActForm.Field.words, limit: 2_000)
    let last = view.day + 730
    let day =
      isFirst || site == .postpone
      ? reader.day(ActForm.Field.followUp, from: view.day, to: last)
      : reader.optionalDay(ActForm.Field.followUp, from: view.day, to: last)
    let duties = view.deciding.orders.map(\.id) + decision.frameworks.map(\.head.id)
    let duty = reader.optionalItem(ActForm.Field.duty, of: duties)
    guard reader.isComplete, let words else { return unfinished(reader, site, visit, decision, view) }
    let act = DecisionAct(
      item: newItem(visit), decision: decision.head.id, turn: DecisionTurn(of: site), option: option, followUp: day,
      duty: duty, organization: try await organization(ask, at: decision))
    let done: Done = isFirst ? .choice : site == .postpone ? .postponed : .saved
    return try await carryOut(
      .act(act, Words(act.item, [.body: words])), visit, ask, site, decision, view, done)
  }
}

extension DecisionTurn {
  fileprivate init(of site: DecisionSite) {
    switch site {
    case .postpone: self = .postponed
    case .change: self = .changed
    case .review: self = .reviewed
    case .show, .option, .nothing, .view, .decide, .parties, .notOffered, .position, .goOn, .framework, .guideline,
      .deviation:
      self = .made
    }
  }
}
