import Domain
import Vocabulary

extension MayDo {
  func allows(_ command: MeetingCommand) -> Bool {
    switch command {
    case .plan(let fact, _):
      fact.subjects.allSatisfy(mayRefer) && wrote(fact.organization, about: fact.subjects)
        && fact.previous.map { item($0, runsMeeting) } ?? true
    case .invite(let fact, _):
      switch fact.guest {
      case .party(let party): item(fact.meeting, runsMeeting) && knows(party)
      case .helper(let person): item(fact.meeting, attendsMeeting) && personsActedFor.contains(person)
      }
    case .answer(let invitation, _): item(invitation, decidesWhoComes)
    case .delegate(let fact, _): item(fact.meeting) { isDecider($0) } && knows(fact.to)
    case .endDelegation(let given): item(given) { $0.envelope.author == sight.viewer }
    case .setCap(let meeting, _): item(meeting) { isDecider($0) }
    case .prepare(let meeting, _), .confirm(let meeting), .cancel(let meeting), .close(let meeting):
      item(meeting, runsMeeting)
    case .addPoint(_, let meeting, _): item(meeting, attendsMeeting)
    case .answerPoint(let point, _), .attend(let point, _, _, _): item(point, attendsMeeting)
    case .report(_, let meeting, _): item(meeting, attendsMeeting)
    case .agree(let fact, _): item(fact.meeting, attendsMeeting) && knows(fact.owner)
    case .check(let report, _): item(report) { family.meeting(with: $0)?.wasThere(sight.viewer) ?? false }
    }
  }

  /// Whom it is about from 12, or who acts for him; and who works with everybody whom it is about.
  func runsMeeting(_ item: Item) -> Bool {
    guard let course = followed(item) else { return false }
    if sight.viewer.practitioner != nil { return isAssigned(toAll: course.fact.subjects) }
    return member != nil && course.fact.subjects.contains(where: personsActedFor.contains)
  }

  /// Who wrote it and has no ground any more has no part in it either.
  private func followed(_ item: Item) -> MeetingCourse? {
    sight.followsCourse(of: item) ? family.meeting(with: item) : nil
  }

  /// Also who comes; who is younger than 12 says it at the table.
  func attendsMeeting(_ item: Item) -> Bool {
    if runsMeeting(item) { return true }
    guard followed(item)?.isComing(sight.viewer) ?? false else { return false }
    return sight.viewer.person.map(personsActedFor.contains) ?? true
  }

  func decidesWhoComes(_ item: Item) -> Bool {
    guard let course = followed(item), course.invitation(item.id)?.fact.guest.party != nil else {
      return false
    }
    return !family.voices(of: sight.viewer, at: course, on: day).isEmpty
  }

  func isDecider(_ item: Item) -> Bool {
    guard let course = followed(item), let person = sight.viewer.person, member != nil else { return false }
    return family.deciders(about: course.fact.subjects, on: day).contains(person)
  }
}
