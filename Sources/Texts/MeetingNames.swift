public import Vocabulary

/// Namen bij een overleg.
extension Texts {
  public func name(_ phase: MeetingPhase) -> String {
    switch phase {
    case .map: self(.meetingPhaseMap)
    case .plan: self(.meetingPhasePlan)
    case .decide: self(.meetingPhaseDecide)
    case .help: self(.meetingPhaseHelp)
    case .evaluate: self(.meetingPhaseEvaluate)
    }
  }

  /// "9.05" in Dutch, "9:05" in English.
  public func clock(_ minute: Int) -> String {
    let separator = language == .english ? ":" : "."
    return "\(minute / 60)\(separator)\(minute % 60 < 10 ? "0" : "")\(minute % 60)"
  }
}
