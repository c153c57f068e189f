import Domain
public import Vocabulary

// Overleg: besides the grounds, who comes knows of it once the family said yes [P].

extension Sight {
  func atMeeting(_ item: Item) -> FactGround? {
    guard let course = family.meeting(with: item), isHere(course) else { return nil }
    if let given = course.delegation(item.id) {
      let holds = family.deciders(about: course.fact.subjects, on: day).contains(given.by)
      return given.fact.to == viewer && given.endedOn == nil && holds ? .asked : nil
    }
    // Who only says who comes knows of the meeting and of who was asked, and no more.
    let isAsking = item.id == course.fact.item || course.invitation(item.id) != nil
    if isAsking, family.isTrusted(viewer, at: course, on: day) { return .asked }
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
    guard let meeting = item.envelope.attachedTo.first.flatMap(family.item), followsCourse(of: meeting),
      verdictByGrounds(on: meeting).isSeen || family.meeting(meeting.id)?.isComing(viewer) == true
    else { return .hidden(.targetHidden) }
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
