import Domain
import Vocabulary

extension FamilyViewBuilder {
  /// Empty on other pages.
  var coordinatorBoard: CoordinatorBoard {
    var board = CoordinatorBoard()
    board.isShown = sight.coordination != nil
    guard selection.scope == .coordinator, board.isShown else { return board }
    let may = MayDo(sight)
    board.wishes = selection.seen.reversed().compactMap { found in
      family.coordinatorWish(found.item).map { line($0, found.item) }
    }
    board.mayChoose = may.passesTasks
    board.course = course
    let known = helpers.map(\.label)
    board.people = members.filter { !$0.isViewer && $0.role != .outsider && $0.role != .child }.map(\.label) + known
    board.candidates = [naming.label(sight.viewer)] + known
    board.current = family.coordination(on: day)?.item
    board.mayStop = board.current.map { may.allows(.coordinating(.stop($0, lastDay: day))) } ?? false
    return board
  }

  private func line(_ wish: CoordinatorWish, _ item: Item) -> CoordinatorWishLine {
    CoordinatorWishLine(
      way: wish.way, who: wish.who.map(naming.label), by: naming.label(item.placedBy), day: item.day,
      reason: naming.words[item.id]?[.reason])
  }

  /// Everybody who may know the coordinator is told that there is none (S2-M12).
  var vacancy: Int? {
    guard sight.coordination != nil, let days = family.workingDaysWithoutCoordinator(on: day),
      days > Day.daysOfVacancy
    else { return nil }
    return days
  }
}
