import Domain
import Vocabulary

extension FamilyViewBuilder {
  /// The viewer's own answer on every page, as it asks for one; what others said on its own page only.
  var together: TogetherBoard {
    var board = TogetherBoard()
    board.mayAnswer = MayDo(sight).isGrownMember
    board.mine = sight.viewer.person.flatMap(family.togetherStance)?.answer
    guard selection.scope == .together else { return board }
    board.lines = selection.seen.compactMap { found in
      guard found.item.kind == .togetherStance else { return nil }
      let stance = family.togetherStances[found.item.slot]
      guard family.togetherStance(of: stance.person)?.item == found.item.id else { return nil }
      return TogetherLine(
        who: naming.label(stance.person), answer: stance.answer, day: found.item.day,
        words: naming.words[found.item.id]?[.body])
    }
    return board
  }
}
