public import Vocabulary

/// Namen van de stappen van de meldcode, en van hoe een stap afliep.
extension Texts {
  public func name(_ step: ReportingCodeStep) -> String {
    switch step {
    case .signals: self(.codeStepSignals)
    case .consult: self(.codeStepConsult)
    case .talk: self(.codeStepTalk)
    case .weigh: self(.codeStepWeigh)
    case .decide: self(.codeStepDecide)
    }
  }

  public func name(_ outcome: ReportingCodeOutcome) -> String {
    switch outcome {
    case .talked: self(.codeTalked)
    case .notYet: self(.codeNotYet)
    case .organiseHelp: self(.codeOrganiseHelp)
    case .report: self(.codeReport)
    case .both: self(.codeBoth)
    case .neither: self(.codeNeither)
    }
  }
}
