import Domain
import Vocabulary

extension ExplainingEvent {
  var storedName: StoredName {
    switch self {
    case .factorPlaced: .factorPlaced
    case .factorRecognised: .factorRecognised
    case .linked: .influenceLinked
    case .checkAnswered: .planCheckAnswered
    }
  }
}

extension FieldWriter {
  mutating func body(of event: ExplainingEvent) {
    switch event {
    case .factorPlaced(let factor):
      id(16, factor.item)
      integer(17, factor.column.rawValue)
      integer(18, factor.level.rawValue)
      id(19, factor.alternativeTo)
    case .factorRecognised(let fact):
      id(16, fact.item)
      id(17, fact.factor)
      id(18, fact.person)
      integer(19, fact.recognition.rawValue)
    case .linked(let influence):
      id(16, influence.item)
      end(17, influence.from)
      end(18, influence.to)
    case .checkAnswered(let answer):
      id(16, answer.item)
      id(17, answer.goal)
    }
  }

  /// Tag 0: an item; 1: a person.
  private mutating func end(_ number: Int, _ end: InfluenceEnd) {
    switch end {
    case .item(let id): tagged(number, 0, id)
    case .person(let id): tagged(number, 1, id)
    }
  }
}

extension BodyReader {
  func factor() throws -> Factor {
    Factor(item: try id(16), column: try coded(17), level: try coded(18), alternativeTo: fields.id(19))
  }

  func recognised() throws -> RecognisedFactor {
    RecognisedFactor(item: try id(16), factor: try id(17), person: try id(18), recognition: try coded(19))
  }

  func influence() throws -> Influence { Influence(item: try id(16), from: try end(17), to: try end(18)) }

  private func end(_ field: Int) throws -> InfluenceEnd {
    let found: (tag: UInt8, id: ItemID) = try required(fields.tagged(field), field)
    return found.tag == 0 ? .item(found.id) : .person(Identifier(high: found.id.high, low: found.id.low))
  }
}
