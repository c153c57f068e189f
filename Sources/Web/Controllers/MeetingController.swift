import Casework
import Pages
import Privacy
import Vocabulary

extension Front {
  func answerMeeting(_ visit: Visit, _ ask: Ask, _ site: MeetingSite) async throws -> Reply {
    guard let view = try await familyView(ask, .meetings) else { return notFound(visit) }
    switch site {
    case .list: return visit.isPost ? notFound(visit) : .page(visit.shell(view).meetingsPage(view))
    case .new:
      guard !view.meetings.planFor.isEmpty else { return notFound(visit) }
      return try await planMeeting(visit, ask, after: nil, view)
    case .show(let item):
      guard !visit.isPost, let meeting = view.meetings.meetings.first(where: { $0.head.id == item }) else {
        return notFound(visit)
      }
      return .page(visit.shell(view).meetingPage(meeting, view))
    case .calendar(let item, let withPlace):
      let meeting = view.meetings.meetings.first { $0.head.id == item && $0.isFollowed }
      guard !visit.isPost, let meeting else { return notFound(visit) }
      let file = visit.shell(view).calendarFile(meeting, withPlace: withPlace)
      return .file(file.bytes, type: "text/calendar; charset=utf-8", named: "afspraak.ics")
    case .fill(let item, let form):
      guard let meeting = view.meetings.meeting(offering: form, at: item) else { return notFound(visit) }
      return try await fill(visit, ask, form, item, meeting, view)
    case .press(let item, let button):
      guard visit.isPost, let meeting = view.meetings.meeting(offering: button, at: item) else {
        return notFound(visit)
      }
      let back = FamilySite.meeting(.show(meeting.head.id))
      return try await press(.meeting(button.command(item)), visit, ask, then: back, .saved, back: back)
    }
  }

  private func fill(
    _ visit: Visit, _ ask: Ask, _ form: MeetingFill, _ item: ItemID, _ meeting: MeetingLine, _ view: FamilyView
  ) async throws -> Reply {
    switch form {
    case .next: try await planMeeting(visit, ask, after: meeting, view)
    case .invite: try await invite(visit, ask, meeting, view)
    case .helper: try await bring(visit, ask, meeting, view)
    case .delegate: try await delegate(visit, ask, meeting, view)
    case .cap: try await setCap(visit, ask, meeting, view)
    case .attend: try await attend(visit, ask, meeting, view)
    case .agree: try await agree(visit, ask, meeting, view)
    case .point, .answer, .prepare, .report: try await write(visit, ask, form, item, meeting, view)
    }
  }

  // MARK: Planning

  private func planMeeting(
    _ visit: Visit, _ ask: Ask, after previous: MeetingLine?, _ view: FamilyView
  ) async throws -> Reply {
    let again = { (state: FormState) in
      Reply.page(visit.shell(view).newMeetingPage(after: previous, view, state))
    }
    guard visit.isPost else { return again(previous.map { FormState(after: $0) } ?? FormState()) }
    var reader = FormReader(visit.state)
    let about = reader.persons(MeetingForm.Field.about, of: view.meetings.planFor)
    let purpose = reader.prose(MeetingForm.Field.purpose, limit: 500)
    let phase: MeetingPhase? = reader.choice(MeetingForm.Field.phase)
    let day = reader.day(MeetingForm.Field.day, from: view.day, to: view.day + Meeting.longestAhead)
    let minute = reader.time(MeetingForm.Field.time)
    let place = reader.optionalLine(MeetingForm.Field.place)
    guard reader.isComplete, let purpose, let phase, let day, let minute else {
      return incomplete(again(reader.state))
    }
    let organization =
      ask.viewer.practitioner == nil
      ? nil : try await casework.organization(of: ask.viewer, helping: about[0], in: ask.family)
    let fact = Meeting(
      item: newItem(visit), subjects: about, organization: organization, phase: phase, day: day, minute: minute,
      previous: previous?.head.id)
    var words: [WordField: BoundedText] = [.purpose: purpose]
    words[.place] = place
    return try await carryOut(
      .meeting(.plan(fact, Words(fact.item, words))), visit, ask, then: .meeting(.show(fact.item)), .saved,
      about: MeetingForm.Field.about, again: again)
  }

  // MARK: Who comes

  private func invite(_ visit: Visit, _ ask: Ask, _ meeting: MeetingLine, _ view: FamilyView) async throws -> Reply {
    let again = { (state: FormState) in Reply.page(visit.shell(view).meetingInvitePage(meeting, view, state)) }
    guard visit.isPost else { return again(FormState()) }
    var reader = FormReader(visit.state)
    let who = reader.party(MeetingInviteForm.Field.who, of: meeting.guests)
    let function = reader.optionalProse(MeetingInviteForm.Field.function)
    guard reader.isComplete, let who else { return incomplete(again(reader.state)) }
    let fact = MeetingInvitation(item: newItem(visit), meeting: meeting.head.id, guest: .party(who))
    return try await carryOut(
      .meeting(.invite(fact, function.map { Words(fact.item, [.function: $0]) })), visit, ask,
      then: .meeting(.show(meeting.head.id)), .saved, about: MeetingInviteForm.Field.who, again: again)
  }

