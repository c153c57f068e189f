public import Vocabulary

/// Wat er rond een overleg gebeurde.
public enum MeetingEvent: Hashable, Sendable {
  case planned(Meeting)
  case invited(MeetingInvitation)
  /// For whom it was said; `settles`: with it everybody who decides said yes.
  case answered(ItemID, for: [PersonID], Bool, settles: Bool)
  case delegated(MeetingDelegation)
  case delegationEnded(ItemID)
  case capSet(ItemID, Int)
  case pointAdded(ItemID, at: ItemID)
  case pointAnswered(ItemID)
  case prepared(ItemID)
  case confirmed(ItemID)
  case cancelled(ItemID)
  case closed(ItemID)
  case attended(ItemID, Party, Bool)
  case reported(ItemID, of: ItemID)
  case agreed(MeetingAgreement)
  case checked(ItemID, Bool)
}

/// Overleg met alles wat erbij hoort.
public struct MeetingCourse: Hashable, Sendable {
  public let fact: Meeting
  public internal(set) var cap = Meeting.usualCap
  public internal(set) var invitations: [SentInvitation] = []
  public internal(set) var delegations: [Delegated] = []
  public internal(set) var points: [ItemID] = []
  public internal(set) var reports: [Minutes] = []
  public internal(set) var agreements: [MeetingAgreement] = []
  /// Whether those whom it is about were there.
  public internal(set) var attendance: [PersonID: Bool] = [:]
  public internal(set) var preparedOn: Day?
  public internal(set) var confirmedOn: Day?
  public internal(set) var cancelledOn: Day?
  public internal(set) var closedOn: Day?

  /// Uitnodiging, and what was said to it.
  public struct SentInvitation: Hashable, Sendable {
    public let fact: MeetingInvitation
    public internal(set) var answers: [PersonID: Bool] = [:]
    public internal(set) var state = InvitationState.asked
    public internal(set) var wasThere: Bool?
  }

  /// Overgelaten: by whom, until he took it back.
  public struct Delegated: Hashable, Sendable {
    public let fact: MeetingDelegation
    public let by: PersonID
    public internal(set) var endedOn: Day?
  }

  /// Verslag, and who said whether it is right.
  public struct Minutes: Hashable, Sendable {
    public let item: ItemID
    public internal(set) var checks: [Party: Bool] = [:]
  }

  public func invitation(_ item: ItemID) -> SentInvitation? { invitations.first { $0.fact.item == item } }
  public func delegation(_ item: ItemID) -> Delegated? { delegations.first { $0.fact.item == item } }
  public func agreement(_ item: ItemID) -> MeetingAgreement? { agreements.first { $0.item == item } }

  /// The family said yes to his coming.
  public func isComing(_ party: Party) -> Bool {
    invitations.contains { $0.fact.guest == .party(party) && $0.state == .approved }
  }

  public func wasThere(_ party: Party) -> Bool {
    if let person = party.person, attendance[person] == true { return true }
    return invitations.contains { $0.fact.guest == .party(party) && $0.wasThere == true }
  }

  /// The family had what it needs in time; nil while there is time for it (S2-P20).
  public func isPrepared(on day: Day) -> Bool? {
    if let preparedOn, fact.day - preparedOn >= Meeting.daysToPrepare { return true }
    return fact.day - day < Meeting.daysToPrepare ? false : nil
  }

  public var isOpen: Bool { closedOn == nil && cancelledOn == nil }

  /// Members who are named in what this item is.
  public func people(in item: ItemID) -> [PersonID] {
    if item == fact.item { return Array(attendance.keys) }
    if let sent = invitation(item) {
      switch sent.fact.guest {
      case .party(let party): return party.person.map { [$0] } ?? []
      case .helper(let person): return [person]
      }
    }
    if let given = delegation(item) { return [given.by] + (given.fact.to.person.map { [$0] } ?? []) }
    return agreement(item)?.owner.person.map { [$0] } ?? []
  }
}

/// Stand van een uitnodiging; who said no is told to nobody.
public enum InvitationState: Hashable, Sendable {
  case asked
  case approved
  case declined
}

// MARK: Fold

