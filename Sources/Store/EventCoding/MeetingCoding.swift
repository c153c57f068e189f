import Domain
import Vocabulary

// Overleg, field by field.

extension MeetingEvent {
  var storedName: StoredName {
    switch self {
    case .planned: .meetingPlanned
    case .invited: .meetingInvited
    case .answered: .meetingInvitationAnswered
    case .delegated: .meetingDelegated
    case .delegationEnded: .meetingDelegationEnded
    case .capSet: .meetingCapSet
    case .pointAdded: .meetingPointAdded
    case .pointAnswered: .meetingPointAnswered
    case .prepared: .meetingPrepared
    case .confirmed: .meetingConfirmed
    case .cancelled: .meetingCancelled
    case .closed: .meetingClosed
    case .attended: .meetingAttended
    case .reported: .meetingReported
    case .agreed: .meetingAgreed
    case .checked: .meetingReportChecked
    }
  }
}

extension FieldWriter {
  mutating func meeting(_ happening: MeetingEvent) {
    switch happening {
    case .planned(let fact): planned(fact)
    case .invited(let fact):
      id(16, fact.item)
      id(17, fact.meeting)
      switch fact.guest {
      case .party(let party): self.party(18, party)
      case .helper(let person): id(19, person)
      }
    case .answered(let item, let persons, let isYes, let settles):
      id(16, item)
      ids(17, persons)
      flag(18, isYes)
      flag(19, settles)
    case .delegated(let fact):
      id(16, fact.item)
      id(17, fact.meeting)
      party(18, fact.to)
    case .capSet(let item, let cap):
      id(16, item)
      integer(17, cap)
    case .pointAdded(let item, let meeting), .reported(let item, let meeting):
      id(16, item)
      id(17, meeting)
    case .delegationEnded(let item), .pointAnswered(let item), .prepared(let item), .confirmed(let item),
      .cancelled(let item), .closed(let item):
      id(16, item)
    case .attended(let item, let party, let wasThere):
      id(16, item)
      self.party(17, party)
      flag(18, wasThere)
    case .agreed(let fact):
      id(16, fact.item)
      id(17, fact.meeting)
      party(18, fact.owner)
      day(19, fact.until)
    case .checked(let item, let isRight):
      id(16, item)
      flag(17, isRight)
    }
  }

  private mutating func planned(_ fact: Meeting) {
    id(16, fact.item)
    ids(17, fact.subjects)
    id(18, fact.organization)
    integer(19, fact.phase.rawValue)
    day(20, fact.day)
    integer(21, fact.minute)
    id(22, fact.previous)
  }
}

extension BodyReader {
  func meeting(_ name: StoredName) throws -> MeetingEvent? {
    switch name {
    case .meetingPlanned:
      .planned(
        Meeting(
          item: try id(16), subjects: fields.ids(17), organization: fields.id(18), phase: try coded(19),
          day: try day(20), minute: try number(21), previous: fields.id(22)))
    case .meetingInvited: .invited(try meetingInvitation())
    case .meetingInvitationAnswered:
      .answered(try id(16), for: fields.ids(17), fields.flag(18), settles: fields.flag(19))
    case .meetingDelegated:
      .delegated(MeetingDelegation(item: try id(16), meeting: try id(17), to: try party(18)))
    case .meetingDelegationEnded: .delegationEnded(try id(16))
    case .meetingCapSet: .capSet(try id(16), try number(17))
    case .meetingPointAdded: .pointAdded(try id(16), at: try id(17))
    case .meetingPointAnswered: .pointAnswered(try id(16))
    case .meetingPrepared: .prepared(try id(16))
    case .meetingConfirmed: .confirmed(try id(16))
    case .meetingCancelled: .cancelled(try id(16))
    case .meetingClosed: .closed(try id(16))
    case .meetingAttended: .attended(try id(16), try party(17), fields.flag(18))
    case .meetingReported: .reported(try id(16), of: try id(17))
    case .meetingAgreed:
      .agreed(MeetingAgreement(item: try id(16), meeting: try id(17), owner: try party(18), until: try day(19)))
    case .meetingReportChecked: .checked(try id(16), fields.flag(17))
    default: nil
    }
  }

  private func meetingInvitation() throws -> MeetingInvitation {
    let helped: PersonID? = fields.id(19)
    let guest: MeetingGuest = try helped.map { .helper(of: $0) } ?? .party(party(18))
    return MeetingInvitation(item: try id(16), meeting: try id(17), guest: guest)
  }
}
