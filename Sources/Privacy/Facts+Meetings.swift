import Domain
public import Vocabulary

// Overleg: besides the grounds, who comes knows of it once the family said yes [P].

extension Sight {
  func atMeeting(_ item: Item) -> FactGround? {
    guard let course = family.meeting(with: item), isHere(course) else { return nil }
    if let given = course.delegation(item.id) {
      return given.fact.to == viewer && given.endedOn == nil ? .asked : nil
    }
    if course.isTrusted(viewer) { return .asked }
    guard course.isComing(viewer) else { return nil }
    // Who was asked and does not come, or does not yet, is for the family.
    if let sent = course.invitation(item.id), sent.state != .approved { return nil }
    return .asked
  }

  /// Who was there reads what was written of it, to say whether it is right [P].
  func minutes(_ item: Item) -> FactGround? {
    guard let course = family.meeting(with: item), isHere(course), course.wasThere(viewer) else { return nil }
    return .told
  }

  /// A point and its answer go with the meeting, for who has a ground for that.
  func pointOfMeeting(_ item: Item) -> Verdict {
    guard let meeting = item.envelope.attachedTo.first.flatMap(family.item), followsCourse(of: meeting) else {
      return .hidden(.targetHidden)
    }
    return .seen(.follows(meeting.id))
  }

  /// Of whose course this viewer reads: more than having written it opens it.
  public var followedMeetings: Set<ItemID> {
    Set(family.items.lazy.filter { $0.kind == .meeting && self.sees($0) && self.followsCourse(of: $0) }.map(\.id))
  }

  /// Belongs to the family today, or works with somebody whom it is about.
  private func isHere(_ course: MeetingCourse) -> Bool {
    switch viewer {
    case .person(let person): family.member(person)?.belongs(on: day) ?? false
    case .practitioner(let practitioner):
      course.fact.subjects.contains { family.isAssigned(practitioner, to: $0, on: day) }
    }
  }
}
