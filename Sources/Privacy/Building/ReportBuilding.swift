import Domain
import Vocabulary

extension FamilyViewBuilder {
  /// On its own page only; every other page opens no word of it.
  var reports: ReportBoard {
    var board = ReportBoard()
    guard selection.scope == .reports else { return board }
    let lines = selection.seen.reversed().compactMap(reportLine)
    board.drafts = lines.filter(\.isDraft)
    // By the day on which each was shown: the order of the drafts is their writers'.
    board.reports = lines.filter { !$0.isDraft }.sorted { ($1.head.day, $1.head.id) < ($0.head.day, $0.head.id) }
    if sight.viewer.practitioner != nil {
      let may = MayDo(sight)
      board.writeFor = family.members.map(\.person).filter { may.isAssigned(toAll: [$0]) && may.knowsPerson($0) }
        .map { naming.label($0) }
    }
    return board
  }

  /// A report with a course of its own, or what puts one right.
  func isOfReport(_ item: Item) -> Bool {
    family.report(behind: item.id) != nil || family.reportCorrection(item) != nil
  }

  private func reportLine(_ found: Selection.SeenItem) -> ReportLine? {
    guard let course = family.report(behind: found.item.id) else { return nil }
    let may = MayDo(sight)
    let words = naming.words[found.item.id]
    var line = ReportLine(head: naming.head(found.item, found.because), title: words?[.title] ?? "")
    line.parts = parts(words, corrections(of: found.item.id))
    line.shownOn = course.shownOn
    line.reactBy = course.reactBy
    line.finalOn = course.finalOn
    line.reactions = reactionLines(course)
    line.beside = (reactions[found.item.id] ?? []).filter { family.reportReaction($0.item) == nil }.map(text)
    line.isMine = may.writesReport(found.item)
    line.mayReact = may.reactsToReport(found.item)
    line.mayPutBeside = !line.isDraft && !line.mayReact && may.react(to: found.item)
    line.mayCorrect = may.correctsReport(found.item)
    if line.isMine, line.isDraft { addReaders(to: &line, course) }
    return line
  }

  /// How each who is asked reads best; and who may not read it, by the law alone: a consent is not the writer's to know.
  private func addReaders(to line: inout ReportLine, _ course: ReportCourse) {
    let readers = sight.familyReaders(of: course.fact.subjects)
    line.left = line.reactions.map(\.who).filter { who in !readers.contains { who.party == .person($0) } }
    line.readers = line.reactions.compactMap { reader($0.who) }
  }

  private func parts(_ words: Words?, _ corrections: [(fact: ReportCorrection, text: TextLine)]) -> [ReportPartLine] {
    ReportPart.allCases.compactMap { part in
      guard let all = words?[part.field], !all.isEmpty else { return nil }
      var lines = all.utf8.split(separator: 0x0A).map { ReportTextLine(String(Substring($0))) }
      for correction in corrections where part == .fact && lines.indices.contains(correction.fact.line) {
        lines[correction.fact.line].corrections.append(correction.text)
      }
      return ReportPartLine(part: part, lines: lines)
    }
  }

  private func corrections(of report: ItemID) -> [(fact: ReportCorrection, text: TextLine)] {
    selection.seen.compactMap { found in
      guard let fact = family.reportCorrection(found.item), fact.report == report else { return nil }
      return (fact, text(found))
    }
  }

  /// Over the reactions that this viewer sees: one line for each who is asked, and for who reacted when he was.
  private func reactionLines(_ course: ReportCourse) -> [ReportReactionLine] {
    let given = (reactions[course.fact.item] ?? []).compactMap { found in
      family.reportReaction(found.item).map {
        (by: $0.by, line: GivenReactionLine(verdict: $0.fact.verdict, text: text(found)))
      }
    }
    var who = family.reactors(to: course, on: course.finalOn ?? day)
    for one in given where !who.contains(one.by) { who.append(one.by) }
    return who.map { person in
      var line = ReportReactionLine(who: naming.label(person))
      line.given = given.filter { $0.by == person }.map(\.line)
      return line
    }
  }

  private func reader(_ label: PartyLabel) -> ProfileLine? { label.party.person.map { profile(of: $0, label) } }
}
