import Domain
import Vocabulary

extension EventCoding {
  static func storedName(of happening: HelpEvent) -> StoredName {
    switch happening {
    case .proposed: .helpProposed
    case .answered: .helpAnswered
    case .waived: .helpAnswerWaived
    }
  }
}

extension FieldWriter {
  mutating func body(of happening: HelpEvent) {
    switch happening {
    case .proposed(let fact):
      id(16, fact.item)
      id(17, fact.subject)
      id(18, fact.organization)
      flag(19, fact.isDrastic)
      if let fixed = fact.fixedBy {
        id(20, fixed.framework)
        integer(21, fixed.giver.rawValue)
        day(22, fixed.until)
      }
    case .answered(let item, let answer, let holder):
      id(16, item)
      integer(17, answer.rawValue)
      self.holder(18, holder)
    case .waived(let waived):
      id(16, waived.item)
      id(17, waived.agreement)
      id(18, waived.holder)
      integer(19, waived.ground.rawValue)
    }
  }
}

extension BodyReader {
  func helpProposed() throws -> HelpEvent {
    .proposed(
      HelpAgreement(
        item: try id(16), subject: try id(17), organization: try id(18), isDrastic: fields.flag(19),
        fixedBy: try fixedHelp()))
  }

  /// Not there in what was written before help could be fixed.
  private func fixedHelp() throws -> FixedHelp? {
    guard let framework: ItemID = fields.id(20) else { return nil }
    return FixedHelp(framework: framework, giver: try coded(21), until: try day(22))
  }

  func helpAnswered() throws -> HelpEvent { .answered(try id(16), try coded(17), by: try holder(18)) }

  func helpAnswerWaived() throws -> HelpEvent {
    .waived(WaivedAnswer(item: try id(16), agreement: try id(17), holder: try id(18), ground: try coded(19)))
  }
}
