import Domain
import Vocabulary

extension FamilyViewBuilder {
  /// Over what this viewer sees; empty on other pages.
  var cooperation: CooperationBoard {
    var board = CooperationBoard()
    board.isShown = sight.coordination != nil
    guard selection.scope == .cooperation, board.isShown else { return board }
    let may = MayDo(sight)
    let seen = selection.seen.filter { $0.item.kind == .teamMatter }
    board.agreement = seen.reversed().compactMap { agreement($0.item, may) }.first
    let issues = seen.reversed().compactMap { issue($0, among: seen, may) }
    board.issues = issues.filter { $0.settledOn == nil } + issues.filter { $0.settledOn != nil }
    board.mayAgree = may.isGrownMember || may.isAssigned
    board.subjects = may.issueSubjects.map { subject($0, may) }
    return board
  }

  private func agreement(_ item: Item, _ may: MayDo) -> AgreementLine? {
    guard let made = family.teamAgreement(item.id) else { return nil }
    let words = naming.words[item.id]
    var line = AgreementLine(
      item: item.id, by: naming.label(item.placedBy), day: item.day, lookAgain: made.fact.lookAgain)
    line.reach = words?[.reach]
    line.answering = words?[.answering]
    line.choosing = words?[.choosing]
    line.absence = words?[.absence]
    line.joined = made.joined.filter { $0 == sight.viewer || may.knows($0) }.map(naming.label)
    line.mayJoin = !made.joined.contains(sight.viewer) && (may.isGrownMember || may.isAssigned)
    return line
  }

  private func issue(
    _ found: Selection.SeenItem, among seen: [Selection.SeenItem], _ may: MayDo
  ) -> IssueLine? {
    guard let raised = family.issue(found.item.id) else { return nil }
    let words = naming.words[found.item.id]
    var line = IssueLine(
      head: naming.head(found.item, found.because), matter: raised.fact.matter, owner: naming.label(raised.fact.owner),
      due: raised.fact.due)
    line.words = words?[.body]
    line.answers = seen.filter { family.issueAnswer($0.item.id)?.issue == found.item.id }.map(text)
    line.settledOn = raised.settledOn
    line.takesPart = may.takesPartIn(raised)
    guard raised.settledOn == nil else { return line }
    let days = found.item.day.workingDays(until: day)
    line.waits = line.answers.isEmpty && days > Day.daysToReply ? days : nil
    line.isLate = raised.fact.due < day
    return line
  }

  private func subject(_ person: PersonID, _ may: MayDo) -> IssueSubjectLine {
    var owners = helpers.map(\.label.party).filter { may.mayOwn($0, about: person) }
    for other in [sight.viewer, .person(person)] where !owners.contains(other) && may.mayOwn(other, about: person) {
      owners.append(other)
    }
    return IssueSubjectLine(person: naming.label(person), owners: owners.map(naming.label))
  }
}
