import Domain
import Vocabulary

extension FamilyViewBuilder {
  /// Empty on a page that shows no expectations.
  var expectationBoard: ExpectationBoard {
    guard selection.scope.shows(.expectation) else { return ExpectationBoard() }
    let may = MayDo(sight)
    return ExpectationBoard(
      lines: selection.seen.reversed().filter { $0.item.kind == .expectation }.map { line($0, may) },
      mayWrite: may.expectationPairs.map { pair($0.practitioner, $0.person) })
  }

  private func line(_ found: Selection.SeenItem, _ may: MayDo) -> ExpectationLine {
    let said = family.expectations[found.item.slot]
    let words = naming.words[found.item.id]
    return ExpectationLine(
      head: naming.head(found.item, found.because), pair: pair(said.fact.practitioner, said.fact.person),
      expects: words?[.expects], offers: words?[.offers], discussedOn: said.discussedOn,
      mayMark: may.allows(.markDiscussed(found.item.id, on: day)))
  }

  private func pair(_ practitioner: PractitionerID, _ person: PersonID) -> ExpectationPair {
    ExpectationPair(practitioner: naming.label(practitioner), person: naming.label(person))
  }

  /// How the newest version stands, over what this viewer sees.
  func standing(of plan: Item) -> PlanStanding {
    let seen = selection.seenIDs
    let open = family.openForAgreement(plan, on: day, seeing: seen.contains)
    let agreed = family.agreement(on: plan.id)?.day
    return PlanStanding(
      agreedOn: agreed, unspoken: open.unspoken.map { naming.label($0) },
      mayAgree: agreed == nil && open.awaited.isEmpty && open.unspoken.isEmpty && MayDo(sight).allows(.agree(plan.id)))
  }
}
