import Casework
import Pages
import Privacy
import Vocabulary

extension Front {
  func answerReportingCode(_ visit: Visit, _ ask: Ask, _ site: ReportingCodeSite) async throws -> Reply {
    guard let view = try await familyView(ask, .reportingCode) else { return notFound(visit) }
    let shell = visit.shell(view)
    switch site {
    case .list: return visit.isPost ? notFound(visit) : .page(shell.reportingCodesPage(view))
    case .new:
      if let reply = try await repeated(visit, ask, then: .reportingCode(.list)) { return reply }
      // What a helper typed meanwhile is not lost: the field says that there is nobody any more whom it can be about.
      let isHelper = ask.viewer.practitioner != nil
      guard !view.reportingCode.beginFor.isEmpty || visit.isPost && isHelper else { return notFound(visit) }
      return try await begin(visit, ask, view)
    case .show(let item):
      guard !visit.isPost, let code = code(item, view) else { return notFound(visit) }
      return .page(shell.reportingCodePage(code, view))
    case .write(let item, let step):
      if let reply = try await repeated(visit, ask, then: .reportingCode(.show(item))) { return reply }
      guard let code = workedOn(item, visit, view, or: \.mayWrite) else { return notFound(visit) }
      return try await write(visit, ask, code, step, view)
    case .holdBack(let item):
      if let reply = try await repeated(visit, ask, then: .reportingCode(.show(item))) { return reply }
      guard let code = workedOn(item, visit, view, or: { !$0.mayHoldBackFrom.isEmpty }) else { return notFound(visit) }
      return try await holdBack(visit, ask, code, view)
    case .letRead(let item):
      let code = view.reportingCode.codes.first { $0.heldBack.contains { $0.item == item } }
      guard visit.isPost, let code else { return notFound(visit) }
      let site = FamilySite.reportingCode(.show(code.head.id))
      return try await press(.endWithholding(item), visit, ask, then: site, .saved, back: site)
    }
  }

  private func code(_ item: ItemID, _ view: FamilyView) -> ReportingCodeLine? {
    view.reportingCode.codes.first { $0.head.id == item }
  }

  /// What was typed meanwhile is not lost when it was closed, or held back already: the form says so.
  private func workedOn(
    _ item: ItemID, _ visit: Visit, _ view: FamilyView, or isOpen: (ReportingCodeLine) -> Bool
  ) -> ReportingCodeLine? {
    code(item, view).flatMap { isOpen($0) || visit.isPost && $0.worksOnIt ? $0 : nil }
  }

  /// Helpers whom he sees here, and colleagues.
  private func seconds(_ ask: Ask, _ view: FamilyView) async throws -> [PartyLabel] {
    let colleagues = try await casework.colleagues(of: ask.viewer)
    return view.reportingCode.helpers
      + colleagues.filter { one in !view.reportingCode.helpers.contains { $0.party == one.party } }
  }

  // MARK: Beginning, and holding back

  private func begin(_ visit: Visit, _ ask: Ask, _ view: FamilyView) async throws -> Reply {
    let seconds = try await seconds(ask, view)
    let again = { (state: FormState) in
      Reply.page(visit.shell(view).newReportingCodePage(view, seconds: seconds, state))
    }
    guard visit.isPost else { return again(FormState()) }
    var reader = FormReader(visit.state)
    let about = reader.persons(ReportingCodeForm.Field.about, of: view.reportingCode.beginFor)
    let words = reader.prose(ReportingCodeForm.Field.words)
    let item = newItem(visit)
    let heldBack =
      reader.touchesHolding
      ? self.heldBack(item, visit, &reader, view.reportingCode.mayHoldBackFrom, seconds, view) : []
    guard reader.isComplete, let words, let first = about.first,
      let organization = try await casework.organization(of: ask.viewer, helping: first, in: ask.family)
    else { return incomplete(again(reader.state)) }
    let fact = ReportingCode(item: item, subjects: about, organization: organization)
    return try await carryOut(
      .reportingCode(.begin(fact, Words(item, [.body: words]), heldBack: heldBack)), visit, ask,
      then: .reportingCode(.show(item)), .saved, about: ReportingCodeForm.Field.about, again: again)
  }

