public import Vocabulary

extension Texts {
  /// A kind of factor, in lower case.
  public func name(_ factor: FactorKind) -> String {
    switch factor {
    case .physical: self(.factorPhysical)
    case .mental: self(.factorMental)
    case .societal: self(.factorSocietal)
    }
  }

  /// What is done with a concern.
  public func name(_ reply: ConcernReply) -> String {
    switch reply {
    case .takenUp: self(.replyTakenUp)
    case .parked: self(.replyParked)
    case .referred: self(.replyReferred)
    }
  }

  /// How far a goal is: words, never a figure.
  public func name(_ level: AttainmentLevel) -> String {
    switch level {
    case .muchLess: self(.levelMuchLess)
    case .less: self(.levelLess)
    case .asHoped: self(.levelAsHoped)
    case .more: self(.levelMore)
    case .muchMore: self(.levelMuchMore)
    }
  }

  /// How somebody reads best.
  public func name(_ level: ReadingLevel) -> String {
    switch level {
    case .plain: self(.readingPlain)
    case .easy: self(.readingEasy)
    case .pictures: self(.readingPictures)
    }
  }

  /// What helps to talk and read.
  public func name(_ aid: ContactAid) -> String {
    switch aid {
    case .interpreter: self(.aidInterpreter)
    case .readAloud: self(.aidReadAloud)
    case .paper: self(.aidPaper)
    case .digitalHelp: self(.aidDigitalHelp)
    }
  }
}
