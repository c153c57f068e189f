import Domain
import Vocabulary

extension EventCoding {
  static func storedName(of happening: TeamEvent) -> StoredName {
    switch happening {
    case .described: .roleDescribed
    case .dropped: .roleDropped
    case .answered: .roleAnswered
    case .leavingWished: .leavingWished
    case .leaves: .leavingAnnounced
    case .marked: .leavingStepMarked
    case .coordinatorWished: .coordinatorWished
    }
  }
}

extension FieldWriter {
  mutating func body(of happening: TeamEvent) {
    switch happening {
    case .described(let fact):
      id(16, fact.item)
      id(17, fact.assignment)
      if let domain = fact.domain { integer(18, domain.rawValue) }
      flag(19, fact.isContact)
      flag(20, fact.isForOrganization)
    case .dropped(let item): id(16, item)
    case .answered(let item, let answer):
      id(16, item)
      integer(17, answer.rawValue)
    case .leavingWished(let assignment, let isWished):
      id(16, assignment)
      flag(17, isWished)
    case .leaves(let fact):
      id(16, fact.item)
      id(17, fact.assignment)
      day(18, fact.lastDay)
    case .marked(let item, let step, let day):
      id(16, item)
      integer(17, step.rawValue)
      self.day(18, day)
    case .coordinatorWished(let wish):
      id(16, wish.item)
      integer(17, wish.way.rawValue)
      if let who = wish.who { party(18, who) }
    }
  }
}

extension BodyReader {
  func roleDescribed() throws -> TeamEvent {
    .described(
      TeamRole(
        item: try id(16), assignment: try id(17), domain: fields.code(18), isContact: fields.flag(19),
        isForOrganization: fields.flag(20)))
  }

  func coordinatorWished() throws -> TeamEvent {
    let who = fields.bytes(18) == nil ? nil : try party(18)
    return .coordinatorWished(CoordinatorWish(item: try id(16), way: try coded(17), who: who))
  }

  func leavingAnnounced() throws -> TeamEvent {
    .leaves(Leaving(item: try id(16), assignment: try id(17), lastDay: try day(18)))
  }
}