extension Family {
  mutating func apply(_ happening: MeetingEvent, of event: FamilyEvent) {
    let day = event.at.day
    switch happening {
    case .planned(let fact):
      let envelope = Envelope(
        id: fact.item, kind: .meeting, subjects: fact.subjects, author: event.by, organization: fact.organization)
      place(envelope, slot: meetings.count, at: event.at, by: event.by)
      meetings.append(MeetingCourse(fact: fact))
    case .invited(let fact):
      attach(fact.item, to: fact.meeting, event)
      course(fact.meeting) { $0.invitations.append(MeetingCourse.SentInvitation(fact: fact)) }
    case .answered(let item, let persons, let isYes, let settles):
      invitation(item) { sent in
        for person in persons { sent.answers[person] = isYes }
        // A no that was taken back is no no any more.
        sent.state =
          settles
          ? .approved : sent.answers.values.contains(false) ? .declined : sent.state == .approved ? .approved : .asked
      }
    case .delegated(let fact):
      guard let by = event.by.person else { return }
      attach(fact.item, to: fact.meeting, event)
      course(fact.meeting) { $0.delegations.append(MeetingCourse.Delegated(fact: fact, by: by)) }
    case .delegationEnded(let item):
      course(of: item) { course in
        for place in course.delegations.indices where course.delegations[place].fact.item == item {
          course.delegations[place].endedOn = day
        }
      }
    case .capSet(let item, let cap): course(item) { $0.cap = cap }
    case .pointAdded(let item, let meeting):
      attach(item, to: meeting, event, as: .agendaPoint, slot: agenda.count)
      agenda.append(AgendaPoint(item: item))
      course(meeting) { $0.points.append(item) }
    case .pointAnswered(let item): change(item, in: \.agenda) { $0.discussedOn = day }
    case .prepared(let item): course(item) { $0.preparedOn = $0.preparedOn ?? day }
    case .confirmed(let item): course(item) { $0.confirmedOn = day }
    case .cancelled(let item): course(item) { $0.cancelledOn = day }
    case .closed(let item): course(item) { $0.closedOn = day }
    case .attended(let item, let party, let wasThere): attended(item, party, wasThere)
    case .reported(let item, let meeting):
      attach(item, to: meeting, event, as: .meetingReport)
      course(meeting) { $0.reports.append(MeetingCourse.Minutes(item: item)) }
    case .agreed(let fact):
      attach(fact.item, to: fact.meeting, event)
      course(fact.meeting) { $0.agreements.append(fact) }
    case .checked(let item, let isRight):
      course(of: item) { course in
        for place in course.reports.indices where course.reports[place].item == item {
          course.reports[place].checks[event.by] = isRight
        }
      }
    }
  }

  private mutating func attended(_ item: ItemID, _ party: Party, _ wasThere: Bool) {
    if meeting(item) == nil {
      invitation(item) { $0.wasThere = wasThere }
    } else if let person = party.person {
      course(item) { $0.attendance[person] = wasThere }
    }
  }

  /// What stands at a meeting is about the same people.
  private mutating func attach(
    _ item: ItemID, to meeting: ItemID, _ event: FamilyEvent, as kind: ItemKind = .meeting, slot: Int = .max
  ) {
    guard let fact = self.meeting(meeting)?.fact else { return }
    let envelope = Envelope(
      id: item, kind: kind, subjects: fact.subjects, author: event.by,
      organization: event.by.practitioner == nil ? nil : fact.organization, attachedTo: [meeting])
    place(envelope, slot: slot, at: event.at, by: event.by)
  }

  private mutating func course(_ id: ItemID, _ change: (inout MeetingCourse) -> Void) {
    if let place = meetings.firstIndex(where: { $0.fact.item == id }) { change(&meetings[place]) }
  }

  private mutating func course(of item: ItemID, _ change: (inout MeetingCourse) -> Void) {
    if let meeting = self.item(item).flatMap(meeting(with:))?.fact.item { course(meeting, change) }
  }

  private mutating func invitation(_ item: ItemID, _ change: (inout MeetingCourse.SentInvitation) -> Void) {
    course(of: item) { course in
      for place in course.invitations.indices where course.invitations[place].fact.item == item {
        change(&course.invitations[place])
      }
    }
  }
}

// MARK: Questions

extension Family {
  public func meeting(_ id: ItemID) -> MeetingCourse? { meetings.first { $0.fact.item == id } }

  /// The meeting that an item is, or stands at.
  public func meeting(with item: Item) -> MeetingCourse? {
    guard [.meeting, .meetingReport, .agendaPoint].contains(item.kind) else { return nil }
    return meeting(item.id) ?? item.envelope.attachedTo.first.flatMap { meeting($0) }
  }

  /// Somebody of the family does not want this one at the table; who, is told to nobody (S3-05).
  public func isUnwishedAtTable(_ person: PersonID, on day: Day) -> Bool {
    guard member(person)?.fact.role == .supporter else { return false }
    let family = members.filter { $0.fact.role.takesPart && $0.belongs(on: day) }.map(\.person)
    return isUnwished(person, for: nil, by: family.filter { $0 != person })
  }

  /// Somebody who decides today lets this one say who comes.
  public func isTrusted(_ party: Party, at course: MeetingCourse, on day: Day) -> Bool {
    let deciders = deciders(about: course.fact.subjects, on: day)
    return course.delegations.contains { $0.fact.to == party && $0.endedOn == nil && deciders.contains($0.by) }
  }

  /// For whom this one says who comes: himself where he decides, and whoever leaves it to him.
  public func voices(of party: Party, at course: MeetingCourse, on day: Day) -> [PersonID] {
    let deciders = deciders(about: course.fact.subjects, on: day)
    return deciders.filter { decider in
      party == .person(decider)
        || course.delegations.contains { $0.by == decider && $0.fact.to == party && $0.endedOn == nil }
    }
  }

  /// The invitations to which this professional did not come, among those that the asker sees (S2-M11).
  public func absences(of party: Party, seen: Set<ItemID>) -> Int {
    meetings.flatMap(\.invitations).filter {
      $0.fact.guest == .party(party) && $0.wasThere == false && seen.contains($0.fact.item)
    }.count
  }
}
