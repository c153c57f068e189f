import Vocabulary

// De regels van een overleg.

extension Family {
  func decide(_ command: MeetingCommand, on occasion: Occasion) throws(Refusal) -> [MeetingEvent] {
    switch command {
    case .plan(let fact, let words): try plan(fact, words, on: occasion)
    case .invite(let fact, let words): try invite(fact, words, on: occasion)
    case .answer(let item, let isYes): try answer(item, isYes, on: occasion)
    case .delegate(let fact, let words): try delegate(fact, words, on: occasion)
    case .endDelegation(let item): try endDelegation(item, on: occasion)
    case .setCap(let item, let cap): try setCap(item, cap, on: occasion)
    case .addPoint(let item, let meeting, let words): try addPoint(item, at: meeting, words)
    case .answerPoint(let item, let words): try answerPoint(item, words)
    case .prepare(let item, let words): try prepare(item, words)
    case .confirm(let item): try confirm(item, on: occasion)
    case .cancel(let item): try cancel(item)
    case .close(let item): try close(item, on: occasion)
    case .attend(let item, let party, let wasThere, let words):
      try attend(item, party, wasThere, words, on: occasion)
    case .report(let item, let meeting, let words): try report(item, of: meeting, words, on: occasion)
    case .agree(let fact, let words): try agree(fact, words, on: occasion)
    case .check(let item, let isRight): try check(item, isRight, on: occasion)
    }
  }

  /// Nobody comes to a meeting without knowing what it is for (S2-M02).
  private func plan(_ fact: Meeting, _ words: Words, on occasion: Occasion) throws(Refusal) -> [MeetingEvent] {
    if fact.subjects.isEmpty { throw .noSubjects }
    try known(fact.subjects)
    if let practitioner = occasion.by.practitioner {
      guard let organization = fact.organization,
        fact.subjects.allSatisfy({ isAssigned(practitioner, to: $0, through: organization, on: occasion.day) })
      else { throw .notAssigned }
    } else if fact.organization != nil {
      throw .onlyPractitioners
    }
    if words[.purpose] == nil { throw .purposeMissing }
    if fact.day < occasion.day { throw .alreadyPast }
    if fact.day - occasion.day > Meeting.longestAhead { throw .periodTooLong }
    guard Meeting.minutes.contains(fact.minute) else { throw .notATime }
    if let previous = fact.previous {
      guard occasion.seen.contains(previous), meeting(previous) != nil else { throw .unknownItem }
    }
    try unused(fact.item)
    return [.planned(fact)]
  }

  // MARK: Who comes

  private func invite(
    _ fact: MeetingInvitation, _ words: Words?, on occasion: Occasion
  ) throws(Refusal) -> [MeetingEvent] {
    let course = try running(fact.meeting)
    if let words, words.item != fact.item { throw .unknownItem }
    try unused(fact.item)
    switch fact.guest {
    case .helper(let person):
      // Whom one takes along is one's own choice: nobody else is asked.
      guard course.fact.subjects.contains(person), words?[.name] != nil else { throw .unknownPerson }
      return [.invited(fact), .answered(fact.item, for: [person], true, settles: true)]
    case .party(let party):
      try mayCome(party, to: course, words, on: occasion)
      let own = voices(of: occasion.by, at: course, on: occasion.day)
      let sent = MeetingCourse.SentInvitation(fact: fact)
      return [.invited(fact)] + (own.isEmpty ? [] : [try answered(sent, at: course, for: own, true, on: occasion)])
    }
  }

  private func mayCome(
    _ party: Party, to course: MeetingCourse, _ words: Words?, on occasion: Occasion
  ) throws(Refusal) {
    let isThere = course.invitations.contains {
      $0.fact.guest == .party(party) && $0.state != .declined && occasion.seen.contains($0.fact.item)
    }
    if isThere || course.fact.subjects.contains(where: { party == .person($0) }) { throw .alreadyAtTable }
    switch party {
    case .person(let person):
      try known([person])
      if isUnwishedAtTable(person, on: occasion.day) { throw .notWished }
    case .practitioner(let practitioner):
      guard course.fact.subjects.contains(where: { isAssigned(practitioner, to: $0, on: occasion.day) }) else {
        throw .notAssigned
      }
      if words?[.function] == nil { throw .functionMissing }
    }
  }

  private func answer(_ id: ItemID, _ isYes: Bool, on occasion: Occasion) throws(Refusal) -> [MeetingEvent] {
    // A no is heard also when the meeting is over: who came may have to go again.
    let course = isYes ? try running(behind: id) : try course(behind: id)
    guard let sent = course.invitation(id) else { throw .unknownItem }
    let voices = voices(of: occasion.by, at: course, on: occasion.day)
    if voices.isEmpty { throw .notYoursToSay }
    if case .helper = sent.fact.guest { throw .notYoursToSay }
    if voices.allSatisfy({ sent.answers[$0] == isYes }) { return [] }
    return [try answered(sent, at: course, for: voices, isYes, on: occasion)]
  }

