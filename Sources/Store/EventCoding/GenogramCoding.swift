import Domain
import Vocabulary

extension GenogramEvent {
  var storedName: StoredName {
    switch self {
    case .relativePlaced: .relativePlaced
    case .relativeChanged: .relativeChanged
    case .relativeRemoved: .relativeRemoved
    case .joined: .partnersJoined
    case .unjoined: .partnersUnjoined
    }
  }
}

extension FieldWriter {
  mutating func body(of event: GenogramEvent) {
    switch event {
    case .relativePlaced(let relative), .relativeChanged(let relative): self.relative(relative)
    case .relativeRemoved(let item): id(16, item)
    case .joined(let couple):
      id(16, couple.genogram)
      id(17, couple.one)
      id(18, couple.other)
      integer(19, couple.bond.rawValue)
    case .unjoined(let genogram, let one, let other):
      id(16, genogram)
      id(17, one)
      id(18, other)
    }
  }

  private mutating func relative(_ relative: Relative) {
    id(16, relative.item)
    id(17, relative.genogram)
    integer(18, relative.generation.rawValue)
    integer(19, relative.sign.rawValue)
    flag(20, relative.hasDied)
    for parent in relative.parents { id(21, parent) }
    flag(22, relative.isFostered)
  }
}

extension BodyReader {
  func relative() throws -> Relative {
    Relative(
      item: try id(16), genogram: try id(17), generation: try coded(18), sign: try coded(19), hasDied: fields.flag(20),
      parents: fields.ids(21), isFostered: fields.flag(22))
  }

  func couple() throws -> Couple { Couple(genogram: try id(16), try id(17), try id(18), try coded(19)) }
}
