import Domain
import Vocabulary

extension EventCoding {
  static func storedName(of happening: AimingEvent) -> StoredName {
    switch happening {
    case .goalReworded: .goalReworded
    case .goalMarked: .goalMarked
    case .ranked: .goalsRanked
    case .rankingShared: .rankingShared
    case .goalsOrdered: .goalsOrdered
    case .orderAgreed: .orderAgreed
    case .stepTimed: .stepTimed
    case .strengthLinked: .strengthLinked
    case .jointlyAssigned: .jointlyAssigned
    case .jointlyEnded: .jointlyEnded
    }
  }
}

extension FieldWriter {
  mutating func aiming(_ happening: AimingEvent) {
    switch happening {
    case .goalReworded(let wording):
      id(16, wording.item)
      id(17, wording.goal)
    case .goalMarked(let mark):
      id(16, mark.item)
      id(17, mark.goal)
      integer(18, mark.level.rawValue)
      ids(19, mark.together)
    case .ranked(let ranking):
      id(16, ranking.item)
      id(17, ranking.person)
      ids(18, ranking.goals)
    case .rankingShared(let item, let isShared):
      id(16, item)
      flag(17, isShared)
    case .goalsOrdered(let order):
      id(16, order.item)
      ids(17, order.goals)
    case .orderAgreed(let item, let person):
      id(16, item)
      id(17, person)
    case .stepTimed(let timing): self.timing(timing)
    case .strengthLinked(let link, let isLinked):
      id(16, link.strength)
      id(17, link.target)
      flag(18, isLinked)
    case .jointlyAssigned(let fact, let helped):
      id(16, fact.item)
      id(17, fact.goal)
      ids(18, fact.practitioners)
      id(19, fact.accountable)
      ids(20, helped)
    case .jointlyEnded(let item): id(16, item)
    }
  }

  private mutating func timing(_ timing: StepTiming) {
    id(16, timing.step)
    ids(17, timing.after)
    ids(18, timing.alongside)
    if let perWeek = timing.perWeek { integer(19, perWeek) }
    flag(20, timing.isHeavy)
  }
}

extension BodyReader {
  func goalMarked() throws -> AimingEvent {
    .goalMarked(
      GoalMark(item: try id(16), goal: try id(17), level: try coded(18), together: fields.ids(19)))
  }

  func ranked() throws -> AimingEvent {
    .ranked(Ranking(item: try id(16), person: try id(17), goals: fields.ids(18)))
  }

  func stepTimed() throws -> AimingEvent {
    .stepTimed(
      StepTiming(
        step: try id(16), after: fields.ids(17), alongside: fields.ids(18),
        perWeek: fields.integer(19).map { Int(truncatingIfNeeded: $0) }, isHeavy: fields.flag(20)))
  }

  func jointlyAssigned() throws -> AimingEvent {
    .jointlyAssigned(
      JointAssignment(
        item: try id(16), goal: try id(17), practitioners: fields.ids(18), accountable: try id(19)),
      helped: fields.ids(20))
  }

  func strengthLinked() throws -> AimingEvent {
    .strengthLinked(StrengthLink(strength: try id(16), target: try id(17)), fields.flag(18))
  }
}