  /// More professionals than the family chose need its yes: it makes the number larger first (S3-04).
  private func answered(
    _ sent: MeetingCourse.SentInvitation, at course: MeetingCourse, for voices: [PersonID], _ isYes: Bool,
    on occasion: Occasion
  ) throws(Refusal) -> MeetingEvent {
    var answers = sent.answers
    for voice in voices { answers[voice] = isYes }
    let settles = deciders(about: course.fact.subjects, on: occasion.day).allSatisfy { answers[$0] == true }
    if settles, case .party(let party) = sent.fact.guest {
      if let person = party.person, isUnwishedAtTable(person, on: occasion.day) { throw .notWished }
      let coming = course.invitations.filter {
        $0.state == .approved && $0.fact.guest.party?.practitioner != nil && occasion.seen.contains($0.fact.item)
      }
      if party.practitioner != nil, coming.count >= course.cap { throw .tableFull }
    }
    return .answered(sent.fact.item, for: voices, isYes, settles: settles)
  }

  private func delegate(
    _ fact: MeetingDelegation, _ words: Words, on occasion: Occasion
  ) throws(Refusal) -> [MeetingEvent] {
    let course = try running(fact.meeting)
    guard let person = occasion.by.person, deciders(about: course.fact.subjects, on: occasion.day).contains(person),
      fact.to != occasion.by
    else { throw .notYoursToSay }
    if words[.reason] == nil { throw .reasonMissing }
    switch fact.to {
    case .person(let other):
      try known([other])
      if isUnwishedAtTable(other, on: occasion.day) { throw .notWished }
    case .practitioner(let practitioner):
      guard course.fact.subjects.contains(where: { isAssigned(practitioner, to: $0, on: occasion.day) }) else {
        throw .notAssigned
      }
    }
    try unused(fact.item)
    let before = course.delegations.filter { $0.by == person && $0.endedOn == nil }
    return [.delegated(fact)] + before.map { .delegationEnded($0.fact.item) }
  }

  private func endDelegation(_ id: ItemID, on occasion: Occasion) throws(Refusal) -> [MeetingEvent] {
    // Also when the meeting is over: what was left to somebody can always be taken back (invariant 7).
    guard let given = try course(behind: id).delegation(id) else { throw .unknownItem }
    guard occasion.by == .person(given.by) else { throw .notYoursToSay }
    return given.endedOn == nil ? [.delegationEnded(id)] : []
  }

  private func setCap(_ id: ItemID, _ cap: Int, on occasion: Occasion) throws(Refusal) -> [MeetingEvent] {
    let course = try running(id)
    if occasion.by.person == nil { throw .onlyMembers }
    guard Meeting.caps.contains(cap) else { throw .capOutOfBounds }
    return course.cap == cap ? [] : [.capSet(id, cap)]
  }

  /// Confirmed when the family said of each who was asked whether he comes (S0-08, S3-07).
  private func confirm(_ id: ItemID, on occasion: Occasion) throws(Refusal) -> [MeetingEvent] {
    let course = try running(id)
    if course.fact.day < occasion.day { throw .alreadyPast }
    let sent = course.invitations.filter { occasion.seen.contains($0.fact.item) }
    if sent.contains(where: { $0.state == .asked }) { throw .listNotApproved }
    let persons = sent.filter { $0.state == .approved }.compactMap(\.fact.guest.party?.person)
    if persons.contains(where: { isUnwishedAtTable($0, on: occasion.day) }) { throw .notWished }
    return course.confirmedOn == nil ? [.confirmed(id)] : []
  }

  private func cancel(_ id: ItemID) throws(Refusal) -> [MeetingEvent] {
    _ = try running(id)
    return [.cancelled(id)]
  }

  // MARK: What is talked about

  private func addPoint(_ item: ItemID, at meeting: ItemID, _ words: Words) throws(Refusal) -> [MeetingEvent] {
    _ = try running(meeting)
    if words.item != item { throw .unknownItem }
    if words[.body] == nil { throw .nothingAnswered }
    try unused(item)
    return [.pointAdded(item, at: meeting)]
  }

  private func answerPoint(_ id: ItemID, _ words: Words) throws(Refusal) -> [MeetingEvent] {
    let item = try existing(id, .agendaPoint)
    guard meeting(with: item) != nil, words.item == id else { throw .unknownItem }
    if words[.answer] == nil { throw .nothingAnswered }
    return [.pointAnswered(id)]
  }

