import Vocabulary

/// A party stands in two columns: its kind (0 person, 1 practitioner) and its identifier.
extension Party {
  var kind: SQLValue {
    switch self {
    case .person: .integer(0)
    case .practitioner: .integer(1)
    }
  }

  var id: SQLValue {
    switch self {
    case .person(let id): .id(id)
    case .practitioner(let id): .id(id)
    }
  }

  init(_ row: Row, kind: Int, id: Int) throws(StoreError) {
    switch try row.integer(kind) {
    case 0: self = .person(try row.identifier(id))
    case 1: self = .practitioner(try row.identifier(id))
    default: throw .altered("no such kind of party")
    }
  }
}

extension Row {
  func day(_ place: Int) throws(StoreError) -> Day { Day(number: try number(place)) }
}
