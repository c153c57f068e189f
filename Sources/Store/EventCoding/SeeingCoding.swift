import Domain
import Vocabulary

extension EventCoding {
  static func storedName(of happening: SeeingEvent) -> StoredName {
    switch happening {
    case .factorsNamed: .factorsNamed
    case .concernAnswered: .concernAnswered
    case .profileSet: .profileSet
    }
  }
}

extension FieldWriter {
  mutating func seeing(_ happening: SeeingEvent) {
    switch happening {
    case .factorsNamed(let item, let factors):
      id(16, item)
      for factor in factors { integer(17, factor.rawValue) }
    case .concernAnswered(let answer):
      id(16, answer.item)
      id(17, answer.concern)
      integer(18, answer.reply.rawValue)
    case .profileSet(let profile):
      id(16, profile.item)
      id(17, profile.person)
      integer(18, profile.level.rawValue)
      for aid in profile.aids { integer(19, aid.rawValue) }
    }
  }
}

extension BodyReader {
  func profileSet() throws -> Happening {
    .seeing(
      .profileSet(
        CommunicationProfile(item: try id(16), person: try id(17), level: try coded(18), aids: codes(19))))
  }

  func concernAnswered() throws -> Happening {
    .seeing(
      .concernAnswered(ConcernAnswer(item: try id(16), concern: try id(17), reply: try coded(18))))
  }
}