  private func bring(_ visit: Visit, _ ask: Ask, _ meeting: MeetingLine, _ view: FamilyView) async throws -> Reply {
    let again = { (state: FormState) in Reply.page(visit.shell(view).meetingHelperPage(meeting, view, state)) }
    guard visit.isPost else { return again(FormState()) }
    var reader = FormReader(visit.state)
    let helped = reader.person(MeetingHelperForm.Field.of, of: meeting.helpersOf)
    let name = reader.line(MeetingHelperForm.Field.name)
    guard reader.isComplete, let helped, let name else { return incomplete(again(reader.state)) }
    let fact = MeetingInvitation(item: newItem(visit), meeting: meeting.head.id, guest: .helper(of: helped))
    return try await carryOut(
      .meeting(.invite(fact, Words(fact.item, [.name: name]))), visit, ask, then: .meeting(.show(meeting.head.id)),
      .saved, again: again)
  }

  private func delegate(_ visit: Visit, _ ask: Ask, _ meeting: MeetingLine, _ view: FamilyView) async throws -> Reply {
    let again = { (state: FormState) in Reply.page(visit.shell(view).meetingDelegatePage(meeting, view, state)) }
    guard visit.isPost else { return again(FormState()) }
    var reader = FormReader(visit.state)
    let to = reader.party(MeetingDelegateForm.Field.to, of: meeting.guests)
    let reason = reader.prose(MeetingDelegateForm.Field.reason)
    guard reader.isComplete, let to, let reason else { return incomplete(again(reader.state)) }
    let fact = MeetingDelegation(item: newItem(visit), meeting: meeting.head.id, to: to)
    return try await carryOut(
      .meeting(.delegate(fact, Words(fact.item, [.reason: reason]))), visit, ask,
      then: .meeting(.show(meeting.head.id)), .saved, about: MeetingDelegateForm.Field.to, again: again)
  }

  private func setCap(_ visit: Visit, _ ask: Ask, _ meeting: MeetingLine, _ view: FamilyView) async throws -> Reply {
    let again = { (state: FormState) in Reply.page(visit.shell(view).meetingCapPage(meeting, view, state)) }
    guard visit.isPost else { return again(FormState(cap: meeting.cap)) }
    var reader = FormReader(visit.state)
    let cap = reader.number(MeetingCapForm.Field.cap, in: Meeting.caps)
    guard reader.isComplete, let cap else { return incomplete(again(reader.state)) }
    return try await carryOut(
      .meeting(.setCap(meeting.head.id, cap)), visit, ask, then: .meeting(.show(meeting.head.id)), .saved,
      again: again)
  }

  // MARK: Before, during and after

  private func write(
    _ visit: Visit, _ ask: Ask, _ form: MeetingFill, _ item: ItemID, _ meeting: MeetingLine, _ view: FamilyView
  ) async throws -> Reply {
    let again = { (state: FormState) in
      Reply.page(visit.shell(view).meetingWordsPage(form, at: item, of: meeting, view, state))
    }
    guard visit.isPost else { return again(FormState(form, of: meeting)) }
    var reader = FormReader(visit.state)
    guard let words = reader.prose(MeetingWordsForm.Field.words) else { return incomplete(again(reader.state)) }
    let new = newItem(visit)
    let command: MeetingCommand =
      switch form {
      case .answer: .answerPoint(item, Words(item, [.answer: words]))
      case .prepare: .prepare(item, Words(item, [.preparation: words]))
      case .report: .report(new, of: item, Words(new, [.body: words]))
      case .point, .next, .invite, .helper, .delegate, .cap, .attend, .agree:
        .addPoint(new, at: item, Words(new, [.body: words]))
      }
    return try await carryOut(
      .meeting(command), visit, ask, then: .meeting(.show(meeting.head.id)), .saved, again: again)
  }

  private func attend(_ visit: Visit, _ ask: Ask, _ meeting: MeetingLine, _ view: FamilyView) async throws -> Reply {
    let again = { (state: FormState) in Reply.page(visit.shell(view).meetingAttendPage(meeting, view, state)) }
    guard visit.isPost else { return again(FormState()) }
    var reader = FormReader(visit.state)
    let who = reader.party(MeetingAttendForm.Field.who, of: meeting.attendees)
    let answer = reader.yesOrNo(MeetingAttendForm.Field.wasThere)
    let reason = reader.optionalProse(MeetingAttendForm.Field.reason)
    guard reader.isComplete, let who, let answer else { return incomplete(again(reader.state)) }
    let invitation = meeting.invitations.first { $0.guest?.party == who && $0.state == .approved }?.item
    let item = invitation ?? meeting.head.id
    let words = invitation == nil || answer ? nil : reason.map { Words(item, [.reason: $0]) }
    return try await carryOut(
      .meeting(.attend(item, who, answer, words)), visit, ask, then: .meeting(.show(meeting.head.id)), .saved,
      again: again)
  }

