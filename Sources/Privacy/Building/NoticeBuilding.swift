public import Domain
public import Vocabulary

/// Voor wie is dit nieuw: of what just happened, a notice for each who may see its item today, and not for who did it.
///
/// What stands in nobody's *Wat is er gebeurd* is no news either (`Telling`).
public struct NoticeRound: Sendable {
  private let family: Family
  private let news: [(item: Item, isCourse: Bool, by: Party, at: Moment)]

  /// - Parameter family: as it stands after the events.
  public init(of family: Family, after events: [FamilyEvent]) {
    self.family = family
    let telling = Telling(family: family)
    news = events.compactMap { event in
      switch telling.tell(event)?.audience {
      case .whoSees(let item): family.item(item).map { ($0, false, event.by, event.at) }
      case .whoFollows(let item): family.item(item).map { ($0, true, event.by, event.at) }
      case .whoCouldSee, .only, .grownMembers, nil: nil
      }
    }
  }

  public func notices(on day: Day, under rules: RuleSet) -> [Notice] {
    if news.isEmpty { return [] }
    return Self.parties(of: family, on: day).flatMap { party in
      let sight = Sight(of: family, for: party, on: day, under: rules)
      return news.compactMap { item, isCourse, by, at in
        by != party && sight.sees(item) && (!isCourse || sight.followsCourse(of: item))
          ? Notice(party: party, family: family.id, item: item.id, at: at) : nil
      }
    }
  }

  /// Who has to do with the family on this day.
  static func parties(of family: Family, on day: Day) -> [Party] {
    let workers = family.assignments.filter { $0.runs(on: day) }.map { Party.practitioner($0.practitioner) }
    return family.members.map { .person($0.person) } + Set(workers).sorted { "\($0)" < "\($1)" }
  }
}
