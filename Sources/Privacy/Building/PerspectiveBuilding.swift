import Domain
import Vocabulary

extension FamilyViewBuilder {
  /// Counted, ordered and joined over what this viewer sees, and nothing else.
  var perspectives: PerspectiveBoard {
    var board = PerspectiveBoard(
      subjects: selection.scope.shows(.perspective) ? selection.seen.filter { $0.item.isSubject }.map(subject) : [],
      agenda: agenda)
    if selection.scope.shows(.outsiderRequest) {
      board.questions = questions
      board.askableAbout = family.members.map(\.person).filter(MayDo(sight).mayAsk).filter { person in
        selection.seen.contains { $0.item.id == family.member(person)?.fact.item }
      }.map { naming.label($0) }
    }
    return board
  }

  private var questions: [QuestionLine] {
    selection.seen.reversed().filter { $0.item.kind == .outsiderRequest }.map { found in
      let request = family.outsiderRequests[found.item.slot]
      let words = naming.words[found.item.id]
      return QuestionLine(
        head: naming.head(found.item, found.because), asker: naming.label(request.askedBy), name: words?[.name] ?? "?",
        question: words?[.body] ?? "", purpose: words?[.purpose] ?? "", until: request.fact.until,
        state: family.state(of: request, on: day, under: sight.rules),
        mayAgree: sight.viewer.person.map { family.awaited(request, on: day, under: sight.rules).contains(.person($0)) }
          ?? false,
        mayHandOver: request.askedBy == sight.viewer)
    }
  }

  private func subject(_ found: Selection.SeenItem) -> SubjectLine {
    let isFree = found.item.kind == .perspective
    let beside = selection.seen.filter {
      $0.item.kind == .perspective && $0.item.envelope.attachedTo == [found.item.id]
    }
    let views = (isFree ? [found] : []) + beside
    let words = naming.words[found.item.id]
    return SubjectLine(
      head: naming.head(found.item, found.because), title: words?[.title], words: isFree ? nil : words?[.body],
      family: views.filter { $0.item.isFamilyAuthored }.map(perspective),
      professionals: views.filter { !$0.item.isFamilyAuthored }.map(perspective),
      mayLook: MayDo(sight).look(at: found.item), isToBeDiscussed: openTargets.contains(found.item.id))
  }

  private func perspective(_ found: Selection.SeenItem) -> PerspectiveLine {
    var line = PerspectiveLine(
      head: naming.head(found.item, found.because), words: naming.words[found.item.id]?[.body],
      isDrawn: family.pictures[found.item.id] != nil)
    if family.question(answeredBy: found.item.id) != nil { line.outsider = naming.words[found.item.id]?[.name] }
    return line
  }

  private var openTargets: [ItemID] {
    agendaItems.filter { family.agenda[$0.item.slot].discussedOn == nil }.compactMap(\.item.envelope.attachedTo.first)
  }

  private var agendaItems: [Selection.SeenItem] {
    selection.seen.filter { $0.item.kind == .agendaPoint && family.meeting(with: $0.item) == nil }
  }

  /// What is still to be discussed first, oldest first.
  private var agenda: [AgendaLine] {
    let lines = agendaItems.map { found in
      let target = selection.seen.first { found.item.envelope.attachedTo == [$0.item.id] }
      return AgendaLine(
        head: naming.head(found.item, found.because), target: target.map { naming.head($0.item, $0.because) },
        words: naming.words[found.item.id]?[.body], discussedOn: family.agenda[found.item.slot].discussedOn)
    }
    return lines.filter { $0.discussedOn == nil } + lines.filter { $0.discussedOn != nil }
  }
}
