public import Vocabulary

/// Namen van de soorten tekst in een verslag, en van wat iemand ervan zegt.
extension Texts {
  public func name(_ part: ReportPart) -> String {
    switch part {
    case .fact: self(.reportPartFact)
    case .view: self(.reportPartView)
    case .conclusion: self(.reportPartConclusion)
    case .decision: self(.reportPartDecision)
    }
  }

  public func name(_ verdict: ReportVerdict) -> String {
    switch verdict {
    case .right: self(.reportRight)
    case .notRight: self(.reportNotRight)
    }
  }
}
