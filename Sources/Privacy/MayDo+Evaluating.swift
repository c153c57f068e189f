import Domain
import Vocabulary

extension MayDo {
  func allows(_ command: EvaluatingCommand) -> Bool {
    switch command {
    case .open(let fact): item(fact.plan, takesPartIn)
    case .answer(let answer, _): isGrownMember && sight.viewer == .person(answer.person) && sees(answer.evaluation)
    case .close(let evaluation, let end, _): item(evaluation, takesPartInEvaluation) && mayEnd(end)
    case .setRhythm: isGrownMember
    case .check(let check, _): isGrownMember && sight.viewer == .person(check.person)
    case .share(let check, let parties):
      item(check) { $0.envelope.author == sight.viewer } && parties.allSatisfy(confidants.contains)
    case .lookAhead(let envelope, _):
      envelope.author == sight.viewer ? member != nil : mayPlace(envelope, grown: true) && envelope.author == nil
    }
  }

  /// That there is a rhythm, and when to look back, is known to who takes part and to who helps here (S0-15).
  var knowsRhythm: Bool { member != nil || isAssigned }

  /// Whom somebody may tell how he finds the help: the members whom he knows, and who helps himself.
  var confidants: [Party] {
    guard let person = sight.viewer.person else { return [] }
    let members = family.members.filter { $0.person != person && $0.belongs(on: day) && sees($0.fact.item) }
    var parties = members.map { Party.person($0.person) }
    for fact in family.assignments where fact.person == person && fact.runs(on: day) && sees(fact.item) {
      let helper = Party.practitioner(fact.practitioner)
      if !parties.contains(helper) { parties.append(helper) }
    }
    return parties
  }

  private func takesPartInEvaluation(_ item: Item) -> Bool {
    guard item.kind == .evaluation else { return false }
    return self.item(family.evaluations[item.slot].fact.plan, takesPartIn)
  }

  private func mayEnd(_ end: EvaluationEnd) -> Bool {
    switch end {
    case .planStays: true
    case .newPlan(let envelope): mayPlace(envelope, grown: true)
    }
  }
}
