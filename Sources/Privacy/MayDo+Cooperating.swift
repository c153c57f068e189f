import Domain
import Vocabulary

extension MayDo {
  func allows(_ command: CooperatingCommand) -> Bool {
    switch command {
    case .raise(let fact, _): issueSubjects.contains(fact.subject) && mayOwn(fact.owner, about: fact.subject)
    case .answer(let fact, _): sees(fact.issue) && family.issue(fact.issue).map(takesPartIn) ?? false
    case .settle(let item): sees(item) && family.issue(item).map(takesPartIn) ?? false
    case .agree: isGrownMember || isAssigned
    case .join(let item): sees(item) && family.teamAgreement(item) != nil && (isGrownMember || isAssigned)
    }
  }

  /// About whom the viewer may raise something: himself, for whom he acts, or whom he helps.
  var issueSubjects: [PersonID] {
    if let practitioner = sight.viewer.practitioner {
      return family.members.map(\.person).filter { family.isAssigned(practitioner, to: $0, on: day) && knowsPerson($0) }
    }
    return member == nil ? [] : personsActedFor
  }

  /// Who can see to it: the viewer himself, the person or who helps him, as far as the viewer knows of that.
  func mayOwn(_ owner: Party, about subject: PersonID) -> Bool {
    switch owner {
    case .person(let person): owner == sight.viewer || person == subject && knowsPerson(person)
    case .practitioner(let practitioner):
      knowsToHelp(practitioner, [subject])
    }
  }

  /// Who raised it, who sees to it, the person, or who acts for him.
  func takesPartIn(_ issue: RaisedIssue) -> Bool {
    issue.by == sight.viewer || issue.fact.owner == sight.viewer || personsActedFor.contains(issue.fact.subject)
  }
}
