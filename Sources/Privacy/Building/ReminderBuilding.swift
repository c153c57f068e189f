public import Domain
public import Vocabulary

/// Herinneringen van vandaag: what is promised for tomorrow, or was for yesterday, to whom it was asked of, or to all who
/// see it; never to somebody who may not see the item (issue 4.8).
public struct Reminders: Sendable {
  private let family: Family
  private let day: Day
  private let rules: RuleSet
  private let due: [Promise]

  public init(of family: Family, on day: Day, under rules: RuleSet) {
    self.family = family
    self.day = day
    self.rules = rules
    due = family.promises(under: rules).filter { $0.isRemembered(on: day) }
  }

  /// All at the same hour, so that the hour tells nothing.
  public var notices: [Notice] {
    if due.isEmpty { return [] }
    let at = Moment(day, hour: Promise.hour)
    return NoticeRound.parties(of: family, on: day).flatMap { party in
      let sight = Sight(of: family, for: party, on: day, under: rules)
      let items = Set(due.filter { $0.by ?? party == party }.map(\.item)).sorted()
      // When the family looks back is not told with a version of the plan (`docs/sight.md` 5).
      let knowsRhythm = MayDo(sight).knowsRhythm
      return items.filter { family.item($0).map { sight.sees($0) && ($0.kind != .planCommon || knowsRhythm) } ?? false }
        .map { Notice(party: party, family: family.id, item: $0, at: at) }
    }
  }
}
