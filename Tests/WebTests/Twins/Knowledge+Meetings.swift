import Domain
import Vocabulary

@testable import Privacy

extension Knowledge {
  /// What there is to know of a meeting, or of what stands at one, besides its words: each by itself.
  static func meeting(_ item: Item, in family: Family, by sight: Sight) -> AnyHashable {
    guard let course = family.meeting(with: item) else { return 0 }
    if let sent = course.invitation(item.id) {
      return [AnyHashable(sent.fact), sent.state, sent.wasThere, MayDo(sight).decidesWhoComes(item)]
    }
    if let given = course.delegation(item.id) { return given }
    if let agreement = course.agreement(item.id) { return agreement }
    if let report = course.reports.first(where: { $0.item == item.id }) {
      return [AnyHashable(report), course.wasThere(sight.viewer)]
    }
    guard course.fact.item == item.id else { return 0 }
    return [
      AnyHashable(course.fact), course.cap, course.attendance, course.preparedOn, course.confirmedOn,
      course.cancelledOn, course.closedOn, MayDo(sight).isDecider(item),
    ]
  }

  /// Whom one may ask to a meeting, somebody may not want there; that is told to who asks, and not by whom.
  static func unwished(at seen: [Item], in family: Family, by sight: Sight) -> [PersonID] {
    guard seen.contains(where: { $0.kind == .meeting && MayDo(sight).runsMeeting($0) }) else { return [] }
    return family.members.map(\.person).filter { family.isUnwishedAtTable($0, on: sight.day) }
  }
}
