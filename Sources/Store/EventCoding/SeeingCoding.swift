import Domain
import Vocabulary

extension EventCoding {
  static func storedName(of happening: SeeingEvent) -> StoredName {
    switch happening {
    case .factorsNamed: .factorsNamed
    case .concernAnswered: .concernAnswered
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
    }
  }
}

extension BodyReader {
  func concernAnswered() throws -> Happening {
    .seeing(
      .concernAnswered(ConcernAnswer(item: try id(16), concern: try id(17), reply: try coded(18))))
  }
}
