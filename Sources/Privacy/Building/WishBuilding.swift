import Domain
import Vocabulary

extension FamilyViewBuilder {
  var wishBoard: WishBoard {
    var board = WishBoard()
    guard selection.scope == .wishes else { return board }
    let own = selection.seen.filter { $0.item.kind == .networkWish && family.wishes[$0.item.slot].endedOn == nil }
    board.wishes = own.filter { family.wishes[$0.item.slot].fact.answer != .resting }.map(wish)
    board.resting = own.first { family.wishes[$0.item.slot].fact.answer == .resting }?.item.id
    board.mayWish = MayDo(sight).isGrownMember
    board.mayRest = MayDo(sight).mayRest
    let seen = selection.seenIDs
    board.persons = family.members.filter {
      $0.fact.role == .supporter && $0.belongs(on: day) && seen.contains($0.fact.item)
    }.map { naming.label($0.person) }
    return board
  }

  private func wish(_ found: Selection.SeenItem) -> WishLine {
    let fact = family.wishes[found.item.slot].fact
    return WishLine(
      item: fact.item, topic: fact.topic, answer: fact.answer, persons: fact.persons.map { naming.label($0) },
      words: naming.words[fact.item]?[.body], day: found.item.day)
  }
}
