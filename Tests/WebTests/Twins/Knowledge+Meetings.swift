import Domain
import Vocabulary

@testable import Privacy

extension Knowledge {
  /// What there is to know of a meeting, or of what stands at one, besides its words: each by itself.
  static func meeting(_ item: Item, in family: Family, by sight: Sight) -> AnyHashable {
    guard let course = family.meeting(with: item) else { return 0 }
    let follows = sight.followsCourse(of: item)
    if let sent = course.invitation(item.id) {
      guard follows else { return sent.fact }
      return [AnyHashable(sent.fact), sent.state, sent.wasThere, MayDo(sight).decidesWhoComes(item)]
    }
    if let given = course.delegation(item.id) { return given }
    if let agreement = course.agreement(item.id) { return agreement }
    if let report = course.reports.first(where: { $0.item == item.id }) {
      guard follows else { return 0 }
      return [AnyHashable(report), course.wasThere(sight.viewer)]
    }
    guard course.fact.item == item.id else { return follows ? 1 : 0 }
    guard follows else { return course.fact }
    return [
      AnyHashable(course.fact), course.cap, course.attendance, course.preparedOn, course.confirmedOn,
      course.cancelledOn, course.closedOn, MayDo(sight).isDecider(item),
    ]
  }

  /// Of what he wrote once and may not follow, only his own words.
  static func words(_ all: [WordField: String], of item: Item, in family: Family, by sight: Sight) -> [WordField:
    String]
  {
    guard let course = family.meeting(with: item), !sight.followsCourse(of: item) else { return all }
    let isInvitation = course.invitation(item.id) != nil
    return all.filter { ![.preparation, .answer].contains($0.key) && !($0.key == .reason && isInvitation) }
  }

  /// Whom one may ask to a meeting, somebody may not want there; that is told to who asks, and not by whom.
  static func unwished(at seen: [Item], in family: Family, by sight: Sight) -> [PersonID] {
    guard seen.contains(where: { $0.kind == .meeting && MayDo(sight).runsMeeting($0) }) else { return [] }
    return family.members.map(\.person).filter { family.isUnwishedAtTable($0, on: sight.day) }
  }
}
