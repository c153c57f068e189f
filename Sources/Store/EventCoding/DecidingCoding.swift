import Domain
import Vocabulary

// Numbers 100 to 129, 260 to 262 and 440 of `StoredName`.

extension EventCoding {
  static func storedName(of happening: DecidingEvent) -> StoredName {
    switch happening {
    case .opened: .decisionOpened
    case .partiesSet: .decisionPartiesSet
    case .optionAdded: .decisionOptionAdded
    case .optionRevised: .decisionOptionRevised
    case .viewGiven: .decisionViewGiven
    case .acted: .decisionActed
    case .notOffered: .helpNotOffered
    case .positionTaken: .positionTaken
    case .wentOn: .disagreementWentOn
    case .frameworkSet: .frameworkSet
    case .guidelineUsed: .guidelineUsed
    case .stanceTaken: .deviationStanceTaken
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
    case .optionRevised(let revision):
      id(16, revision.item)
      id(17, revision.option)
      if let asker = revision.asker { party(18, asker) }
      id(19, revision.organization)
    case .viewGiven(let view): self.view(view)
    case .acted(let act): self.act(act)
    case .notOffered(let fact):
      id(16, fact.item)
      id(17, fact.decision)
      integer(18, fact.barrier.rawValue)
      id(19, fact.organization)
    case .positionTaken(let position):
      id(16, position.item)
      id(17, position.decision)
      id(18, position.organization)
    case .wentOn(let talk):
      id(16, talk.item)
      id(17, talk.decision)
      integer(18, talk.way.rawValue)
      day(19, talk.day)
      id(20, talk.organization)
    case .frameworkSet(let framework): self.framework(framework)
    case .guidelineUsed(let use):
      id(16, use.item)
      id(17, use.decision)
      flag(18, use.isFollowed)
      id(19, use.organization)
    case .stanceTaken(let stance):
      id(16, stance.item)
      id(17, stance.deviation)
      integer(18, stance.stance.rawValue)
    }
  }

  private mutating func framework(_ framework: ForcedFramework) {
    id(16, framework.item)
    id(17, framework.decision)
    integer(18, framework.giver.rawValue)
    day(19, framework.from)
    day(20, framework.until)
    id(21, framework.order)
    id(22, framework.organization)
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

  func decisionOptionRevision() throws -> DecidingEvent {
    .optionRevised(
      OptionRevision(
        item: try id(16), option: try id(17), asker: parties(18).first, organization: fields.id(19)))
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

  func helpNotOffered() throws -> DecidingEvent {
    .notOffered(
      NotOffered(item: try id(16), decision: try id(17), barrier: try coded(18), organization: fields.id(19)))
  }

  func positionTaken() throws -> DecidingEvent {
    .positionTaken(Position(item: try id(16), decision: try id(17), organization: fields.id(18)))
  }

  func disagreementWentOn() throws -> DecidingEvent {
    .wentOn(
      NextTalk(
        item: try id(16), decision: try id(17), way: try coded(18), day: fields.day(19), organization: fields.id(20)))
  }

  func frameworkSet() throws -> DecidingEvent {
    .frameworkSet(
      ForcedFramework(
        item: try id(16), decision: try id(17), giver: try coded(18), from: try day(19), until: try day(20),
        order: fields.id(21), organization: fields.id(22)))
  }

  func guidelineUsed() throws -> DecidingEvent {
    .guidelineUsed(
      GuidelineUse(
        item: try id(16), decision: try id(17), isFollowed: fields.flag(18), organization: fields.id(19)))
  }

  func deviationStanceTaken() throws -> DecidingEvent {
    .stanceTaken(DeviationStance(item: try id(16), deviation: try id(17), stance: try coded(18)))
  }
}
