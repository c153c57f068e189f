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
