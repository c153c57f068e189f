public import Vocabulary

/// Namen bij wie wat doet.
extension Texts {
  public func name(_ step: LeavingStep) -> String {
    switch step {
    case .farewell: self(.teamStepFarewell)
    case .introduction: self(.teamStepIntroduction)
    }
  }
}

extension Texts {
  public func name(_ way: CoordinatorWay) -> String {
    switch way {
    case .ourselves: self(.coordinatorOurselves)
    case .close: self(.coordinatorClose)
    case .professional: self(.coordinatorProfessional)
    }
  }
}

extension Texts {
  public func name(_ matter: IssueMatter) -> String {
    switch matter {
    case .late: self(.issueIsLate)
    case .absent: self(.issueIsAbsent)
    case .unclear: self(.issueIsUnclear)
    case .question: self(.issueIsQuestion)
    case .other: self(.issueIsOther)
    }
  }
}