  private func heldBack(
    _ target: ItemID, _ visit: Visit, _ reader: inout FormReader, _ from: [PartyLabel], _ seconds: [PartyLabel],
    _ view: FamilyView
  ) -> [HeldBack] {
    let persons = reader.persons(ReportingCodeForm.Field.from, of: from)
    let reason = reader.prose(ReportingCodeForm.Field.reason, limit: 1_000)
    let second = reader.practitioner(ReportingCodeForm.Field.second, of: seconds)
    let end = reader.day(
      ReportingCodeForm.Field.end, from: view.day + 1, to: view.day + view.reportingCode.longestHolding)
    guard let reason, let second, let end else { return [] }
    return persons.enumerated().map { place, person in
      let item = newItem(visit, place + 1)
      return HeldBack(
        Withholding(item: item, target: target, from: person, second: second, end: end),
        Words(item, [.reason: reason]))
    }
  }

  /// One person at a time, so that each is a decision of its own.
  private func holdBack(_ visit: Visit, _ ask: Ask, _ code: ReportingCodeLine, _ view: FamilyView) async throws -> Reply
  {
    let seconds = try await seconds(ask, view)
    let again = { (state: FormState) in
      Reply.page(visit.shell(view).holdBackPage(code, view, seconds: seconds, state))
    }
    guard visit.isPost else { return again(FormState()) }
    var reader = FormReader(visit.state)
    let bars = heldBack(code.head.id, visit, &reader, code.mayHoldBackFrom, seconds, view)
    guard reader.isComplete, let bar = bars.first else { return incomplete(again(reader.state)) }
    return try await carryOut(
      .withhold(bar.fact, bar.words), visit, ask, then: .reportingCode(.show(code.head.id)), .saved,
      about: ReportingCodeForm.Field.from, again: again)
  }

  // MARK: A step

  private func write(
    _ visit: Visit, _ ask: Ask, _ code: ReportingCodeLine, _ step: ReportingCodeStep, _ view: FamilyView
  ) async throws -> Reply {
    let again = { (state: FormState) in
      Reply.page(visit.shell(view).reportingCodeStepPage(code, step, view, state))
    }
    guard visit.isPost else { return again(FormState(today: view.day)) }
    var reader = FormReader(visit.state)
    let outcome: ReportingCodeOutcome? = step.outcomeField.flatMap { reader.choice($0) }
    var texts: [WordField: BoundedText] = [:]
    for field in step.fields {
      let input = step.formField(field)
      texts[field] = field == .codeWhom ? reader.optionalLine(input) : reader.optionalProse(input)
    }
    let day = reader.day(ReportingCodeStepForm.Field.day, from: code.head.day - 366, to: view.day)
    guard reader.isComplete, let day else { return incomplete(again(reader.state)) }
    let closes = step == .decide && reader.state[ReportingCodeStepForm.Field.closes] == "1"
    let entry = ReportingCodeEntry(
      item: newItem(visit), code: code.head.id, step: step, day: day, outcome: outcome, closes: closes)
    return try await carryOut(
      .reportingCode(.write(entry, Words(entry.item, texts))), visit, ask,
      then: .reportingCode(.show(code.head.id)), .saved, again: again)
  }
}

extension FormReader {
  /// Something of it was filled in.
  fileprivate var touchesHolding: Bool {
    [ReportingCodeForm.Field.from, .reason, .second, .end].contains { !state[$0].allSatisfy(\.isWhitespace) }
  }
}

extension FormState {
  fileprivate init(today: Day) {
    self.init()
    set(ReportingCodeStepForm.Field.day, today.description)
  }
}
