import Domain
import Vocabulary

extension FamilyViewBuilder {
  /// On its own page only; every other page opens no word of it.
  var informing: InformingBoard {
    var board = InformingBoard()
    guard selection.scope == .informing else { return board }
    let lines = selection.seen.compactMap(requestLine).reversed()
    board.requests = lines.filter(\.isOpen) + lines.filter { !$0.isOpen }
    board.askFor = family.members.map(\.person).filter(MayDo(sight).mayWriteDownRequest).map { naming.label($0) }
    return board
  }

  private func requestLine(_ found: Selection.SeenItem) -> InformationRequestLine? {
    guard let request = family.informationRequest(found.item.id) else { return nil }
    let words = naming.words[found.item.id]
    var line = InformationRequestLine(head: naming.head(found.item, found.because), answerBy: request.fact.answerBy)
    line.asker = words?[.name]
    line.words = words?[.body]
    line.answer = answerLine(request)
    line.hearings = selection.seen.compactMap { seen in
      request.hearings.contains { $0.item == seen.item.id } ? hearingLine(seen.item) : nil
    }
    let isOpen = request.answer == nil
    let age = family.age(of: request.fact.child, on: day) ?? 0
    line.isOpen = isOpen
    line.isLate = request.late(on: day) != nil
    line.asksChild = isOpen && age >= sight.rules.ageOfOwnVoice
    line.needsOwnYes = isOpen && age >= sight.rules.ageOfOwnChoice
    line.maySpeak = isOpen && MayDo(sight).maySpeakTo(found.item)
    line.mayAnswer = isOpen && MayDo(sight).mayAnswerRequest(found.item)
    return line
  }

  private func hearingLine(_ item: Item) -> ChildHearingLine? {
    family.childHearing(item).map {
      ChildHearingLine(
        by: naming.label(item.placedBy), day: item.day, agrees: $0.agrees, words: naming.words[item.id]?[.body])
    }
  }

  private func answerLine(_ request: RequestedInformation) -> InformationAnswerLine? {
    guard let answer = request.answer, let found = selection.seen.first(where: { $0.item.id == answer.item }) else {
      return nil
    }
    let words = naming.words[answer.item]
    var line = InformationAnswerLine(head: naming.head(found.item, found.because), ground: answer.ground)
    line.letter = words?[.body]
    line.reason = words?[.reason]
    line.objectAt = words?[.objectAt]
    return line
  }
}
