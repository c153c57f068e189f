import Domain
import Vocabulary

extension FamilyViewBuilder {
  /// On its own page only; every other page opens no word of it.
  var handovers: HandoverBoard {
    var board = HandoverBoard()
    guard selection.scope == .handovers else { return board }
    let lines = selection.seen.filter { $0.item.kind == .handover }.compactMap(handoverLine).reversed()
    board.handovers = lines.filter { $0.closedOn == nil } + lines.filter { $0.closedOn != nil }
    let persons = family.members.map(\.person).filter(MayDo(sight).mayRefer)
    board.beginFor = persons.map { naming.label($0) }
    board.helpers = contacts(helping: persons)
    return board
  }

  private func handoverLine(_ found: Selection.SeenItem) -> HandoverLine? {
    guard let course = family.handover(behind: found.item.id) else { return nil }
    let words = naming.words[found.item.id]
    var line = HandoverLine(
      head: naming.head(found.item, found.because), from: naming.label(course.fact.from),
      to: naming.label(course.fact.to), reachableUntil: course.fact.reachableUntil)
    line.words = words?[.body]
    line.isFollowed = sight.followsCourse(of: found.item)
    if line.isFollowed { follow(course, words, found.item, &line) }
    return line
  }

  private func follow(_ course: HandoverCourse, _ words: Words?, _ item: Item, _ line: inout HandoverLine) {
    line.introduction = words?[.introduction]
    line.steps = HandoverStep.allCases.map { step in
      let stand = course.steps[step]
      return HandoverStepLine(step: step, day: stand?.day, by: stand.map { naming.label($0.by) })
    }
    line.confirmed = course.confirmations.map { HandoverConfirmationLine(by: naming.label($0.by), day: $0.day) }
    line.closedOn = course.closedOn
    line.openActions = family.openActions(of: course, seen: selection.seenIDs).count
    line.role = MayDo(sight).takesPartInHandover(item) ? course.role(of: sight.viewer) : nil
    line.hasConfirmed = course.confirmations.contains { $0.by == sight.viewer }
  }
}
