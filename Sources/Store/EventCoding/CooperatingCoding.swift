import Domain
import Vocabulary

extension EventCoding {
  static func storedName(of happening: CooperatingEvent) -> StoredName {
    switch happening {
    case .raised: .issueRaised
    case .answered: .issueAnswered
    case .settled: .issueSettled
    case .agreed: .teamAgreementMade
    case .joined: .teamAgreementJoined
    }
  }
}

extension FieldWriter {
  mutating func body(of happening: CooperatingEvent) {
    switch happening {
    case .raised(let fact):
      id(16, fact.item)
      id(17, fact.subject)
      integer(18, fact.matter.rawValue)
      party(19, fact.owner)
      day(20, fact.due)
    case .answered(let fact):
      id(16, fact.item)
      id(17, fact.issue)
    case .settled(let item), .joined(let item): id(16, item)
    case .agreed(let fact):
      id(16, fact.item)
      day(17, fact.lookAgain)
    }
  }
}

extension BodyReader {
  func issueRaised() throws -> CooperatingEvent {
    .raised(
      CooperationIssue(
        item: try id(16), subject: try id(17), matter: try coded(18), owner: try party(19), due: try day(20)))
  }

  func issueAnswered() throws -> CooperatingEvent { .answered(IssueAnswer(item: try id(16), issue: try id(17))) }

  func teamAgreementMade() throws -> CooperatingEvent {
    .agreed(TeamAgreement(item: try id(16), lookAgain: try day(17)))
  }
}