  private func prepare(_ id: ItemID, _ words: Words) throws(Refusal) -> [MeetingEvent] {
    _ = try running(id)
    if words.item != id { throw .unknownItem }
    if words[.preparation] == nil { throw .nothingAnswered }
    return [.prepared(id)]
  }

  /// Every point that the actor sees has an answer first (S1-11).
  private func close(_ id: ItemID, on occasion: Occasion) throws(Refusal) -> [MeetingEvent] {
    let course = try running(id)
    if course.confirmedOn == nil { throw .meetingNotConfirmed }
    if course.fact.day > occasion.day { throw .notYetHappened }
    let isOpen = agenda.contains { point in
      course.points.contains(point.item) && point.discussedOn == nil && occasion.seen.contains(point.item)
        && item(point.item)?.destroyedOn == nil
    }
    if isOpen { throw .pointsOpen }
    return [.closed(id)]
  }

  // MARK: Afterwards

  /// A professional who was not there says why; a family member need not.
  private func attend(
    _ id: ItemID, _ party: Party, _ wasThere: Bool, _ words: Words?, on occasion: Occasion
  ) throws(Refusal) -> [MeetingEvent] {
    let course = try held(behind: id, on: occasion)
    if let words, words.item != id { throw .unknownItem }
    if id == course.fact.item {
      guard words == nil, course.fact.subjects.contains(where: { party == .person($0) }) else { throw .unknownPerson }
    } else {
      guard let sent = course.invitation(id), sent.fact.guest == .party(party), sent.state == .approved else {
        throw .unknownPerson
      }
    }
    if !wasThere, party.practitioner != nil, words?[.reason] == nil { throw .reasonMissing }
    return [.attended(id, party, wasThere)]
  }

  private func report(
    _ item: ItemID, of meeting: ItemID, _ words: Words, on occasion: Occasion
  ) throws(Refusal) -> [MeetingEvent] {
    _ = try held(meeting, on: occasion)
    if words.item != item { throw .unknownItem }
    if words[.body] == nil { throw .nothingAnswered }
    try unused(item)
    return [.reported(item, of: meeting)]
  }

  private func agree(
    _ fact: MeetingAgreement, _ words: Words, on occasion: Occasion
  ) throws(Refusal) -> [MeetingEvent] {
    let course = try held(fact.meeting, on: occasion)
    if words.item != fact.item { throw .unknownItem }
    if words[.body] == nil { throw .nothingAnswered }
    switch fact.owner {
    case .person(let person): try known([person])
    case .practitioner(let practitioner):
      guard course.fact.subjects.contains(where: { isAssigned(practitioner, to: $0, on: occasion.day) }) else {
        throw .notAssigned
      }
    }
    if fact.until < occasion.day { throw .alreadyPast }
    if fact.until - occasion.day > Meeting.longestAhead { throw .periodTooLong }
    try unused(fact.item)
    return [.agreed(fact)]
  }

  private func check(_ id: ItemID, _ isRight: Bool, on occasion: Occasion) throws(Refusal) -> [MeetingEvent] {
    let item = try existing(id, .meetingReport)
    guard let course = meeting(with: item), let minutes = course.reports.first(where: { $0.item == id }) else {
      throw .unknownItem
    }
    if !course.wasThere(occasion.by) { throw .notYoursToSay }
    return minutes.checks[occasion.by] == isRight ? [] : [.checked(id, isRight)]
  }

  // MARK: Which meeting

  private func running(_ id: ItemID) throws(Refusal) -> MeetingCourse {
    _ = try existing(id, .meeting)
    guard let course = meeting(id) else { throw .unknownItem }
    if !course.isOpen { throw .alreadyEnded }
    return course
  }

  private func running(behind id: ItemID) throws(Refusal) -> MeetingCourse {
    try running(try course(behind: id).fact.item)
  }

  private func course(behind id: ItemID) throws(Refusal) -> MeetingCourse {
    guard let course = meeting(with: try existing(id, .meeting)) else { throw .unknownItem }
    return course
  }

  /// Its day came, and it was not called off.
  private func held(_ id: ItemID, on occasion: Occasion) throws(Refusal) -> MeetingCourse {
    _ = try existing(id, .meeting)
    guard let course = meeting(id) else { throw .unknownItem }
    if course.cancelledOn != nil { throw .alreadyEnded }
    if course.fact.day > occasion.day { throw .notYetHappened }
    return course
  }

  private func held(behind id: ItemID, on occasion: Occasion) throws(Refusal) -> MeetingCourse {
    try held(try course(behind: id).fact.item, on: occasion)
  }
}
