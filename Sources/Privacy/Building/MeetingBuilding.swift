import Domain
import Vocabulary

extension FamilyViewBuilder {
  /// On its own pages only; every other page opens no word of it.
  var meetings: MeetingBoard {
    var board = MeetingBoard()
    board.isShown = sight.coordination != nil
    guard selection.scope == .meetings else { return board }
    let lines = selection.seen.filter { $0.item.kind == .meeting }.compactMap(meetingLine)
    let open = lines.filter(\.isOpen).sorted { ($0.day, $0.minute, $0.head.id) < ($1.day, $1.minute, $1.head.id) }
    let done = lines.filter { !$0.isOpen }.sorted { ($1.day, $1.minute, $1.head.id) < ($0.day, $0.minute, $0.head.id) }
    board.meetings = open + done
    board.planFor = family.members.map(\.person).filter(MayDo(sight).mayRefer).map { naming.label($0) }
    // Also minutes of a meeting whose page he does not read: a consent may name them alone.
    let followed = sight.followedMeetings
    board.reports = texts { $0 == .meetingReport }.filter { line in
      family.item(line.head.id).flatMap(family.meeting(with:)).map { !followed.contains($0.fact.item) } ?? true
    }
    board.absent = absences
    if !board.absent.isEmpty {
      board.absenceAgreement = family.agreements.last.flatMap { naming.words[$0.fact.item]?[.absence] }
    }
    return board
  }

  /// Sorted by name: nobody stands above another (S1-15).
  private var absences: [AbsenceLine] {
    var found: [AbsenceLine] = []
    let followed = sight.followedMeetings
    for sent in family.meetings.flatMap(\.invitations) where sent.wasThere == false && followed.contains(sent.fact.item)
    {
      guard let party = sent.fact.guest.party, party.practitioner != nil,
        !found.contains(where: { $0.who.party == party })
      else { continue }
      let times = family.absences(of: party, seen: followed)
      if times > 1 { found.append(AbsenceLine(who: naming.label(party), times: times)) }
    }
    return found.sorted { $0.who.name < $1.who.name }
  }

  private func meetingLine(_ found: Selection.SeenItem) -> MeetingLine? {
    guard let course = family.meeting(found.item.id) else { return nil }
    let words = naming.words[found.item.id]
    var line = MeetingLine(
      head: naming.head(found.item, found.because), phase: course.fact.phase, day: course.fact.day,
      minute: course.fact.minute)
    line.purpose = words?[.purpose]
    line.place = words?[.place]
    line.isFollowed = sight.followsCourse(of: found.item)
    if line.isFollowed { follow(course, words, found.item, &line) }
    return line
  }

  private func follow(_ course: MeetingCourse, _ words: Words?, _ item: Item, _ line: inout MeetingLine) {
    let may = MayDo(sight)
    line.preparation = words?[.preparation]
    line.preparedOn = course.preparedOn
    line.isPrepared = course.isPrepared(on: day)
    line.confirmedOn = course.confirmedOn
    line.cancelledOn = course.cancelledOn
    line.closedOn = course.closedOn
    line.cap = course.cap
    line.previous = course.fact.previous.flatMap { isSeen($0) ? $0 : nil }
    line.subjects = course.fact.subjects.map {
      MeetingSubjectLine(person: naming.label($0), wasThere: course.attendance[$0])
    }
    line.invitations = course.invitations.compactMap { invitation($0, may) }.sorted { name($0) < name($1) }
    line.delegations = course.delegations.compactMap(delegation)
    line.points = points(of: course)
    line.reports = course.reports.compactMap { minutes($0, of: course, may) }
    line.agreements = course.agreements.compactMap { agreement($0, of: course) }
    line.runs = may.runsMeeting(item)
    line.attends = may.attendsMeeting(item)
    line.decides = may.isDecider(item)
    if line.runs { line.guests = guests(of: course, may) }
    if line.attends {
      line.helpersOf = course.fact.subjects.filter(may.personsActedFor.contains).map { naming.label($0) }
    }
  }

  private func isSeen(_ id: ItemID) -> Bool { selection.seenIDs.contains(id) }

  private func name(_ line: InvitationLine) -> String { line.guest?.name ?? line.name ?? "" }

