public import Vocabulary

/// Namen van de gronden om informatie niet te geven.
extension Texts {
  public func name(_ ground: InformationRefusal) -> String {
    switch ground {
    case .nobodyWouldHear: self(.informNobody)
    case .childsInterest: self(.informInterest)
    case .youngPersonSaysNo: self(.informSaysNo)
    }
  }
}