  private func agree(_ visit: Visit, _ ask: Ask, _ meeting: MeetingLine, _ view: FamilyView) async throws -> Reply {
    let again = { (state: FormState) in Reply.page(visit.shell(view).meetingAgreePage(meeting, view, state)) }
    guard visit.isPost else { return again(FormState()) }
    var reader = FormReader(visit.state)
    let what = reader.prose(MeetingAgreeForm.Field.what, limit: 1_000)
    let owner = reader.party(MeetingAgreeForm.Field.owner, of: meeting.owners)
    let until = reader.day(MeetingAgreeForm.Field.until, from: view.day, to: view.day + Meeting.longestAhead)
    guard reader.isComplete, let what, let owner, let until else { return incomplete(again(reader.state)) }
    let fact = MeetingAgreement(item: newItem(visit), meeting: meeting.head.id, owner: owner, until: until)
    return try await carryOut(
      .meeting(.agree(fact, Words(fact.item, [.body: what]))), visit, ask, then: .meeting(.show(meeting.head.id)),
      .saved, about: MeetingAgreeForm.Field.owner, again: again)
  }
}

extension FormState {
  /// What stays the same from one meeting to the next: about whom, where and at what time.
  fileprivate init(after previous: MeetingLine) {
    self.init()
    set(MeetingForm.Field.about, all: previous.head.about.map { Codes.text($0.party) })
    let minute = previous.minute % 60
    set(MeetingForm.Field.time, "\(previous.minute / 60):\(minute < 10 ? "0" : "")\(minute)")
    set(MeetingForm.Field.place, previous.place ?? "")
  }

  fileprivate init(cap: Int) {
    self.init()
    set(MeetingCapForm.Field.cap, "\(cap)")
  }

  fileprivate init(_ form: MeetingFill, of meeting: MeetingLine) {
    self.init()
    if form == .prepare { set(MeetingWordsForm.Field.words, meeting.preparation ?? "") }
  }
}

extension MeetingBoard {
  /// The meeting at which this viewer is offered this form; nil looks as if it were not there.
  fileprivate func meeting(offering form: MeetingFill, at item: ItemID) -> MeetingLine? {
    if form == .answer {
      return meetings.first { line in line.attends && line.openPoints.contains { $0.item == item } }
    }
    guard let meeting = meetings.first(where: { $0.head.id == item }) else { return nil }
    let isOffered =
      switch form {
      case .next: meeting.runs
      case .invite, .prepare: meeting.runs && meeting.isOpen
      case .helper: !meeting.helpersOf.isEmpty && meeting.isOpen
      case .delegate, .cap: meeting.decides && meeting.isOpen
      case .point: meeting.attends && meeting.isOpen
      case .attend, .report, .agree: meeting.attends && meeting.cancelledOn == nil
      case .answer: false
      }
    return isOffered ? meeting : nil
  }

  fileprivate func meeting(offering button: MeetingPress, at item: ItemID) -> MeetingLine? {
    meetings.first { line in
      switch button {
      case .accept: line.isOpen && line.invitations.contains { $0.item == item && $0.mayAnswer }
      case .refuse: line.invitations.contains { $0.item == item && $0.mayAnswer }
      case .takeBack: line.delegations.contains { $0.item == item && $0.mayEnd }
      case .confirm, .cancel, .close: line.head.id == item && line.runs && line.isOpen
      case .right, .wrong: line.reports.contains { $0.head.id == item && $0.mayCheck }
      }
    }
  }
}

extension MeetingPress {
  fileprivate func command(_ item: ItemID) -> MeetingCommand {
    switch self {
    case .accept: .answer(item, true)
    case .refuse: .answer(item, false)
    case .takeBack: .endDelegation(item)
    case .confirm: .confirm(item)
    case .cancel: .cancel(item)
    case .close: .close(item)
    case .right: .check(item, true)
    case .wrong: .check(item, false)
    }
  }
}

extension FormReader {
  /// "9:05" or "9.05": minutes after midnight.
  fileprivate mutating func time(_ field: some FormField) -> Int? {
    let parts = state[field].split(whereSeparator: { $0 == ":" || $0 == "." }).map { Int($0) }
    guard parts.count == 2, let hour = parts[0], let minute = parts[1], (0...23).contains(hour),
      (0...59).contains(minute)
    else { return mark(field, .notATime) }
    return hour * 60 + minute
  }

  fileprivate mutating func yesOrNo(_ field: some FormField) -> Bool? {
    switch state[field] {
    case "1": true
    case "0": false
    case "": mark(field, .notChosen)
    default: mark(field, .unknownChoice)
    }
  }
}
