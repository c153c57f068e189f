import Domain
import Vocabulary

extension FieldWriter {
  mutating func planning(_ event: PlanningEvent) {
    switch event {
    case .agreed(let plan): id(16, plan)
    case .written(let draft):
      envelope(draft.envelope)
      id(32, draft.basedOn)
      for contributor in draft.contributors { party(33, contributor) }
    case .groupPlanAnswered(let answer): integer(16, answer.rawValue)
    case .groupPlanOffered, .writingAsked: break
    }
  }
}

extension BodyReader {
  func planDraft() throws -> PlanDraft {
    PlanDraft(envelope: try envelope(), basedOn: fields.id(32), contributors: parties(33))
  }
}

extension EventCoding {
  static func storedName(of event: PlanningEvent) -> StoredName {
    switch event {
    case .agreed: .planAgreed
    case .written: .planWritten
    case .groupPlanOffered: .groupPlanOffered
    case .groupPlanAnswered: .groupPlanAnswered
    case .writingAsked: .writingAsked
    }
  }
}
