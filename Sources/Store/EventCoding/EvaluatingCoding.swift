import Domain
import Vocabulary

extension FieldWriter {
  mutating func evaluating(_ event: EvaluatingEvent) {
    switch event {
    case .opened(let fact):
      id(16, fact.item)
      id(17, fact.plan)
    case .answered(let answer):
      id(16, answer.item)
      id(17, answer.evaluation)
      id(18, answer.person)
      code(19, answer.usefulness)
      code(20, answer.withoutHelp)
      code(21, answer.change)
    case .closed(let item, let newPlan):
      id(16, item)
      id(17, newPlan)
    case .rhythmSet(let weeks): integer(16, weeks)
    case .checked(let check):
      id(16, check.item)
      id(17, check.person)
      code(18, check.understood)
      code(19, check.listened)
      code(20, check.counted)
      code(21, check.safe)
    case .shared(let item, let parties):
      id(16, item)
      for other in parties { party(17, other) }
    }
  }

  private mutating func code(_ number: Int, _ code: (some RawRepresentable<UInt8>)?) {
    if let code { integer(number, code.rawValue) }
  }
}

extension BodyReader {
  func evaluationAnswer() throws -> EvaluationAnswer {
    EvaluationAnswer(
      item: try id(16), evaluation: try id(17), person: try id(18), usefulness: fields.code(19),
      withoutHelp: fields.code(20), change: fields.code(21))
  }

  func experienceCheck() throws -> ExperienceCheck {
    ExperienceCheck(
      item: try id(16), person: try id(17), understood: fields.code(18), listened: fields.code(19),
      counted: fields.code(20), safe: fields.code(21))
  }

  func parties(_ field: Int) -> [Party] {
    let found: [(tag: UInt8, id: PersonID)] = fields.allTagged(field)
    return found.map { $0.tag == 0 ? .person($0.id) : .practitioner(Identifier(high: $0.id.high, low: $0.id.low)) }
  }
}

extension EventCoding {
  static func storedName(of event: EvaluatingEvent) -> StoredName {
    switch event {
    case .opened: .evaluationOpened
    case .answered: .evaluationAnswered
    case .closed: .evaluationClosed
    case .rhythmSet: .rhythmSet
    case .checked: .checkMade
    case .shared: .checkShared
    }
  }
}
