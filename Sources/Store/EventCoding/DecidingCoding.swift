import Domain
import Vocabulary

// Numbers 100 to 129 of `StoredName`.

extension EventCoding {
  static func storedName(of happening: DecidingEvent) -> StoredName {
    switch happening {
    case .opened: .decisionOpened
    case .partiesSet: .decisionPartiesSet
    case .optionAdded: .decisionOptionAdded
    case .viewGiven: .decisionViewGiven
    case .acted: .decisionActed
    }
  }
}

extension FieldWriter {
  mutating func body(of happening: DecidingEvent) {
    switch happening {
    case .opened(let envelope, let parties):
      self.envelope(envelope)
      for party in parties { self.party(32, party) }
    case .partiesSet(let item, let parties):
      id(16, item)
      for party in parties { self.party(17, party) }
    case .optionAdded(let option): self.option(option)
    case .viewGiven(let view): self.view(view)
    case .acted(let act): self.act(act)
    }
  }

  private mutating func option(_ option: DecisionOption) {
    id(16, option.item)
    id(17, option.decision)
    flag(18, option.isNoHelp)
    if let asker = option.asker { party(19, asker) }
    id(20, option.organization)
  }

  private mutating func view(_ view: DecisionView) {
    id(16, view.item)
    id(17, view.decision)
    id(18, view.option)
    integer(19, view.wish.rawValue)
    id(20, view.organization)
  }

  private mutating func act(_ act: DecisionAct) {
    id(16, act.item)
    id(17, act.decision)
    integer(18, act.turn.rawValue)
    id(19, act.option)
    day(20, act.followUp)
    id(21, act.duty)
    id(22, act.organization)
  }
}

extension BodyReader {
  func decisionOpened() throws -> DecidingEvent { .opened(try envelope(), parties: parties(32)) }

  func decisionPartiesSet() throws -> DecidingEvent { .partiesSet(try id(16), parties(17)) }

  func decisionOption() throws -> DecidingEvent {
    .optionAdded(
      DecisionOption(
        item: try id(16), decision: try id(17), isNoHelp: fields.flag(18), asker: parties(19).first,
        organization: fields.id(20)))
  }

  func decisionView() throws -> DecidingEvent {
    .viewGiven(
      DecisionView(
        item: try id(16), decision: try id(17), option: fields.id(18), wish: try coded(19),
        organization: fields.id(20)))
  }

  func decisionAct() throws -> DecidingEvent {
    .acted(
      DecisionAct(
        item: try id(16), decision: try id(17), turn: try coded(18), option: fields.id(19), followUp: fields.day(20),
        duty: fields.id(21), organization: fields.id(22)))
  }
}
