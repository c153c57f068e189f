import Domain
import Vocabulary

extension MayDo {
  func allows(_ command: ExpectingCommand) -> Bool {
    switch command {
    case .say(let fact, _):
      expectationPairs.contains { $0.practitioner == fact.practitioner && $0.person == fact.person }
    case .markDiscussed(let item, _): self.item(item, isSide)
    }
  }

  func allows(_ command: PlanningCommand) -> Bool {
    switch command {
    case .agree(let plan): item(plan, takesPartIn)
    case .write(let draft, _): mayPlace(draft.envelope, grown: true) && draft.contributors.allSatisfy(knows)
    case .offerGroupPlan: isGrownMember || isAssigned
    case .answerGroupPlan, .askInWriting: isGrownMember
    }
  }

  /// Between whom the viewer may say what is expected: the professional and whom he helps; a member, for himself or for a
  /// child for whom he acts, and each helper whom he knows of.
  var expectationPairs: [(practitioner: PractitionerID, person: PersonID)] {
    let persons = isGrownMember ? personsActedFor : []
    var pairs: [(practitioner: PractitionerID, person: PersonID)] = []
    for fact in family.assignments where fact.runs(on: day) && sees(fact.item) {
      let isMine = sight.viewer == .practitioner(fact.practitioner) || persons.contains(fact.person)
      let isThere = pairs.contains { $0.practitioner == fact.practitioner && $0.person == fact.person }
      if isMine, !isThere { pairs.append((fact.practitioner, fact.person)) }
    }
    return pairs
  }

  private func isSide(_ item: Item) -> Bool {
    guard item.kind == .expectation else { return false }
    let fact = family.expectations[item.slot].fact
    return expectationPairs.contains { $0.practitioner == fact.practitioner && $0.person == fact.person }
  }

  /// Who decides on this plan, or works with everybody whom it is about.
  func takesPartIn(_ plan: Item) -> Bool {
    guard plan.kind == .planCommon else { return false }
    if let person = sight.viewer.person { return family.deciders(of: plan, on: day).contains(person) }
    return isAssigned(toAll: plan.envelope.subjects)
  }
}
