import Casework
import Pages
import Privacy
import Vocabulary

extension Front {
  func answerReports(_ visit: Visit, _ ask: Ask, _ site: ReportSite) async throws -> Reply {
    guard let view = try await familyView(ask, .reports) else { return notFound(visit) }
    let shell = visit.shell(view)
    switch site {
    case .list: return visit.isPost ? notFound(visit) : .page(shell.reportsPage(view))
    case .new:
      guard !view.reports.writeFor.isEmpty else { return notFound(visit) }
      return visit.isPost
        ? try await draft(visit, ask, view) : .page(shell.newReportPage(view, FormState(days: Report.usualDays)))
    case .show(let item):
      guard !visit.isPost, let report = report(item, view) else { return notFound(visit) }
      return .page(shell.reportPage(report, view))
    case .write(let item):
      guard let report = draft(item, view) else { return notFound(visit) }
      return visit.isPost
        ? try await redraft(visit, ask, report, view) : .page(shell.writeReportPage(report, view, FormState(report)))
    case .discard(let item):
      guard visit.isPost, draft(item, view) != nil else { return notFound(visit) }
      return try await push(.discard(item), visit, ask, then: .list, back: .list)
    case .offer(let item):
      guard visit.isPost, draft(item, view) != nil else { return notFound(visit) }
      return try await push(.show(item), visit, ask, then: .show(item), back: .show(item))
    case .finish(let item):
      guard visit.isPost, let report = report(item, view), report.isMine, !report.isDraft, report.finalOn == nil else {
        return notFound(visit)
      }
      return try await push(.finish(item), visit, ask, then: .show(item), back: .show(item))
    case .react(let item):
      guard let report = report(item, view), report.mayReact else { return notFound(visit) }
      return visit.isPost
        ? try await react(visit, ask, report, view) : .page(shell.reportReactionPage(report, view, FormState()))
    case .correct(let item):
      guard let report = report(item, view), report.mayCorrect, !report.lines(of: .fact).isEmpty else {
        return notFound(visit)
      }
      return visit.isPost
        ? try await correct(visit, ask, report, view) : .page(shell.reportCorrectionPage(report, view, FormState()))
    }
  }

  private func report(_ item: ItemID, _ view: FamilyView) -> ReportLine? {
    (view.reports.drafts + view.reports.reports).first { $0.head.id == item }
  }

  private func draft(_ item: ItemID, _ view: FamilyView) -> ReportLine? {
    view.reports.drafts.first { $0.head.id == item && $0.isMine }
  }

  private func push(
    _ command: ReportCommand, _ visit: Visit, _ ask: Ask, then site: ReportSite, back: ReportSite
  ) async throws -> Reply {
    try await press(.reporting(command), visit, ask, then: .reports(site), .saved, back: .reports(back))
  }

  // MARK: Writing

  private func draft(_ visit: Visit, _ ask: Ask, _ view: FamilyView) async throws -> Reply {
    var reader = FormReader(visit.state)
    let about = reader.persons(ReportForm.Field.about, of: view.reports.writeFor)
    let item = newItem(visit)
    let words = words(of: item, &reader)
    let days = reader.number(ReportForm.Field.days, in: Report.allowedDays)
    let again = { (state: FormState) in Reply.page(visit.shell(view).newReportPage(view, state)) }
    guard reader.isComplete, let words, let days, let first = about.first,
      let organization = try await casework.organization(of: ask.viewer, helping: first, in: ask.family)
    else { return incomplete(again(reader.state)) }
    let report = Report(item: item, subjects: about, organization: organization, days: days)
    return try await carryOut(
      .reporting(.draft(report, words)), visit, ask, then: .reports(.show(item)), .saved,
      about: ReportForm.Field.about, again: again)
  }

  private func redraft(_ visit: Visit, _ ask: Ask, _ report: ReportLine, _ view: FamilyView) async throws -> Reply {
    var reader = FormReader(visit.state)
    let item = report.head.id
    let words = words(of: item, &reader)
    let again = { (state: FormState) in Reply.page(visit.shell(view).writeReportPage(report, view, state)) }
    guard reader.isComplete, let words else { return incomplete(again(reader.state)) }
    return try await carryOut(
      .reporting(.redraft(item, words)), visit, ask, then: .reports(.show(item)), .saved, again: again)
  }

  /// A kind of text that is left open is written too, as nothing: so that it goes when it stood there before.
  private func words(of item: ItemID, _ reader: inout FormReader) -> Words? {
    var texts: [WordField: String] = [:]
    texts[.title] = reader.line(ReportForm.Field.title)?.text
    for part in ReportPart.allCases { texts[part.field] = reader.optionalProse(ReportForm.Field.of(part))?.text ?? "" }
    return reader.isComplete ? Words(stored: item, texts) : nil
  }

  // MARK: Reacting, and putting right

  private func react(_ visit: Visit, _ ask: Ask, _ report: ReportLine, _ view: FamilyView) async throws -> Reply {
    var reader = FormReader(visit.state)
    let verdict: ReportVerdict? = reader.choice(ReportReactionForm.Field.verdict)
    let words = reader.optionalProse(ReportReactionForm.Field.words)
    let again = { (state: FormState) in Reply.page(visit.shell(view).reportReactionPage(report, view, state)) }
    guard reader.isComplete, let verdict else { return incomplete(again(reader.state)) }
    let reaction = ReportReaction(item: newItem(visit), report: report.head.id, verdict: verdict)
    return try await carryOut(
      .reporting(.react(reaction, words.map { Words(reaction.item, [.body: $0]) })), visit, ask,
      then: .reports(.show(report.head.id)), .reaction, again: again)
  }

  private func correct(_ visit: Visit, _ ask: Ask, _ report: ReportLine, _ view: FamilyView) async throws -> Reply {
    var reader = FormReader(visit.state)
    let lines = report.lines(of: .fact).indices.map { "\($0 + 1)" }
    let line = reader.place(ReportCorrectionForm.Field.line, in: lines)
    let words = reader.prose(ReportCorrectionForm.Field.words, limit: 1_000)
    let again = { (state: FormState) in Reply.page(visit.shell(view).reportCorrectionPage(report, view, state)) }
    guard reader.isComplete, let line, let words else { return incomplete(again(reader.state)) }
    let correction = ReportCorrection(item: newItem(visit), report: report.head.id, line: line)
    return try await carryOut(
      .reporting(.correct(correction, Words(correction.item, [.body: words]))), visit, ask,
      then: .reports(.show(report.head.id)), .mended, again: again)
  }
}

extension FormReader {
  /// The place of what was chosen among what the page offers.
  fileprivate mutating func place(_ field: some FormField, in offered: [String]) -> Int? {
    if state[field].isEmpty { return mark(field, .notChosen) }
    return offered.firstIndex(of: state[field]) ?? mark(field, .unknownChoice)
  }
}

extension FormState {
  fileprivate init(days: Int) {
    self.init()
    set(ReportForm.Field.days, "\(days)")
  }

  fileprivate init(_ report: ReportLine) {
    self.init()
    set(ReportForm.Field.title, report.title)
    for part in ReportPart.allCases {
      set(ReportForm.Field.of(part), report.lines(of: part).map(\.words).joined(separator: "\n"))
    }
  }
}