  private func invitation(_ sent: MeetingCourse.SentInvitation, _ may: MayDo) -> InvitationLine? {
    guard family.item(sent.fact.item).map(sight.followsCourse) ?? false, isSeen(sent.fact.item) else { return nil }
    let words = naming.words[sent.fact.item]
    var line = InvitationLine(
      item: sent.fact.item, guest: sent.fact.guest.party.map { naming.label($0) }, state: MeetingAnswer(sent.state))
    if case .helper(let person) = sent.fact.guest { line.helperOf = naming.label(person) }
    line.name = words?[.name]
    line.function = words?[.function]
    line.reason = words?[.reason]
    line.wasThere = sent.wasThere
    line.mayAnswer = may.item(sent.fact.item, may.decidesWhoComes)
    return line
  }

  private func delegation(_ given: MeetingCourse.Delegated) -> DelegationLine? {
    guard let found = selection.seen.first(where: { $0.item.id == given.fact.item }) else { return nil }
    var line = DelegationLine(
      item: given.fact.item, by: naming.label(given.by), to: naming.label(given.fact.to), day: found.item.day)
    line.reason = naming.words[given.fact.item]?[.reason]
    line.endedOn = given.endedOn
    line.mayEnd = given.endedOn == nil && sight.viewer == .person(given.by)
    return line
  }

  private func points(of course: MeetingCourse) -> [PointLine] {
    let found = course.points.compactMap { id in selection.seen.first { $0.item.id == id } }
    let lines = found.map { found in
      var line = PointLine(item: found.item.id, by: naming.label(found.item.placedBy))
      line.words = naming.words[found.item.id]?[.body]
      guard sight.followsCourse(of: found.item) else { return line }
      line.answer = naming.words[found.item.id]?[.answer]
      line.answeredOn = family.agenda[found.item.slot].discussedOn
      return line
    }
    return lines.filter { $0.by.party.person != nil } + lines.filter { $0.by.party.person == nil }
  }

  private func minutes(_ report: MeetingCourse.Minutes, of course: MeetingCourse, _ may: MayDo) -> MinutesLine? {
    guard let found = selection.seen.first(where: { $0.item.id == report.item }) else { return nil }
    var line = MinutesLine(head: naming.head(found.item, found.because))
    line.words = naming.words[report.item]?[.body]
    guard sight.followsCourse(of: found.item) else { return line }
    let checks = report.checks.map { (naming.label($0.key), $0.value) }.sorted { $0.0.name < $1.0.name }
    line.right = checks.filter(\.1).map(\.0)
    line.wrong = checks.filter { !$0.1 }.map(\.0)
    line.mayCheck = course.wasThere(sight.viewer)
    line.reactions = (reactions[report.item] ?? []).map(text)
    line.mayReact = may.react(to: found.item)
    return line
  }

  private func agreement(_ fact: MeetingAgreement, of course: MeetingCourse) -> MeetingAgreementLine? {
    guard isSeen(fact.item) else { return nil }
    var line = MeetingAgreementLine(item: fact.item, owner: naming.label(fact.owner), until: fact.until)
    line.words = naming.words[fact.item]?[.body]
    let sent = course.invitations.first {
      $0.fact.guest == .party(fact.owner) && sight.followedMeetings.contains($0.fact.item)
    }
    line.ownerWasAbsent = sent?.wasThere == false || fact.owner.person.map { course.attendance[$0] == false } ?? false
    return line
  }

  /// Members whom the viewer knows, and the professionals of whom it is about.
  private func guests(of course: MeetingCourse, _ may: MayDo) -> [PartyLabel] {
    let persons = family.members.filter { member in
      member.belongs(on: day) && !course.fact.subjects.contains(member.person) && may.knowsPerson(member.person)
        && !member.hasDied(by: day)
    }
    let labels = persons.map { naming.label($0.person) }
    return labels.sorted { $0.name < $1.name } + contacts(helping: course.fact.subjects).sorted { $0.name < $1.name }
  }
}

extension MeetingAnswer {
  init(_ state: InvitationState) {
    self =
      switch state {
      case .asked: .asked
      case .approved: .approved
      case .declined: .declined
      }
  }
}
