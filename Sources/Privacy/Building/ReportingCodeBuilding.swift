import Domain
import Vocabulary

extension FamilyViewBuilder {
  /// On its own page only; the pages that lead to it know whether there is anything.
  var reportingCode: ReportingCodeBoard {
    var board = ReportingCodeBoard()
    guard [.reportingCode, .story, .people, .crisis].contains(selection.scope) else { return board }
    let may = MayDo(sight)
    let codes = selection.seen.filter {
      $0.item.kind == .reportingCode && family.reportingCodeEntry($0.item) == nil
    }
    let persons = family.members.map(\.person).filter(may.mayBeginReportingCode)
    board.isThere = !codes.isEmpty || !persons.isEmpty
    guard selection.scope == .reportingCode else { return board }
    let lines = codes.map(codeLine).reversed()
    board.codes = lines.filter { $0.closedOn == nil } + lines.filter { $0.closedOn != nil }
    board.beginFor = persons.map { naming.label($0) }
    board.mayHoldBackFrom = may.mayHoldBack(about: persons).map { naming.label($0) }
    board.longestHolding = sight.rules.longestWithholding
    board.helpers = contacts(helping: family.members.map(\.person)).filter { $0.party != sight.viewer }
    return board
  }

  private func codeLine(_ found: Selection.SeenItem) -> ReportingCodeLine {
    let (may, item) = (MayDo(sight), found.item)
    var line = ReportingCodeLine(head: naming.head(item, found.because))
    line.words = naming.words[item.id]?[.body]
    line.entries = selection.seen.compactMap { entryLine($0, of: item.id) }
      .sorted { ($0.step.rawValue, $0.day) < ($1.step.rawValue, $1.day) }
    line.closedOn = family.closing(of: item.id, seeing: selection.seenIDs.contains)?.day
    line.beside = (reactions[item.id] ?? []).map(text)
    line.mayPutBeside = may.react(to: item)
    line.heldBack = selection.seen.compactMap { heldBack($0, of: item.id) }
    line.worksOnIt = may.worksOnReportingCode(item)
    if line.worksOnIt {
      line.mayWrite = line.closedOn == nil
      line.mayHoldBackFrom = may.mayHoldBack(about: item.envelope.subjects).map { naming.label($0) }
        .filter { person in !line.heldBack.contains { $0.from == person } }
    }
    return line
  }

  private func entryLine(_ found: Selection.SeenItem, of code: ItemID) -> ReportingCodeEntryLine? {
    guard let entry = family.reportingCodeEntry(found.item), entry.code == code else { return nil }
    let words = naming.words[found.item.id]
    var line = ReportingCodeEntryLine(
      head: naming.head(found.item, found.because), step: entry.step, day: entry.day, outcome: entry.outcome)
    line.answers = entry.step.fields.compactMap { field in
      words?[field].map { ReportingCodeAnswer(field: field, words: $0) }
    }
    return line
  }

  /// As long as it lasts.
  private func heldBack(_ found: Selection.SeenItem, of code: ItemID) -> HeldBackLine? {
    guard found.item.kind == .withholding else { return nil }
    let bar = family.withholdings[found.item.slot]
    guard bar.fact.target == code, day < bar.end else { return nil }
    return HeldBackLine(
      item: found.item.id, from: naming.label(bar.fact.from), end: bar.end, second: naming.label(bar.fact.second),
      reason: naming.words[found.item.id]?[.reason])
  }
}
