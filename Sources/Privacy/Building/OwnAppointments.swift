public import Domain
public import Vocabulary

/// Eigen afspraken: when this one is at a meeting that goes on, over what he may see today. Times and nothing else.
public struct OwnAppointments: Sendable {
  /// How long what was stays in somebody's calendar [P].
  private static let daysBack = 31

  public let times: Set<Moment>

  public init(of family: Family, for party: Party, on day: Day, under rules: RuleSet) {
    let sight = Sight(of: family, for: party, on: day, under: rules)
    let may = MayDo(sight)
    times = Set(
      family.meetings.filter { course in
        guard course.cancelledOn == nil, day - course.fact.day <= Self.daysBack,
          let item = family.item(course.fact.item), sight.sees(item), sight.followsCourse(of: item)
        else { return false }
        return course.isComing(party) || item.placedBy == party
          || course.fact.subjects.contains(where: may.personsActedFor.contains)
      }.map { Moment($0.fact.day, hour: $0.fact.minute / 60, minute: $0.fact.minute % 60) })
  }
}
