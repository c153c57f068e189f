import Domain
import Vocabulary

extension WishEvent {
  var storedName: StoredName {
    switch self {
    case .wished: .networkWished
    case .wishEnded: .networkWishEnded
    }
  }
}

extension FieldWriter {
  mutating func body(of event: WishEvent) {
    switch event {
    case .wished(let wish):
      id(16, wish.item)
      id(17, wish.person)
      if let topic = wish.topic { integer(18, topic.rawValue) }
      integer(19, wish.answer.rawValue)
      ids(20, wish.persons)
    case .wishEnded(let item): id(16, item)
    }
  }
}

extension BodyReader {
  func wish() throws -> NetworkWish {
    NetworkWish(
      item: try id(16), person: try id(17), topic: fields.code(18), answer: try coded(19), persons: fields.ids(20))
  }
}
